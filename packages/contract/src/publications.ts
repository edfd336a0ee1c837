import * as z from 'zod/mini';
import { type Decision, DecisionSchema } from './decisions.js';
import { type Procedure, ProcedureSchema } from './procedures.js';

/** What a decision does to one procedure (NĐ 63/2010 Đ14). */
export type PublicationItem =
  | {
      change: 'new' | 'amended';
      /** The whole content as published; its version is given by the store. */
      procedure: PublishedContent;
    }
  | {
      change: 'replaced';
      procedure: PublishedContent;
      /** National codes of what it takes the place of; they end the day before. */
      replaces: string[];
    }
  | {
      change: 'abolished';
      /** National code. */
      code: string;
      /** Why, for a reader. */
      note?: string;
    };

/** A procedure without what only its publication gives it. */
export type PublishedContent = Omit<Procedure, 'version'> & { version?: undefined };

/** A decision with everything it publishes; published as one transaction, or not at all. */
export interface PublicationFile {
  format: 'motcua-decision';
  formatVersion: 1;
  /** Number, date, issuer and the first day it applies must be given. */
  decision: Decision;
  items: PublicationItem[];
}

export const PublicationFileSchema: z.ZodMiniType<PublicationFile> = /*#__PURE__*/ z.strictObject({
  format: z.literal('motcua-decision'),
  formatVersion: z.literal(1),
  decision: DecisionSchema,
  items: z.array(
    z.discriminatedUnion('change', [
      z.strictObject({ change: z.enum(['new', 'amended']), procedure: /*#__PURE__*/ contentSchema() }),
      z.strictObject({
        change: z.literal('replaced'),
        procedure: /*#__PURE__*/ contentSchema(),
        replaces: z.array(z.string()),
      }),
      z.strictObject({ change: z.literal('abolished'), code: z.string(), note: z.optional(z.string()) }),
    ]),
  ),
});

/** The content of a procedure: its schema, where only a version that is given is refused. */
function contentSchema(): z.ZodMiniType<PublishedContent> {
  const whole = ProcedureSchema as unknown as z.ZodMiniObject<Record<string, z.ZodMiniType>>;
  return z.extend(whole, { version: z.optional(z.never()) }) as unknown as z.ZodMiniType<PublishedContent>;
}
