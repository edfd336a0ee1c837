import * as z from 'zod/mini';
import { CHANGE_CLASSES } from './changes.js';
import { IsoDateSchema } from './dates.js';
import type { OperationId, QueryOf } from './operations.js';
import type { ProblemCode } from './problems.js';
import { FEEDBACK_KINDS } from './feedback.js';
import { FACETS } from './queries.js';
import { RATING_GROUPINGS } from './rating-summaries.js';
import { RATING_CHANNELS } from './ratings.js';

/** What the server and the OpenAPI document need of an operation beyond `operations`. */
export interface RequestSpec<Query extends object> {
  tag: string;
  summary: string;
  description?: string;
  /** Parts of the path with what they mean. */
  path?: Record<string, string>;
  /** Strict: a parameter that is not listed is refused, so that a typing error is seen. */
  query: z.ZodMiniType<Query>;
  /** Parameters that may be repeated. */
  lists: readonly string[];
  /** Parameters that are whole numbers. */
  integers: readonly string[];
  /** Problems it can answer with, besides those of {@link EVERY_OPERATION}. */
  problems: readonly ProblemCode[];
}

/** Problems that every operation can answer with. Queries are strict, so `invalid-query` is one of them. */
export const EVERY_OPERATION: readonly ProblemCode[] = [
  'invalid-query',
  'url-too-long',
  'too-many-requests',
  'internal',
  'not-ready',
];

const text = (max: number) => z.string().check(z.maxLength(max));
const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item).check(z.maxLength(50)));
const asOf = { asOf: z.optional(IsoDateSchema) };
const page = {
  limit: z.optional(z.int().check(z.gte(1), z.lte(500))),
  cursor: z.optional(text(400)),
};
const level = z.enum(['central', 'province', 'district', 'commune', 'other']);
const online = z.enum(['1', '2', '3', '4', 'full', 'partial', 'information', 'none']);
const id = text(120);
const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));

/** The request side of every operation. */
export const requests: { [Id in OperationId]: RequestSpec<QueryOf<Id>> } = {
  getCatalogue: {
    tag: 'catalogue',
    summary: 'What is served: title, day of the data, revision and counts',
    query: z.strictObject({}),
    lists: [],
    integers: [],
    problems: [],
  },
  listProcedures: {
    tag: 'procedures',
    summary: 'The listing: search, filters, order, counts, a page at a time',
    query: z.strictObject({
      q: z.optional(text(200)),
      field: list(id),
      level: list(level),
      agency: z.optional(id),
      executing: list(text(500)),
      audience: list(text(60)),
      online: list(online),
      sort: z.optional(z.enum(['relevance', 'popularity', 'name', 'code', 'field', 'level', 'agency'])),
      facets: list(z.enum(FACETS)),
      ...asOf,
      ...page,
    }),
    lists: ['field', 'level', 'executing', 'audience', 'online', 'facets'],
    integers: ['limit'],
    problems: ['invalid-query', 'invalid-cursor', 'unknown-agency', 'not-in-force'],
  },
  getProcedure: {
    tag: 'procedures',
    summary: 'One procedure exactly as published, today or as of a day',
    path: { code: 'The national code, or any printed form of it' },
    description:
      'With `agency`, what this office states for itself is laid over: its desk, its hours, "not handled here". `layers` and `provenance` say whose each value is.',
    query: z.strictObject({ agency: z.optional(id), ...asOf }),
    lists: [],
    integers: [],
    problems: ['invalid-query', 'unknown-procedure', 'unknown-agency', 'not-in-force'],
  },
  listVersions: {
    tag: 'procedures',
    summary: 'Every publication of one procedure, newest first',
    path: { code: 'The national code, or any printed form of it' },
    query: z.strictObject({}),
    lists: [],
    integers: [],
    problems: ['unknown-procedure'],
  },
  getVersion: {
    tag: 'procedures',
    summary: 'One publication, whenever it was in force: what a permalink shows',
    path: {
      code: 'The national code, or any printed form of it',
      number: 'The number of the version, as `listVersions` gives it',
    },
    query: z.strictObject({}),
    lists: [],
    integers: [],
    problems: ['unknown-procedure', 'unknown-version'],
  },
  compareVersions: {
    tag: 'procedures',
    summary: 'Two publications side by side: what differs, in the order of the law, each difference with its class',
    path: {
      code: 'The national code, or any printed form of it',
      number: 'The number of the later version, as `listVersions` gives it',
    },
    description:
      'Compared by what they say, not by their bytes; the rule of the classes is in docs/changes.md. Without `with`, the version is compared with the publication before it in time; the first known one has none before it and is answered with `unknown-version`.',
    query: z.strictObject({ with: z.optional(z.int().check(z.gte(1))) }),
    lists: [],
    integers: ['with'],
    problems: ['unknown-procedure', 'unknown-version'],
  },
  listFields: {
    tag: 'catalogue',
    summary: 'The fields of administration with their counts',
    query: z.strictObject({ agency: z.optional(id), ...asOf, ...page }),
    lists: [],
    integers: ['limit'],
    problems: ['invalid-query', 'invalid-cursor', 'unknown-agency', 'not-in-force'],
  },
  listAgencies: {
    tag: 'agencies',
    summary: 'The offices that exist today or existed on a day',
    query: z.strictObject({ q: z.optional(text(200)), level: list(level), parent: z.optional(id), ...asOf, ...page }),
    lists: ['level'],
    integers: ['limit'],
    problems: ['invalid-query', 'invalid-cursor'],
  },
  getAgency: {
    tag: 'agencies',
    summary: 'One office, whenever it existed, with its successors',
    path: { id: 'The id of the office' },
    query: z.strictObject({}),
    lists: [],
    integers: [],
    problems: ['unknown-agency'],
  },
  listChanges: {
    tag: 'changes',
    summary: 'What was published, amended, replaced or abolished, newest first',
    query: z.strictObject({
      since: z.optional(IsoDateSchema),
      until: z.optional(IsoDateSchema),
      field: list(id),
      kind: list(z.enum(['new', 'amended', 'replaced', 'abolished'])),
      class: list(z.enum(CHANGE_CLASSES)),
      agency: z.optional(id),
      code: z.optional(text(80)),
      ...page,
    }),
    lists: ['field', 'kind', 'class'],
    integers: ['limit'],
    problems: ['invalid-query', 'invalid-cursor', 'unknown-agency'],
  },
  getRatingForm: {
    tag: 'ratings',
    summary: 'How ratings are asked for on a site, and whether they are',
    query: z.strictObject({ site: z.optional(text(80)), agency: z.optional(id) }),
    lists: [],
    integers: [],
    problems: ['not-offered', 'site-not-allowed'],
  },
  summariseRatings: {
    tag: 'ratings',
    summary: 'How satisfied people were: count, share with its interval, trend',
    description:
      'What is bound to a dossier or a visit counts; ratings from pages are told only when asked for as a channel. No share is told below the number that is needed. What a rule leaves out is counted apart, and nothing is deleted.',
    query: z.strictObject({
      agency: z.optional(id),
      procedure: z.optional(text(80)),
      from: z.optional(month),
      to: z.optional(month),
      channel: list(z.enum(RATING_CHANNELS)),
      by: z.optional(z.enum(RATING_GROUPINGS)),
    }),
    lists: ['channel'],
    integers: [],
    problems: ['not-offered', 'unknown-agency', 'unknown-procedure'],
  },
  listFeedback: {
    tag: 'feedback',
    summary: 'Feedback that was answered in public, newest answer first',
    query: z.strictObject({
      agency: z.optional(id),
      procedure: z.optional(text(80)),
      kind: list(z.enum(FEEDBACK_KINDS)),
      ...page,
    }),
    lists: ['kind'],
    integers: ['limit'],
    problems: ['not-offered', 'invalid-cursor'],
  },
  listSurveys: {
    tag: 'surveys',
    summary: 'The rounds of the survey, newest first',
    query: z.strictObject({ agency: z.optional(id) }),
    lists: [],
    integers: [],
    problems: ['not-offered'],
  },
  getSurvey: {
    tag: 'surveys',
    summary: 'One round with its questions',
    path: { id: 'The id of the round' },
    query: z.strictObject({}),
    lists: [],
    integers: [],
    problems: ['not-offered', 'no-such-survey'],
  },
  getSurveyResults: {
    tag: 'surveys',
    summary: 'What a round found, once it is closed',
    path: { id: 'The id of the round' },
    query: z.strictObject({}),
    lists: [],
    integers: [],
    problems: ['not-offered', 'no-such-survey', 'survey-not-closed'],
  },
};
