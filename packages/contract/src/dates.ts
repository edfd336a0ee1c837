import * as z from 'zod/mini';

/** A calendar day in Việt Nam, `YYYY-MM-DD`. It carries no time and no zone: decisions take effect by the day. */
export type IsoDate = string;

/** Accepts `2019-06-30`; refuses `30/06/2019` and the 30th of February. */
export const IsoDateSchema: z.ZodMiniType<IsoDate, IsoDate> = /*#__PURE__*/ z.iso.date();

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
