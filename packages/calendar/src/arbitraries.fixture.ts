import type { Limit, LimitUnit } from '@motcua/calendar';
import fc from 'fast-check';

const DAY = 86_400_000;

/** Days in and around the data. */
export const anyDay = fc
  .integer({ min: Date.UTC(2016, 0) / DAY, max: Date.UTC(2030, 0) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

/** Moments in and around the data, to the second. */
export const anyMoment = fc
  .integer({ min: Date.UTC(2016, 0) / 1000, max: Date.UTC(2030, 0) / 1000 })
  .map((seconds) => seconds * 1000);

export const anyUnit = fc.constantFrom<LimitUnit[]>(
  'sameDay',
  'workingHour',
  'hour',
  'workingDay',
  'day',
  'month',
  'year',
);

/** Amounts as they are published: whole, half, and what nobody expects. */
export const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 60 }).map((amount) => amount + 0.5),
  fc.double({ min: 0, max: 60, noNaN: true }),
);

export const anyLimit: fc.Arbitrary<Limit> = fc.record({ amount: anyAmount, unit: anyUnit });

export const anyCounting = fc.record({
  countFrom: fc.constantFrom('processing' as const, 'receipt' as const),
  daysAs: fc.constantFrom('workingDay' as const, 'workingHour' as const),
});
