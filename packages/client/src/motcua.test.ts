import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InvalidArgumentError, Motcua, type MotcuaOptions } from '@motcua/client';
import { agency, catalogue, field, page, procedure, summary, version } from './answers.fixture.js';

function recording(answer: unknown, options: Partial<MotcuaOptions> = {}) {
  const requests: Request[] = [];
  const fetch = (request: Request) => {
    requests.push(request);
    return Response.json(answer);
  };
  return { client: new Motcua({ baseUrl: 'https://api.test', fetch, validation: 'error', ...options }), requests };
}

test('reads every operation at its address', async () => {
  const calls: [string, unknown, (client: Motcua) => PromiseLike<unknown>][] = [
    ['/v1/catalogue', catalogue, (client) => client.catalogue.get()],
    ['/v1/procedures', page([summary]), (client) => client.procedures.list()],
    ['/v1/procedures/1.001193', procedure, (client) => client.procedures.get('1.001193')],
    [
      '/v1/procedures/1.001193?asOf=2019-06-30',
      procedure,
      (client) => client.procedures.get('1.001193', { asOf: '2019-06-30' }),
    ],
    [
      '/v1/procedures/1.001193/versions',
      { code: '1.001193', items: [version] },
      (client) => client.procedures.versions('1.001193'),
    ],
    ['/v1/fields?agency=a', page([field]), (client) => client.fields.list({ agency: 'a' })],
    ['/v1/agencies?level=commune', page([agency]), (client) => client.agencies.list({ level: ['commune'] })],
    ['/v1/agencies/xa-nguyen-phich', agency, (client) => client.agencies.get('xa-nguyen-phich')],
    [
      '/v1/changes?since=2019-01-01',
      page([{ code: '1.001193', name: 'Đăng ký khai sinh', field, version }]),
      (client) => client.changes.list({ since: '2019-01-01' }),
    ],
  ];
  for (const [address, answer, call] of calls) {
    const { client, requests } = recording(answer);
    assert.deepEqual(await call(client), answer, address);
    assert.deepEqual(
      requests.map(({ method, url }) => [method, url]),
      [['GET', `https://api.test${address}`]],
    );
  }
});

test('sends lists as repeated names, leaves out what is absent, and orders names', async () => {
  const { client, requests } = recording(page([]));
  await client.procedures.list({
    q: 'khai sinh & tử',
    field: ['ho-tich', 'dat-dai'],
    limit: 5,
    level: [],
    asOf: undefined as never,
  });
  assert.equal(
    requests[0]?.url,
    'https://api.test/v1/procedures?field=ho-tich&field=dat-dai&limit=5&q=khai+sinh+%26+t%E1%BB%AD',
  );
});

test('a search is the listing asked by its words, narrowed by filters, in the order of relevance', async () => {
  const notes = {
    outcome: 'ask',
    choices: [{ label: 'Mất sổ', query: 'cấp lại giấy chứng nhận' }],
    reasons: [],
    because: {},
    near: [],
  };
  const { client, requests } = recording({ ...page([summary]), search: notes });
  const found = await client.procedures.search('sổ đỏ', { agency: 'a', limit: 5 });
  assert.deepEqual(found.search, notes);
  assert.equal(found.items[0]?.code, '1.001193');
  assert.equal(requests[0]?.url, 'https://api.test/v1/procedures?agency=a&limit=5&q=s%E1%BB%95+%C4%91%E1%BB%8F');
  assert.equal((await recording(page([summary])).client.procedures.search('x')).search, undefined, 'an older server');
});

test('keeps the path of the base URL, with or without a slash at its end', async () => {
  for (const baseUrl of ['https://api.test/a/b', 'https://api.test/a/b/', new URL('https://api.test/a/b//')]) {
    const { client, requests } = recording(catalogue, { baseUrl });
    await client.catalogue.get();
    assert.equal(requests[0]?.url, 'https://api.test/a/b/v1/catalogue');
  }
});

test('sends the locale and headers, those of the call over those of the client, and no cookies', async () => {
  const { client, requests } = recording(catalogue, { locale: 'vi', headers: { 'x-site': 'a', 'x-other': 'b' } });
  await client.catalogue.get({ headers: { 'x-site': 'c' } });
  const [request] = requests;
  assert.equal(request?.headers.get('accept-language'), 'vi');
  assert.equal(request.headers.get('x-site'), 'c');
  assert.equal(request.headers.get('x-other'), 'b');
  assert.match(request.headers.get('accept') ?? '', /application\/json/);
  assert.equal(request.credentials, 'omit');
  assert.equal(request.mode, 'cors');
  assert.equal(request.referrerPolicy, 'strict-origin-when-cross-origin');
});

test('uses the global fetch of the moment when given none', async (context) => {
  const client = new Motcua({ baseUrl: 'https://api.test' });
  const fetch = context.mock.method(globalThis, 'fetch', () => Promise.resolve(Response.json(catalogue)));
  assert.deepEqual(await client.catalogue.get(), catalogue);
  assert.equal(fetch.mock.callCount(), 1);
});

test('gives the response beside the data, with a body that can be read', async () => {
  const fetch = () => Response.json(catalogue, { headers: { 'x-request-id': 'r' } });
  const call = new Motcua({ baseUrl: 'https://api.test', fetch }).catalogue.get();
  const { data, response } = await call.withResponse();
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('x-request-id'), 'r');
  assert.deepEqual(await response.json(), data);
  assert.equal(await call, data);
});

test('is on its way before anybody waits, and a call that nobody waits for ends quietly', async () => {
  const { client, requests } = recording(catalogue);
  const call = client.catalogue.get();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(requests.length, 1);
  await call;
  void new Motcua({
    baseUrl: 'https://api.test',
    retries: 0,
    fetch: () => Promise.reject(new TypeError()),
  }).catalogue.get();
  await new Promise((resolve) => setImmediate(resolve));
});

test('has the methods of a promise', async () => {
  const { client } = recording({ nothing: true });
  let ended = false;
  const name = await client.catalogue
    .get()
    .finally(() => (ended = true))
    .catch((error: unknown) => (error as Error).name);
  assert.equal(name, 'UnexpectedAnswerError');
  assert.equal(ended, true);
});

test('refuses options that cannot be meant, without repeating them', () => {
  const base = { baseUrl: 'https://api.test' };
  const wrong = [
    {},
    { baseUrl: '' },
    { baseUrl: '/relative/without/a/page' },
    { baseUrl: 'ftp://secret.test' },
    { baseUrl: 'https://user:secret@api.test' },
    { baseUrl: 'https://api.test?secret=1' },
    { baseUrl: 'https://api.test#secret' },
    { ...base, timeout: 0 },
    { ...base, timeout: Number.NaN },
    { ...base, timeout: 2 ** 31 },
    { ...base, retries: -1 },
    { ...base, retries: 1.5 },
    { ...base, validation: 'secret' },
    { ...base, locale: 'secret\n' + 'x: y' },
    { ...base, headers: { 'se cret': 'x' } },
  ];
  for (const options of wrong) {
    assert.throws(
      () => new Motcua(options as unknown as MotcuaOptions),
      (error: Error) => error instanceof InvalidArgumentError && !error.message.includes('secret'),
      JSON.stringify(options),
    );
  }
});

test('rejects wrong arguments of a call before anything is sent', async () => {
  const { client, requests } = recording(page([]));
  const calls = [
    client.procedures.get(undefined as never),
    client.agencies.get(''),
    client.procedures.list({ q: { toString: () => 'x' } as never }),
    client.procedures.list({ limit: Number.NaN }),
    client.procedures.list({}, { timeout: -1 }),
    client.procedures.list({}, { retries: 11 }),
    client.procedures.list({}, { headers: { 'bad name': 'x' } }),
  ];
  for (const call of calls) await assert.rejects(call, InvalidArgumentError);
  assert.equal(requests.length, 0);
});
