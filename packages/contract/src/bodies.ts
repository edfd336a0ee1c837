export { type BodySpec, EVERY_ACTION, type Scope, SCOPES } from './body-spec.js';
import * as z from 'zod/mini';
import type { ActionId } from './actions.js';
import type { BodiesOf } from './body-spec.js';
import { batch, count, optional, proof, text } from './body-parts.js';
import { IsoDateSchema } from './dates.js';
import { DOSSIER_EVENTS } from './dossiers.js';
import { CHANNELS } from './levels.js';
import { IsoMomentSchema } from './moments.js';
import { deviceBodies } from './device-bodies.js';
import { feedbackBodies } from './feedback-bodies.js';
import { publicationBodies } from './publication-bodies.js';
import { ratingBodies } from './rating-bodies.js';
import { surveyBodies } from './survey-bodies.js';

const phone = z.string().check(z.regex(/^\d{4}$/));
const code = text(80);
const office = z.strictObject({ id: optional(120), name: text(300), unit: optional(300) });

const reception = z
  .strictObject({
    code,
    procedure: text(80),
    procedureName: optional(1000),
    case: optional(120),
    agency: text(120),
    unit: optional(300),
    receivedAt: z.optional(IsoMomentSchema),
    submittedAt: z.optional(IsoMomentSchema),
    channel: z.enum(CHANNELS),
    applicant: z.strictObject({
      kind: z.enum(['citizen', 'business', 'household-business', 'organisation']),
      name: text(300),
      phone: z.optional(z.string().check(z.regex(/^\+?[\d\s.()-]{4,20}$/))),
      address: optional(500),
      email: optional(254),
    }),
    documents: z.optional(
      z
        .array(
          z.strictObject({
            name: text(1000),
            originals: z.optional(count(999)),
            copies: z.optional(count(999)),
            electronic: z.optional(z.boolean()),
          }),
        )
        .check(z.maxLength(100)),
    ),
    sets: z.optional(count(99)),
    due: z.optional(IsoDateSchema),
    limit: z.optional(
      z.strictObject({
        amount: z.number().check(z.gte(0), z.lte(3650)),
        unit: z.enum(['sameDay', 'workingHour', 'hour', 'workingDay', 'day', 'month', 'year']),
      }),
    ),
    feePaid: z.optional(count(1e12)),
    collect: z.optional(
      z.strictObject({
        how: z.enum(['office', 'post', 'online']),
        place: optional(300),
        address: optional(500),
        hours: optional(300),
        phone: optional(60),
      }),
    ),
    officer: optional(200),
  })
  .check(z.refine(({ receivedAt, submittedAt }) => receivedAt !== undefined || submittedAt !== undefined));

const event = z.strictObject({
  dossier: code,
  id: text(120),
  kind: z.enum(DOSSIER_EVENTS),
  at: IsoMomentSchema,
  agency: optional(120),
  unit: optional(300),
  officer: optional(200),
  to: z.optional(office),
  items: z.optional(z.array(text(1000)).check(z.minLength(1), z.maxLength(50))),
  reason: optional(2000),
  due: z.optional(IsoDateSchema),
  amount: z.optional(count(1e12)),
  national: z.optional(z.int().check(z.gte(1), z.lte(10))),
  raw: optional(300),
});

/** The request side of every action. */
export const bodies: BodiesOf<ActionId> = {
  challengeLookup: {
    tag: 'dossiers',
    summary: 'A proof of work to be done before a look-up',
    description:
      'For one look-up of one dossier. It gets harder with wrong look-ups of that dossier and from that address.',
    body: z.strictObject({ code }),
    bytes: 1_000,
    problems: [],
  },
  lookUpDossier: {
    tag: 'dossiers',
    summary: 'How a dossier stands, for its applicant',
    description:
      'The code alone gives the degree of completion (TT 01/2018/TT-VPCP Đ16(2)(d)). With the receipt code, or the last four digits of the phone, it gives the card. ' +
      'A dossier that there is not, a wrong second factor, and one that was tried too often are answered alike.',
    body: z
      .strictObject({ code, receiptCode: optional(40), phone: z.optional(phone), proof })
      .check(z.refine(({ receiptCode, phone }) => receiptCode === undefined || phone === undefined)),
    bytes: 8_000,
    problems: ['proof-needed', 'no-such-dossier'],
  },
  receiveDossiers: {
    tag: 'office',
    summary: 'Dossiers received at the desk, 1 to 200 at once',
    description:
      'The code of a dossier is the key: the same reception again is answered with the same receipt. Each is stored or refused by itself.',
    scope: 'dossiers:write',
    body: z.strictObject({ dossiers: batch(reception, 200) }),
    bytes: 2_000_000,
    problems: ['key-needed', 'not-allowed'],
  },
  appendEvents: {
    tag: 'office',
    summary: 'What happened to dossiers, 1 to 1,000 events at once, in any order',
    description:
      'An event may arrive before its dossier, twice, and after later ones. Its id with the code of the dossier is the key. Each is stored or refused by itself.',
    scope: 'dossiers:write',
    body: z.strictObject({ events: batch(event, 1000) }),
    bytes: 4_000_000,
    problems: ['key-needed', 'not-allowed'],
  },
  readDossier: {
    tag: 'office',
    summary: 'One dossier as its office sees it',
    scope: 'dossiers:read',
    body: z.strictObject({ code }),
    bytes: 1_000,
    problems: ['key-needed', 'not-allowed', 'no-such-dossier'],
  },
  printPaper: {
    tag: 'office',
    summary: 'A form of the desk, filled in and ready to be printed',
    scope: 'dossiers:read',
    body: z.strictObject({
      code,
      kind: z.enum(['receipt', 'supplement', 'refusal', 'apology', 'stop']),
      page: z.optional(z.url().check(z.maxLength(500), z.regex(/^https?:\/\//))),
    }),
    bytes: 2_000,
    problems: ['key-needed', 'not-allowed', 'no-such-dossier', 'no-such-paper'],
  },
  ...ratingBodies,
  ...deviceBodies,
  ...feedbackBodies,
  ...surveyBodies,
  ...publicationBodies,
};
