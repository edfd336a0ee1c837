import { addDays } from '@motcua/calendar';
import { isCorrected } from '@motcua/catalogue';
import type { IsoDate, Procedure } from '@motcua/contract';
import type { LaidVersionRow, ProcedureVersionRow } from '../store/tables.js';

/** A publication without the overlays of provinces: what they lie over. */
export interface Base {
  number: number;
  declared: number;
  hash: string;
  raw: string;
  source: string;
  procedure: Procedure;
}

/** A base with the days on which it stands. */
export interface StandingBase extends Base {
  /** Empty when it stood since ever. */
  from: IsoDate;
  /** Absent while it stands. */
  to?: IsoDate;
}

/** What of the stored versions of a procedure came from below, without what was laid over it. */
export function basesOf(rows: readonly ProcedureVersionRow[], laid: readonly LaidVersionRow[]): Base[] {
  const over = new Map(laid.map((one) => [one.number, one]));
  return rows
    .filter(({ number }) => (over.get(number)?.base ?? number) === number)
    .map(({ number, declared, hash, raw, source, body }) => {
      const procedure = JSON.parse(over.get(number)?.below ?? body) as Procedure;
      return {
        number,
        declared,
        hash,
        raw,
        source,
        procedure: { ...procedure, version: { ...procedure.version, number } },
      };
    });
}

/** Those that still stand for some days, each with them: neither corrected for all of their time, nor an abolition. */
export function standing(bases: readonly Base[]): StandingBase[] {
  const publications = bases.map((base) => ({ declared: base.declared, version: base.procedure.version, base }));
  const stands = publications.filter((one) => !isCorrected(one, publications));
  return stands.flatMap(({ base, version }) => {
    const from = version.validFrom ?? '';
    const next = stands
      .map((one) => one.version.validFrom ?? '')
      .filter((start) => start > from)
      .sort()[0];
    const ends = [version.validTo, next === undefined ? undefined : addDays(next, -1)].filter(
      (end) => end !== undefined,
    );
    const [to] = ends.sort();
    // Of two that began on one day the later one stands.
    const isReplaced = stands.some(
      (one) => (one.version.validFrom ?? '') === from && one.version.number > version.number,
    );
    if (version.change === 'abolished' || isReplaced) return [];
    return { ...base, from, ...(to === undefined ? {} : { to }) };
  });
}
