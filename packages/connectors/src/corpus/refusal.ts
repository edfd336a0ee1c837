/** Why a line is no record of the corpus. */
export type RefusalReason = 'not-json' | 'not-a-record' | 'wrong-type' | 'no-code' | 'no-name' | 'too-long';

/**
 * A line that is no record. Reading stops at it: a file that is half a corpus is a wrong file, and importing the other
 * half would hide that.
 */
export class CorpusRefusal extends Error {
  override readonly name = 'CorpusRefusal';

  constructor(
    /** Number of the line, from 1. */
    readonly line: number,
    readonly reason: RefusalReason,
    /** What was wrong, for a person. */
    readonly detail: string,
  ) {
    super(`line ${line}: ${detail}`);
  }
}
