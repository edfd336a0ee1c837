import { ProblemError } from '@motcua/client/errors';
import { type Failure, failureOf } from '../base/failures.js';
import { warnOnce } from '../base/warn.js';

/** Why there is no question to be answered here. */
export type Notice = 'notYet' | 'closed' | 'ratedEarlier' | 'off' | 'wrongLink' | 'notOffered' | 'notAllowed';

const NOTICES: Partial<Record<string, Notice>> = {
  'not-yet': 'notYet',
  'too-late': 'closed',
  'already-rated': 'ratedEarlier',
  'switched-off': 'off',
  'no-such-token': 'wrongLink',
  'site-not-allowed': 'notAllowed',
  'unknown-agency': 'notAllowed',
  'unknown-procedure': 'notAllowed',
};

/** What a person is told of an error: that there is nothing to answer, or a failure that may pass. */
export function refusalOf(error: unknown): Notice | Failure {
  const code = error instanceof ProblemError ? error.code : undefined;
  const notice = NOTICES[code ?? ''];
  if (notice === 'notAllowed') {
    warnOnce(
      `<motcua-rating>: ${code}. Check agency, procedure and site; the origin of this page must be among those of the site's key.`,
    );
  }
  if (notice) return notice;
  const failure = failureOf(error);
  // A server that takes no ratings, or one from before there were any.
  return failure.kind === 'not-found' ? 'notOffered' : failure;
}

/** Whether it may pass. */
export function isFailure(refusal: Notice | Failure): refusal is Failure {
  return typeof refusal !== 'string';
}
