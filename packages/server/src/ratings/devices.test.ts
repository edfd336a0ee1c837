import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { DeviceRating, DeviceRatingsRequest } from '@motcua/contract';
import { ENGINES } from '../store/places.fixture.js';
import { flagsOf } from './flags.js';
import { DAY, DEVICE, DEVICE_KEY, NOW, servedRatings, uuid } from './ratings.fixture.js';

/** Session of the sending, which began an hour before it. */
const SESSION = uuid(70);
const ELAPSED = 3_600_000;

function at(moment: number): string {
  return new Date(moment).toISOString();
}

/** So many days before the sending. */
function daysAgo(days: number): string {
  return at(NOW - days * DAY);
}

/** A rating so many seconds before the sending, in its session. */
function ago(seconds: number, number: number, parts: Partial<DeviceRating> = {}): DeviceRating {
  const moment = NOW - seconds * 1000;
  return { number, at: at(moment), session: SESSION, elapsed: ELAPSED - seconds * 1000, level: 'satisfied', ...parts };
}

function sending(ratings: DeviceRating[], parts: Partial<DeviceRatingsRequest> = {}): DeviceRatingsRequest {
  return { key: DEVICE_KEY, queue: uuid(90), sentAt: at(NOW), session: SESSION, elapsed: ELAPSED, ratings, ...parts };
}

for (const engine of ENGINES) {
  const it = (name: string, run: (desk: Awaited<ReturnType<typeof servedRatings>>) => Promise<void>): void => {
    void test(`${engine.name}: ${name}`, { skip: engine.skip }, async (context) => {
      const desk = await servedRatings(context, engine);
      await run(desk);
      assert.deepEqual(desk.errors, []);
    });
  };
  const outcomes = (told: Awaited<ReturnType<Awaited<ReturnType<typeof servedRatings>>['answer']>>) =>
    typeof told === 'string'
      ? told
      : (told as { results: { outcome: string; problem?: { code: string } }[] }).results.map(
          ({ outcome, problem }) => problem?.code ?? outcome,
        );

  it('a queue is stored once, however often and in whatever portions it is sent', async ({ answer, store }) => {
    const all = [ago(300, 1), ago(200, 2, { officer: 'CB07' }), ago(100, 3, { counter: 'Quầy 9' })];
    const send = async (ratings: DeviceRating[]) => outcomes(await answer('sendDeviceRatings', sending(ratings)));
    assert.deepEqual(await send(all.slice(0, 2)), ['stored', 'stored']);
    assert.deepEqual(await send([...all].reverse()), ['stored', 'known', 'known']);
    assert.deepEqual(await send([{ ...all[0]!, level: 'dissatisfied' }]), ['already-different']);
    const kept = await store.ratings.list({}, { limit: 10 });
    assert.deepEqual(
      kept
        .map(({ row: { counter, officer, device, agency, flags } }) => [counter, officer, device, agency, flags])
        .sort(),
      [
        ['Quầy 1', null, 'may-1', 'xa', ''],
        ['Quầy 1', 'CB07', 'may-1', 'xa', ''],
        ['Quầy 9', null, 'may-1', 'xa', ''],
      ],
    );
    assert.deepEqual(await store.ratings.queue(DEVICE.id, uuid(90)), {
      device: DEVICE.id,
      queue: uuid(90),
      highest: 3,
      count: 3,
      day: '2026-10-21',
    });
    assert.equal(await store.ratings.queue(DEVICE.id, uuid(91)), undefined);
  });

  it('sent twice at the same time, it is stored once', async ({ answer, summary }) => {
    const all = [ago(300, 1), ago(200, 2), ago(100, 3)];
    const told = await Promise.all([0, 1, 2, 3].map(() => answer('sendDeviceRatings', sending(all))));
    assert.deepEqual(
      told.map(outcomes).flat().sort(),
      Array.from({ length: 12 }, (_, index) => (index < 9 ? 'known' : 'stored')),
    );
    assert.equal((await summary()).n, 3);
  });

  it('a number that is there twice in one sending is one', async ({ answer, store }) => {
    const told = await answer('sendDeviceRatings', sending([ago(300, 1), ago(300, 1), ago(200, 1)]));
    assert.deepEqual(outcomes(told), ['stored', 'known', 'known']);
    assert.equal((await store.ratings.queue(DEVICE.id, uuid(90)))?.count, 1);
  });

  it('a number that is missing is seen', async ({ answer, store }) => {
    await answer('sendDeviceRatings', sending([ago(300, 1), ago(100, 4)]));
    const [queue] = await store.ratings.queues([DEVICE.id]);
    assert.deepEqual([queue?.highest, queue?.count], [4, 2]);
    await answer('sendDeviceRatings', sending([ago(200, 3)]));
    const [later] = await store.ratings.queues([DEVICE.id]);
    assert.deepEqual([later?.highest, later?.count], [4, 3]);
    assert.deepEqual(await store.ratings.queues([]), []);
  });

  it('no key that is not good', async ({ answer }) => {
    assert.equal(await answer('sendDeviceRatings', sending([ago(1, 1)], { key: 'mcd_khac' })), 'device-key-needed');
  });

  it('a clock that is years off does not matter within the session', async ({ answer, store }) => {
    const wrong = NOW - 3000 * DAY;
    const ratings = [ago(300, 1, { at: at(wrong) }), ago(100, 2, { at: at(wrong + 200_000) })];
    await answer('sendDeviceRatings', sending(ratings, { sentAt: at(wrong + 300_000) }));
    const kept = await store.ratings.list({}, { limit: 10 });
    assert.deepEqual(
      kept.map(({ row }) => [row.day, row.flags]),
      Array(2).fill(['2026-10-21', '']),
    );
  });

  it('a week without a network and with a wrong clock is dated day by day', async ({ answer, store }) => {
    const wrong = 400 * DAY;
    const ratings = Array.from({ length: 7 }, (_, day) =>
      ago(0, day + 1, { session: uuid(71 + day), elapsed: 5, at: at(NOW - (7 - day) * DAY + wrong) }),
    );
    await answer('sendDeviceRatings', sending(ratings, { sentAt: at(NOW + wrong) }));
    const kept = await store.ratings.list({}, { limit: 10 });
    assert.deepEqual(
      kept.map(({ row }) => [row.day.slice(-2), row.flags]),
      ['20', '19', '18', '17', '16', '15', '14'].map((day) => [day, '']),
    );
  });

  it('what a clock that was set in between has dated is left out, unless its day is certain', async ({
    answer,
    store,
  }) => {
    const lost = { session: uuid(71), elapsed: 5, at: '2000-01-01T00:00:00Z' };
    await answer('sendDeviceRatings', sending([ago(0, 1, lost), ago(100, 2)]));
    const [one, other] = (await store.ratings.list({}, { limit: 10 })).sort((a, b) => (a.row.day < b.row.day ? -1 : 1));
    assert.deepEqual([flagsOf(one!), other && flagsOf(other)], [['clock'], []]);
    // Between two of the same day it is of that day.
    await answer('sendDeviceRatings', sending([ago(90, 3, lost), ago(80, 4)]));
    const all = await store.ratings.list({ leftOut: true }, { limit: 10 });
    assert.equal(all.length, 1);
  });

  it('an eleventh rating of a minute is left out, in whatever portions and queues it comes', async ({
    answer,
    store,
  }) => {
    // Its minute is begun by none of them.
    const ratings = Array.from({ length: 9 }, (_, index) => ago(300 - index * 5, index + 1));
    await answer('sendDeviceRatings', sending(ratings.slice(0, 4)));
    await answer('sendDeviceRatings', sending(ratings.slice(0, 6)));
    await answer('sendDeviceRatings', sending(ratings));
    assert.deepEqual(await store.ratings.list({ leftOut: true }, { limit: 10 }), []);
    await answer('sendDeviceRatings', sending([ago(200, 10)]));
    const others = Array.from({ length: 4 }, (_, index) => ago(290 - index, index + 1));
    for (let queue = 0; queue < 4; queue += 1)
      await answer('sendDeviceRatings', sending([others[queue]!], { queue: uuid(91 + queue) }));
    const left = await store.ratings.list({ leftOut: true }, { limit: 10 });
    assert.deepEqual(
      left.map((kept) => flagsOf(kept)),
      Array(3).fill(['rhythm']),
    );
    // What was given before or after is of other minutes.
    await answer('sendDeviceRatings', sending([ago(400, 1), ago(100, 2)], { queue: uuid(99) }));
    assert.equal((await store.ratings.list({ leftOut: true }, { limit: 10 })).length, 3);
  });

  it('of one day 600 count whose moments nobody can tell', async ({ answer, summary }) => {
    const lost = { session: uuid(71), elapsed: 5, at: '2000-01-01T00:00:00Z' };
    // Between two that are certain, of one day: so is the day of those between them.
    const between = (first: number) => [
      ago(7200, first),
      ...Array.from({ length: 150 }, (_, at) => ago(0, first + 1 + at, lost)),
      ago(3600, first + 151),
    ];
    for (let queue = 0; queue < 5; queue += 1) {
      const ratings = between(1).map((one) =>
        one.session === SESSION ? { ...one, elapsed: one.elapsed + ELAPSED } : one,
      );
      await answer('sendDeviceRatings', sending(ratings, { queue: uuid(91 + queue), elapsed: 2 * ELAPSED }));
    }
    const { n, leftOut } = await summary();
    assert.deepEqual([n, leftOut], [600 + 10, 150]);
  });

  it('two weeks back a device is believed, and no further', async ({ answer, store }) => {
    const days = [20, 15, 13, 8, 1];
    const ratings = days.map((day, at) => ago(0, at + 1, { session: uuid(71 + at), elapsed: 5, at: daysAgo(day) }));
    await answer('sendDeviceRatings', sending(ratings));
    const kept = await store.ratings.list({}, { limit: 10 });
    assert.deepEqual(kept.map(({ row }) => [row.day, row.flags]).sort(), [
      ['2026-10-07', 'clock'],
      ['2026-10-07', 'clock'],
      ['2026-10-08', ''],
      ['2026-10-13', ''],
      ['2026-10-20', ''],
    ]);
  });

  it('what was tapped sooner than it can be read is left out', async ({ answer, summary }) => {
    await answer('sendDeviceRatings', sending([ago(300, 1, { dwell: 400 }), ago(200, 2, { dwell: 4000 })]));
    const { n, leftOut } = await summary();
    assert.deepEqual([n, leftOut], [1, 1]);
  });
}
