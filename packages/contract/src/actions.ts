import type { Challenge, ChallengeRequest, LookupAnswer, LookupRequest } from './lookups.js';
import type {
  AppendAnswer,
  AppendRequest,
  DossierRequest,
  OfficeDossier,
  Paper,
  PaperRequest,
  ReceiveAnswer,
  ReceiveRequest,
} from './office.js';

/**
 * An operation that is sent by POST with a body: what must not stand in an address, as a dossier's code, and what changes
 * something. Its answer's schema stands in `answers.ts`, its body's in `bodies.ts`, keyed by the same id.
 */
export interface Action<Body extends object, Answer> {
  /** Key of `actions`, `actionAnswers` and `bodies`. */
  id: string;
  method: 'POST';
  /** Below the base URL. No part of it is filled in: a code in an address would end up in logs and histories. */
  path: string;
  /** Only for the compiler: the type of the body. */
  readonly body?: Body;
  /** Only for the compiler: the type of the answer. */
  readonly answer?: Answer;
}

function post<Body extends object, Answer>(id: string, path: string): Action<Body, Answer> {
  return { id, method: 'POST', path };
}

/** A proof of work to be done before a look-up. */
export const challengeLookup = /*#__PURE__*/ post<ChallengeRequest, Challenge>(
  'challengeLookup',
  '/v1/dossiers:challenge',
);
/** How a dossier stands, for its applicant. */
export const lookUpDossier = /*#__PURE__*/ post<LookupRequest, LookupAnswer>('lookUpDossier', '/v1/dossiers:lookup');
/** Dossiers received at the desk. */
export const receiveDossiers = /*#__PURE__*/ post<ReceiveRequest, ReceiveAnswer>(
  'receiveDossiers',
  '/v1/office/dossiers',
);
/** What happened to dossiers. */
export const appendEvents = /*#__PURE__*/ post<AppendRequest, AppendAnswer>('appendEvents', '/v1/office/events');
/** One dossier as its office sees it. */
export const readDossier = /*#__PURE__*/ post<DossierRequest, OfficeDossier>('readDossier', '/v1/office/dossiers:read');
/** A form of the desk, filled in. */
export const printPaper = /*#__PURE__*/ post<PaperRequest, Paper>('printPaper', '/v1/office/papers');

/** Every action by its id. */
export const actions = {
  challengeLookup,
  lookUpDossier,
  receiveDossiers,
  appendEvents,
  readDossier,
  printPaper,
} as const;

export type ActionId = keyof typeof actions;
/** The body of an action. */
export type BodyOf<Id extends ActionId> = NonNullable<(typeof actions)[Id]['body']>;
/** The answer of an action. */
export type ActionAnswerOf<Id extends ActionId> = NonNullable<(typeof actions)[Id]['answer']>;
