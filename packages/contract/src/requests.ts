import * as z from 'zod/mini';
import { IsoDateSchema } from './dates.js';
import type { OperationId, QueryOf } from './operations.js';
import type { ProblemCode } from './problems.js';
import { FACETS } from './queries.js';

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
    query: z.strictObject({ ...asOf }),
    lists: [],
    integers: [],
    problems: ['invalid-query', 'unknown-procedure', 'not-in-force'],
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
      ...page,
    }),
    lists: ['field', 'kind'],
    integers: ['limit'],
    problems: ['invalid-query', 'invalid-cursor'],
  },
};
