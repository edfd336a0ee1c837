import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { DossierNotShownError as Full } from '@motcua/client';
import type { DossierEvent, Reception } from '@motcua/contract';
import {
  ConnectionError,
  DossierNotShownError,
  InvalidArgumentError,
  NotFoundError,
  type OfficeOptions,
  openOffice,
  ProblemError,
  UnexpectedAnswerError,
  type Warning,
} from '@motcua/client/office';
import { problem } from './answers.fixture.js';
import { card, CODE, notShown } from './dossiers.fixture.js';
import { faultServer, sendJson } from './fault-server.fixture.js';
import { signalled, turn } from './signals.fixture.js';

const KEY = 'mck_phuong-an-xuyen_s3cr3t-of-a-test';

const reception = (code: string): Reception => ({
  code,
  procedure: '1.001193',
  agency: 'phuong-an-xuyen',
  receivedAt: '2026-11-23T08:00:00+07:00',
  channel: 'in-person',
  applicant: { kind: 'citizen', name: 'Nguyễn Văn An', phone: '0900 000 123' },
});

const event = (dossier: string, id = 'e1'): DossierEvent => ({
  dossier,
  id,
  kind: 'processing',
  at: '2026-11-23T09:00:00+07:00',
});

const receipt = (code: string) => ({
  code,
  receiptCode: '7K3M-9QXD-2F80',
  procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
});

interface Sent {
  dossiers?: Reception[];
  events?: DossierEvent[];
}

/** The results of a batch as a server gives them: what has `x` in its code is refused. */
function resultsOf({ dossiers = [], events = [] }: Sent): object {
  const outcome = (code: string) => (code.includes('x') ? 'refused' : 'stored');
  const wrong = { code: 'unknown-agency', detail: 'Không có cơ quan này.' };
  const refusal = (code: string) => (code.includes('x') ? { problem: wrong } : {});
  return {
    results: [
      ...dossiers.map(({ code }) => ({ outcome: outcome(code), receipt: receipt(code), ...refusal(code) })),
      ...events.map(({ dossier }) => ({ outcome: outcome(dossier), ...refusal(dossier) })),
    ],
  };
}

type Answer = (sent: Sent, request: Request) => object | Promise<object>;

function recording(answer: Answer = resultsOf, options: Partial<OfficeOptions> = {}) {
  const requests: Request[] = [];
  const bodies: Sent[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    const body = (await request.clone().json()) as Sent;
    bodies.push(body);
    const given = await answer(body, request);
    return given instanceof Response ? given : Response.json(given);
  };
  const office = openOffice({ baseUrl: 'https://api.test/m', key: KEY, fetch, validation: 'error', ...options });
  return { office, requests, bodies };
}

const codes = (count: number) => Array.from({ length: count }, (_, index) => `H12.44-250707-${index}`);

test('one goes as one and gives its result; the key goes in its header', async () => {
  const { office, requests, bodies } = recording();
  const received = await office.dossiers.receive(reception(CODE));
  assert.deepEqual(received, { outcome: 'stored', receipt: receipt(CODE) });
  assert.deepEqual(await office.dossiers.append(event(CODE)), { outcome: 'stored' });
  assert.deepEqual(bodies, [{ dossiers: [reception(CODE)] }, { events: [event(CODE)] }]);
  assert.deepEqual(
    requests.map(({ method, url, headers }) => [method, url, headers.get('authorization')]),
    [
      ['POST', 'https://api.test/m/v1/office/dossiers', `Bearer ${KEY}`],
      ['POST', 'https://api.test/m/v1/office/events', `Bearer ${KEY}`],
    ],
  );
});

test('many go in batches, one after another, with their results in the order of what was given', async () => {
  let under = 0;
  const { office, bodies } = recording(async (sent) => {
    under += 1;
    assert.equal(under, 1, 'one request at a time');
    await turn();
    under -= 1;
    return resultsOf(sent);
  });
  const given = codes(450);
  const received = await office.dossiers.receive(given.map(reception));
  assert.deepEqual(
    received.map((result) => result.receipt?.code),
    given,
  );
  assert.deepEqual(
    bodies.map(({ dossiers }) => dossiers?.length),
    [200, 200, 50],
  );
  bodies.length = 0;
  const appended = await office.dossiers.append(new Set(codes(2_001).map((code) => event(code))));
  assert.equal(appended.length, 2_001);
  assert.deepEqual(
    bodies.map(({ events }) => events?.length),
    [1000, 1000, 1],
  );
  assert.deepEqual(await office.dossiers.receive([]), []);
  assert.equal(bodies.length, 3, 'nothing is sent for nothing');
});

test('what is refused is a result and stops nothing', async () => {
  const { office } = recording();
  const results = await office.dossiers.append([event('a'), event('x'), event('b')]);
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ['stored', 'refused', 'stored'],
  );
  assert.equal(results[1]?.problem?.code, 'unknown-agency');
  assert.equal((await office.dossiers.receive(reception('x'))).outcome, 'refused');
});

test('batches are small enough for the server also where each dossier is long', async () => {
  const { office, bodies } = recording();
  const documents = Array.from({ length: 100 }, () => ({ name: 'Đơn đề nghị '.repeat(50) }));
  await office.dossiers.receive(codes(40).map((code) => ({ ...reception(code), documents })));
  assert.equal(bodies.flatMap(({ dossiers }) => dossiers).length, 40);
  assert.ok(bodies.length > 1);
  for (const body of bodies) assert.ok(Buffer.byteLength(JSON.stringify(body)) <= 2_000_000);
});

test('a source is read no faster than its events are stored', async () => {
  const gate = signalled();
  const first = signalled();
  const { office } = recording(async (sent) => {
    first.resolve();
    await gate.promise;
    return resultsOf(sent);
  });
  let read = 0;
  async function* events() {
    for (const code of codes(2_500)) {
      read += 1;
      if (read % 500 === 0) await turn();
      yield event(code);
    }
  }
  const call = office.dossiers.append(events());
  await first.promise;
  await turn();
  assert.equal(read, 1001, 'one more than a batch');
  gate.resolve();
  assert.equal((await call).length, 2_500);
});

test('an error ends it between batches, and an abort at any moment', async () => {
  const { office, bodies } = recording((sent) => (bodies.length > 1 ? problem(403, 'not-allowed') : resultsOf(sent)));
  await assert.rejects(office.dossiers.append(codes(2_500).map((code) => event(code))), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.deepEqual([error.status, error.code, error.requestId], [403, 'not-allowed', 'req-1']);
    return true;
  });
  assert.equal(bodies.length, 2);
  const controller = new AbortController();
  const reason = new Error('enough');
  const slow = recording(() => {
    controller.abort(reason);
    return new Promise<object>(() => undefined);
  });
  const call = slow.office.dossiers.receive(codes(300).map(reception), { signal: controller.signal });
  await assert.rejects(call, (error) => error === reason);
  assert.equal(slow.bodies.length, 1);
});

test('the same body is sent again after an answer that was lost or a server that failed', async (context: TestContext) => {
  const bodies: string[] = [];
  const server = await faultServer(context, (request, response, attempt) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      bodies.push(text);
      if (attempt === 1) request.socket.destroy();
      else if (attempt === 2) sendJson(response, {}, { 'retry-after': '0' }, 503);
      else sendJson(response, resultsOf(JSON.parse(text) as Sent));
    });
  });
  const office = openOffice({ baseUrl: server.baseUrl, key: KEY });
  assert.equal((await office.dossiers.receive(reception(CODE))).outcome, 'stored');
  assert.equal(bodies.length, 3);
  assert.equal(new Set(bodies).size, 1);
  assert.ok(server.requests.every(({ headers }) => headers.authorization === `Bearer ${KEY}`));
});

test('results that are not one for each are refused in every mode', async () => {
  for (const validation of ['off', 'warn', 'error'] as const) {
    for (const results of [[], [{ outcome: 'stored' }, { outcome: 'stored' }], undefined, 'stored']) {
      const { office } = recording(() => ({ results }), { validation, onWarning: () => undefined });
      await assert.rejects(office.dossiers.append(event(CODE)), UnexpectedAnswerError);
    }
  }
});

test('reads a dossier and prints its papers', async () => {
  const dossier = { reception: reception(CODE), receipt: receipt(CODE), card, irregularities: [] };
  const reading = recording(() => dossier);
  assert.deepEqual(await reading.office.dossiers.read(` ${CODE}\n`), dossier);
  assert.deepEqual(reading.bodies, [{ code: CODE }]);
  const paper = { kind: 'receipt', form: '01', basis: 'TT 03/2025/TT-VPCP', title: 'Giấy tiếp nhận', html: '<p>' };
  const printing = recording(() => paper);
  const page = 'https://xa.example.gov.vn/ho-so';
  assert.deepEqual(await printing.office.dossiers.paper(CODE, 'receipt'), paper);
  assert.deepEqual(await printing.office.dossiers.paper(CODE, 'receipt', { page }), paper);
  assert.deepEqual(printing.bodies, [
    { code: CODE, kind: 'receipt' },
    { code: CODE, kind: 'receipt', page },
  ]);
  assert.deepEqual(
    [...reading.requests, ...printing.requests].map(({ url }) => url),
    ['https://api.test/m/v1/office/dossiers:read', ...Array<string>(2).fill('https://api.test/m/v1/office/papers')],
  );
  await assert.rejects(printing.office.dossiers.read(''), InvalidArgumentError);
  await assert.rejects(printing.office.dossiers.paper('', 'receipt'), InvalidArgumentError);
  for (const call of [
    () => recording(notShown).office.dossiers.read(CODE),
    () => recording(notShown).office.dossiers.paper(CODE, 'apology'),
  ]) {
    await assert.rejects(call(), (error) => error instanceof DossierNotShownError && error instanceof Full);
  }
  await assert.rejects(recording(() => problem(404, 'no-such-paper')).office.dossiers.paper(CODE, 'stop'), (error) => {
    assert.ok(error instanceof NotFoundError && !(error instanceof DossierNotShownError));
    return error.code === 'no-such-paper';
  });
});

test('the key, a code and a name stand in no error, and a printed client does not show the key', async () => {
  const hidden = /s3cr3t|mck_|H12|Nguyễn|0900/;
  const telling = (_: Sent, request: Request): never => {
    throw Object.assign(new TypeError(`${request.url} ${KEY} ${CODE}`), { request, headers: [...request.headers] });
  };
  const answers: [Answer, new (...args: never[]) => Error][] = [
    [telling, ConnectionError],
    [() => problem(401, 'key-needed'), ProblemError],
    [
      (sent) => Response.json({ code: 'internal', title: JSON.stringify(sent), detail: KEY }, { status: 500 }),
      ProblemError,
    ],
    [(sent) => new Response(`${JSON.stringify(sent)} ${KEY}`), UnexpectedAnswerError],
    [(sent) => ({ results: sent.dossiers }), UnexpectedAnswerError],
  ];
  for (const [answer, Class] of answers) {
    const { office } = recording(answer, { retries: 1 });
    await assert.rejects(office.dossiers.receive(reception(CODE)), (error) => {
      assert.ok(error instanceof Class, String(error));
      assert.doesNotMatch(inspect(error, { showHidden: true, depth: Infinity }), hidden);
      return true;
    });
    assert.doesNotMatch(inspect(office, { showHidden: true, depth: Infinity }) + JSON.stringify(office), hidden);
  }
  for (const key of ['', ' ', `${KEY}\n`, `${KEY} `, 'khóa', undefined, 7]) {
    assert.throws(
      () => openOffice({ baseUrl: 'https://api.test', key: key as string }),
      (error) => {
        assert.ok(error instanceof InvalidArgumentError);
        assert.match(error.message, /"key" must be/);
        assert.doesNotMatch(inspect(error), /s3cr3t|khóa/);
        return true;
      },
    );
  }
});

test('refuses what is neither one nor many, and does not repeat it', async () => {
  const { office, requests } = recording();
  for (const given of [undefined, null, CODE, 7]) {
    const { dossiers } = office;
    for (const call of [() => dossiers.receive(given as never), () => dossiers.append(given as never)]) {
      await assert.rejects(call(), (error) => error instanceof InvalidArgumentError && !/H12/.test(error.message));
    }
  }
  assert.equal(requests.length, 0);
});

test('refuses a key in a web page, unless it is allowed by its name', (context) => {
  Object.assign(globalThis, { document: { baseURI: 'https://page.test/' } });
  context.after(() => Reflect.deleteProperty(globalThis, 'document'));
  const options = { baseUrl: 'https://api.test', key: KEY };
  assert.throws(
    () => openOffice(options),
    (error) => {
      assert.ok(error instanceof InvalidArgumentError);
      assert.match(error.message, /dangerouslyAllowBrowser/);
      assert.doesNotMatch(inspect(error), /s3cr3t/);
      return true;
    },
  );
  assert.ok(openOffice({ ...options, dangerouslyAllowBrowser: true }));
});

test('answers are checked as those of reads are, and no warning holds what was sent', async () => {
  const odd = () => ({ results: [{ outcome: 7 }] });
  await assert.rejects(recording(odd).office.dossiers.append(event(CODE)), (error) => {
    assert.ok(error instanceof UnexpectedAnswerError);
    assert.deepEqual(error.mismatches, [{ path: 'results/0/outcome', expected: 'expected string' }]);
    return true;
  });
  const warnings: Warning[] = [];
  const { office } = recording(odd, { validation: 'warn', onWarning: (warning) => warnings.push(warning) });
  for (const id of ['1', '2']) {
    assert.deepEqual(await office.dossiers.append(event(CODE, id)), { outcome: 7 });
  }
  assert.deepEqual(
    warnings.map(({ operation }) => operation),
    ['POST /v1/office/events'],
  );
  assert.doesNotMatch(inspect(warnings, { depth: Infinity }), /H12/);
  assert.throws(() => recording(odd, { validation: 'loud' as 'off' }), InvalidArgumentError);
});
