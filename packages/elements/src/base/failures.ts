import {
  ConnectionError,
  InvalidArgumentError,
  InvalidQueryError,
  NotFoundError,
  ProblemError,
  TimeoutError,
  TooManyRequestsError,
  UnexpectedAnswerError,
} from '@motcua/client/errors';

/** What kept content away, as far as it changes what a person can do about it. */
export type FailureKind =
  | 'offline' // no network on this device
  | 'timeout' // no answer in time
  | 'busy' // too many requests
  | 'down' // the server cannot be reached or is in trouble
  | 'garbled' // an answer, but not one of this API
  | 'not-found'
  | 'not-in-force' // known, but not on that day
  | 'invalid'; // the page asks what cannot be asked

export interface Failure {
  kind: FailureKind;
  error: unknown;
  /** Trying again may help. */
  retriable: boolean;
  /** Names the request in the server's log. */
  requestId?: string;
}

/** The failure behind an error of the client. */
export function failureOf(error: unknown): Failure {
  const kind = kindOf(error);
  return {
    kind,
    error,
    retriable: !['not-found', 'not-in-force', 'invalid'].includes(kind),
    requestId: error instanceof ProblemError ? error.requestId : undefined,
  };
}

function kindOf(error: unknown): FailureKind {
  if (error instanceof NotFoundError) return error.code === 'not-in-force' ? 'not-in-force' : 'not-found';
  if (error instanceof InvalidQueryError || error instanceof InvalidArgumentError) return 'invalid';
  if (error instanceof UnexpectedAnswerError) return 'garbled';
  if (error instanceof TooManyRequestsError) return 'busy';
  if (error instanceof TimeoutError) return 'timeout';
  // Also the failed import of a file of ours.
  const unreached = error instanceof ConnectionError || error instanceof TypeError;
  return unreached && !navigator.onLine ? 'offline' : 'down';
}
