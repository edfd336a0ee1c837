import * as z from 'zod/mini';
import { IsoDateSchema } from './dates.js';

/** A moment, ISO 8601 with its offset: `2026-11-20T15:01:00+07:00`. Seconds may be left out. */
export type IsoMoment = string;

const MOMENT =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Accepts `2026-11-20T15:01+07:00` and `2026-11-20T08:01:00Z`; refuses a time without an offset, which says no moment, and a day
 * that does not exist.
 */
export const IsoMomentSchema: z.ZodMiniType<IsoMoment, IsoMoment> = /*#__PURE__*/ z.stringFormat(
  // The name by which texts of errors and JSON Schema know it. `z.iso.datetime` insists on seconds.
  'datetime',
  (value) => MOMENT.test(value) && z.safeParse(IsoDateSchema, value.slice(0, 10)).success,
);
