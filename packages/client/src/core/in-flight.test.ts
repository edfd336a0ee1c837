import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { Motcua, TimeoutError } from '@motcua/client';
import { catalogue, procedure } from '../answers.fixture.js';
import { faultServer } from '../fault-server.fixture.js';
import { signalled, turn } from '../signals.fixture.js';

/** A fetch that answers when told to. */
function held(answer: unknown) {
  const requests: Request[] = [];
  const gate = signalled();
  const fetch = async (request: Request) => {
    requests.push(request);
    await Promise.race([
      gate.promise,
      new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
      ),
    ]);
    return Response.json(answer);
  };
  return { client: new Motcua({ baseUrl: 'https://api.test', fetch }), requests, release: gate.resolve };
}

test('identical reads under way are one request, and each caller has data of its own', async () => {
  const { client, requests, release } = held(procedure);
  const calls = [
    client.procedures.get('1.001193'),
    client.procedures.get('1.001193', {}),
    client.procedures.get('1.001193'),
  ];
  release();
  const [first, second, third] = await Promise.all(calls);
  assert.equal(requests.length, 1);
  assert.ok(first && second && third);
  first.name = 'changed by its caller';
  assert.deepEqual(second, procedure);
  assert.deepEqual(third, procedure);
  assert.notEqual(second, third);
});

test('reads that differ in address or headers are not shared, and nothing is shared once answered', async () => {
  const { client, requests, release } = held(procedure);
  release();
  await Promise.all([
    client.procedures.get('1.001193'),
    client.procedures.get('1.001193', { asOf: '2019-06-30' }),
    client.procedures.get('1.001193', {}, { headers: { 'x-site': 'a' } }),
  ]);
  await client.procedures.get('1.001193');
  assert.equal(requests.length, 4);
});

test('who aborts only leaves; the others get their answer', async () => {
  const { client, requests, release } = held(catalogue);
  const leaving = new AbortController();
  const left = client.catalogue.get({ signal: leaving.signal });
  const staying = client.catalogue.get();
  await turn();
  leaving.abort();
  await assert.rejects(left, { name: 'AbortError' });
  assert.equal(requests[0]?.signal.aborted, false);
  release();
  assert.deepEqual(await staying, catalogue);
});

test('the last one out ends the request, and the next caller starts a new one', async () => {
  const { client, requests, release } = held(catalogue);
  const [one, two] = [new AbortController(), new AbortController()];
  const calls = [client.catalogue.get({ signal: one.signal }), client.catalogue.get({ signal: two.signal })];
  await turn();
  one.abort();
  assert.equal(requests[0]?.signal.aborted, false);
  two.abort();
  assert.equal(requests[0].signal.aborted, true);
  for (const call of calls) await assert.rejects(call, { name: 'AbortError' });
  release();
  assert.deepEqual(await client.catalogue.get(), catalogue);
  assert.equal(requests.length, 2);
});

test('rejects with the reason of the signal, and sends nothing when it is aborted already', async () => {
  const { client, requests } = held(catalogue);
  const reason = new Error('the page was left');
  await assert.rejects(client.catalogue.get({ signal: AbortSignal.abort(reason) }), reason);
  await turn();
  assert.equal(requests.length, 0);
});

test('leaves no listener on a signal that outlives its calls', async () => {
  const { client, release } = held(catalogue);
  const { signal } = new AbortController();
  release();
  await client.catalogue.get({ signal });
  await client.procedures.list({ limit: -1 }, { signal, timeout: -1 }).catch(() => undefined);
  await turn();
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('a caller that times out leaves the others alone', async (context) => {
  const { client, release } = held(catalogue);
  context.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const hasty = client.catalogue.get({ timeout: 100 });
  const patient = client.catalogue.get({ timeout: Infinity });
  await turn();
  context.mock.timers.tick(100);
  await assert.rejects(hasty, (error) => error instanceof TimeoutError && error.timeout === 100);
  release();
  assert.deepEqual(await patient, catalogue);
});

test('an abort closes the connection', async (context) => {
  const arrived = signalled();
  const closed = signalled();
  const server = await faultServer(context, (request) => {
    request.socket.once('close', () => closed.resolve());
    arrived.resolve();
  });
  const controller = new AbortController();
  const call = new Motcua({ baseUrl: server.baseUrl }).catalogue.get({ signal: controller.signal });
  await arrived.promise;
  controller.abort();
  await assert.rejects(call, { name: 'AbortError' });
  await closed.promise;
});

test('an abort in the middle of a body rejects', async (context) => {
  const started = signalled();
  const server = await faultServer(context, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"revision":', () => started.resolve());
  });
  const controller = new AbortController();
  const call = new Motcua({ baseUrl: server.baseUrl }).catalogue.get({ signal: controller.signal });
  await started.promise;
  controller.abort();
  await assert.rejects(call, { name: 'AbortError' });
});
