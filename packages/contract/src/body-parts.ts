import * as z from 'zod/mini';

/** Text of one line or several, taken as NFC: no other control characters, and never empty. */
export const text = (max: number) =>
  z
    .string()
    .check(
      z.normalize('NFC'),
      z.trim(),
      z.minLength(1),
      z.maxLength(max),
      z.regex(/^[^\0-\x08\x0B\x0C\x0E-\x1F\x7F]*$/),
    );
/** The same, or nothing. */
export const optional = (max: number) => z.optional(text(max));
/** A whole number from 0. */
export const count = (max: number) => z.int().check(z.gte(0), z.lte(max));
/** A proof of work as it came from the server, solved. */
export const proof = z.strictObject({
  challenge: z.strictObject({
    parameters: z.record(z.string().check(z.maxLength(40)), z.unknown()),
    signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  solution: z.strictObject({
    counter: count(2 ** 32 - 1),
    derivedKey: z.string().check(z.regex(/^[0-9a-f]{2,128}$/)),
    time: z.optional(z.number()),
  }),
});
/** Several, at least one. */
export const batch = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.minLength(1), z.maxLength(most));
/** A UUID in small letters, made by the sender. */
export const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
/** The address of a page, without a fragment. */
export const page = z.url().check(z.maxLength(500), z.regex(/^https?:\/\/[^#]*$/));
/** A month, `YYYY-MM`. */
export const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
