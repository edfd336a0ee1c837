import * as z from 'zod/mini';
import { batch, count, month, optional, page, proof, text, uuid } from './body-parts.js';
import type { BodiesOf } from './body-spec.js';
import { IsoDateSchema } from './dates.js';
import { IsoMomentSchema } from './moments.js';
import { RATING_CHANNELS, RATING_CRITERIA, RATING_LEVELS, RATING_REASONS } from './ratings.js';
import { WORK_PURPOSES } from './work.js';

const { three, five } = RATING_LEVELS;

/** Members of what someone says. A level of five beside the scale of three is refused by {@link fits}. */
export const ratingContent = {
  scale: z.optional(z.enum(['three', 'five'])),
  level: z.enum(five),
  reasons: z.optional(z.array(z.enum(RATING_REASONS)).check(z.maxLength(5))),
  criteria: z.optional(z.partialRecord(z.enum(RATING_CRITERIA), count(2))),
  comment: optional(1000),
};

/** True where the level is one of its scale. */
export function fits({ scale, level }: { scale?: string; level: string }): boolean {
  return scale === 'five' || (three as readonly string[]).includes(level);
}

const token = z.string().check(z.regex(/^[\w.-]{20,200}$/));
/** How a widget asks. */
export const questions = z.strictObject({
  scale: z.optional(z.enum(['three', 'five'])),
  reasons: z.optional(z.array(z.enum(RATING_REASONS)).check(z.maxLength(10))),
  criteria: z.optional(z.array(z.enum(RATING_CRITERIA)).check(z.maxLength(4))),
  comment: z.optional(z.boolean()),
});

/** The request side of the actions about ratings. */
export const ratingBodies: BodiesOf<
  | 'challengeWork'
  | 'openRating'
  | 'sendRating'
  | 'issueRatingTokens'
  | 'sendVisits'
  | 'listRatings'
  | 'reviewRating'
  | 'exportRatings'
> = {
  challengeWork: {
    tag: 'ratings',
    summary: 'A proof of work to be done before something is sent',
    description: 'Good for one sending, named by its id. It gets harder with what one address sends within a day.',
    body: z.strictObject({ for: z.enum(WORK_PURPOSES), id: uuid }),
    bytes: 1_000,
    problems: [],
  },
  openRating: {
    tag: 'ratings',
    summary: 'What is rated with a token',
    body: z.strictObject({ token }),
    bytes: 1_000,
    problems: ['no-such-token'],
  },
  sendRating: {
    tag: 'ratings',
    summary: "A rating from a person's own device",
    description:
      'Bound to a dossier by its token: one each, and it may be changed for 24 hours. Or bound to a page, with a proof of work: told apart, and in no published score.',
    body: z
      .strictObject({
        ...ratingContent,
        id: uuid,
        about: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('dossier'), token }),
          z.strictObject({
            kind: z.literal('page'),
            agency: text(120),
            procedure: optional(80),
            version: z.optional(count(1e6)),
          }),
        ]),
        site: optional(80),
        dwell: z.optional(count(1e9)),
        proof: z.optional(proof),
      })
      .check(z.refine(fits)),
    bytes: 12_000,
    problems: [
      'no-such-token',
      'not-yet',
      'too-late',
      'already-rated',
      'already-different',
      'unknown-agency',
      'unknown-procedure',
      'site-not-allowed',
      'switched-off',
      'proof-needed',
    ],
  },
  issueRatingTokens: {
    tag: 'office',
    summary: 'Links by which applicants rate, for 1 to 200 dossiers',
    scope: 'ratings:write',
    body: z.strictObject({ dossiers: batch(text(80), 200), page: z.optional(page) }),
    bytes: 30_000,
    problems: ['key-needed', 'not-allowed'],
  },
  sendVisits: {
    tag: 'office',
    summary: 'Ratings of visits from another system of the office, 1 to 200 at once',
    description: 'The id is the key. Each is stored or refused by itself.',
    scope: 'ratings:write',
    body: z.strictObject({
      ratings: batch(
        z
          .strictObject({
            ...ratingContent,
            id: text(120),
            agency: text(120),
            at: IsoMomentSchema,
            procedure: optional(80),
            counter: optional(120),
            officer: optional(60),
          })
          .check(z.refine(fits)),
        200,
      ),
    }),
    bytes: 1_000_000,
    problems: ['key-needed', 'not-allowed'],
  },
  listRatings: {
    tag: 'office',
    summary: 'Ratings of an office, newest first',
    scope: 'ratings:read',
    body: z.strictObject({
      agency: optional(120),
      from: z.optional(IsoDateSchema),
      to: z.optional(IsoDateSchema),
      channel: z.optional(z.enum(RATING_CHANNELS)),
      leftOut: z.optional(z.boolean()),
      commented: z.optional(z.boolean()),
      limit: z.optional(z.int().check(z.gte(1), z.lte(200))),
      cursor: optional(400),
    }),
    bytes: 2_000,
    problems: ['key-needed', 'not-allowed', 'invalid-cursor'],
  },
  reviewRating: {
    tag: 'office',
    summary: 'An appeal against leaving a rating out, or the decision about it',
    description: 'An appeal needs the scope ratings:read; a decision needs ratings:review as well. Nothing is deleted.',
    scope: 'ratings:read',
    body: z.strictObject({ id: text(120), kind: z.enum(['appeal', 'counted', 'left-out']), reason: text(2000) }),
    bytes: 10_000,
    problems: ['key-needed', 'not-allowed', 'no-such-rating'],
  },
  exportRatings: {
    tag: 'office',
    summary: 'Ratings of a period as CSV or XLSX, without formulas',
    scope: 'ratings:read',
    body: z.strictObject({
      from: month,
      to: month,
      agency: optional(120),
      what: z.enum(['summary', 'ratings']),
      format: z.enum(['csv', 'xlsx']),
    }),
    bytes: 1_000,
    problems: ['key-needed', 'not-allowed', 'unknown-agency', 'not-possible'],
  },
};
