import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInVietnam, momentInVietnam, timeInVietnam, type Moment } from '@motcua/calendar';
import fc from 'fast-check';

test('the day begins in Việt Nam seven hours before it does in Greenwich', () => {
  assert.equal(dayInVietnam('2026-11-20T16:59:59Z'), '2026-11-20');
  assert.equal(dayInVietnam('2026-11-20T17:00:00Z'), '2026-11-21');
  assert.equal(timeInVietnam('2026-11-20T16:59:59.999Z'), '23:59');
  assert.equal(timeInVietnam(new Date('2026-11-20T15:01:30+07:00')), '15:01');
  assert.equal(dayInVietnam(-1), '1970-01-01');
});

test('a moment is found again by its day and time', () => {
  assert.equal(momentInVietnam('2026-11-21').toISOString(), '2026-11-20T17:00:00.000Z');
  assert.equal(momentInVietnam('2026-11-20', '24:00').getTime(), momentInVietnam('2026-11-21').getTime());
  const minutes = fc.integer({ min: 0, max: 60_000_000 }).map((minute) => minute * 60_000);
  fc.assert(
    fc.property(minutes, (ms) => assert.equal(momentInVietnam(dayInVietnam(ms), timeInVietnam(ms)).getTime(), ms)),
  );
});

test('refuses what says no moment, and says what to write', () => {
  const none: unknown[] = [
    '2026-11-20T15:01:00',
    '2026-11-20',
    '2026-02-30T09:00+07:00',
    '2026-11-20T24:00+07:00',
    '2026-11-20T09:00+0700',
    '20/11/2026',
    '',
    NaN,
    Infinity,
    new Date(NaN),
    undefined,
    null,
    {},
  ];
  for (const moment of none)
    assert.throws(() => dayInVietnam(moment as Moment), { name: 'RangeError', message: /give|write/ }, String(moment));
  assert.throws(() => dayInVietnam(1e18), RangeError);
  assert.throws(() => momentInVietnam('2026-11-20', '7:30'), /HH:MM/);
  assert.throws(() => momentInVietnam('2026-11-31'), /2026-11-31 is no day/);
});
