import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type CalendarYear, createCalendar, vietnam, YEARS } from '@motcua/calendar';
import fc from 'fast-check';
import { anyDay } from './arbitraries.fixture.js';

test('weekends, holidays, days made up and exchanged are off; Saturdays in exchange are not', () => {
  const off = ['2026-11-21', '2026-11-22', '2025-01-29', '2022-05-03', '2026-08-31', '2026-11-24', '2018-09-03'];
  for (const day of off) assert.equal(vietnam.isWorkingDay(day), false, day);
  const worked = ['2019-01-05', '2019-05-04', '2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22', '2026-11-23'];
  for (const day of worked) assert.equal(vietnam.isWorkingDay(day), true, day);
});

test('a holiday has its name, also on a weekend', () => {
  assert.equal(vietnam.nameOf('2026-11-24'), 'Ngày Văn hóa Việt Nam');
  assert.equal(vietnam.nameOf('2022-05-01'), 'Ngày Quốc tế lao động');
  assert.equal(vietnam.nameOf('2026-11-21'), undefined);
});

test('every day off and every name of the data is well formed', () => {
  assert.deepEqual(
    YEARS.map(({ year }) => year),
    [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027],
  );
  for (const { year, off, work } of YEARS) {
    // No year has fewer holidays than the law gives, wherever they fell.
    assert.ok(off.filter(({ kind }) => kind !== 'swap').length >= 10, String(year));
    for (const { name } of off) assert.equal(name, name.normalize('NFC'));
    for (const { date, for: exchanged } of work) {
      const swapped = YEARS.flatMap((one) => one.off).find((one) => one.date === exchanged);
      assert.equal(swapped?.kind, 'swap', date);
    }
  }
});

test('what is not settled is known', () => {
  assert.equal(vietnam.isProvisional('2026-01-01', '2026-11-22'), false);
  assert.equal(vietnam.isProvisional('2026-11-20', '2026-11-23'), true);
  assert.equal(vietnam.isProvisional('2026-11-24', '2026-12-31'), false);
  assert.equal(vietnam.isProvisional('2026-12-31', '2027-01-01'), true);
  assert.equal(vietnam.isProvisional('2017-12-31', '2018-01-02'), true);
  assert.equal(vietnam.isProvisional('2027-01-01', '2026-12-31'), true, 'either way round');
  assert.equal(vietnam.isProvisional('0000-01-01', '9999-12-31'), true);
});

test('a year without data has its weekends off', () => {
  assert.equal(vietnam.isWorkingDay('2031-01-01'), true);
  assert.equal(vietnam.isWorkingDay('2031-01-04'), false);
  assert.equal(vietnam.addWorkingDays('2031-01-03', 1), '2031-01-06');
});

test('working days are counted without the first', () => {
  assert.equal(vietnam.addWorkingDays('2026-08-28', 1), '2026-09-03');
  assert.equal(vietnam.addWorkingDays('2026-09-03', -1), '2026-08-28');
  assert.equal(vietnam.addWorkingDays('2026-08-30', 0), '2026-08-30');
  assert.equal(vietnam.workingDayFrom('2026-08-29'), '2026-09-03');
  assert.equal(vietnam.workingDayFrom('2026-08-22'), '2026-08-22');
  assert.equal(vietnam.workingDaysBetween('2026-08-28', '2026-09-04'), 2);
  assert.equal(vietnam.workingDaysBetween('2026-09-04', '2026-08-28'), -2);
  assert.equal(vietnam.workingDaysBetween('2026-08-29', '2026-08-30'), 0);
});

test('says the same as counting day by day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, length) => {
      let [day, worked] = [from, 0];
      for (let step = 0; step < length; step++) {
        day = addDays(day, 1);
        if (vietnam.isWorkingDay(day)) worked += 1;
      }
      assert.equal(vietnam.workingDaysBetween(from, day), worked);
    }),
    { numRuns: 300 },
  );
});

test('counting back and forth finds the same day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (from, count) => {
      const day = vietnam.addWorkingDays(from, count);
      if (count !== 0) assert.ok(vietnam.isWorkingDay(day));
      assert.equal(vietnam.workingDaysBetween(from, day), count);
    }),
  );
});

test('days are added over months and leap years', () => {
  assert.equal(addDays('2024-02-28', 2), '2024-03-01');
  assert.equal(addDays('2027-01-01', -1), '2026-12-31');
  assert.equal(addDays('1969-12-31', 1), '1970-01-01');
  for (const count of [0.5, NaN, Infinity, 1e9, -1e9]) assert.throws(() => addDays('2026-11-20', count), RangeError);
});

test('refuses what is no day and no count, whatever its size', () => {
  for (const day of ['2026-02-29', '2026-2-1', '26-02-01', 'hôm nay', '2026-13-01'])
    assert.throws(() => vietnam.isWorkingDay(day), RangeError, day);
  for (const count of [NaN, Infinity, -Infinity, 0.5, 1e9, -1e9, 2 ** 53, 1e300, 3_000_000])
    assert.throws(() => vietnam.addWorkingDays('2026-11-20', count), { name: 'RangeError' }, String(count));
});

const year = (more: Partial<CalendarYear>): CalendarYear => ({ year: 2030, off: [], work: [], ...more });
const swap = { name: 'Tết Dương lịch', kind: 'swap' } as const;

test('takes other data, and names what is wrong in it', () => {
  const calendar = createCalendar([
    year({ off: [{ ...swap, date: '2030-01-02' }], work: [{ date: '2030-01-06', for: '2030-01-02' }] }),
  ]);
  assert.equal(calendar.addWorkingDays('2030-01-01', 4), '2030-01-07');
  assert.equal(calendar.isWorkingDay('2030-01-06'), true);
  assert.equal(createCalendar([]).isWorkingDay('2026-11-24'), true);

  const wrong: [Partial<CalendarYear>, RegExp][] = [
    [{ off: [{ ...swap, date: '2030-02-30' }] }, /2030-02-30/],
    [{ off: [{ ...swap, date: '2031-01-01' }] }, /2031-01-01 stands under 2030/],
    [{ off: Array(2).fill({ ...swap, date: '2030-01-01' }) as CalendarYear['off'] }, /2030-01-01 stands twice/],
    [{ work: [{ date: '2030-01-04', for: '2030-01-02' }] }, /2030-01-04 .*no Saturday or Sunday/],
    [{ work: [{ date: '2030-01-05', for: 'then' }] }, /then/],
    [{ unsettled: ['2030-11-31'] }, /2030-11-31/],
  ];
  for (const [more, message] of wrong) assert.throws(() => createCalendar([year(more)]), message);
  assert.throws(() => createCalendar([year({}), year({})]), /2030 stands twice/);
});

test('a calendar with hardly a working day still answers', () => {
  const everyDay = Array.from({ length: 365 }, (_, index) => ({
    date: new Date(Date.UTC(2030, 0, 1 + index)).toISOString().slice(0, 10),
    name: 'Nghỉ',
    kind: 'statutory' as const,
  }));
  const calendar = createCalendar([year({ off: everyDay })]);
  assert.equal(calendar.addWorkingDays('2029-12-31', 1), '2031-01-01');
  assert.equal(calendar.addWorkingDays('2031-01-01', -1), '2029-12-31');
});
