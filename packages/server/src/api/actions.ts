import type { ActionAnswerOf, ActionId, BodyOf } from '@motcua/contract';
import { bodies, type Scope } from '@motcua/contract/bodies';
import { LRUCache } from 'lru-cache';
import type { OfficeKey } from '../dossiers/record.js';
import { ProblemError } from './problems.js';

/** Who calls an action that everyone may call. */
export interface ActionCall {
  /** Address of the caller on the network; empty where it is not known. */
  address: string;
  /** `https://phuonganxuyen.camau.gov.vn`, as its browser says; absent where none is told. */
  origin?: string;
  /** True where the page is of the server's own host. */
  isOwnPage?: boolean;
}

/** Who calls an action of an office. */
export interface OfficeCall extends ActionCall {
  key: OfficeKey;
}

type PublicActionId =
  | 'challengeLookup'
  | 'lookUpDossier'
  | 'challengeWork'
  | 'openRating'
  | 'sendRating'
  | 'openDevice'
  | 'sendDeviceRatings'
  | 'sendFeedback'
  | 'followFeedback'
  | 'answerSurvey';

type Handler<Id extends ActionId, Call> = (body: BodyOf<Id>, call: Call) => Promise<ActionAnswerOf<Id>>;

/** What does the actions of the contract. They throw problems of the contract. */
export type ActionHandlers = {
  [Id in ActionId]: Handler<Id, Id extends PublicActionId ? ActionCall : OfficeCall>;
};

/** Finds the key that a request was sent with. */
export interface KeyFinder {
  find(bearer: string): Promise<OfficeKey | undefined>;
}

const BEARER = /^Bearer ([\x21-\x7E]{1,200})$/i;
const ASK_FOR_KEY = { headers: { 'WWW-Authenticate': 'Bearer' } };
/** A key that was withdrawn is good for this long at most, in milliseconds. */
const REMEMBERED = 5_000;

/** A clock that nobody sets back. */
interface Clock {
  /** Milliseconds since any moment. */
  now(): number;
}

/** Checks keys and what they are for. */
export class Keys {
  readonly #finder: KeyFinder;
  readonly #known: LRUCache<string, OfficeKey>;

  constructor(finder: KeyFinder, clock: Clock = performance) {
    this.#finder = finder;
    this.#known = new LRUCache({ max: 200, ttl: REMEMBERED, ttlResolution: 0, perf: clock });
  }

  /**
   * The key of a request, which must have the scope.
   *
   * @throws {ProblemError} `key-needed`, `not-allowed`
   */
  async check(authorization: string | undefined, scope: Scope): Promise<OfficeKey> {
    const bearer = BEARER.exec(authorization ?? '')?.[1];
    const key = bearer === undefined ? undefined : await this.#find(bearer);
    if (key === undefined) throw new ProblemError('key-needed', ASK_FOR_KEY);
    if (!key.scopes.includes(scope)) throw new ProblemError('not-allowed');
    return key;
  }

  async #find(bearer: string): Promise<OfficeKey | undefined> {
    const known = this.#known.get(bearer) ?? (await this.#finder.find(bearer));
    // Those that are not good are not remembered: one that was just made must be good at once.
    if (known !== undefined && !this.#known.has(bearer)) this.#known.set(bearer, known);
    return known;
  }
}

/** True for an action of offices: no page of a browser may call it, because its key would be a secret no more. */
export function isOfOffice(id: ActionId): boolean {
  return bodies[id].scope !== undefined;
}
