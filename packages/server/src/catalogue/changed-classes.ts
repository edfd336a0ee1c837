import { compareInTime } from '@motcua/catalogue';
import { compareProcedures } from '@motcua/catalogue/compare';
import type { ChangeClass } from '@motcua/contract';
import { type Entry, wholeOf } from './entries.js';

/**
 * What each publication of one procedure changed against the one before it in time, by number; the first has none. Mostly that was found while they
 * were read one after the other; where an older publication became known later, both are read anew.
 *
 * @param versions of one procedure
 */
export function changedClasses(versions: readonly Entry[]): Map<number, ChangeClass[]> {
  const found = new Map<number, ChangeClass[]>();
  const inTime = [...versions].sort(compareInTime);
  for (const [at, entry] of inTime.entries()) {
    const before = inTime[at - 1];
    if (before === undefined) continue;
    const known = entry.changed?.against === before.version.number ? entry.changed.classes : undefined;
    found.set(entry.version.number, known ?? compareProcedures(wholeOf(before), wholeOf(entry)).classes);
  }
  return found;
}
