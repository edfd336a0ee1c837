import type { Agency } from './agencies.js';
import type { ProcedureAgency } from './procedures.js';

/**
 * Whether an office must list a procedure: it is named by id, or it is one of the class that is named (every commune's
 * People's Committee for "UBND cấp xã"). A one-stop centre receives what any office of its level and area handles.
 *
 * @example
 * handles(agency, procedure.agencies); // true for a commune and "Ủy ban nhân dân cấp xã"
 */
export function handles(agency: Agency, named: readonly ProcedureAgency[]): boolean {
  const centre = agency.kind === 'one-stop-centre';
  return named.some((one) => {
    if (one.role === 'issuing' || one.role === 'coordinating') return false;
    if (one.id !== undefined) {
      if (one.id === agency.id) return true;
      // The one centre of a province receives for every department: a department named with its level is enough.
      return centre && (one.id === agency.parent || (one.level === 'province' && agency.level === 'province'));
    }
    if (one.level === undefined || one.level !== agency.level) return false;
    // "Cấp xã" without more means the People's Committee, not the commune's police or school.
    return centre || agency.kind === (one.kind ?? 'people-committee');
  });
}
