import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import { type Decision, DecisionSchema } from './decisions.js';
import type { OpenEnum } from './open-enum.js';
import type { PublicationFile } from './publications.js';

/** What an editor must look at before a decision is published. */
export interface PublicationFinding {
  /** `error` keeps it from being published; `warning` does until a person confirms it; `note` keeps nothing. */
  severity: OpenEnum<'error' | 'warning' | 'note'>;
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

/** A decision to be published. */
export interface PublishRequest {
  /** The decision file, as `PublicationFile` of `@motcua/contract/files` describes it. */
  file: PublicationFile;
  /** True to be told every finding and publish nothing. */
  check?: boolean;
  /** Kinds of warnings that a person has looked at and confirms: `contradicts-steps`. */
  confirmed?: string[];
}

export const PublicationReportSchema: z.ZodMiniType<PublicationReport> = /*#__PURE__*/ z.looseObject({
  decision: DecisionSchema,
  published: z.boolean(),
  versions: z.array(
    z.looseObject({
      code: z.string(),
      number: z.number(),
      change: z.string(),
      validFrom: z.optional(IsoDateSchema),
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
