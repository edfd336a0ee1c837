import assert from 'node:assert/strict';
import { before, describe, test, type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { type AnswerCheck, deviceCheck, feedbackCheck, ratingCheck, surveyCheck } from '@motcua/client/checks';
import { openDevices } from '@motcua/client/devices';
import {
  ConnectionError,
  InvalidArgumentError,
  NotFoundError,
  ProblemError,
  TimeoutError,
  UnexpectedAnswerError,
} from '@motcua/client/errors';
import { openFeedback } from '@motcua/client/feedback';
import { openRatings } from '@motcua/client/ratings';
import { openSurveys } from '@motcua/client/surveys';
import type { DeviceRatingsRequest } from '@motcua/contract';
import { problem } from './answers.fixture.js';
import type { WorkOptions } from './core/proven-sending.js';
import { challenge } from './dossiers.fixture.js';
import { faultServer, sendJson } from './fault-server.fixture.js';
import { SendingServer } from './sending-server.fixture.js';
import { signalled, turn } from './signals.fixture.js';

const baseUrl = 'https://api.test/motcua';
const ID = '3f0c9c5e-6d4b-4f0a-9a57-1c1d2e3f4a5b';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TOKEN = 'nT4wqk1XyB0sC7mVd2pLgA.s3cr3tOfATest';
const RECEIPT = '7K3M-9QXD-2F80';
const TEXT = 'Bí mật của người gửi: phải đến ba lần.';

interface Opened {
  fetch: (request: Request) => Response | Promise<Response>;
  check?: AnswerCheck;
  retries?: number;
}

const stored = () => Response.json({ outcome: 'stored' });
const lost = () => Promise.reject(new TypeError(`fetch failed ${TOKEN} ${TEXT}`, { cause: { code: 'ECONNRESET' } }));
const failing = () => problem(503, 'not-ready', { 'retry-after': '0' });
const proofNeeded = () => problem(428, 'proof-needed');
const receipt = { outcome: 'stored', receiptCode: RECEIPT, transferBy: '2026-10-19', answerBy: '2026-11-02' };

const page = { kind: 'page', agency: 'an-xuyen' } as const;
const sender = { name: 'Nguyễn Văn An', phone: '0900 000 123' };
const answers = { c1: 'satisfied', c2: TEXT };

/** Everything that is sent with a proof of work. */
const PROVEN: Record<
  'rating' | 'feedback' | 'survey',
  {
    path: string;
    body: object;
    answer: object;
    send: (server: Opened, id?: string, options?: WorkOptions) => Promise<object>;
  }
> = {
  rating: {
    path: '/v1/ratings:send',
    body: { about: page, level: 'satisfied', comment: TEXT },
    answer: { outcome: 'stored' },
    send: (server, id, options) =>
      openRatings({ baseUrl, ...server }).send({ about: page, level: 'satisfied', comment: TEXT, id }, options),
  },
  feedback: {
    path: '/v1/feedback:send',
    body: { kind: 'problem', text: TEXT, sender },
    answer: receipt,
    send: (server, id, options) =>
      openFeedback({ baseUrl, ...server }).send({ kind: 'problem', text: TEXT, sender, id }, options),
  },
  survey: {
    path: '/v1/surveys:answer',
    body: { survey: '2026-2', agency: 'an-xuyen', answers },
    answer: { outcome: 'stored' },
    send: (server, id, options) =>
      openSurveys({ baseUrl, ...server }).answer({ survey: '2026-2', agency: 'an-xuyen', answers, id }, options),
  },
};

// The first sending loads what solves, the first failure what retries.
before(async () => {
  await PROVEN.rating.send({ fetch: new SendingServer(failing).fetch, retries: 1 }).catch(() => undefined);
});

for (const [purpose, { path, body, answer, send }] of Object.entries(PROVEN)) {
  describe(purpose, () => {
    const told = () => Response.json(answer);

    test('does the work for its id, then sends it with the proof, by POST and with nothing of it in an address', async () => {
      const server = new SendingServer(told);
      const shares: number[] = [];
      assert.deepEqual(await send(server, ID, { onWork: (share) => shares.push(share) }), answer);
      assert.equal(shares.at(-1), 1);
      assert.deepEqual(server.asked, [{ for: purpose, id: ID }]);
      const [{ proof, ...sent }] = server.bodies as [(typeof server.bodies)[0]];
      assert.deepEqual(sent, { ...body, id: ID });
      assert.deepEqual(Object.keys(proof?.solution ?? {}), ['counter', 'derivedKey']);
      assert.deepEqual(
        server.requests.map(({ method, url }) => [method, url]),
        [
          ['POST', `${baseUrl}/v1/work:challenge`],
          ['POST', baseUrl + path],
        ],
      );
    });

    test('makes an id where none is given, also without crypto.randomUUID, a new one each time', async (context) => {
      context.mock.method(crypto, 'randomUUID', () => assert.fail('it is missing in pages without TLS'));
      const server = new SendingServer(told);
      await send(server);
      await send(server);
      const ids = server.bodies.map(({ id }) => id as string);
      for (const id of ids) assert.match(id, UUID);
      assert.equal(new Set(ids).size, 2);
      assert.deepEqual(
        server.asked.map((asked) => (asked as { id: string }).id),
        ids,
      );
    });

    test('an answer that was lost is tried again with the same id and the same proof', async () => {
      const server = new SendingServer(lost, failing, () => Response.json({ ...answer, outcome: 'known' }));
      assert.deepEqual(await send(server), { ...answer, outcome: 'known' });
      assert.equal(new Set(server.bodies.map((sent) => JSON.stringify(sent))).size, 1);
      assert.deepEqual([server.bodies.length, server.asked.length], [3, 1]);
    });

    test('does new work when the proof was not enough, three times in all, for the same id', async () => {
      const server = new SendingServer(proofNeeded, proofNeeded, told);
      await send({ fetch: server.fetch, retries: 0 });
      assert.equal(server.asked.length, 3);
      assert.equal(new Set(server.bodies.map(({ id }) => id)).size, 1);
      assert.equal(new Set(server.bodies.map(({ proof }) => proof?.challenge.signature)).size, 3);
      const never = new SendingServer(proofNeeded);
      await assert.rejects(send(never), (error) => error instanceof ProblemError && error.code === 'proof-needed');
      assert.equal(never.asked.length, 3);
    });

    test('an abort ends it in the work and in the sending, and nothing more is sent', async () => {
      const reason = new Error('enough');
      const ended = async (
        fetch: Opened['fetch'],
        ready: Promise<void>,
        requests: () => number,
        more: WorkOptions = {},
      ) => {
        const controller = new AbortController();
        const call = send({ fetch }, ID, { signal: controller.signal, ...more });
        call.catch(() => undefined);
        await ready;
        controller.abort(reason);
        await assert.rejects(call, (error) => error === reason);
        const before = requests();
        await turn();
        assert.equal(requests(), before);
      };
      const hanging = signalled();
      const server = new SendingServer(() => {
        hanging.resolve();
        return new Promise<Response>(() => undefined);
      });
      await ended(server.fetch, hanging.promise, () => server.requests.length);
      const working = signalled();
      let asked = 0;
      const hard = async () => {
        asked += 1;
        return Response.json(await challenge(4_000_000_000));
      };
      await ended(hard, working.promise, () => asked, { onWork: () => working.resolve() });
      await assert.rejects(send({ fetch: hard }, ID, { timeout: 60 }), TimeoutError);
    });

    test('a refusal keeps its code, and no error holds anything of what was sent', async () => {
      const repeated = (request: Request) =>
        request
          .text()
          .then((text) => Response.json({ code: 'switched-off', title: text, detail: text }, { status: 403 }));
      for (const [given, Class] of [
        [lost, ConnectionError],
        [repeated, ProblemError],
        [() => problem(409, 'already-different'), ProblemError],
        [() => problem(404, 'unknown-agency'), NotFoundError],
        [(request: Request) => request.text().then((text) => new Response(text)), UnexpectedAnswerError],
      ] as [Opened['fetch'], new (...args: never[]) => Error][]) {
        await assert.rejects(send({ fetch: new SendingServer(given).fetch, retries: 0 }, ID), (error) => {
          assert.ok(error instanceof Class, inspect(error));
          assert.doesNotMatch(
            inspect(error, { showHidden: true, depth: Infinity }),
            /Bí mật|0900|Nguyễn|3f0c9c5e|s3cr3t/,
          );
          return true;
        });
      }
      await assert.rejects(send(new SendingServer(told), 'Bí mật'), (error) => {
        assert.ok(error instanceof InvalidArgumentError);
        assert.doesNotMatch(inspect(error), /Bí mật/);
        return true;
      });
    });
  });
}

test('what is bound by a token or an invitation costs no work, unless the server asks for it', async () => {
  const about = { kind: 'dossier', token: TOKEN } as const;
  const answered = { survey: '2026-2', agency: 'an-xuyen', answers, invitation: RECEIPT };
  for (const send of [
    (server: Opened) => openRatings({ baseUrl, ...server }).send({ about, level: 'satisfied' }),
    (server: Opened) => openSurveys({ baseUrl, ...server }).answer(answered),
  ]) {
    const free = new SendingServer(stored);
    await send(free);
    assert.deepEqual([free.asked.length, free.bodies[0]?.proof], [0, undefined]);
    const strict = new SendingServer(proofNeeded, stored);
    await send(strict);
    assert.equal(strict.asked.length, 1);
    assert.ok(strict.bodies[1]?.proof);
    assert.equal(strict.bodies[0]?.['id'], strict.bodies[1]['id']);
  }
});

test('over a real connection that breaks after the server has stored it, it counts once', async (context: TestContext) => {
  const kept = new Set<string>();
  const server = await faultServer(context, (request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { id } = JSON.parse(text) as { id: string };
      if (request.url?.endsWith('work:challenge')) {
        void challenge().then((made) => sendJson(response, made));
      } else if (kept.has(id)) sendJson(response, { outcome: 'known' });
      else {
        kept.add(id);
        request.socket.destroy();
      }
    });
  });
  const { outcome } = await openRatings({ baseUrl: server.baseUrl }).send({ about: page, level: 'dissatisfied' });
  assert.equal(outcome, 'known');
  assert.equal(kept.size, 1);
});

test('a token and a receipt code go by POST, and what cannot be one is refused without repeating it', async () => {
  const requests: Request[] = [];
  const fetch = (request: Request) => {
    requests.push(request);
    return Response.json({ state: 'open', procedure: 'Khai sinh', agency: 'UBND phường An Xuyên' });
  };
  await openRatings({ baseUrl, fetch }).open(TOKEN);
  await openFeedback({ baseUrl, fetch }).follow(' 7k3m 9qxd-2f8o ');
  assert.deepEqual(
    requests.map(({ method, url }) => [method, url]),
    [
      ['POST', `${baseUrl}/v1/ratings:open`],
      ['POST', `${baseUrl}/v1/feedback:follow`],
    ],
  );
  assert.deepEqual(await requests[0]!.json(), { token: TOKEN });
  assert.deepEqual(await requests[1]!.json(), { receiptCode: RECEIPT });
  for (const wrong of ['s3cr3t', `${TOKEN}/../x`, undefined as never]) {
    for (const call of [
      () => openRatings({ baseUrl, fetch }).open(wrong),
      () => openFeedback({ baseUrl, fetch }).follow(wrong),
    ]) {
      await assert.rejects(call(), (error) => {
        assert.ok(error instanceof InvalidArgumentError);
        assert.doesNotMatch(inspect(error), /s3cr3t/);
        return true;
      });
    }
  }
  assert.equal(requests.length, 2);
});

test('reads what is published: forms, summaries, lists a page at a time, rounds', async () => {
  const urls: string[] = [];
  const published = (id: string) => ({
    id,
    kind: 'problem',
    text: 'Chờ lâu.',
    sentOn: '2026-10-12',
    answer: 'Đã thêm quầy.',
    answeredOn: '2026-10-20',
    inTime: true,
  });
  const fetch = (request: Request) => {
    const { pathname, search } = new URL(request.url);
    urls.push(pathname.replace('/motcua', '') + search);
    if (pathname.endsWith('/form')) return Response.json({ open: true });
    if (pathname.endsWith('/summary'))
      return Response.json({
        n: 3,
        leftOut: 0,
        from: '2026-07',
        to: '2026-09',
        channels: ['x'],
        needed: 30,
        trend: [],
      });
    if (pathname.endsWith('/feedback'))
      return Response.json({ items: [published(search)], total: 2, next: search.includes('cursor') ? null : 'c2' });
    return Response.json({ items: [] });
  };
  const ratings = openRatings({ baseUrl, fetch, check: ratingCheck({ validation: 'error' }) });
  assert.equal((await ratings.form({ site: 'mcs_a' })).open, true);
  assert.equal((await ratings.summary({ channel: ['kiosk', 'counter'], by: 'agency' })).share, undefined);
  const feedback = openFeedback({ baseUrl, fetch, check: feedbackCheck({ validation: 'error' }) });
  const found: string[] = [];
  for await (const { answer } of feedback.list({ agency: 'an-xuyen' })) found.push(answer);
  assert.equal(found.length, 2);
  const surveys = openSurveys({ baseUrl, fetch });
  await surveys.list();
  await surveys.get('2026-2');
  await surveys.results('2026-1');
  assert.deepEqual(urls, [
    '/v1/ratings/form?site=mcs_a',
    '/v1/ratings/summary?by=agency&channel=kiosk&channel=counter',
    '/v1/feedback?agency=an-xuyen',
    '/v1/feedback?agency=an-xuyen&cursor=c2',
    '/v1/surveys',
    '/v1/surveys/2026-2',
    '/v1/surveys/2026-1/results',
  ]);
});

test('values that are not known yet come as they are, and what does not fit is refused where checks are given', async () => {
  const newer = { outcome: 'merged', comment: 'x', level: 'delighted' };
  const fetch = () => Response.json(newer);
  const about = { kind: 'dossier', token: TOKEN } as const;
  for (const check of [undefined, ratingCheck({ validation: 'error' })]) {
    const rated = await openRatings({ baseUrl, fetch, check }).send({ about, level: 'satisfied' });
    assert.deepEqual(rated, newer);
  }
  const odd = () => Response.json({ outcome: 7, state: 7, results: [{ outcome: 7 }] });
  for (const call of [
    () =>
      openRatings({ baseUrl, fetch: odd, check: ratingCheck({ validation: 'error' }) }).send({
        about,
        level: 'satisfied',
      }),
    () => openFeedback({ baseUrl, fetch: odd, check: feedbackCheck({ validation: 'error' }) }).follow(RECEIPT),
    () =>
      openSurveys({ baseUrl, fetch: odd, check: surveyCheck({ validation: 'error' }) }).answer({
        survey: '2026-2',
        agency: 'an-xuyen',
        answers,
        invitation: RECEIPT,
      }),
    () => openDevices({ baseUrl, fetch: odd, check: deviceCheck({ validation: 'error' }) }).send(queued(1)),
  ]) {
    await assert.rejects(call(), (error) => error instanceof UnexpectedAnswerError && error.reason === 'schema');
  }
  const reported: string[] = [];
  const check = ratingCheck({ onWarning: ({ operation }) => reported.push(operation) });
  await openRatings({ baseUrl, fetch: odd, check }).open(TOKEN);
  assert.deepEqual(reported, ['POST /v1/ratings:open']);
});

const DEVICE_KEY = 'mcd_0123456789ab_s3cr3t-of-a-test';

const queued = (count: number): DeviceRatingsRequest => ({
  key: DEVICE_KEY,
  queue: ID,
  sentAt: '2026-10-16T09:15:00+07:00',
  session: ID,
  elapsed: 9_000,
  ratings: Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    at: '2026-10-16T09:14:00+07:00',
    session: ID,
    elapsed: 8_000,
    level: 'satisfied',
  })),
});

test('a device sends its queue again unchanged, and its key stands in no address and no error', async () => {
  const urls: string[] = [];
  const bodies: string[] = [];
  let answer: Opened['fetch'] = lost;
  const devices = openDevices({
    baseUrl,
    fetch: async (request) => {
      urls.push(request.url);
      bodies.push(await request.clone().text());
      const given = answer;
      answer = () => Response.json({ results: [{ outcome: 'known' }, { outcome: 'stored' }] });
      return given(request);
    },
  });
  assert.deepEqual(await devices.send(queued(2)), { results: [{ outcome: 'known' }, { outcome: 'stored' }] });
  assert.equal(bodies.length, 2);
  assert.equal(new Set(bodies).size, 1);
  for (const given of [
    () => problem(401, 'device-key-needed'),
    (request: Request) => request.text().then((text) => new Response(text)),
    lost,
    () => Response.json({ results: [{ outcome: 'stored' }] }),
    () => Response.json({}),
  ]) {
    const failed = openDevices({ baseUrl, fetch: given, retries: 0 });
    await assert.rejects(failed.send(queued(2)), (error) => {
      assert.doesNotMatch(inspect(error, { showHidden: true, depth: Infinity }), /s3cr3t|mcd_/);
      return (
        error instanceof ProblemError || error instanceof UnexpectedAnswerError || error instanceof ConnectionError
      );
    });
  }
  const state = { device: { id: 'a' }, now: '2026-10-16T09:15:00+07:00' };
  const opened = openDevices({ baseUrl, fetch: () => Response.json(state) });
  assert.deepEqual(await opened.open({ key: DEVICE_KEY, queue: ID }), state);
  assert.ok(urls.every((url) => url === `${baseUrl}/v1/devices:send`));
});
