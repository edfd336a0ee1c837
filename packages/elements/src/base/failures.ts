/**
 * What kept content away, as far as it changes what a person can do: no network, an answer that took too long, nothing
 * under that name, a day before or after it was in force, an answer that is none, a server in trouble, a wrong question.
 */
export type FailureKind = 'offline' | 'timeout' | 'not-found' | 'not-in-force' | 'garbled' | 'down' | 'invalid';

export interface Failure {
  kind: FailureKind;
  error: unknown;
  /** Trying again may help. */
  retriable: boolean;
  /** Names the request in the server's log. */
  requestId?: string;
}
