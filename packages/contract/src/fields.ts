import * as z from 'zod/mini';

/** A field of administration (lĩnh vực): Hộ tịch, Đất đai. */
export interface Field {
  /** URL-safe, from the name: `ho-tich`. Spellings that differ only in case, marks of punctuation or Unicode form share it. */
  id: string;
  /** As the ministry writes it: `Hộ tịch`. */
  name: string;
  /** Official code where known: `G15-HT`. */
  code?: string;
  /** Ministry that keeps the field. */
  ministry?: string;
  /** Procedures of the field in force; given in lists. */
  count?: number;
}

/** The field as named inside a procedure. */
export interface FieldRef {
  /** Id of the {@link Field}. */
  id: string;
  /** As the ministry writes it: `Hộ tịch`. */
  name: string;
}

export const FieldRefSchema: z.ZodMiniType<FieldRef> = /*#__PURE__*/ z.looseObject({
  id: z.string(),
  name: z.string(),
});

export const FieldSchema: z.ZodMiniType<Field> = /*#__PURE__*/ z.looseObject({
  id: z.string(),
  name: z.string(),
  code: z.optional(z.string()),
  ministry: z.optional(z.string()),
  count: z.optional(z.number()),
});
