import * as z from 'zod/mini';
import { type ChangeClass } from './changes.js';
import type { OpenEnum } from './open-enum.js';
import type { ProcedurePart } from './parts.js';
import { type Version, VersionSchema } from './versions.js';

/** One value that differs between two publications of a procedure. */
export interface Difference {
  /**
   * Where it stands, as in `layerOf`: property names joined by `/`, with the id of a case in place of an index, and for one item of a list
   * its place in the later list, from 0 (in the earlier one when it was removed): `requirements`, `cases/thuong/fees/0`. The path of a list
   * alone says that its items stand in another order.
   */
  path: string;
  /** The part of the publication it belongs to (NĐ 63/2010 Đ8(2)); `other` for what the law names no part for. */
  part: OpenEnum<ProcedurePart['id'] | 'other'>;
  /** Name of the case it belongs to; absent for the ordinary case and for what stands outside of cases. */
  case?: string;
  /** Whether only the later publication has it, only the earlier one, or both with another value. */
  kind: OpenEnum<'added' | 'removed' | 'changed'>;
  /** What it changes for the people. */
  class: ChangeClass;
  /** What it changes besides, the weightiest first: a new step that names a sum is `legal`, and `fee` too. */
  also?: ChangeClass[];
  /** The value before, with the shape it has in the procedure; absent when `added`. */
  before?: unknown;
  /** The value after; absent when `removed`. */
  after?: unknown;
}

/** Two publications of a procedure side by side: what differs, in the order of the law. */
export interface Comparison {
  /** National code of the procedure. */
  code: string;
  /** Name of the procedure in the later publication. */
  name: string;
  /** The earlier publication. */
  before: Version;
  /** The later one. */
  after: Version;
  /** Every class of `differences`, those of `also` among them, the weightiest first; empty when nothing differs but the publication itself. */
  classes: ChangeClass[];
  differences: Difference[];
}

export const ComparisonSchema: z.ZodMiniType<Comparison> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  name: z.string(),
  before: VersionSchema,
  after: VersionSchema,
  classes: z.array(z.string()),
  differences: z.array(
    z.looseObject({
      path: z.string(),
      part: z.string(),
      case: z.optional(z.string()),
      kind: z.string(),
      class: z.string(),
      also: z.optional(z.array(z.string())),
      before: z.optional(z.unknown()),
      after: z.optional(z.unknown()),
    }),
  ),
});
