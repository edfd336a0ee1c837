import * as z from 'zod/mini';
import { count, optional, proof, text, uuid } from './body-parts.js';
import type { BodiesOf } from './body-spec.js';
import { FEEDBACK_KINDS, FEEDBACK_STATES } from './feedback.js';

const id = text(120);
const long = (least: number) => text(5000).check(z.minLength(least));

const handling = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted') }),
  z.strictObject({ kind: z.literal('transferred'), to: id, reason: text(2000) }),
  z.strictObject({ kind: z.literal('refused'), reason: text(2000) }),
  z.strictObject({
    kind: z.literal('answered'),
    answer: text(10_000),
    verdict: z.optional(z.enum(['corrected', 'right', 'other-source'])),
  }),
  z.strictObject({ kind: z.literal('published'), text: text(10_000), answer: text(10_000) }),
  z.strictObject({ kind: z.literal('unpublished'), reason: text(2000) }),
]);

/** The request side of the actions about feedback. */
export const feedbackBodies: BodiesOf<
  'sendFeedback' | 'followFeedback' | 'listOfficeFeedback' | 'readFeedback' | 'handleFeedback'
> = {
  sendFeedback: {
    tag: 'feedback',
    summary: 'Feedback of a person: a problem, a proposal, or one thing on a page that is wrong',
    description:
      'The sender is kept sealed. Sent again with the same id it is kept once and gets the same receipt code. A problem and a proposal need a sender (NĐ 20/2008); a correction needs its place.',
    body: z
      .strictObject({
        id: uuid,
        kind: z.enum(FEEDBACK_KINDS),
        agency: optional(120),
        procedure: optional(80),
        place: z.optional(
          z.strictObject({
            procedure: text(80),
            version: z.optional(count(1e6)),
            path: text(300),
            shown: optional(500),
          }),
        ),
        text: long(10),
        sender: z.optional(
          z.strictObject({
            name: text(300),
            address: optional(500),
            phone: z.optional(z.string().check(z.regex(/^\+?[\d\s.()-]{4,20}$/))),
            email: z.optional(z.email().check(z.maxLength(254))),
          }),
        ),
        attachments: z.optional(
          z
            .array(
              z.strictObject({
                name: text(200),
                content: z.string().check(z.maxLength(2_700_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
              }),
            )
            .check(z.maxLength(3)),
        ),
        site: optional(80),
        proof,
      })
      .check(
        z.refine(({ kind, sender, place }) =>
          kind === 'correction' ? place !== undefined : (sender?.phone ?? sender?.email) !== undefined,
        ),
      ),
    bytes: 8_300_000,
    problems: [
      'already-different',
      'unknown-agency',
      'unknown-procedure',
      'site-not-allowed',
      'switched-off',
      'file-refused',
      'proof-needed',
    ],
  },
  followFeedback: {
    tag: 'feedback',
    summary: 'How a feedback stands, for its sender',
    body: z.strictObject({ receiptCode: text(40) }),
    bytes: 1_000,
    problems: ['no-such-feedback'],
  },
  listOfficeFeedback: {
    tag: 'office',
    summary: 'Feedback of an office, the most urgent first',
    scope: 'feedback:read',
    body: z.strictObject({
      agency: optional(120),
      state: z.optional(z.array(z.enum(FEEDBACK_STATES)).check(z.minLength(1), z.maxLength(6))),
      late: z.optional(z.boolean()),
      limit: z.optional(z.int().check(z.gte(1), z.lte(200))),
      cursor: optional(400),
    }),
    bytes: 2_000,
    problems: ['key-needed', 'not-allowed', 'invalid-cursor'],
  },
  readFeedback: {
    tag: 'office',
    summary: 'One feedback as its office sees it, with its sender',
    scope: 'feedback:read',
    body: z.strictObject({ id, attachments: z.optional(z.boolean()) }),
    bytes: 1_000,
    problems: ['key-needed', 'not-allowed', 'no-such-feedback'],
  },
  handleFeedback: {
    tag: 'office',
    summary: 'A step in the handling of a feedback',
    description: 'The event is the key: the same step again changes nothing.',
    scope: 'feedback:write',
    body: z.strictObject({ id, event: id, handling }),
    // Two texts of 10,000 characters, of which Vietnamese takes up to three bytes each.
    bytes: 100_000,
    problems: [
      'key-needed',
      'not-allowed',
      'no-such-feedback',
      'unknown-agency',
      'not-in-force',
      'already-different',
      'not-possible',
    ],
  },
};
