import * as z from 'zod/mini';
import { batch, count, optional, page, proof, text, uuid } from './body-parts.js';
import type { BodiesOf } from './body-spec.js';
import { IsoDateSchema } from './dates.js';
import { SURVEY_FACTORS } from './surveys.js';

const survey = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const name = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const answers = z.record(
  z.string().check(z.maxLength(40)),
  z.union([text(2000), z.array(text(40)).check(z.maxLength(20))]),
);

const question = z
  .strictObject({
    id: name,
    kind: z.enum(['level', 'choice', 'choices', 'text']),
    text: text(500),
    factor: z.optional(z.enum(SURVEY_FACTORS)),
    options: z.optional(z.array(z.strictObject({ id: name, text: text(300) })).check(z.minLength(2), z.maxLength(20))),
    required: z.optional(z.boolean()),
    help: optional(500),
  })
  .check(z.refine(({ kind, options }) => kind.startsWith('choice') === (options !== undefined)));

/** The request side of the actions about surveys. */
export const surveyBodies: BodiesOf<
  'answerSurvey' | 'planSurvey' | 'inviteToSurvey' | 'enterSurveyPapers' | 'readSurveyResults'
> = {
  answerSurvey: {
    tag: 'surveys',
    summary: 'Answers to a survey',
    description: 'By an invitation, which is good for one answer, or, where everyone may, with a proof of work.',
    body: z.strictObject({
      id: uuid,
      survey,
      agency: text(120),
      answers,
      invitation: optional(40),
      site: optional(80),
      proof: z.optional(proof),
    }),
    bytes: 100_000,
    problems: [
      'no-such-survey',
      'survey-not-open',
      'no-such-invitation',
      'already-different',
      'unknown-agency',
      'site-not-allowed',
      'switched-off',
      'proof-needed',
    ],
  },
  planSurvey: {
    tag: 'office',
    summary: 'A round of the survey, planned',
    description: 'The same id again changes a round that nobody has answered yet.',
    scope: 'surveys:write',
    body: z.strictObject({
      id: survey,
      title: text(300),
      introduction: optional(2000),
      from: IsoDateSchema,
      to: IsoDateSchema,
      units: batch(
        z.strictObject({
          agency: text(120),
          name: optional(300),
          served: z.optional(count(1e8)),
          sample: z.optional(count(1e6)),
        }),
        500,
      ),
      questions: batch(question, 40),
      everyone: z.optional(z.boolean()),
    }),
    bytes: 200_000,
    problems: ['key-needed', 'not-allowed', 'unknown-agency', 'not-possible'],
  },
  inviteToSurvey: {
    tag: 'office',
    summary: 'Codes of invitations, each good for one answer',
    scope: 'surveys:write',
    body: z.strictObject({
      survey,
      agency: text(120),
      count: z.int().check(z.gte(1), z.lte(2000)),
      page: z.optional(page),
    }),
    bytes: 2_000,
    problems: ['key-needed', 'not-allowed', 'no-such-survey', 'unknown-agency', 'survey-not-open'],
  },
  enterSurveyPapers: {
    tag: 'office',
    summary: 'Paper forms of a survey, 1 to 200 at once',
    scope: 'surveys:write',
    body: z.strictObject({
      survey,
      agency: text(120),
      papers: batch(z.strictObject({ number: text(60), answers }), 200),
    }),
    bytes: 4_000_000,
    problems: ['key-needed', 'not-allowed', 'no-such-survey', 'unknown-agency', 'survey-not-open'],
  },
  readSurveyResults: {
    tag: 'office',
    summary: 'Results of a round for the office, also while it is open',
    scope: 'surveys:write',
    body: z.strictObject({ survey }),
    bytes: 1_000,
    problems: ['key-needed', 'not-allowed', 'no-such-survey'],
  },
};
