import type { Procedure } from '@motcua/contract';
import type { OverlayCase, OverlayValues } from '@motcua/contract/files';

/** One value of an overlay, with the path it has in the procedure. */
export interface OverlayMember {
  /** As in `layerOf`: `places`, `cases/thuong/fees`. */
  path: string;
  value: unknown;
}

/** Members that stand outside of the cases. */
export const MEMBERS = ['localCode', 'places', 'handledElsewhere', 'contact'] as const;
/** Members that belong to a case. */
export const CASE_MEMBERS = ['timeLimits', 'fees'] as const;

/** Everything that is stated, each by its path. */
export function membersOf(values: OverlayValues): OverlayMember[] {
  const stated: OverlayMember[] = [];
  for (const name of MEMBERS) if (values[name] !== undefined) stated.push({ path: name, value: values[name] });
  for (const [id, one] of Object.entries(values.cases ?? {})) {
    for (const name of CASE_MEMBERS) {
      if (one[name] !== undefined) stated.push({ path: `cases/${id}/${name}`, value: one[name] });
    }
  }
  return stated;
}

/** What a procedure has at each path that an overlay can state; an empty list says nothing, so it is not there. */
export function statedBelow(below: Procedure): Map<string, unknown> {
  const cases = below.cases.map(({ id, timeLimits, fees }): [string, OverlayCase] => [id, { timeLimits, fees }]);
  const { localCode, places, handledElsewhere, contact } = below;
  const members = membersOf({
    ...(localCode === undefined ? {} : { localCode }),
    places,
    ...(handledElsewhere === undefined ? {} : { handledElsewhere }),
    ...(contact === undefined ? {} : { contact }),
    cases: Object.fromEntries(cases),
  });
  return new Map(members.flatMap(({ path, value }) => (isEmpty(value) ? [] : [[path, value]])));
}

/** True for a list with nothing in it. */
export function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
