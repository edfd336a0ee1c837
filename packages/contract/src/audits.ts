import * as z from 'zod/mini';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { IsoMoment } from './moments.js';
import type { OpenEnum } from './open-enum.js';

/** What an audit of postings can find (NĐ 63/2010 Đ8, Đ15–17, Đ21(2); NĐ 20/2008). Stable, for software. */
export type AuditKind = OpenEnum<
  | 'missing'
  | 'abolished'
  | 'outdated'
  | 'wrong-name'
  | 'wrong-time'
  | 'wrong-fee'
  | 'wrong-decision'
  | 'decision-missing'
  | 'part-missing'
  | 'form-missing'
  | 'form-broken'
  | 'detail-broken'
  | 'duplicate'
  | 'unknown-code'
  | 'other-office'
  | 'code-missing'
  | 'feedback-missing'
  | 'data-old'
  | 'data-unverified'
  | 'script-broken'
  | 'fallback-missing'
  | 'not-https'
  | 'mixed-content'
  | 'charset'
  | 'noindex'
  | 'page-broken'
  | 'page-limit'
  | 'unreadable'
>;

/** One thing that is wrong with a posting. */
export interface AuditFinding {
  kind: AuditKind;
  /** `error` is against the rules; `warning` is what a person must look at. */
  severity: OpenEnum<'error' | 'warning'>;
  /** National code of the procedure, or the code as posted where it is unknown; absent for what is about the site. */
  code?: string;
  /** Name of the procedure. */
  name?: string;
  /** Address of the page. */
  page?: string;
  /** What is posted. */
  posted?: string;
  /** What is published. */
  published?: string;
  /** What is wrong and what to do, in Vietnamese. */
  message: string;
}

/** How one site posts what one office must post. */
export interface SiteAudit {
  /** Address that was given. */
  url: string;
  /** Id and name of the office. */
  agency: { id: string; name: string };
  /** `good`: nothing wrong; `partial`: something is; `unreadable`: nothing that could be checked. */
  state: OpenEnum<'good' | 'partial' | 'unreadable'>;
  /** Procedures the office must post on the day. */
  required: number;
  /** Of these, posted. */
  posted: number;
  /** Of these, with the name, time, fee and decision of the version in force. */
  current: number;
  /** Of these, with every mandatory part, decision and forms. */
  complete: number;
  /** Share of the required that are posted, current and complete, in percent, rounded down. */
  score: number;
  /** How the site posts: our elements, our plain pages, its own HTML. */
  ways: OpenEnum<'element' | 'static' | 'html'>[];
  /** How many pages were read. */
  pages: number;
  /** Errors first, then by kind and code. */
  findings: AuditFinding[];
}

/** What `motcua audit` writes with `--json`, and `<motcua-badge>` shows. */
export interface AuditReport {
  format: 'motcua-audit';
  formatVersion: 1;
  checkedAt: IsoMoment;
  /** The day whose state must be posted. */
  day: IsoDate;
  /** Day of the data that was compared with. */
  dataDate?: IsoDate;
  sites: SiteAudit[];
}

export const AuditReportSchema: z.ZodMiniType<AuditReport> = /*#__PURE__*/ z.looseObject({
  format: z.literal('motcua-audit'),
  formatVersion: z.literal(1),
  checkedAt: z.string(),
  day: IsoDateSchema,
  dataDate: z.optional(IsoDateSchema),
  sites: z.array(
    z.looseObject({
      url: z.string(),
      agency: z.looseObject({ id: z.string(), name: z.string() }),
      state: z.string(),
      required: z.number(),
      posted: z.number(),
      current: z.number(),
      complete: z.number(),
      score: z.number(),
      ways: z.array(z.string()),
      pages: z.number(),
      findings: z.array(
        z.looseObject({
          kind: z.string(),
          severity: z.string(),
          code: z.optional(z.string()),
          name: z.optional(z.string()),
          page: z.optional(z.string()),
          posted: z.optional(z.string()),
          published: z.optional(z.string()),
          message: z.string(),
        }),
      ),
    }),
  ),
});
