import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueDate, type DueOptions, type Limit, type LimitUnit, timeInVietnam } from '@motcua/calendar';

const limit = (amount: number, unit: LimitUnit = 'workingDay'): Limit => ({ amount, unit });
const at = (moment: string) => `${moment}+07:00`;
const due = (moment: string, within: Limit, options?: DueOptions) => dueDate(at(moment), within, options);

test('working days, counted by hand', () => {
  const rows: [received: string, days: number, start: string, due: string, apologyBy: string, why: string][] = [
    ['2018-12-28T10:00', 2, '2018-12-28', '2019-01-03', '2019-01-02', '31/12 exchanged, 1/1'],
    ['2019-01-04T09:00', 1, '2019-01-04', '2019-01-05', '2019-01-04', 'Saturday 5/1/2019 is worked'],
    ['2020-01-21T09:00', 3, '2020-01-21', '2020-01-31', '2020-01-30', 'Tết 23–29/1/2020'],
    ['2021-04-29T15:01', 1, '2021-05-04', '2021-05-05', '2021-05-04', 'after 15:00; 30/4 to 3/5 off'],
    ['2022-04-29T14:00', 1, '2022-04-29', '2022-05-04', '2022-04-29', 'two days made up'],
    ['2023-04-28T08:00', 2, '2023-04-28', '2023-05-05', '2023-05-04', '29/4 to 3/5/2023 off'],
    ['2023-08-31T16:00', 1, '2023-09-05', '2023-09-06', '2023-09-05', 'after 15:00; 4/9 made up'],
    ['2026-10-05T15:00:30', 1, '2026-10-05', '2026-10-06', '2026-10-05', 'the receipt says 15:00'],
    ['2026-10-03T08:00', 1, '2026-10-05', '2026-10-06', '2026-10-05', 'received on Saturday'],
    ['2026-10-05T09:00', 0, '2026-10-05', '2026-10-05', '2026-10-05', 'no days at all'],
  ];
  for (const [received, days, start, end, apologyBy, why] of rows) {
    const result = due(received, limit(days));
    assert.deepEqual([result.start, result.due, result.apologyBy], [start, end, apologyBy], why);
    assert.equal(result.rawEnd, end, why);
    assert.equal(timeInVietnam(result.dueAt), '17:00', why);
    assert.equal(result.provisional, false, why);
  }
});

test('half a working day ends with the block in which it ends', () => {
  const ends = ([7, 7.25, 7.5, 7.75, 8] as const).map((days) => due('2026-10-05T09:00', limit(days)));
  assert.deepEqual(
    ends.map((end) => [end.due, timeInVietnam(end.dueAt)]),
    [
      ['2026-10-14', '17:00'],
      ['2026-10-15', '11:00'],
      ['2026-10-15', '11:00'],
      ['2026-10-15', '17:00'],
      ['2026-10-15', '17:00'],
    ],
  );
});

test('on the same day, or on the next working day after 15:00', () => {
  assert.equal(due('2026-10-05T14:30', limit(0, 'sameDay')).due, '2026-10-05');
  assert.equal(due('2026-10-02T15:30', limit(0, 'sameDay')).due, '2026-10-05');
  assert.equal(due('2026-10-02T15:30', limit(0, 'sameDay'), { countFrom: 'receipt' }).due, '2026-10-05');
  assert.equal(due('2026-10-02T15:30', limit(0, 'sameDay')).apologyBy, '2026-10-02');
});

test('days, months and years run over days off, and end on none', () => {
  const rows: [received: string, within: Limit, rawEnd: string, due: string, why: string][] = [
    ['2025-12-17T09:00', limit(15, 'day'), '2026-01-01', '2026-01-05', '1/1, 2/1 and a weekend'],
    ['2026-10-05T09:00', limit(1.5, 'day'), '2026-10-07', '2026-10-07', 'the day on which it ends'],
    ['2026-10-02T15:30', limit(10, 'day'), '2026-10-12', '2026-10-12', 'from the day of receipt'],
    ['2024-01-31T09:00', limit(1, 'month'), '2024-02-29', '2024-02-29', 'no 31/2'],
    ['2023-01-31T09:00', limit(1, 'month'), '2023-02-28', '2023-02-28', 'no 29/2'],
    ['2026-07-30T09:00', limit(1, 'month'), '2026-08-30', '2026-09-03', 'Sunday, then 31/8 to 2/9'],
    ['2026-10-01T09:00', limit(0.5, 'month'), '2026-10-16', '2026-10-16', 'half a month is 15 days'],
    ['2025-12-01T09:00', limit(3, 'month'), '2026-03-01', '2026-03-02', 'over the new year'],
    ['2024-02-29T09:00', limit(1, 'year'), '2025-02-28', '2025-02-28', 'no 29/2'],
    ['2025-10-15T09:00', limit(0.5, 'year'), '2026-04-15', '2026-04-15', 'half a year is six months'],
  ];
  for (const [received, within, rawEnd, end, why] of rows) {
    const result = due(received, within);
    assert.deepEqual([result.rawEnd, result.due], [rawEnd, end], why);
  }
});

test('working hours run through the blocks of working days, from the minute of receipt', () => {
  const end = (received: string, hours: number) => due(received, limit(hours, 'workingHour')).dueAt.getTime();
  const moment = (written: string) => Date.parse(at(written));
  assert.equal(end('2026-10-05T10:30', 1), moment('2026-10-05T13:30'));
  assert.equal(end('2026-10-05T09:00:40', 2), moment('2026-10-05T11:00'));
  assert.equal(end('2026-10-02T16:00', 4), moment('2026-10-05T10:00'), 'over a weekend');
  assert.equal(end('2026-10-02T18:00', 8), moment('2026-10-05T17:00'), 'after hours');
  assert.equal(end('2026-10-03T09:00', 0.5), moment('2026-10-05T07:30'), 'on Saturday');
  assert.equal(due('2026-10-02T18:00', limit(0, 'workingHour')).start, '2026-10-05');
});

test('hours run on, and end on no day off', () => {
  assert.equal(due('2026-10-05T09:10', limit(24, 'hour')).dueAt.getTime(), Date.parse(at('2026-10-06T09:10')));
  const overWeekend = due('2026-10-02T09:10', limit(24, 'hour'));
  assert.equal(overWeekend.rawEnd, '2026-10-03');
  assert.equal(overWeekend.dueAt.getTime(), Date.parse(at('2026-10-05T17:00')));
});

test('a province may count from the day of receipt, and an office in hours', () => {
  const received = '2026-10-02T16:00';
  assert.equal(due(received, limit(1)).due, '2026-10-06');
  const fromReceipt = due(received, limit(1), { countFrom: 'receipt' });
  assert.deepEqual([fromReceipt.start, fromReceipt.due], ['2026-10-05', '2026-10-05']);
  const inHours = due(received, limit(1), { daysAs: 'workingHour' });
  assert.equal(inHours.dueAt.getTime(), Date.parse(at('2026-10-05T16:00')));
  const summer = { cutOff: '16:00', blocks: [['06:30', '11:30'] as const, ['13:30', '16:30'] as const] };
  assert.equal(due('2026-10-05T16:00', limit(1), { hours: summer }).due, '2026-10-06');
  assert.equal(timeInVietnam(due('2026-10-05T16:00', limit(1), { hours: summer }).dueAt), '16:30');
});

test('says when it depends on what is not settled', () => {
  assert.equal(due('2026-11-20T09:00', limit(1)).provisional, true, 'due on 23/11/2026');
  assert.equal(due('2026-11-24T09:00', limit(3)).provisional, false);
  assert.equal(due('2026-12-30T09:00', limit(5)).provisional, true);
  assert.equal(due('2026-10-05T09:00', limit(60, 'day')).provisional, false, 'only its ends matter');
  assert.equal(due('2033-10-05T09:00', limit(3)).provisional, true, 'no data');
});

test('refuses a limit that cannot be counted, and hours that make no day', () => {
  for (const amount of [NaN, Infinity, -1, 1e9])
    for (const unit of ['sameDay', 'workingHour', 'hour', 'workingDay', 'day', 'month', 'year'] as const)
      assert.throws(() => due('2026-10-05T09:00', limit(amount, unit)), {
        name: 'RangeError',
        message: /give an amount/,
      });
  assert.throws(() => due('2026-10-05T09:00', limit(10_000, 'year')), {
    name: 'RangeError',
    message: /smaller amount/,
  });
  assert.throws(() => due('2026-10-05T09:00', limit(1, 'week' as LimitUnit)), /week is no unit/);
  assert.throws(() => dueDate('2026-10-05T09:00', limit(1)), /its offset/);
  const hours = (...blocks: [string, string][]) => ({ hours: { blocks, cutOff: '15:00' } });
  for (const wrong of [hours(), hours(['11:00', '07:00']), hours(['07:00', '11:00'], ['10:00', '17:00'])])
    assert.throws(() => due('2026-10-05T09:00', limit(1), wrong), /Office hours/);
  assert.throws(() => due('2026-10-05T09:00', limit(1), hours(['7h', '11h'])), /HH:MM/);
});
