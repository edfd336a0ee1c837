import { compareProcedures } from '@motcua/catalogue/compare';
import type { Comparison, Procedure } from '@motcua/contract';

/** What each publication changed against the one before it; none for the first one known. */
export function comparisonsOf(wholes: readonly Procedure[]): Comparison[] {
  return wholes.flatMap((after, at) => {
    const before = wholes[at - 1];
    return before === undefined ? [] : compareProcedures(before, after);
  });
}
