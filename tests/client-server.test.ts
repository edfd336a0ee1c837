import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  InvalidArgumentError,
  InvalidQueryError,
  Motcua,
  type MotcuaOptions,
  NotFoundError,
  ProblemError,
  ServerError,
} from '@motcua/client';
import { NotFoundError as NoIndex, openSearchIndex } from '@motcua/client/search';
import { createApp, importCatalogue, openStore, readCatalogue, type Store } from '@motcua/server';
import fc from 'fast-check';

/** The client against the server of the same checkout, over the sample catalogue and without a network. */

const SAMPLE = fileURLToPath(new URL('../packages/server/sample', import.meta.url));
const DAY_2019 = '2019-06-30';

let folder: string;
let store: Store;
let app: ReturnType<typeof createApp>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-'));
  store = await openStore(folder);
  await store.prepare();
  await importCatalogue(store, [SAMPLE]);
  app = createApp(await readCatalogue(store));
});

after(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function connect(options: Partial<MotcuaOptions> = {}): Motcua {
  return new Motcua({ baseUrl: 'http://motcua.test', fetch: app.fetch, validation: 'error', retries: 0, ...options });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('every answer of the server fits the contract as the client reads it', async () => {
  const client = connect();
  const info = await client.catalogue.get();
  const procedures = await collect(client.procedures.list({ limit: 40 }));
  assert.equal(procedures.length, info.procedures);
  for (const { code, name } of procedures) {
    assert.equal((await client.procedures.get(code)).name, name);
    assert.ok((await client.procedures.versions(code)).items.length > 0);
  }
  const agencies = await collect(client.agencies.list({ limit: 20 }));
  for (const agency of agencies) assert.deepEqual(await client.agencies.get(agency.id), agency);
  const fields = await collect(client.fields.list());
  assert.equal(
    fields.reduce((sum, { count = 0 }) => sum + count, 0),
    procedures.length,
  );
  assert.ok((await collect(client.changes.list({ limit: 50 }))).length >= procedures.length);
});

test('walking in pages of any size gives each procedure once, in one order', async () => {
  const client = connect();
  const whole = (await client.procedures.list({ limit: 500, sort: 'name' })).items.map(({ code }) => code);
  assert.equal(new Set(whole).size, whole.length);
  for (const limit of [1, 7, whole.length, whole.length + 1]) {
    const walked = await collect(client.procedures.list({ limit, sort: 'name' }));
    assert.deepEqual(
      walked.map(({ code }) => code),
      whole,
      `limit ${limit}`,
    );
  }
});

test('filters, counts and days mean the same on both sides', async () => {
  const client = connect();
  const page = await client.procedures.list({
    q: 'khai sinh',
    level: ['commune', 'district'],
    facets: ['field', 'level'],
  });
  assert.ok(page.total > 0);
  assert.ok(page.items.every(({ levels }) => levels.includes('commune') || levels.includes('district')));
  assert.equal(
    page.facets?.['field']?.reduce((sum, { count }) => sum + count, 0),
    page.total,
  );

  const district = await client.procedures.list({ agency: 'huyen-u-minh-2019', asOf: DAY_2019 });
  assert.ok(district.total > 0);
  const [first] = district.items;
  assert.ok(first);
  const then = await client.procedures.get(first.code, { asOf: DAY_2019 });
  assert.deepEqual(then.version, first.version);
});

test('a search says how its words were understood', async () => {
  const client = connect();
  const asked = await client.procedures.search('sổ đỏ', { agency: 'xa-nguyen-phich', limit: 2 });
  assert.equal(asked.search?.outcome, 'ask');
  const [choice] = asked.search.choices;
  assert.ok(choice);
  assert.equal((await client.procedures.search(choice.query)).search?.outcome, 'found');
  const walked = await collect(client.procedures.search('giấy chứng nhận', { limit: 2 }));
  assert.equal(new Set(walked.map(({ code }) => code)).size, walked.length);
  assert.ok(walked.length > 2);
});

test('the index that a server gives finds in the page what the server finds', async () => {
  const index = await openSearchIndex({ baseUrl: 'http://motcua.test/search', fetch: app.fetch });
  await index.whole;
  assert.equal(index.size, (await connect().catalogue.get()).procedures);
  for (const q of ['lam khai sinh cho con', 'mất sổ đỏ', '1.001193', 'ly hôn', 'dang ky ket hon']) {
    const { items, search } = await connect().procedures.search(q);
    const { hits, outcome, referral } = index.search(q);
    assert.deepEqual([outcome, referral], [search?.outcome, search?.referral], q);
    // What is shown beside a referral is far from what was asked, and past versions, which only the server has, decide it.
    if (referral === undefined) assert.equal(hits[0]?.code, items[0]?.code, q);
  }
  const elsewhere = { baseUrl: 'http://motcua.test/elsewhere', fetch: app.fetch };
  await assert.rejects(openSearchIndex(elsewhere), NoIndex);
});

test('each refusal is its class with its code', async () => {
  const client = connect();
  const refusals: [PromiseLike<unknown>, new (...args: never[]) => Error, string][] = [
    [client.procedures.get('9.999999'), NotFoundError, 'unknown-procedure'],
    [client.procedures.versions('9.999999'), NotFoundError, 'unknown-procedure'],
    [client.procedures.get('1.014748', { asOf: '1950-01-01' }), NotFoundError, 'not-in-force'],
    [client.agencies.get('nowhere'), NotFoundError, 'unknown-agency'],
    [client.procedures.list({ asOf: '30/06/2019' }), InvalidQueryError, 'invalid-query'],
    [client.procedures.list({ limit: 501 }), InvalidQueryError, 'invalid-query'],
    [client.procedures.list({ sort: 'beauty' }), InvalidQueryError, 'invalid-query'],
    [client.procedures.list({ colour: 'red' } as object), InvalidQueryError, 'invalid-query'],
    [client.procedures.list({ cursor: 'not a cursor' }), InvalidQueryError, 'invalid-cursor'],
    [client.procedures.list({ executing: ['x'.repeat(5000)] }), ProblemError, 'url-too-long'],
    [connect({ baseUrl: 'http://motcua.test/elsewhere' }).catalogue.get(), NotFoundError, 'unknown-route'],
  ];
  for (const [call, Class, code] of refusals) {
    await assert.rejects(Promise.resolve(call), (error) => {
      assert.ok(error instanceof Class && error instanceof ProblemError, `${code}: ${String(error)}`);
      assert.equal(error.code, code);
      assert.ok(error.requestId);
      return true;
    });
  }
});

test('a refused query says which parameter, in the language of the client', async () => {
  const titles = new Set<string>();
  for (const locale of ['vi', 'en']) {
    await assert.rejects(connect({ locale }).procedures.list({ limit: 0 }), (error) => {
      assert.ok(error instanceof InvalidQueryError);
      assert.match(error.problem?.errors?.[0]?.path ?? '', /limit/);
      titles.add(error.problem?.title ?? '');
      return true;
    });
  }
  assert.equal(titles.size, 2);
});

test('a server that is not ready says when to come back', async () => {
  const starting = createApp({ current: undefined });
  await assert.rejects(connect({ fetch: starting.fetch }).catalogue.get(), (error) => {
    assert.ok(error instanceof ServerError);
    assert.deepEqual([error.status, error.code, error.retryAfter], [503, 'not-ready', 2]);
    return true;
  });
});

test('a known answer is asked for with its ETag and not sent again', async () => {
  const statuses: number[] = [];
  const fetch = async (request: Request) => {
    const response = await app.fetch(request);
    statuses.push(response.status);
    return response;
  };
  const client = connect({ fetch });
  const first = await client.procedures.list({ facets: ['field'] });
  assert.deepEqual({ ...(await client.procedures.list({ facets: ['field'] })) }, { ...first });
  assert.deepEqual(statuses, [200, 304]);
});

test('whatever text is given for a code, the answer is a procedure, "not found" or a refusal to send it', async () => {
  const client = connect();
  const hostile = fc.constantFrom(
    '.',
    '%2e',
    '%2F',
    '%',
    '?',
    '#',
    ';',
    '@',
    '*',
    ':code',
    '{code}',
    ' ',
    'ấ',
    '1.001193',
  );
  const code = fc.oneof(
    fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(code, async (text) => {
      await client.procedures.get(text).catch((error: unknown) => {
        const refused = error instanceof InvalidArgumentError;
        assert.ok(refused || (error instanceof NotFoundError && error.code === 'unknown-procedure'), String(error));
      });
    }),
    { numRuns: 100 },
  );
});
