import type { Problem, ProblemCode } from '@motcua/contract';

/**
 * Everything this client throws of its own, so that one `instanceof` is enough. No message, stack or cause holds a URL,
 * a query, what was sent, a key, or a part of an answer: they may be logged as they are.
 *
 * An aborted call rejects with the reason of the signal, as `fetch` does, and not with one of these.
 */
export class MotcuaError extends Error {
  override name = 'MotcuaError';
}

/** The caller gave something that cannot be asked for; nothing was sent. */
export class InvalidArgumentError extends MotcuaError {
  override name = 'InvalidArgumentError';
}

/** The server could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends MotcuaError {
  override name = 'ConnectionError';

  /** @param reason Code of the system where it gives one, such as `ECONNREFUSED`. */
  constructor(readonly reason?: string) {
    super(
      `The server could not be reached or broke off${reason ? ` (${reason})` : ''}. ` +
        'Check the network, and that the server allows this origin (CORS).',
    );
  }
}

/** No complete answer within the time allowed for all tries together. */
export class TimeoutError extends MotcuaError {
  override name = 'TimeoutError';

  /** @param timeout Milliseconds that were allowed. */
  constructor(readonly timeout: number) {
    super(`No complete answer within ${timeout} ms. Try again, or raise "timeout".`);
  }
}

/** What a {@link ProblemError} is made from. */
export interface ProblemDetails {
  status: number;
  problem?: Problem;
  requestId?: string;
  retryAfter?: number;
}

/**
 * The server refused or failed.
 *
 * @example
 * try {
 *   await client.procedures.get('1.001193');
 * } catch (error) {
 *   if (error instanceof ProblemError) console.log(error.status, error.code, error.requestId);
 * }
 */
export class ProblemError extends MotcuaError {
  override name = 'ProblemError';
  readonly status: number;
  /** Absent when the error was not written by a Motcua server but by something in front of it. */
  readonly code: ProblemCode | undefined;
  /** Names the request in the server's log. */
  readonly requestId: string | undefined;
  /** Seconds the server asks to wait, when it does. */
  readonly retryAfter: number | undefined;
  // Private, so that a logger that prints the properties of an error does not print texts of the server.
  readonly #problem: Problem | undefined;

  constructor(message: string, { status, problem, requestId, retryAfter }: ProblemDetails) {
    super(message);
    this.status = status;
    this.code = problem?.code;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
    this.#problem = problem;
  }

  /** The problem as the server sent it, with its texts for a person. */
  get problem(): Problem | undefined {
    return this.#problem;
  }
}

/** 400: a parameter, or a part of what was sent, is unknown, malformed or out of range; `problem.errors` says which. */
export class InvalidQueryError extends ProblemError {
  override name = 'InvalidQueryError';
}

/** 404: there is no such procedure, agency or paper, or it was not in force on the day asked for. */
export class NotFoundError extends ProblemError {
  override name = 'NotFoundError';
}

/** 429: too many requests; `retryAfter` says when to come back. */
export class TooManyRequestsError extends ProblemError {
  override name = 'TooManyRequestsError';
}

/** 5xx: the server or what stands in front of it failed, after all retries. */
export class ServerError extends ProblemError {
  override name = 'ServerError';
}

/** What was wrong with an answer; see {@link UnexpectedAnswerError}. */
export type UnexpectedReason =
  | 'html' // a web page: wrong base URL, a sign-in page, a captive portal
  | 'content-type' // neither JSON nor HTML
  | 'not-json' // said to be JSON and is not
  | 'too-large'
  | 'status' // an error that no Motcua server sends, or a redirect without end
  | 'shape' // not an object, or a list without items
  | 'schema' // does not fit the contract; only with `validation: 'error'`
  | 'cursor' // a list that leads back to the same page
  | 'challenge' // a proof of work that this version cannot do
  | 'index'; // no file of a search index, or one that this version does not read

/** A place where an answer differs from the contract. */
export interface Mismatch {
  /** Names and indexes joined by `/`: `items/3/version/number`. */
  path: string;
  /** What was expected there. */
  expected: string;
}

/** An answer came, but not one this API gives. */
export class UnexpectedAnswerError extends MotcuaError {
  override name = 'UnexpectedAnswerError';

  constructor(
    readonly reason: UnexpectedReason,
    /** HTTP status of the answer. */
    readonly status?: number,
    /** For `schema`: where and how it differs. */
    readonly mismatches: readonly Mismatch[] = [],
    advice = 'Check baseUrl and what stands in front of the server.',
  ) {
    super(`Unexpected answer (${reason}${status ? `, status ${status}` : ''}). ${advice}`);
  }
}
