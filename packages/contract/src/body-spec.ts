import type * as z from 'zod/mini';
import type { ActionId, BodyOf } from './actions.js';
import type { ProblemCode } from './problems.js';

/** What a key may do. */
export const SCOPES = [
  'dossiers:write',
  'dossiers:read',
  'ratings:write',
  'ratings:read',
  'ratings:review',
  'surveys:write',
  'feedback:read',
  'feedback:write',
  'sites:write',
  'publications:write',
] as const;
export type Scope = (typeof SCOPES)[number];

/** What the server and the OpenAPI document need of an action beyond `actions`. */
export interface BodySpec<Body extends object> {
  tag: string;
  summary: string;
  description?: string;
  /** Scope of the key that is needed; absent for what everyone may do. */
  scope?: Scope;
  /** Strict: a member that is not listed is refused, so that a typing error is seen. */
  body: z.ZodMiniType<Body>;
  /** Most bytes that are read. */
  bytes: number;
  /** Problems it can answer with, besides those of {@link EVERY_ACTION}. */
  problems: readonly ProblemCode[];
}

/** Problems that every action can answer with. */
export const EVERY_ACTION: readonly ProblemCode[] = [
  'invalid-query',
  'invalid-body',
  'not-offered',
  'body-too-large',
  'unsupported-media-type',
  'url-too-long',
  'too-many-requests',
  'internal',
  'not-ready',
];

/** The request side of some actions. */
export type BodiesOf<Id extends ActionId> = { readonly [One in Id]: BodySpec<BodyOf<One>> };
