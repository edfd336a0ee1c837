import type { IsoDate } from './dates.js';

/**
 * True when `day` lies in the validity interval, both ends included; a missing end means "still in force", a missing
 * start "since ever".
 *
 * @example
 * isInForce({ validFrom: '2019-01-01', validTo: '2025-06-30' }, '2025-06-30'); // true
 */
export function isInForce(interval: { validFrom?: IsoDate; validTo?: IsoDate }, day: IsoDate): boolean {
  return (
    (interval.validFrom === undefined || interval.validFrom <= day) &&
    (interval.validTo === undefined || day <= interval.validTo)
  );
}
