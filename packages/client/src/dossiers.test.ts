import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { inspect } from 'node:util';
import {
  ConnectionError,
  DossierNotShownError,
  InvalidArgumentError,
  Motcua,
  NotFoundError,
  ProblemError,
  ServerError,
  TimeoutError,
  TooManyRequestsError,
  UnexpectedAnswerError,
  type Warning,
} from '@motcua/client';
import { DossierNotShownError as FromDossiers, openDossiers } from '@motcua/client/dossiers';
import { problem } from './answers.fixture.js';
import { card, challenge, CODE, LookupServer, notShown, PHONE, progress, RECEIPT } from './dossiers.fixture.js';
import { faultServer, sendJson } from './fault-server.fixture.js';
import { signalled, turn } from './signals.fixture.js';

const baseUrl = 'https://api.test/motcua';
const open = (server: LookupServer, more: object = {}) => openDossiers({ baseUrl, fetch: server.fetch, ...more });
const found = () => Response.json(progress);
const lost = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }));
const proofNeeded = () => problem(428, 'proof-needed');

// The first look-up loads what solves, the first failure what retries; a mocked clock waits for neither.
before(async () => {
  const failing = new LookupServer(() => problem(503, 'not-ready'));
  await open(failing, { retries: 1 })
    .lookup({ code: CODE })
    .catch(() => undefined);
});

test('asks for a challenge, solves it, and looks up: by POST, with nothing of it in an address', async () => {
  const server = new LookupServer(() => Response.json(card));
  const dossiers = open(server, { locale: 'vi', headers: { 'x-site': 'a' } });
  const answer = await dossiers.lookup({ code: ` ${CODE} `, receiptCode: '7k3m 9qxd 2f8o' });
  assert.deepEqual(answer, card);
  assert.deepEqual(
    server.requests.map(({ method, url }) => [method, url]),
    [
      ['POST', `${baseUrl}/v1/dossiers:challenge`],
      ['POST', `${baseUrl}/v1/dossiers:lookup`],
    ],
  );
  const [asked, looked] = server.requests;
  assert.deepEqual(await asked!.json(), { code: CODE });
  const [{ proof, ...body }] = server.lookups as [(typeof server.lookups)[0]];
  assert.deepEqual(body, { code: CODE, receiptCode: RECEIPT });
  assert.deepEqual(Object.keys(proof.solution), ['counter', 'derivedKey']);
  for (const { headers, credentials, referrerPolicy } of [asked!, looked!]) {
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('accept-language'), 'vi');
    assert.equal(headers.get('x-site'), 'a');
    assert.equal(credentials, 'omit');
    assert.equal(referrerPolicy, 'strict-origin-when-cross-origin');
  }
});

test('sends the second factor that was given, or none', async () => {
  const server = new LookupServer(found);
  const dossiers = open(server);
  await dossiers.lookup({ code: CODE });
  await dossiers.lookup({ code: CODE, phone: PHONE, receiptCode: undefined });
  const bodies = server.lookups.map(({ proof, ...body }) => body);
  assert.deepEqual(bodies, [{ code: CODE }, { code: CODE, phone: PHONE }]);
});

test('two look-ups at once are two: nothing is shared or kept', async () => {
  const server = new LookupServer(found);
  const client = new Motcua({ baseUrl, fetch: server.fetch });
  await Promise.all([client.dossiers.lookup({ code: CODE }), client.dossiers.lookup({ code: CODE })]);
  await client.dossiers.lookup({ code: CODE });
  assert.equal(server.lookups.length, 3);
});

test('tells how much of the work is done, and a listener that throws costs nothing', async () => {
  const shares: number[] = [];
  await open(new LookupServer(found)).lookup({ code: CODE }, { onWork: (share) => shares.push(share) });
  assert.equal(shares.at(-1), 1);
  const onWork = () => {
    throw new Error('a fault of the listener');
  };
  assert.deepEqual(await open(new LookupServer(found)).lookup({ code: CODE }, { onWork }), progress);
});

test('does new work when the proof was not enough, three times in all', async () => {
  const server = new LookupServer(proofNeeded, proofNeeded, found);
  assert.deepEqual(await open(server, { retries: 0 }).lookup({ code: CODE }), progress);
  assert.equal(server.challenges, 3);
  const never = new LookupServer(proofNeeded);
  await assert.rejects(open(never).lookup({ code: CODE }), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.deepEqual([error.status, error.code], [428, 'proof-needed']);
    return true;
  });
  assert.equal(never.challenges, 3);
});

test('every try has its own proof: after an answer that was lost, and after a failure that passes', async () => {
  const failing = () => problem(503, 'not-ready', { 'retry-after': '0' });
  const server = new LookupServer(lost, failing, found);
  assert.deepEqual(await open(server).lookup({ code: CODE }), progress);
  assert.equal(server.challenges, 3);
  assert.equal(new Set(server.lookups.map(({ proof }) => proof.challenge.signature)).size, 3);
});

test('a challenge that is lost or fails is a try as any', async () => {
  const server = new LookupServer(found);
  server.inPlaceOfChallenges.push(lost, () => problem(502, 'internal', { 'retry-after': '0' }));
  assert.deepEqual(await open(server).lookup({ code: CODE }), progress);
  assert.deepEqual([server.challenges, server.lookups.length], [3, 1]);
  const hopeless = new LookupServer(found);
  hopeless.inPlaceOfChallenges.push(lost, lost);
  await assert.rejects(open(hopeless, { retries: 1 }).lookup({ code: CODE }), ConnectionError);
  assert.equal(hopeless.challenges, 2);
});

test('what does not pass is told at once', async () => {
  const offered = new LookupServer(found);
  offered.inPlaceOfChallenges.push(() => problem(404, 'not-offered'));
  await assert.rejects(open(offered).lookup({ code: CODE }), (error) => {
    assert.ok(error instanceof NotFoundError && !(error instanceof DossierNotShownError));
    return error.code === 'not-offered';
  });
  assert.equal(offered.requests.length, 1);
  for (const wrong of [{ parameters: {}, signature: '' }, { parameters: null }, {}]) {
    const server = new LookupServer(found);
    server.inPlaceOfChallenges.push(() => Response.json(wrong));
    await assert.rejects(open(server).lookup({ code: CODE }), (error) => {
      return error instanceof UnexpectedAnswerError && error.reason === 'challenge';
    });
    assert.equal(server.requests.length, 1);
  }
});

/** A look-up whose waits end when the test ends them. */
function clocked(context: TestContext, server: LookupServer, options: object = {}) {
  const waits: { ms: number; end: () => void }[] = [];
  context.mock.method(Math, 'random', () => 1);
  context.mock.method(globalThis, 'setTimeout', (end: () => void, ms = 0) => {
    if (ms === 0) setImmediate(end);
    else waits.push({ ms, end });
  });
  const call = open(server, { timeout: Infinity, ...options }).lookup({ code: CODE });
  call.catch(() => undefined);
  /** The next wait, as soon as it has begun. */
  const wait = async () => {
    while (waits.length === 0) await turn();
    return waits.shift()!;
  };
  return { call, wait };
}

test('waits between tries as reads do, and as long as the server asks', async (context) => {
  const server = new LookupServer(lost, () => problem(429, 'too-many-requests', { 'retry-after': '7' }), lost, found);
  const { call, wait } = clocked(context, server, { retries: 3 });
  for (const [tries, ms] of [300, 7_000, 1_200].entries()) {
    const { ms: waited, end } = await wait();
    assert.equal(waited, ms);
    assert.equal(server.challenges, tries + 1);
    await turn();
    assert.equal(server.challenges, tries + 1, 'nothing is sent before the wait has ended');
    end();
  }
  assert.deepEqual(await call, progress);
});

test('tells the caller instead of waiting for long, or beyond the time allowed', async (context) => {
  for (const [wish, options] of [
    ['11', {}],
    ['9', { timeout: 5_000 }],
  ] as const) {
    await context.test(wish, async (inner) => {
      const server = new LookupServer(() => problem(429, 'too-many-requests', { 'retry-after': wish }), found);
      const { call } = clocked(inner, server, options);
      await assert.rejects(call, (error) => error instanceof TooManyRequestsError && error.retryAfter === Number(wish));
      assert.equal(server.challenges, 1);
    });
  }
});

test('an abort ends it at any moment: in the challenge, in the work, in the look-up, in the wait', async (context) => {
  const reason = new Error('enough');
  const hanging = () => new Promise<Response>(() => undefined);
  const hard = async () => Response.json(await challenge(4_000_000_000));

  const ended = async (server: LookupServer, ready: Promise<void>, options: object = {}) => {
    const controller = new AbortController();
    const call = open(server).lookup({ code: CODE }, { signal: controller.signal, ...options });
    call.catch(() => undefined);
    await ready;
    controller.abort(reason);
    await assert.rejects(call, (error) => error === reason);
    const { length } = server.requests;
    await turn();
    assert.equal(server.requests.length, length, 'nothing more is sent');
  };

  const asking = new LookupServer(found);
  asking.inPlaceOfChallenges.push(hanging);
  await context.test('challenge', () => ended(asking, turn()));

  const working = new LookupServer(found);
  working.inPlaceOfChallenges.push(hard);
  const begun = signalled();
  let shares = 0;
  const onWork = () => {
    shares += 1;
    begun.resolve();
  };
  await context.test('work', () => ended(working, begun.promise, { onWork }));
  const told = shares;
  await turn();
  assert.equal(shares, told, 'no more work is done');

  const looking = signalled();
  const slow = new LookupServer(() => {
    looking.resolve();
    return hanging();
  });
  await context.test('look-up', () => ended(slow, looking.promise));

  const failed = signalled();
  const passing = new LookupServer(() => {
    failed.resolve();
    return problem(503, 'not-ready', { 'retry-after': '9' });
  });
  await context.test('wait', () => ended(passing, failed.promise.then(turn)));
  await assert.rejects(
    open(asking).lookup({ code: CODE }, { signal: AbortSignal.abort(reason) }),
    (error) => error === reason,
  );
});

test('the time allowed is for the work and all tries together', async () => {
  const server = new LookupServer(found);
  server.inPlaceOfChallenges.push(async () => Response.json(await challenge(4_000_000_000)));
  const call = open(server).lookup({ code: CODE }, { timeout: 50 });
  await assert.rejects(call, (error) => error instanceof TimeoutError && error.timeout === 50);
});

test('holds on a real connection that breaks, fails and comes back', async (context) => {
  const signed = await Promise.all([challenge(), challenge(), challenge()]);
  let challenges = 0;
  const server = await faultServer(context, (request, response, attempt) => {
    if (attempt === 2) request.socket.destroy();
    else if (attempt === 4) response.writeHead(500).end('<h1>sorry</h1>');
    else if (request.url === '/motcua/v1/dossiers:challenge') {
      sendJson(response, signed[challenges]);
      challenges += 1;
    } else sendJson(response, progress);
  });
  assert.deepEqual(await openDossiers({ baseUrl: server.baseUrl }).lookup({ code: CODE, phone: PHONE }), progress);
  assert.deepEqual([server.requests.length, challenges], [6, 3]);
  assert.ok(server.requests.every(({ method, url }) => method === 'POST' && !url?.includes(CODE)));
});

test('a dossier that is not shown is an error of its own, without an id of the request', async () => {
  assert.equal(FromDossiers, DossierNotShownError);
  await assert.rejects(open(new LookupServer(notShown)).lookup({ code: CODE, phone: PHONE }), (error) => {
    assert.ok(error instanceof DossierNotShownError && error instanceof NotFoundError);
    assert.equal(error.name, 'DossierNotShownError');
    assert.deepEqual([error.status, error.code, error.requestId], [404, 'no-such-dossier', undefined]);
    assert.equal(error.problem?.title, 'Có lỗi');
    assert.doesNotMatch(inspect(error, { showHidden: true }) + JSON.stringify(error.problem), /req-1|edge-7/);
    return true;
  });
});

test('refuses what cannot be looked up before anything is sent, says what to do, and repeats no value', async () => {
  const server = new LookupServer(found);
  const wrong: [object, RegExp][] = [
    [{}, /"code" must be/],
    [{ code: '' }, /"code" must be/],
    [{ code: ' \n ' }, /"code" must be/],
    [{ code: 7391 }, /"code" must be/],
    [{ code: `${CODE}\u0000` }, /"code" must be/],
    [{ code: `${CODE}\ud800` }, /"code" must be/],
    [{ code: CODE.repeat(5) }, /"code" must be/],
    [{ code: CODE, receiptCode: '' }, /"receiptCode" must be/],
    [{ code: CODE, receiptCode: '7K3M-9QXD-2F8' }, /"receiptCode" must be/],
    [{ code: CODE, receiptCode: '7K3M-9QXD-2F8U' }, /"receiptCode" must be/],
    [{ code: CODE, receiptCode: null }, /"receiptCode" must be/],
    [{ code: CODE, phone: '' }, /"phone" must be/],
    [{ code: CODE, phone: '0900 007 391' }, /"phone" must be/],
    [{ code: CODE, phone: 7391 }, /"phone" must be/],
    [{ code: CODE, phone: '٧٣٩١' }, /"phone" must be/],
    [{ code: CODE, phone: PHONE, receiptCode: RECEIPT }, /not both/],
  ];
  for (const [lookup, says] of wrong) {
    await assert.rejects(open(server).lookup(lookup as { code: string }), (error) => {
      assert.ok(error instanceof InvalidArgumentError, inspect(lookup));
      assert.match(error.message, says);
      assert.doesNotMatch(inspect(error, { showHidden: true }), /H12|7391|7K3M/);
      return true;
    });
  }
  for (const options of [{ retries: -1 }, { timeout: 0 }, { headers: { 'not a name': 'x' } }]) {
    await assert.rejects(open(server).lookup({ code: CODE }, options), InvalidArgumentError);
  }
  assert.equal(server.requests.length, 0);
});

const CANARIES = [CODE, RECEIPT, PHONE, 'H12', '7K3M'];

/** Everything that a logger could get out of an error. */
function traces(error: unknown): string {
  const parts: unknown[] = [];
  for (let at = error; at instanceof Error; at = at.cause) parts.push(at.message, at.stack, Object.entries(at));
  return inspect([...parts, error], { showHidden: true, depth: Infinity }) + JSON.stringify(error);
}

test('no error holds a code, a receipt code or a phone, whatever goes wrong', async () => {
  const echo = async (request: Request, status = 500) => {
    const text = await request.clone().text();
    const body = { type: text, title: text, status, code: 'internal', detail: text, requestId: text };
    return Response.json(body, { status, headers: { 'x-request-id': CODE.replace(/\W/g, '') + ' ' + CODE } });
  };
  const faults: [string, (request: Request) => Response | Promise<Response>, new (...args: never[]) => Error][] = [
    ['a fetch that tells what it sent', (request) => request.text().then(thrown), ConnectionError],
    ['a cause that tells it', (request) => request.text().then((text) => thrown('', { code: text })), ConnectionError],
    ['a problem that repeats it', (request) => echo(request), ServerError],
    ['a refusal that repeats it', (request) => echo(request, 403), ProblemError],
    ['a page', (request) => request.text().then((text) => page(text)), UnexpectedAnswerError],
    ['broken JSON', (request) => request.text().then((text) => json(text.slice(0, -5))), UnexpectedAnswerError],
    ['a list', (request) => request.text().then((text) => json(`[${text}]`)), UnexpectedAnswerError],
    ['not shown', notShown, DossierNotShownError],
  ];
  const thrown = (text: string, cause?: unknown): never => {
    throw Object.assign(new TypeError(text, { cause }), { body: text });
  };
  const page = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });
  const json = (text: string) => new Response(text, { headers: { 'content-type': 'application/json' } });
  for (const second of [{ receiptCode: RECEIPT }, { phone: PHONE }]) {
    for (const [what, answer, Class] of faults) {
      for (const at of ['challenge', 'look-up'] as const) {
        const server = new LookupServer(answer);
        if (at === 'challenge') server.inPlaceOfChallenges.push(answer, answer);
        const client = new Motcua({ baseUrl, fetch: server.fetch, retries: 1, validation: 'error' });
        const call = client.dossiers.lookup({ code: CODE, ...second }, { timeout: 60_000 });
        await assert.rejects(call, (error) => {
          assert.ok(error instanceof Class, `${what} at the ${at}: ${String(error)}`);
          for (const canary of CANARIES) assert.ok(!traces(error).includes(canary), `${what}: ${canary}`);
          return true;
        });
        const printed = inspect([client, client.dossiers], { showHidden: true, depth: Infinity });
        for (const canary of CANARIES) assert.ok(!printed.includes(canary), `the client tells ${canary}`);
      }
    }
  }
});

test('answers are checked as those of reads are, and no warning holds anything of the dossier', async () => {
  const newer = { ...card, status: 'flying', tomorrow: { anything: true } };
  const broken = { ...card, at: CODE, steps: [{ kind: 'received', at: PHONE, status: 7 }] };
  for (const [mode, warned] of [
    ['off', 0],
    ['warn', 1],
    ['error', 0],
  ] as const) {
    const warnings: Warning[] = [];
    const server = new LookupServer(
      () => Response.json(newer),
      () => Response.json(broken),
    );
    const onWarning = (warning: Warning) => warnings.push(warning);
    const client = new Motcua({ baseUrl, fetch: server.fetch, validation: mode, onWarning });
    assert.deepEqual(await client.dossiers.lookup({ code: CODE }), newer);
    const second = client.dossiers.lookup({ code: CODE, phone: PHONE });
    if (mode === 'error') {
      await assert.rejects(second, (error) => {
        assert.ok(error instanceof UnexpectedAnswerError && error.reason === 'schema');
        assert.deepEqual(
          error.mismatches.map(({ path }) => path),
          ['at', 'steps/0/at', 'steps/0/status'],
        );
        for (const canary of CANARIES) assert.ok(!traces(error).includes(canary));
        return true;
      });
    } else assert.deepEqual(await second, broken);
    assert.equal(warnings.length, warned, mode);
    for (const canary of CANARIES) assert.ok(!inspect(warnings, { depth: Infinity }).includes(canary));
    if (warned) assert.equal(warnings[0]?.operation, 'POST /v1/dossiers:lookup');
  }
  const shapeless = new LookupServer(() => Response.json([card]));
  await assert.rejects(open(shapeless).lookup({ code: CODE }), UnexpectedAnswerError);
});
