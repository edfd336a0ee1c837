import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClockEvent, clockOf, timingOf } from '@motcua/calendar';

const at = (written: string) => `${written}+07:00`;
const received: ClockEvent = {
  kind: 'received',
  at: at('2026-10-05T09:00'),
  limit: { amount: 10, unit: 'workingDay' },
};
const now = (events: ClockEvent[], moment: string, soon?: number) => {
  const { timing, workingDaysLeft, lateAgainstFirst } = timingOf(
    clockOf(events),
    at(moment),
    soon === undefined ? {} : { soon },
  );
  return [timing, workingDaysLeft, lateAgainstFirst];
};

test('under way it runs, is due soon, is overdue', () => {
  assert.deepEqual(now([received], '2026-10-15T23:00'), ['running', 2, false]);
  assert.deepEqual(now([received], '2026-10-16T08:00'), ['due-soon', 1, false]);
  assert.deepEqual(now([received], '2026-10-18T08:00'), ['due-soon', 1, false]);
  assert.deepEqual(now([received], '2026-10-19T23:59'), ['due-soon', 0, false]);
  assert.deepEqual(now([received], '2026-10-20T00:00'), ['overdue', -1, true]);
  assert.deepEqual(now([received], '2026-10-13T08:00', 4), ['due-soon', 4, false]);
  assert.deepEqual(now([received], '2026-10-16T08:00', 0), ['running', 1, false]);
});

test('finished, it was before, on or after its day, whenever one asks', () => {
  const finished = (moment: string): ClockEvent[] => [received, { kind: 'finished', at: at(moment) }];
  assert.deepEqual(now(finished('2026-10-15T10:00'), '2027-01-01T00:00'), ['before-due', 2, false]);
  assert.deepEqual(now(finished('2026-10-19T21:00'), '2027-01-01T00:00'), ['on-due', 0, false]);
  assert.deepEqual(now(finished('2026-10-21T08:00'), '2027-01-01T00:00'), ['late', -2, true]);
});

test('in time by the new date may be late by the first', () => {
  const apology: ClockEvent = { kind: 'reappointed', at: at('2026-10-16T10:00'), due: '2026-10-26' };
  const finished: ClockEvent = { kind: 'finished', at: at('2026-10-23T10:00') };
  assert.deepEqual(now([received, apology, finished], '2026-10-23T10:00'), ['before-due', 1, true]);
  assert.deepEqual(now([received, apology], '2026-10-19T10:00'), ['running', 5, false]);
});

test('days waited for papers make nobody late', () => {
  const supplement: ClockEvent[] = [
    { kind: 'supplementAsked', at: at('2026-10-07T10:00') },
    { kind: 'supplemented', at: at('2026-10-12T10:00') },
  ];
  assert.deepEqual(now([received, ...supplement], '2026-10-22T10:00'), ['running', 2, false]);
  assert.deepEqual(now([received, supplement[0]!], '2026-12-22T10:00'), ['waiting', undefined, undefined]);
  assert.deepEqual(now([received, { kind: 'paused', at: at('2026-10-07T10:00') }], '2026-12-22T10:00')[0], 'waiting');
});

test('a date on a day off is kept until the end of the next working day', () => {
  const saturday: ClockEvent = { kind: 'received', at: at('2026-10-05T09:00'), due: '2026-10-17' };
  assert.deepEqual(now([saturday], '2026-10-19T10:00'), ['due-soon', 0, false]);
  assert.deepEqual(now([saturday], '2026-10-20T10:00'), ['overdue', -1, true]);
});

test('without a date, a receipt or a result there is nothing to say', () => {
  assert.deepEqual(timingOf(clockOf([]), 0), { timing: 'unknown' });
  assert.deepEqual(timingOf(clockOf([{ kind: 'received', at: 0 }]), 0), { timing: 'unknown' });
  assert.deepEqual(timingOf(clockOf([received, { kind: 'ended', at: at('2026-10-30T10:00') }]), 0), {
    timing: 'unknown',
  });
  assert.throws(() => timingOf(clockOf([received]), '2026-10-20'), RangeError);
});
