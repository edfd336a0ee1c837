import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import {
  clockOf,
  dayInVietnam,
  dueDate,
  icsOf,
  momentInVietnam,
  nextOpening,
  timeInVietnam,
  timingOf,
  vietnam,
} from '@motcua/calendar';

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** A little of everything, around the hours at which zones disagree about the day. */
function everything(): string {
  const moments = ['2026-11-20T23:30+07:00', '2024-02-29T00:10+07:00', '2026-03-29T08:30+07:00', 1_798_675_200_000];
  return JSON.stringify(
    moments.map((moment) => {
      const clock = clockOf([
        { kind: 'received', at: moment, limit: { amount: 7.5, unit: 'workingDay' } },
        { kind: 'finished', at: new Date(Date.parse('2027-01-04T23:00+07:00')) },
      ]);
      return [
        dayInVietnam(moment),
        timeInVietnam(moment),
        momentInVietnam(dayInVietnam(moment), '00:30'),
        dueDate(moment, { amount: 1, unit: 'month' }),
        nextOpening(moment),
        clock,
        timingOf(clock, moment),
        vietnam.addWorkingDays(dayInVietnam(moment), 30),
        icsOf({ uid: '1', title: 'Hẹn', day: dayInVietnam(moment), stamp: moment }),
      ];
    }),
  );
}

test('says the same whatever the zone of the machine', () => {
  const offsets = new Set<number>();
  const said = new Set<string>();
  for (const name of [
    'UTC',
    'Asia/Ho_Chi_Minh',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Pacific/Niue',
    'Asia/Kolkata',
  ]) {
    process.env['TZ'] = name;
    offsets.add(new Date(0).getTimezoneOffset());
    said.add(everything());
  }
  assert.ok(offsets.size >= 5, 'the zones took effect');
  assert.equal(said.size, 1);
});
