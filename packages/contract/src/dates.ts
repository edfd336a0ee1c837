import * as z from 'zod/mini';

/** A calendar day in Việt Nam, `YYYY-MM-DD`. It carries no time and no zone: decisions take effect by the day. */
export type IsoDate = string;

/** Accepts `2019-06-30`; refuses `30/06/2019` and the 30th of February. */
export const IsoDateSchema: z.ZodMiniType<IsoDate, IsoDate> = /*#__PURE__*/ z.iso.date();
