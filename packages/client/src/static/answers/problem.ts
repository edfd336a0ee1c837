import type { Problem } from '@motcua/contract';

/** What a problem says beyond its code. */
export interface ProblemParts {
  detail?: { vi: string; en: string };
  errors?: NonNullable<Problem['errors']>;
  members?: Record<string, unknown>;
}

/** Thrown to answer with a problem, as the server does. */
export class StaticProblem extends Error {
  override readonly name = 'StaticProblem';

  constructor(
    readonly code: string,
    readonly parts: ProblemParts = {},
  ) {
    super(code);
  }
}
