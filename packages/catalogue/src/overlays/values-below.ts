import type { Procedure } from '@motcua/contract';
import type { OverlayCase, OverlayValues } from '@motcua/contract/files';
import { membersOf, statedBelow } from './members.js';

/** What a procedure says of the members that an overlay states: the `was` of an entry. A member that says nothing is left out. */
export function valuesBelow(below: Procedure, set: OverlayValues): OverlayValues {
  const stated = statedBelow(below);
  return valuesOf(
    membersOf(set).flatMap(({ path }) => {
      const value = stated.get(path);
      return value === undefined ? [] : [[path, value] as const];
    }),
  );
}

/** Values from their paths: what `membersOf` takes apart, put together again. */
export function valuesOf(members: Iterable<readonly [path: string, value: unknown]>): OverlayValues {
  const values: Record<string, unknown> = {};
  const cases: Record<string, OverlayCase> = {};
  for (const [path, value] of members) {
    if (!path.startsWith('cases/')) values[path] = value;
    else {
      const end = path.lastIndexOf('/');
      const id = path.slice('cases/'.length, end);
      cases[id] = { ...cases[id], [path.slice(end + 1)]: value };
    }
  }
  return { ...values, ...(Object.keys(cases).length > 0 ? { cases } : {}) };
}
