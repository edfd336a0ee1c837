import { ProblemError } from '@motcua/client/errors';
import { type Failure, failureOf } from '../base/failures.js';
import { warnOnce } from '../base/warn.js';

/** Why there is nothing to answer here. */
export type Notice =
  'noRound' | 'byInvitation' | 'wrongInvitation' | 'notOpen' | 'noSuch' | 'off' | 'notAllowed' | 'unfit';

const NOTICES: Partial<Record<string, Notice>> = {
  'no-such-survey': 'noSuch',
  'survey-not-open': 'notOpen',
  'no-such-invitation': 'wrongInvitation',
  'switched-off': 'off',
  'site-not-allowed': 'notAllowed',
  'unknown-agency': 'notAllowed',
  'invalid-body': 'unfit',
};

/** What a person is told of an error: why there is nothing to answer, or a failure that may pass. */
export function refusalOf(error: unknown): Notice | Failure {
  const code = error instanceof ProblemError ? error.code : undefined;
  const notice = NOTICES[code ?? ''];
  if (notice === 'notAllowed') {
    warnOnce(
      `<motcua-survey>: ${code}. Check agency and site; the origin of this page must be among those of the site's key.`,
    );
  }
  if (notice) return notice;
  const failure = failureOf(error);
  // A server that runs no surveys, or one from before there were any.
  return failure.kind === 'not-found' ? 'noRound' : failure;
}

/** Whether the id was used for other answers, that is to say that an earlier try had arrived. */
export function isDifferent(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'already-different';
}
