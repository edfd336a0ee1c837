import { NotFoundError, type ProblemDetails } from './errors.js';

/**
 * 404 `no-such-dossier`: there is none of this code, what was given with it is wrong, or it was tried too often. Which of them is
 * not told, and it has no `requestId` by which two such answers could be told apart.
 */
export class DossierNotShownError extends NotFoundError {
  override name = 'DossierNotShownError';

  constructor(details: ProblemDetails) {
    super(
      '404 no-such-dossier: No dossier is shown. Check its code and what was given with it, or ask the office.',
      details,
    );
  }
}

/** Throws what an action on one dossier was refused with. @throws {DossierNotShownError} for `no-such-dossier` */
export function throwRefusal(error: unknown): never {
  if (!(error instanceof NotFoundError) || error.code !== 'no-such-dossier') throw error;
  const { status, problem, retryAfter } = error;
  const { requestId, ...told } = problem!;
  throw new DossierNotShownError({ status, problem: told, retryAfter });
}
