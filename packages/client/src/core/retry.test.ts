import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { ConnectionError, Motcua, ServerError, TimeoutError, TooManyRequestsError } from '@motcua/client';
import { catalogue, problem } from '../answers.fixture.js';
import { faultServer, sendJson } from '../fault-server.fixture.js';
import { turn } from '../signals.fixture.js';

/** A client on a clock of the test, whose server answers in turn with what it is given. */
function clocked(context: TestContext, answers: (() => Response | Promise<Response>)[], random = 1) {
  context.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2019, 5, 30) });
  context.mock.method(Math, 'random', () => random);
  let requests = 0;
  const fetch = () => {
    const answer = answers[Math.min(requests, answers.length - 1)];
    requests += 1;
    return (answer ?? Response.error)();
  };
  const pass = async (ms: number) => {
    await turn();
    context.mock.timers.tick(ms);
    await turn();
    return requests;
  };
  const client = new Motcua({ baseUrl: 'https://api.test', fetch, timeout: Infinity, retries: 10 });
  return { client, pass };
}

const success = () => Response.json(catalogue);
const failure = () => problem(503, 'not-ready');

// The first failure loads what retries need, which takes as long as it takes; the mocked clock does not wait for that.
before(() =>
  new Motcua({ baseUrl: 'https://api.test', fetch: failure, retries: 1 }).catalogue.get().catch(() => undefined),
);

test('tries again after a passing failure, and not after another', async (context) => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    const server = await faultServer(context, (_, response, attempt) =>
      attempt === 1 ? sendJson(response, {}, { 'retry-after': '0' }, status) : sendJson(response, catalogue),
    );
    assert.deepEqual(await new Motcua({ baseUrl: server.baseUrl }).catalogue.get(), catalogue, String(status));
    assert.equal(server.requests.length, 2);
  }
  for (const status of [400, 401, 403, 404, 410, 413, 414, 501, 505]) {
    const server = await faultServer(context, (_, response) => sendJson(response, {}, {}, status));
    await assert.rejects(new Motcua({ baseUrl: server.baseUrl }).catalogue.get());
    assert.equal(server.requests.length, 1, String(status));
  }
});

test('tries again when the connection breaks, also in the middle of an answer', async (context) => {
  const server = await faultServer(context, (request, response, attempt) => {
    if (attempt === 1) request.socket.destroy();
    else if (attempt === 2) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"revision":', () => request.socket.destroy());
    } else sendJson(response, catalogue);
  });
  assert.deepEqual(await new Motcua({ baseUrl: server.baseUrl }).catalogue.get(), catalogue);
  assert.equal(server.requests.length, 3);
});

test('gives up after the retries of the client or of the call', async (context) => {
  const server = await faultServer(context, (request) => request.socket.destroy());
  const client = new Motcua({ baseUrl: server.baseUrl, retries: 1 });
  await assert.rejects(client.catalogue.get(), ConnectionError);
  assert.equal(server.requests.length, 2);
  await assert.rejects(client.catalogue.get({ retries: 0 }), ConnectionError);
  assert.equal(server.requests.length, 3);
});

test('waits longer each time, up to a limit', async (context) => {
  const { client, pass } = clocked(context, [failure]);
  client.catalogue.get().catch(() => undefined);
  assert.equal(await pass(0), 1);
  let requests = 1;
  for (const wait of [300, 600, 1200, 2400, 4000, 4000]) {
    assert.equal(await pass(wait - 1), requests, `before ${wait}`);
    requests += 1;
    assert.equal(await pass(1), requests, `after ${wait}`);
  }
});

test('waits for a random part of that', async (context) => {
  const { client, pass } = clocked(context, [failure], 0.5);
  client.catalogue.get().catch(() => undefined);
  assert.equal(await pass(149), 1);
  assert.equal(await pass(1), 2);
});

test('waits as long as the server asks, in seconds or until a date', async (context) => {
  for (const wish of ['7', 'Sun, 30 Jun 2019 00:00:07 GMT']) {
    await context.test(wish, async (inner) => {
      const { client, pass } = clocked(inner, [
        () => problem(429, 'too-many-requests', { 'retry-after': wish }),
        success,
      ]);
      const call = client.catalogue.get();
      assert.equal(await pass(6_999), 1);
      assert.equal(await pass(1), 2);
      assert.deepEqual(await call, catalogue);
    });
  }
});

test('a wish holds for one wait only', async (context) => {
  const { client, pass } = clocked(context, [() => problem(503, 'not-ready', { 'retry-after': '7' }), failure]);
  client.catalogue.get().catch(() => undefined);
  await pass(0);
  assert.equal(await pass(7_000), 2);
  assert.equal(await pass(600), 3);
});

test('tells the caller instead of waiting for long', async (context) => {
  for (const wish of ['3600', 'Sun, 30 Jun 2019 01:00:00 GMT']) {
    await context.test(wish, async (inner) => {
      const { client, pass } = clocked(inner, [
        () => problem(429, 'too-many-requests', { 'retry-after': wish }),
        success,
      ]);
      const call = client.catalogue.get();
      await assert.rejects(call, (error) => error instanceof TooManyRequestsError && error.retryAfter === 3600);
      assert.equal(await pass(0), 1);
    });
  }
});

test('tells the caller instead of waiting beyond the time allowed', async (context) => {
  const { client, pass } = clocked(context, [() => problem(503, 'not-ready', { 'retry-after': '9' }), success]);
  const call = client.catalogue.get({ timeout: 5_000 });
  await assert.rejects(call, (error) => error instanceof ServerError && error.retryAfter === 9);
  assert.equal(await pass(0), 1);
});

test('the time allowed is for all tries together', async (context) => {
  const later = () => problem(503, 'not-ready', { 'retry-after': '4' });
  const silence = () => new Promise<Response>(() => undefined);
  const { client, pass } = clocked(context, [later, later, silence]);
  const call = client.catalogue.get({ timeout: 10_000 });
  const outcome = call.catch((error: unknown) => error);
  await pass(0);
  assert.equal(await pass(4_000), 2);
  assert.equal(await pass(4_000), 3);
  assert.equal(await Promise.race([outcome, turn()]), undefined);
  await pass(2_000);
  assert.ok((await outcome) instanceof TimeoutError);
});

test('a wish that cannot be read is as none', async (context) => {
  const { client, pass } = clocked(context, [() => problem(503, 'not-ready', { 'retry-after': 'soon' }), success]);
  client.catalogue.get().catch(() => undefined);
  await pass(0);
  assert.equal(await pass(300), 2);
});

test('an abort ends the wait between two tries', async (context) => {
  const { client, pass } = clocked(context, [failure]);
  const controller = new AbortController();
  const call = client.catalogue.get({ signal: controller.signal });
  assert.equal(await pass(0), 1);
  controller.abort();
  await assert.rejects(call, { name: 'AbortError' });
  assert.equal(await pass(60_000), 1);
});
