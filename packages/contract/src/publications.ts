import * as z from 'zod/mini';
import { type IsoDate } from './dates.js';
import { type Decision, DecisionSchema } from './decisions.js';
import type { OpenEnum } from './open-enum.js';
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

/** What an editor must look at before a decision is published. */
export interface PublicationFinding {
  /** `error` keeps it from being published; `warning` may be confirmed by a person. */
  severity: OpenEnum<'error' | 'warning'>;
  /** Stable, for software: `part-missing`, `date-before-decision`, `placeholder`, `contradicts-national`, `link-broken`, … */
  kind: string;
  /** National code of the procedure; absent for what is about the decision. */
  code?: string;
  /** Where in the file: `items/3/procedure/cases/thuong/fees`. */
  path: string;
  /** What is wrong and what to do, in Vietnamese. */
  message: string;
}

/** What publishing did, or would do. */
export interface PublicationReport {
  decision: Decision;
  /** True when it is in force in the store; false after a check, a refusal, or when it was there already. */
  published: boolean;
  /** Number of the version each procedure got, or would get. */
  versions: { code: string; number: number; change: string; validFrom?: IsoDate }[];
  findings: PublicationFinding[];
}

export const PublicationFileSchema: z.ZodMiniType<PublicationFile> = /*#__PURE__*/ z.strictObject({
  format: z.literal('motcua-decision'),
  formatVersion: z.literal(1),
  decision: DecisionSchema,
  items: z.array(
    z.discriminatedUnion('change', [
      z.strictObject({ change: z.enum(['new', 'amended']), procedure: contentSchema() }),
      z.strictObject({ change: z.literal('replaced'), procedure: contentSchema(), replaces: z.array(z.string()) }),
      z.strictObject({ change: z.literal('abolished'), code: z.string(), note: z.optional(z.string()) }),
    ]),
  ),
});

export const PublicationReportSchema: z.ZodMiniType<PublicationReport> = /*#__PURE__*/ z.looseObject({
  decision: DecisionSchema,
  published: z.boolean(),
  versions: z.array(
    z.looseObject({
      code: z.string(),
      number: z.number(),
      change: z.string(),
      validFrom: z.optional(z.string()),
    }),
  ),
  findings: z.array(
    z.looseObject({
      severity: z.string(),
      kind: z.string(),
      code: z.optional(z.string()),
      path: z.string(),
      message: z.string(),
    }),
  ),
});

/** The content of a procedure: its schema, where only a version that is given is refused. */
function contentSchema(): z.ZodMiniType<PublishedContent> {
  const whole = ProcedureSchema as unknown as z.ZodMiniObject<Record<string, z.ZodMiniType>>;
  return z.extend(whole, { version: z.optional(z.never()) }) as unknown as z.ZodMiniType<PublishedContent>;
}
