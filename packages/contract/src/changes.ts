import * as z from 'zod/mini';
import { type FieldRef, FieldRefSchema } from './fields.js';
import type { OpenEnum } from './open-enum.js';
import { type Version, VersionSchema } from './versions.js';

/**
 * What a new publication changed for the people: who and what the law demands (`legal`), what is paid (`fee`), how long it
 * takes (`deadline`), which papers are needed (`document`), or nothing but words (`editorial`).
 */
export type ChangeClass = OpenEnum<'legal' | 'fee' | 'deadline' | 'document' | 'editorial'>;

/** The classes, the weightiest first. */
export const CHANGE_CLASSES = ['legal', 'fee', 'deadline', 'document', 'editorial'] as const;

/** One publication in the stream of changes, newest first. */
export interface Change {
  /** National code of the procedure. */
  code: string;
  /** Name of the procedure in this version. */
  name: string;
  field: FieldRef;
  version: Version;
  /** What differs from the publication before, the weightiest first; absent for the first one known. */
  classes?: ChangeClass[];
}

export const ChangeSchema: z.ZodMiniType<Change> = /*#__PURE__*/ z.looseObject({
  code: z.string(),
  name: z.string(),
  field: FieldRefSchema,
  version: VersionSchema,
  classes: z.optional(z.array(z.string())),
});
