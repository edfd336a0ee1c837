import * as z from 'zod/mini';

/** A moment, ISO 8601 with its offset: `2026-11-20T15:01:00+07:00`. */
export type IsoMoment = string;

/** Accepts `2026-11-20T15:01+07:00` and `2026-11-20T08:01:00Z`; refuses a time without an offset, which says no moment. */
export const IsoMomentSchema: z.ZodMiniType<IsoMoment, IsoMoment> = /*#__PURE__*/ z.iso.datetime({ offset: true });
