import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCalendar, dueDate, isOpen, type LimitUnit, nextOpening, vietnam } from '@motcua/calendar';
import fc from 'fast-check';
import { anyAmount, anyCounting, anyLimit, anyMoment, anyUnit } from './arbitraries.fixture.js';

test('is due on a working day, not before it starts, and to be apologised for in time', () => {
  fc.assert(
    fc.property(anyMoment, anyLimit, anyCounting, (moment, limit, counting) => {
      const { start, rawEnd, due, dueAt, apologyBy } = dueDate(moment, limit, counting);
      for (const day of [start, due, apologyBy]) assert.ok(vietnam.isWorkingDay(day), day);
      assert.ok(start <= due && apologyBy <= due && rawEnd <= due);
      assert.ok(dueAt.getTime() > moment || limit.amount < 0.1, dueAt.toISOString());
    }),
    { numRuns: 1000 },
  );
});

test('what is received later is not due earlier', () => {
  fc.assert(
    fc.property(
      anyMoment,
      fc.integer({ min: 0, max: 2_000_000_000 }),
      anyLimit,
      anyCounting,
      (moment, more, limit, by) => {
        const [early, late] = [dueDate(moment, limit, by), dueDate(moment + more, limit, by)];
        assert.ok(early.due <= late.due);
        assert.ok(early.start <= late.start);
        assert.ok(early.apologyBy <= late.apologyBy);
        // Moved off a day off, hours end with the working day: those that end on it by themselves may be over earlier.
        if (limit.unit !== 'hour') assert.ok(early.dueAt <= late.dueAt);
      },
    ),
    { numRuns: 1000 },
  );
});

// A limit of no days at all is a case of its own: it has the whole of its first day.
const length = anyAmount.filter((amount) => amount > 0);

test('a longer limit does not end earlier', () => {
  fc.assert(
    fc.property(anyMoment, anyUnit, length, length, anyCounting, (moment, unit, one, other, by) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      const [early, late] = [less, more].map((amount) => dueDate(moment, { amount, unit }, by)) as [
        ReturnType<typeof dueDate>,
        ReturnType<typeof dueDate>,
      ];
      assert.ok(early.due <= late.due);
      if (unit !== 'hour') assert.ok(early.dueAt <= late.dueAt);
    }),
    { numRuns: 1000 },
  );
});

test('a day counted in hours is the hours of the office', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 40 }), (moment, days) => {
      const inDays = dueDate(moment, { amount: days, unit: 'workingDay' }, { daysAs: 'workingHour' });
      const inHours = dueDate(moment, { amount: days * 8, unit: 'workingHour' });
      assert.deepEqual(inDays, inHours);
    }),
  );
});

test('garbage is refused or counted, and never hangs', () => {
  const amounts = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -0, 1e9, 9_999.99, Number.MIN_VALUE));
  const moments = fc.oneof(fc.double(), anyMoment, fc.string(), fc.date({ noInvalidDate: false }));
  fc.assert(
    fc.property(moments, amounts, fc.oneof(anyUnit, fc.string() as fc.Arbitrary<LimitUnit>), (moment, amount, unit) => {
      try {
        assert.match(dueDate(moment, { amount, unit }).due, /^\d{4}-\d\d-\d\d$/);
      } catch (error) {
        assert.ok(error instanceof RangeError, String(error));
      }
    }),
    { numRuns: 2000 },
  );
});

test('without data it counts by weekends', () => {
  const bare = createCalendar([]);
  const due = dueDate('2026-11-20T09:00+07:00', { amount: 10, unit: 'workingDay' }, { calendar: bare });
  assert.equal(due.due, '2026-12-04');
  assert.equal(due.provisional, true);
});

test('an office opens at a moment when it is open', () => {
  fc.assert(
    fc.property(anyMoment, (moment) => {
      const opening = nextOpening(moment);
      assert.ok(isOpen(opening));
      assert.ok(opening.getTime() >= moment);
      assert.equal(isOpen(moment), opening.getTime() === moment);
    }),
  );
});
