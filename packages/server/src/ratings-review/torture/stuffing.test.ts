import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { describe, test, type TestContext } from 'node:test';
import { dayInVietnam } from '@motcua/calendar';
import type { DeviceRating, Proof, RatingRequest } from '@motcua/contract';
import { RATING_RULES } from '../../ratings/rules/rules.js';
import { ENGINES, type TestedEngine } from '../../store/places.fixture.js';
import { workFor } from '../../work/work.fixture.js';
import { COMMUNE_PAGE, NOW, OWN_PAGE, SECRET, servedWith, type ServedWith } from '../served-ratings.fixture.js';

/** Stuffed ratings on each engine; `npm run torture -- stuffing` sends 100,000. */
const STUFFED = process.env['MOTCUA_STUFFING'] === '1' ? 100_000 : 2_000;
/** Sent at the same time. */
const TOGETHER = 40;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DOSSIERS = 30;
const SESSION = randomUUID();
const WORST = { level: 'dissatisfied', comment: 'Kém.' } as const;
const LEVELS = ['very-satisfied', 'satisfied', 'satisfied', 'dissatisfied'] as const;

/** What one stuffer sends, and what it may be told for that: anything else fails the test. */
interface Stuffer {
  name: string;
  told: readonly string[];
  send: (at: number) => Promise<string>;
}

/** Requests of a device's queue, in its session that began when the device was made. */
function sendingOf(server: ServedWith, key: string, queue: string, ratings: DeviceRating[]) {
  const elapsed = server.clock.now - NOW;
  return { key, queue, sentAt: new Date(server.clock.now).toISOString(), session: SESSION, elapsed, ratings };
}

function ratingAt(number: number, moment: number, parts: Partial<DeviceRating> = {}): DeviceRating {
  const elapsed = moment - NOW;
  return {
    number,
    at: new Date(moment).toISOString(),
    session: SESSION,
    elapsed,
    level: 'satisfied',
    dwell: 6_000,
    ...parts,
  };
}

/** A day on which people were served, and said so: with their tokens, at a device, and by the software of the desk. */
async function honestDay(context: TestContext, engine: TestedEngine) {
  const server = await servedWith(context, engine);
  const office = await server.keyWith(['sites:write', 'ratings:write']);
  const site = await server.given(
    'saveSite',
    { label: 'Trang của xã', origins: [COMMUNE_PAGE], agencies: ['xa'] },
    office,
  );
  const { device, key = '' } = await server.given('saveDevice', { label: 'Máy', agency: 'xa' }, office);
  const queue = randomUUID();
  server.clock.now = NOW + 4 * HOUR;
  const requests: RatingRequest[] = [];
  for (let at = 0; at < DOSSIERS; at++) {
    const token = await server.tokenOf(`H12.44-261019-${String(at).padStart(4, '0')}`);
    const level = LEVELS[at % LEVELS.length]!;
    requests.push({ id: randomUUID(), about: { kind: 'dossier', token }, level, dwell: 9_000 });
  }
  for (const request of requests) await server.given('sendRating', request);
  const visitors = Array.from({ length: 40 }, (_, at) =>
    ratingAt(at + 1, NOW + 10 * MINUTE + at * 4 * MINUTE, { level: LEVELS[at % LEVELS.length]! }),
  );
  await server.given('sendDeviceRatings', sendingOf(server, key, queue, visitors));
  const visits = visitors.slice(0, 20).map(({ at, level }, number) => ({ id: `v${number}`, agency: 'xa', at, level }));
  await server.given('sendVisits', { ratings: visits }, office);
  const unfinished = await server.tokenOf('H12.44-261019-0900');
  return { server, office, site: site.key, device, key, queue, requests, visitors, visits, token: unfinished };
}

type Day = Awaited<ReturnType<typeof honestDay>>;

/** All that is published by default and by every grouping, without how many were left out. */
async function published({ summary }: ServedWith): Promise<object[]> {
  const all = await Promise.all([
    summary({}),
    summary({ agency: 'xa', by: 'channel' }),
    summary({ by: 'procedure' }),
    summary({ by: 'agency' }),
    summary({ agency: 'xa', procedure: '1.000001' }),
  ]);
  return all.map(
    (one) =>
      JSON.parse(JSON.stringify(one, (name, value: unknown) => (name === 'leftOut' ? undefined : value))) as object,
  );
}

function stuffersOf({ server, office, site, key, queue, requests, visitors }: Day): Stuffer[] {
  const page = { kind: 'page', agency: 'xa', procedure: '1.000001' } as const;
  const random = (length: number) => randomBytes(length).toString('base64url');
  const tokens = requests.map(({ about }) => (about.kind === 'dossier' ? about.token : ''));
  const token = (at: number) => tokens[at % tokens.length]!;
  const own = { Host: 'motcua.example', Origin: OWN_PAGE };
  const few = (at: number) => `203.0.113.${at % 5}`;
  const many = (at: number) => `2001:db8:${(at % 65_000).toString(16)}:${Math.floor(at / 65_000).toString(16)}::7`;
  const rate = (about: RatingRequest['about'], parts: Partial<RatingRequest>, headers: Record<string, string>) =>
    server.outcome('sendRating', { id: randomUUID(), about, dwell: 8_000, ...WORST, ...parts }, headers);
  const withToken = (forged: string) => rate({ kind: 'dossier', token: forged }, {}, own);
  const proofFor = (id: string, address: string) => workFor(server.handlers, { secret: SECRET, id, address });
  const scripted = async (address: string, headers: Record<string, string>, parts: Partial<RatingRequest> = {}) => {
    const id = randomUUID();
    const proof = await proofFor(id, address);
    return rate(page, { id, proof, ...parts }, { ...headers, 'x-address': address });
  };
  const spent: { id: string; proof: Proof }[] = [];
  let tapped = NOW + 5 * HOUR;
  const numbers = { next: visitors.length };
  const device = async (ratings: DeviceRating[], sendKey = key, sendQueue = queue) => {
    const { given, problem } = await server.answer('sendDeviceRatings', sendingOf(server, sendKey, sendQueue, ratings));
    return problem?.code ?? given!.results.map(({ outcome, problem: refused }) => refused?.code ?? outcome).join(' ');
  };

  return [
    { name: 'no token', told: ['no-such-token'], send: () => withToken(`${random(18)}.${random(18)}`) },
    {
      name: 'tokens with one letter changed',
      told: ['no-such-token'],
      send(at) {
        const right = token(at);
        const place = at % right.length;
        const other = right[place] === 'A' ? 'B' : 'A';
        return withToken(right.slice(0, place) + other + right.slice(place + 1));
      },
    },
    {
      name: 'halves of two tokens',
      told: ['no-such-token'],
      send: (at) => withToken(`${token(at).split('.')[0]}.${token(at + 1).split('.')[1]}`),
    },
    {
      name: 'tokens told again after their 24 hours',
      told: ['already-rated'],
      send: (at) => withToken(token(at)),
    },
    {
      name: 'what was sent, sent again',
      told: ['taken'],
      send: (at) => server.outcome('sendRating', requests[at % requests.length]!, own),
    },
    {
      name: 'ids of others with other content',
      told: ['already-different'],
      send: (at) => server.outcome('sendRating', { ...requests[at % requests.length]!, ...WORST, scale: 'five' }, own),
    },
    {
      name: 'pages without work',
      told: ['proof-needed'],
      send: (at) => rate(page, {}, { ...own, 'x-address': many(at) }),
    },
    {
      name: 'pages with forged work',
      told: ['proof-needed'],
      async send(at) {
        const id = randomUUID();
        const proof = structuredClone(await proofFor(id, many(at)));
        const parameters = proof.challenge.parameters as Record<string, Record<string, unknown>>;
        if (at % 3 === 0) proof.solution.counter += 1;
        if (at % 3 === 1) proof.challenge.signature = randomBytes(32).toString('hex');
        if (at % 3 === 2) parameters['data']!['most'] = Number(parameters['data']!['most']) * 2 + 1;
        return rate(page, { id, proof }, { ...own, 'x-address': many(at) });
      },
    },
    {
      name: 'pages with the work of another',
      told: ['proof-needed', 'taken'],
      async send(at) {
        const used = spent[at % Math.max(1, spent.length)];
        if (spent.length > 50 && used !== undefined) {
          const told = await rate(page, { proof: used.proof }, { ...own, 'x-address': many(at) });
          assert.equal(told, 'proof-needed');
          return told;
        }
        const id = randomUUID();
        const proof = await proofFor(id, many(at));
        spent.push({ id, proof });
        return rate(page, { id, proof }, { ...own, 'x-address': many(at) });
      },
    },
    {
      name: 'other websites',
      told: ['site-not-allowed'],
      send: (at) => scripted(many(at), { Origin: 'https://evil.example' }, at % 2 === 0 ? { site } : {}),
    },
    { name: 'scripts of few addresses', told: ['taken', 'proof-needed'], send: (at) => scripted(few(at), own) },
    { name: 'scripts of many addresses', told: ['taken'], send: (at) => scripted(many(at), own) },
    {
      name: 'scripts on the page of the site',
      told: ['taken'],
      send: (at) => scripted(many(at + 30_000), { Origin: COMMUNE_PAGE }, { site }),
    },
    { name: 'scripts without a browser', told: ['taken'], send: (at) => scripted(many(at + 60_000), {}) },
    {
      name: 'a script that taps on the device itself',
      told: ['stored'],
      send(at) {
        // The device tells how long its question was shown.
        tapped += 500 + (at % 5) * 200;
        return device([ratingAt((numbers.next += 1), tapped, { ...WORST, dwell: 200 + (at % 13) * 100 })]);
      },
    },
    {
      name: 'what the device sent, sent again',
      told: ['known'],
      send: (at) => device([visitors[at % visitors.length]!]),
    },
    {
      name: 'numbers of the device with other content',
      told: ['already-different'],
      send: (at) => device([{ ...visitors[at % visitors.length]!, ...WORST, scale: 'five' }]),
    },
    {
      name: 'made up keys of devices',
      told: ['device-key-needed'],
      send: () => device([ratingAt(1, tapped)], `${key.slice(0, 17)}${random(32)}`, randomUUID()),
    },
    {
      name: 'made up keys of offices',
      told: ['key-needed'],
      send: (at) =>
        server.outcome(
          'sendVisits',
          { ratings: [{ id: `s${at}`, agency: 'xa', at: new Date(NOW).toISOString(), ...WORST }] },
          { Authorization: `Bearer ${office.Authorization.slice(7, 24)}${random(32)}` },
        ),
    },
  ];
}

for (const engine of ENGINES) {
  describe(`stuffing on ${engine.name}`, { skip: engine.skip }, () => {
    test(`${STUFFED} stuffed ratings move what is published by exactly nothing`, async (context) => {
      const day = await honestDay(context, engine);
      const { server } = day;
      const stuffers = stuffersOf(day);
      // A day and an hour later: what was rated is rated.
      server.clock.now += RATING_RULES.changeableHours * HOUR + HOUR;
      const before = await published(server);
      const told = new Map<string, number>();
      for (let sent = 0; sent < STUFFED; sent += TOGETHER) {
        const some = Array.from({ length: Math.min(TOGETHER, STUFFED - sent) }, (_, index) => sent + index);
        const outcomes = await Promise.all(
          some.map(async (at) => {
            const stuffer = stuffers[at % stuffers.length]!;
            const outcome = await stuffer.send(Math.floor(at / stuffers.length));
            assert.ok(stuffer.told.includes(outcome), `${stuffer.name}: ${outcome}`);
            return `${stuffer.name}: ${outcome}`;
          }),
        );
        for (const outcome of outcomes) told.set(outcome, (told.get(outcome) ?? 0) + 1);
        // People keep to their day: nothing is measured against a clock that stands still.
        server.clock.now += SECOND;
      }
      const after = await published(server);
      assert.deepEqual(after, before);
      const [score, earlier] = [after[0] as { share: number; n: number }, before[0] as { share: number; n: number }];
      assert.equal(score.share - earlier.share, 0);
      assert.equal(score.n, DOSSIERS + 60);
      // Not because nothing arrived: every stuffer was heard, and what got in is told, apart or as left out.
      for (const { name } of stuffers)
        assert.ok(
          [...told.keys()].some((one) => one.startsWith(`${name}:`)),
          name,
        );
      const apart = await server.summary({ channel: ['page'] });
      const scripts = [...told]
        .filter(([what]) => /^(scripts|pages).*taken$/.test(what))
        .reduce((sum, [, n]) => sum + n, 0);
      assert.equal(apart.n + apart.leftOut, scripts);
      const tapped = told.get('a script that taps on the device itself: stored') ?? 0;
      assert.equal((await server.summary({})).leftOut, tapped);
      assert.deepEqual((await server.store.ratings.recount()).wrong, []);
      assert.deepEqual(server.errors, []);
      context.diagnostic(
        `of pages ${apart.n} count apart and ${apart.leftOut} are left out; ${tapped} taps are left out`,
      );
    });

    test('who has stolen the key of a device gets in ten a minute however they lie, until it is withdrawn and decided about', async (context) => {
      const { server, key, device, office, visitors } = await honestDay(context, engine);
      const last = NOW + 10 * MINUTE + (visitors.length - 1) * 4 * MINUTE;
      server.clock.now = last + 20 * MINUTE;
      const before = await published(server);
      /** How many count of these: each queue is sent as one, its numbers in the order of its moments. */
      const counted = async (...queues: number[][]) => {
        const { n } = await server.summary({});
        for (const moments of queues) {
          const lies = moments.map((moment, at) => ratingAt(at + 1, moment, WORST));
          await server.given('sendDeviceRatings', sendingOf(server, key, randomUUID(), lies));
        }
        return (await server.summary({})).n - n;
      };
      const every = (gap: number, count: number, from: number) =>
        Array.from({ length: count }, (_, at) => from + at * gap);
      const { ofMinute } = RATING_RULES.rhythm;
      assert.equal(await counted(every(500, 100, last + 2 * MINUTE)), ofMinute, 'as fast as they come, in one minute');
      const paced = await counted(every(MINUTE / ofMinute, 36, last + 8 * MINUTE));
      assert.equal(paced, 36, 'at the pace of the rule all of them are visitors, as far as anyone can tell');
      const lied = await counted(...Array.from({ length: 10 }, () => every(500, 100, last + 2 * MINUTE)));
      assert.equal(lied, 0, 'the minute is full, whatever queue it is told in');
      const more = await counted(...Array.from({ length: 10 }, () => every(500, 100, last + 5 * MINUTE)));
      assert.equal(more, ofMinute, 'of another minute as many, and no more');
      context.diagnostic(
        `with a stolen key ${paced} of 36 count at the pace of the rule, ${lied + more} of 2,000 by telling the same minutes in 20 queues`,
      );

      await server.given('saveDevice', { label: 'Máy', agency: 'xa', id: device.id, state: 'withdrawn' }, office);
      const again = sendingOf(server, key, randomUUID(), [ratingAt(1, server.clock.now)]);
      assert.equal(await server.outcome('sendDeviceRatings', again), 'device-key-needed');
      const { n } = await server.summary({});
      // The visitors of that day are left out with them, and decided about one by one: their answers are on the device.
      const day = dayInVietnam(NOW);
      const undone = await server.store.ratings.leaveOut(
        { device: device.id, from: day, to: day },
        { day, reason: 'Khóa của máy bị lộ.', by: 'Kiểm soát' },
      );
      assert.equal((await server.summary({})).n, n - undone);
      assert.equal(undone, visitors.length + 2 * ofMinute + paced);
      const control = await server.keyWith(['ratings:read', 'ratings:review']);
      for (let cursor: string | undefined; ;) {
        const filter = { channel: 'kiosk', leftOut: true, commented: false, limit: 200 } as const;
        const { items, next } = await server.given('listRatings', { ...filter, ...(cursor && { cursor }) }, control);
        for (const { id, comment } of items)
          if (comment === undefined)
            await server.given('reviewRating', { id, kind: 'counted', reason: 'Do khách của hôm đó gửi.' }, control);
        if (next === null) break;
        cursor = next;
      }
      assert.deepEqual(await published(server), before, 'what is decided is undone in what is published');
      assert.deepEqual((await server.store.ratings.recount()).wrong, []);
    });
  });
}
