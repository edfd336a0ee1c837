import { ProblemError } from '@motcua/client/errors';
import { type Failure, failureOf } from '../base/failures.js';
import { warnOnce } from '../base/warn.js';

/** Why nothing can be sent or read here. */
export type Notice = 'off' | 'notOffered' | 'notAllowed';

/** What a person is told of an error: a notice, what has to be put right, or a failure that may pass. */
export type Refusal = Notice | 'fileRefused' | 'unfit' | 'noSuch' | Failure;

const REFUSALS: Partial<Record<string, Exclude<Refusal, Failure>>> = {
  'switched-off': 'off',
  'site-not-allowed': 'notAllowed',
  'unknown-agency': 'notAllowed',
  'unknown-procedure': 'notAllowed',
  'not-in-force': 'notAllowed',
  'file-refused': 'fileRefused',
  'body-too-large': 'fileRefused',
  'invalid-body': 'unfit',
  'no-such-feedback': 'noSuch',
};

export function refusalOf(error: unknown): Refusal {
  const code = error instanceof ProblemError ? error.code : undefined;
  const refusal = REFUSALS[code ?? ''];
  if (refusal === 'notAllowed') {
    warnOnce(
      `<motcua-feedback>: ${code}. Check agency, procedure and site; the origin of this page must be among those of the site's key.`,
    );
  }
  if (refusal) return refusal;
  const failure = failureOf(error);
  // A server that takes no feedback, or one from before there was any.
  return failure.kind === 'not-found' ? 'notOffered' : failure;
}

/** What the server said of each thing that it refused, for a person. */
export function toldBy(error: unknown): string[] {
  return error instanceof ProblemError ? (error.problem?.errors ?? []).map(({ message }) => message) : [];
}

/** Whether the id was used for something else, that is to say that an earlier try had arrived. */
export function isDifferent(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'already-different';
}
