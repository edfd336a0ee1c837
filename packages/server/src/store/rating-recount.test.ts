import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { RATING_LEVELS } from '@motcua/contract';
import fc from 'fast-check';
import { openPostgres, openSqlite } from './engines.js';
import { ENGINES } from './places.fixture.js';
import type { RatingStore } from './rating-store.js';
import type { NewRating } from './rating-writer.js';
import { given, ofDossier } from './ratings.fixture.js';
import { openStore } from './store.js';

const FLAGS = ['', '', 'dwell', 'rhythm clock'];
const MONTH = { from: '2026-01', to: '2026-12' };

/** Names and subjects meet often, so that ratings are sent again, changed and decided about. */
const rating: fc.Arbitrary<Partial<NewRating['row']> & { id: number; isOfDossier: boolean }> = fc.record({
  id: fc.nat(12),
  isOfDossier: fc.boolean(),
  agency: fc.constantFrom('xa', 'so', 'huyen'),
  procedure: fc.constantFrom('', '1.000001', '1.000002'),
  day: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-29'),
  channel: fc.constantFrom('kiosk', 'counter', 'page'),
  level: fc.constantFrom(...RATING_LEVELS.five),
  flags: fc.constantFrom(...FLAGS),
});

type Step =
  | { do: 'add'; ratings: (Partial<NewRating['row']> & { id: number; isOfDossier: boolean })[]; hour: number }
  | { do: 'device'; ids: number[]; day: string; flags: string }
  | { do: 'review'; id: number; isOfDossier: boolean; kind: 'appeal' | 'counted' | 'left-out' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    ratings: fc.array(rating, { minLength: 1, maxLength: 6 }),
    hour: fc.nat(60),
  }),
  fc.record({
    do: fc.constant('device' as const),
    ids: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }),
    day: fc.constantFrom('2026-10-31', '2026-11-01'),
    flags: fc.constantFrom(...FLAGS),
  }),
  fc.record({
    do: fc.constant('review' as const),
    id: fc.nat(12),
    isOfDossier: fc.boolean(),
    kind: fc.constantFrom('appeal' as const, 'counted' as const, 'left-out' as const),
  }),
);

/** The moment of so many hours after midnight. */
const moment = (hour: number) => new Date(Date.parse('2026-11-01T00:00:00Z') + hour * 3_600_000).toISOString();

function ratingOf(
  round: string,
  { id, isOfDossier, ...row }: Partial<NewRating['row']> & { id: number; isOfDossier: boolean },
  hour: number,
): NewRating {
  if (!isOfDossier) return { ...given(`${round} ${id}`, row), limits: [{ name: `${round} ${id % 3}`, most: 2 }] };
  const { agency: _a, procedure: _p, channel: _c, ...said } = row;
  // Of one dossier agency and procedure are always the same.
  const own = { procedure: id % 2 === 0 ? '1.000001' : '', agency: id % 3 === 0 ? 'xa' : 'so' };
  const once = { now: moment(hour), until: moment(hour + 24), ...(hour === 59 && { closed: 'too-late' as const }) };
  return ofDossier(`${round} d${id}`, `${round} ${id} ${hour % 7}`, once, { ...said, ...own });
}

async function take(ratings: RatingStore, round: string, one: Step): Promise<void> {
  if (one.do === 'add') {
    // Each by itself and all at once: they are gathered as they come.
    await Promise.all(one.ratings.map((rating) => ratings.add([ratingOf(round, rating, one.hour)])));
  } else if (one.do === 'review') {
    const subject = one.isOfDossier ? `${round} d${one.id}` : `${round} ${one.id}`;
    await ratings.review(subject, { kind: one.kind, day: '2026-11-29', reason: 'Thử', by: 'Thử' });
  } else {
    const named = one.ids.sort((a, b) => a - b).map((id) => ({ name: `${round} m${id}`, hash: '', number: id + 1 }));
    await ratings.addOfDevice({
      device: round,
      queue: 'q',
      named,
      place: (fresh) =>
        fresh.map((at) => ({
          ...given(named[at]!.name, { hash: '', day: one.day, flags: one.flags, device: round }),
          pace: { device: round, period: one.day, most: 3 },
        })),
    });
  }
}

for (const engine of ENGINES) {
  const { skip } = engine;

  test(
    `${engine.name}: after whatever was stored, changed and decided, the counts equal a recount`,
    { skip },
    async (context) => {
      const place = await engine.place(context);
      const stores = [await openStore(place)];
      context.after(() => Promise.all(stores.map((store) => store.close())));
      await stores[0]!.prepare({ migrate: true });
      // The embedded engine has one process for a folder.
      if (engine.name === 'PostgreSQL') stores.push(await openStore(place));
      let number = 0;
      let seen = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          const round = `r${(number += 1)}`;
          for (let at = 0; at < steps.length; at += 2) {
            // Two at once, from two servers where there can be two.
            await Promise.all(
              steps.slice(at, at + 2).map((one, index) => take(stores.at(-index)!.ratings, round, one)),
            );
          }
          const { wrong, ratings } = await stores[0]!.ratings.recount();
          assert.deepEqual(wrong, []);
          assert.ok(ratings >= seen);
          seen = ratings;
        }),
        { numRuns: engine.name === 'SQLite' ? 150 : 40 },
      );
      assert.ok(seen > 100, 'ratings were stored');
      const counted = (await stores[0]!.ratings.counts({ ...MONTH, procedure: '' })).reduce(
        (sum, row) => sum + row.very_satisfied + row.satisfied + row.dissatisfied + row.left_out,
        0,
      );
      assert.equal(counted, seen);
    },
  );

  test(`${engine.name}: counts that are wrong are found, and put right when asked`, { skip }, async (context) => {
    const place = await engine.place(context);
    const store = await openStore(place);
    await store.prepare({ migrate: true });
    await store.ratings.add([
      given('a', { procedure: '1.000001' }),
      given('b', { agency: 'so', level: 'neutral', scale: 'five' }),
      given('c', { flags: 'dwell' }),
    ]);
    const right = await store.ratings.counts({ ...MONTH, procedure: '' });
    await store.close();
    const tampered = /^postgres/.test(place) ? await openPostgres(place) : openSqlite(place);
    await tampered.db.updateTable('rating_count').set({ satisfied: 41 }).where('agency', '=', '*').execute();
    await tampered.db.deleteFrom('rating_count').where('agency', '=', 'so').execute();
    const strange = { procedure: '', agency: 'ma', month: '2026-11', channel: 'kiosk' };
    await tampered.db
      .insertInto('rating_count')
      .values({ ...strange, very_satisfied: 7, satisfied: 0, dissatisfied: 0, left_out: 0 })
      .execute();
    await tampered.close();

    const again = await openStore(place);
    context.after(() => again.close());
    const found = await again.ratings.recount();
    assert.equal(found.ratings, 3);
    assert.deepEqual(
      found.wrong
        .map(({ kept, recounted }) => [
          kept.agency,
          kept.satisfied + kept.very_satisfied,
          recounted.satisfied,
          recounted.dissatisfied,
        ])
        .sort(),
      [
        ['*', 41, 1, 0],
        ['ma', 7, 0, 0],
        ['so', 0, 0, 1],
      ],
    );
    assert.equal((await again.ratings.recount({ repair: true })).wrong.length, 3);
    assert.deepEqual((await again.ratings.recount()).wrong, []);
    const byAgency = (a: { agency: string }, b: { agency: string }) => (a.agency < b.agency ? -1 : 1);
    assert.deepEqual((await again.ratings.counts({ ...MONTH, procedure: '' })).sort(byAgency), right.sort(byAgency));
  });

  // The embedded engine has one process for a folder.
  if (engine.name === 'SQLite') continue;

  test(
    `${engine.name}: two servers that store and decide the same at once count it once`,
    { skip },
    async (context) => {
      const place = await engine.place(context);
      const stores = await Promise.all([openStore(place), openStore(place)]);
      context.after(() => Promise.all(stores.map((store) => store.close())));
      await stores[0].prepare({ migrate: true });
      const batch = Array.from({ length: 120 }, (_, at) => ratingOf('x', { id: at, isOfDossier: at % 2 === 0 }, 1));
      const told = await Promise.all(
        [0, 1, 2, 3].flatMap((turn) => {
          const { ratings } = stores[turn % 2]!;
          const mine = turn % 2 === 0 ? batch : [...batch].reverse();
          return [
            ratings.add(mine),
            ...mine
              .slice(0, 20)
              .map(({ row }) =>
                ratings
                  .review(row.subject, { kind: turn === 0 ? 'counted' : 'left-out', day: '', reason: '', by: '' })
                  .then(() => []),
              ),
          ];
        }),
      );
      const outcomes = told.flat().map(({ outcome }) => outcome);
      assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 120);
      assert.equal(outcomes.filter((outcome) => outcome === 'known').length, 360);
      const { ratings, wrong } = await stores[0].ratings.recount();
      assert.deepEqual([ratings, wrong], [120, []]);
    },
  );
}
