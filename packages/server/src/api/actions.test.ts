import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ActionId, actions, type Problem } from '@motcua/contract';
import { bodies, EVERY_ACTION, SCOPES } from '@motcua/contract/bodies';
import type { RequestRecord } from '@motcua/server';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import {
  ALL_KEY,
  FITTING,
  KEYS,
  onlyKey,
  otherKey,
  posted,
  RECEPTION,
  takingApp,
  takingHandlers,
} from './actions.fixture.js';
import { appOver, problem } from './app.fixture.js';
import { ProblemError } from './problems.js';

const IDS = Object.keys(actions) as ActionId[];
const OFFICE = IDS.filter((id) => bodies[id].scope !== undefined);
const PUBLIC = IDS.filter((id) => bodies[id].scope === undefined);
const CORS = /^(access-control-|cross-origin-resource-policy)/;

function corsOf(response: Response): string[] {
  return [...response.headers.keys()].filter((name) => CORS.test(name));
}

for (const id of IDS) {
  const { path } = actions[id];
  const { scope } = bodies[id];

  describe(id, () => {
    test('takes its body, and nobody keeps the answer', async () => {
      const { app, taken } = await takingApp();
      const response = await app.request(path, posted(FITTING[id], { 'X-Request-Id': 'mine' }));
      assert.equal(response.status, 200, await response.clone().text());
      assert.deepEqual(await response.json(), {});
      assert.deepEqual(taken, [
        { id, body: FITTING[id], call: { address: '', ...(scope && { key: KEYS.get(ALL_KEY) }) } },
      ]);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.equal(response.headers.get('ETag'), null);
      assert.equal(response.headers.get('Content-Type'), 'application/json');
      assert.equal(response.headers.get('Content-Length'), '2');
      assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(response.headers.get('X-Request-Id'), 'mine');
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), scope ? null : '*');
    });

    test('every problem of the contract has its status, and is kept by nobody', async () => {
      let code: ConstructorParameters<typeof ProblemError>[0];
      const { app } = await takingApp({
        actions: takingHandlers([], () => {
          throw new ProblemError(code);
        }),
      });
      for (code of [...EVERY_ACTION, ...bodies[id].problems] as (typeof code)[]) {
        assert.equal((await problem(app, path, posted(FITTING[id]))).code, code);
        const response = await app.request(path, posted(FITTING[id]));
        assert.equal(response.headers.get('Cache-Control'), 'no-store', code);
        assert.deepEqual(corsOf(response).length > 0, scope === undefined, code);
      }
    });

    test('without a handler it is not offered, whatever is sent', async () => {
      const app = await appOver(catalogue([procedure('1.000001')]));
      for (const init of [posted(FITTING[id]), posted('{', { key: '' }), posted({}, { 'Content-Type': 'text/plain' })])
        assert.equal((await problem(app, path, init)).code, 'not-offered');
    });

    test('parameters in its address are refused, and not repeated', async () => {
      const { app, taken } = await takingApp();
      for (const query of ['?code=H12.44-261019-0001', '?', '?a=1&a=2', '?fields=H12.44-261019-0001']) {
        const found = await problem(app, `${path}${query}`, posted(FITTING[id]));
        assert.equal(found.code, 'invalid-query', query);
        assert.doesNotMatch(JSON.stringify(found), /261019/);
      }
      assert.deepEqual(taken, []);
    });

    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', ...(scope ? ['OPTIONS'] : [])]) {
      test(`${method} is not for it`, async () => {
        const { app, taken } = await takingApp();
        const headers = { Authorization: `Bearer ${ALL_KEY}`, Origin: 'https://xa.example', 'Content-Type': 'text/a' };
        const response = await app.request(path, { method, headers });
        assert.equal(response.status, 405);
        assert.equal(response.headers.get('Allow'), scope ? 'POST' : 'POST, OPTIONS');
        assert.deepEqual(taken, []);
        if (scope) assert.deepEqual(corsOf(response), []);
      });
    }

    test('an address that is too long is refused', async () => {
      const { app } = await takingApp();
      const found = await problem(app, `${path}?${'a'.repeat(5000)}`, posted(FITTING[id]));
      assert.equal(found.code, 'url-too-long');
    });

    test('what fails in it is told to the operator and to nobody else', async () => {
      const errors: unknown[] = [];
      const failure = new Error('SQLITE_BUSY near Nguyễn Văn Mẫu');
      const { app } = await takingApp({
        onError: (error) => errors.push(error),
        actions: takingHandlers([], () => {
          throw failure;
        }),
      });
      const response = await app.request(path, posted(FITTING[id]));
      assert.equal(response.status, 500);
      assert.doesNotMatch(await response.text(), /SQLITE|Mẫu/);
      assert.deepEqual(errors, [failure]);
    });
  });
}

for (const id of OFFICE) {
  const { path } = actions[id];
  const { scope } = bodies[id];

  test(`${id} needs a key, and says how to send it, before anything is read`, async () => {
    const { app, taken } = await takingApp();
    for (const Authorization of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'Bearer mck_0123456789ab_unknown',
      `Basic ${btoa(`x:${ALL_KEY}`)}`,
      ALL_KEY,
      `Bearer ${ALL_KEY} x`,
      `Bearer ${ALL_KEY}, Bearer ${ALL_KEY}`,
      `Bearer ${'a'.repeat(201)}`,
    ]) {
      const headers: Record<string, string> = Authorization === undefined ? {} : { Authorization };
      for (const body of [FITTING[id], '{', { nothing: true }]) {
        const response = await app.request(path, posted(body, { key: '', ...headers }));
        assert.equal(response.status, 401, String(Authorization));
        assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer');
        const found = (await response.json()) as Problem;
        assert.equal(found.code, 'key-needed');
        assert.doesNotMatch(JSON.stringify(found), /mck_|0123456789ab/);
        assert.deepEqual(corsOf(response), []);
      }
    }
    assert.deepEqual(taken, []);
  });

  test(`${id} needs the scope ${scope ?? ''}`, async () => {
    const { app, taken } = await takingApp();
    const [other, own] = [otherKey(scope!), onlyKey(scope!)];
    const response = await app.request(path, posted(FITTING[id], { key: other }));
    assert.equal(response.status, 403);
    assert.equal(response.headers.get('WWW-Authenticate'), null);
    assert.equal(((await response.json()) as Problem).code, 'not-allowed');
    assert.equal((await app.request(path, posted(FITTING[id], { key: own }))).status, 200);
    assert.equal(taken.length, 1);
  });

  test(`${id} has nothing for the pages of browsers`, async () => {
    const { app } = await takingApp();
    const Origin = 'https://xa.example';
    const preflight = await app.request(path, {
      method: 'OPTIONS',
      headers: {
        Origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    });
    assert.equal(preflight.status, 405);
    assert.deepEqual(corsOf(preflight), []);
    for (const init of [posted(FITTING[id], { Origin }), posted('{', { Origin }), posted({}, { Origin, key: '' })])
      assert.deepEqual(corsOf(await app.request(path, init)), []);
  });
}

for (const id of PUBLIC) {
  test(`${id} may be called from any page, after a preflight`, async () => {
    const { app, taken } = await takingApp();
    const { status, headers } = await app.request(actions[id].path, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://xa.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    assert.equal(status, 204);
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Access-Control-Allow-Methods'), 'POST, OPTIONS');
    assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Content-Type/);
    assert.doesNotMatch(headers.get('Access-Control-Allow-Headers') ?? '', /Authorization/i);
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
    assert.deepEqual(taken, []);
  });

  test(`${id} asks for no key, and takes none`, async () => {
    const { app, taken } = await takingApp();
    await app.request(actions[id].path, posted(FITTING[id]));
    assert.equal('key' in taken[0]!.call, false);
  });
}

test('every scope of the contract is needed by something', () => {
  // It is asked for by the handler of reviewRating, for a decision and not for an appeal.
  const ofDecisions = 'ratings:review';
  assert.deepEqual(new Set([...OFFICE.map((id) => bodies[id].scope), ofDecisions]), new Set(SCOPES));
});

for (const path of [
  '/v1/dossiersXYZ',
  '/v1/dossiers:other',
  '/v1/dossiers',
  '/v1/dossiers:lookup/',
  '/v1/dossiers:lookup/H12',
  '/v1/office',
  '/v1/office/dossiersXYZ',
  '/v1/office/dossiers:readXYZ',
  '/V1/dossiers:lookup',
]) {
  test(`there is nothing at ${path}`, async () => {
    const records: RequestRecord[] = [];
    const { app, taken } = await takingApp({ onRequest: (record) => records.push(record) });
    assert.equal((await problem(app, path, posted(FITTING.lookUpDossier))).code, 'unknown-route');
    assert.equal(records[0]?.route, '(none)');
    assert.deepEqual(taken, []);
  });
}

test('two refusals of dossiers are the same bytes and headers, whoever asked and by whatever name', async () => {
  const refusing = () => {
    throw new ProblemError('no-such-dossier');
  };
  const records: RequestRecord[] = [];
  const { app } = await takingApp({
    actions: takingHandlers([], refusing),
    onRequest: (record) => records.push(record),
  });
  for (const id of ['lookUpDossier', 'readDossier', 'printPaper'] as const) {
    const seen = new Set<string>();
    for (const [body, headers] of [
      [FITTING[id], {}],
      [{ ...FITTING[id], code: 'G01.899.00-261019-0001' }, { 'X-Request-Id': 'mine' }],
      [FITTING[id], { 'X-Request-Id': 'yours' }],
    ] as const) {
      const response = await app.request(actions[id].path, posted(body, headers));
      assert.equal(response.status, 404);
      assert.equal(response.headers.get('X-Request-Id'), null);
      const text = await response.text();
      assert.equal('requestId' in (JSON.parse(text) as object), false);
      seen.add(JSON.stringify([[...response.headers], text]));
    }
    assert.equal(seen.size, 1);
  }
  assert.equal(new Set(records.map(({ requestId }) => requestId)).has('mine'), true, 'the log names it all the same');
});

test('a code reaches its handler in NFC, however it was typed', async () => {
  const { app, taken } = await takingApp();
  const name = 'Nguyễn Thị Ước';
  const reception = { ...RECEPTION, applicant: { ...RECEPTION.applicant, name: ` ${name.normalize('NFD')} ` } };
  await app.request(actions.receiveDossiers.path, posted({ dossiers: [reception] }));
  const code = 'Hồ-Sơ-1';
  await app.request(actions.readDossier.path, posted({ code: code.normalize('NFD') }));
  const [received, read] = taken as unknown as [
    { body: { dossiers: (typeof RECEPTION)[] } },
    { body: { code: string } },
  ];
  assert.equal(received.body.dossiers[0]?.applicant.name, name);
  assert.equal(read.body.code, code);
});
