import * as z from 'zod/mini';
import { type FieldRef, FieldRefSchema } from './fields.js';
import { type Version, VersionSchema } from './versions.js';

/** One publication in the stream of changes, newest first. */
export interface Change {
  /** National code of the procedure. */
  code: string;
  /** Name of the procedure in this version. */
  name: string;
  field: FieldRef;
  version: Version;
}

export const ChangeSchema: z.ZodMiniType<Change> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  name: z.string(),
  field: FieldRefSchema,
  version: VersionSchema,
});
