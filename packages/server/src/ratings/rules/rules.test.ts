import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { dayInVietnam } from '@motcua/calendar';
import fc from 'fast-check';
import { datesOf, type TimedRating } from './clock.js';
import { isTooSoon } from './dwell.js';
import { paceOf } from './rhythm.js';

const MADE = Date.parse('2026-09-01T00:00:00Z');
const NOW = Date.parse('2026-11-29T05:00:00Z');

test('sooner than a second and a half is too soon; who does not tell is let pass', () => {
  assert.deepEqual([0, 1499, 1500, undefined].map(isTooSoon), [true, true, false, false]);
});

test('a rhythm is told by the minute, by the day where the moment is not known, and by nothing where neither is', () => {
  const dated = { moment: NOW, told: NOW + 30_000, day: dayInVietnam(NOW), isTimed: true, isTrusted: true };
  assert.deepEqual(paceOf(dated), { period: '2026-11-29T05:00', most: 10 });
  assert.deepEqual(paceOf({ ...dated, told: NOW + 60_000 }), { period: '2026-11-29T05:01', most: 10 });
  assert.deepEqual(paceOf({ ...dated, isTimed: false }), { period: '2026-11-29', most: 600 });
  assert.equal(paceOf({ ...dated, isTimed: false, isTrusted: false }), undefined);
});

test('a clock that was set back does not put visitors of several minutes into one', () => {
  const back = { at: 0, session: 'a', elapsed: 0 };
  const ratings = [0, 60, 30, 45, 70].map((second) => ({ ...back, at: NOW - 600_000 + second * 1000 }));
  const dates = datesOf(ratings, { sentAt: NOW, session: 'b', elapsed: 0, now: NOW }, MADE);
  assert.deepEqual(
    dates.map((dated) => paceOf(dated)?.period.slice(-2)),
    ['50', '51', '50', '50', '51'],
  );
});

/** What really happened at a device: sessions one after another, each with ratings, and a clock that is off by as much in all of them. */
const life = fc.record({
  offset: fc.integer({ min: -4000, max: 4000 }).map((days) => days * 86_400_000),
  gaps: fc.array(fc.record({ gap: fc.integer({ min: 1000, max: 3 * 86_400_000 }), reopened: fc.boolean() }), {
    minLength: 1,
    maxLength: 20,
  }),
  wait: fc.integer({ min: 0, max: 86_400_000 }),
});

function lived({ offset, gaps, wait }: { offset: number; gaps: { gap: number; reopened: boolean }[]; wait: number }) {
  const length = gaps.reduce((sum, { gap }) => sum + gap, wait);
  let now = NOW - length;
  let session = 0;
  let opened = now;
  const truth: number[] = [];
  const ratings = gaps.map(({ gap, reopened }): TimedRating => {
    now += gap;
    if (reopened) {
      session += 1;
      opened = now;
    }
    truth.push(now);
    return { at: now + offset, session: `s${session}`, elapsed: now - opened };
  });
  const sending = { sentAt: NOW + offset, session: `s${session}`, elapsed: NOW - opened, now: NOW };
  return { truth, ratings, sending };
}

test('a clock that is off by the same all the time dates everything right, however far it is off', () => {
  fc.assert(
    fc.property(life, (one) => {
      const { truth, ratings, sending } = lived(one);
      const dates = datesOf(ratings, sending, MADE);
      assert.deepEqual(
        dates.map(({ day, isTrusted }) => [day, isTrusted]),
        truth.map((moment) => [dayInVietnam(moment), true]),
      );
    }),
  );
});

test('whatever the clock shows, what was given in the session of the sending has the right day', () => {
  fc.assert(
    fc.property(life, fc.infiniteStream(fc.integer({ min: 0, max: 4e12 })), (one, clock) => {
      const { truth, ratings, sending } = lived(one);
      const dates = datesOf(
        ratings.map((rating) => ({ ...rating, at: clock.next().value as number })),
        { ...sending, sentAt: clock.next().value as number },
        MADE,
      );
      ratings.forEach(({ session }, at) => {
        if (session === sending.session) assert.equal(dates[at]!.moment, truth[at]);
      });
    }),
  );
});

test('whatever a device says, no rating is dated before it was made or after now', () => {
  const anything = fc.record({
    at: fc.integer({ min: -1e13, max: 1e13 }),
    session: fc.constantFrom('a', 'b'),
    elapsed: fc.double({ min: 0, max: 1e13, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), anything, (ratings, { at, ...sent }) => {
      for (const { moment } of datesOf(ratings, { ...sent, sentAt: at, now: NOW }, MADE)) {
        assert.ok(moment >= MADE && moment <= NOW);
      }
    }),
  );
});
