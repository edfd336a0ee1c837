import {
  type Agency,
  type AgencyQuery,
  handles,
  type IsoDate,
  isInForce,
  LEVELS,
  type ProcedureAgency,
} from '@motcua/contract';
import { compareVietnamese } from '@motcua/search';

/**
 * 1 at each position that an office has to list.
 *
 * @param namedAt the offices of a position, undefined where nothing is in force; equal ones best as one object
 */
export function officeListing(
  agency: Agency,
  length: number,
  namedAt: (position: number) => readonly ProcedureAgency[] | undefined,
): Uint8Array {
  const answers = new Map<readonly ProcedureAgency[], boolean>();
  return Uint8Array.from({ length }, (_, position) => {
    const named = namedAt(position);
    if (named === undefined) return 0;
    const known = answers.get(named) ?? handles(agency, named);
    answers.set(named, known);
    return known ? 1 : 0;
  });
}

/** Offices by level, the widest first, then by name. */
export function byLevel(agencies: readonly Agency[]): Agency[] {
  const place = (agency: Agency) => LEVELS.findIndex((level) => level === agency.level) + 1 || LEVELS.length + 1;
  return [...agencies].sort((a, b) => place(a) - place(b) || compareVietnamese(a.name, b.name));
}

/** Those that exist on a day and that the query asks for; its words are looked for elsewhere. */
export function chosenAgencies(agencies: readonly Agency[], query: AgencyQuery, day: IsoDate): Agency[] {
  return agencies.filter(
    (agency) =>
      isInForce(agency, day) &&
      (query.level === undefined || query.level.includes(agency.level)) &&
      (query.parent === undefined || query.parent === agency.parent),
  );
}
