import * as z from 'zod/mini';
import type { ActionId, BodyOf } from './actions.js';
import { IsoDateSchema } from './dates.js';
import { DOSSIER_EVENTS } from './dossiers.js';
import { CHANNELS } from './levels.js';
import { IsoMomentSchema } from './moments.js';
import type { ProblemCode } from './problems.js';

/** What a key may do. */
export const SCOPES = ['dossiers:write', 'dossiers:read'] as const;
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

/** Text of one line or several, taken as NFC: no other control characters, and never empty. */
const text = (max: number) =>
  z
    .string()
    .check(
      z.normalize('NFC'),
      z.trim(),
      z.minLength(1),
      z.maxLength(max),
      z.regex(/^[^\0-\x08\x0B\x0C\x0E-\x1F\x7F]*$/),
    );
const optional = (max: number) => z.optional(text(max));
const count = (max: number) => z.int().check(z.gte(0), z.lte(max));
const phone = z.string().check(z.regex(/^\d{4}$/));
const proof = z.strictObject({
  challenge: z.strictObject({
    parameters: z.record(z.string().check(z.maxLength(40)), z.unknown()),
    signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  solution: z.strictObject({
    counter: count(2 ** 32 - 1),
    derivedKey: z.string().check(z.regex(/^[0-9a-f]{2,128}$/)),
    time: z.optional(z.number()),
  }),
});
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

const batch = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.minLength(1), z.maxLength(most));

/** The request side of every action. */
export const bodies: { [Id in ActionId]: BodySpec<BodyOf<Id>> } = {
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
};
