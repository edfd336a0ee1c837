import { compareInTime } from '@motcua/catalogue';
import { compareProcedures } from '@motcua/catalogue/compare';
import type { Comparison, Procedure } from '@motcua/contract';
import type { Entry } from '../catalogue/entries.js';

/**
 * What each publication changed against the one before it in time; none for the first one known.
 *
 * @param wholes the whole of every entry, in their order
 */
export function comparisonsOf(entries: readonly Entry[], wholes: readonly Procedure[]): Comparison[] {
  const inTime = entries
    .map((entry, at) => ({ entry, whole: wholes[at] }))
    .sort((a, b) => compareInTime(a.entry, b.entry))
    .flatMap(({ whole }) => whole ?? []);
  return inTime.flatMap((after, at) => {
    const before = inTime[at - 1];
    return before === undefined ? [] : compareProcedures(before, after);
  });
}
