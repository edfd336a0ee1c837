import * as z from 'zod/mini';
import { batch, text } from './body-parts.js';
import type { BodiesOf } from './body-spec.js';
import type { PublicationFile } from './publications.js';

/** A document of its own, held against its own schema by who publishes it, as a file that comes by hand is. */
const document = z.record(z.string().check(z.maxLength(40)), z.unknown()) as unknown as z.ZodMiniType<PublicationFile>;

/** The request side of publishing. */
export const publicationBodies: BodiesOf<'publishDecision'> = {
  publishDecision: {
    tag: 'office',
    summary: 'Publishes procedures by a decision: all of it in one transaction, or nothing',
    description:
      'Each procedure gets the next immutable version, from the day on which the decision takes effect. With `check` nothing is published and every finding is told. ' +
      'An error keeps a decision from being published; a warning does unless its kind stands in `confirmed`. The same decision again changes nothing. The key must be for all agencies.',
    scope: 'publications:write',
    body: z.strictObject({
      file: document,
      check: z.optional(z.boolean()),
      confirmed: z.optional(batch(text(60), 50)),
    }),
    bytes: 16_000_000,
    problems: ['key-needed', 'not-allowed', 'publication-refused'],
  },
};
