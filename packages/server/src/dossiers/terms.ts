import type { Limit } from '@motcua/calendar';
import {
  type DossierProcedure,
  type IsoDate,
  parseProcedureCode,
  type Procedure,
  type ProcedureCase,
  type Reception,
  type TimeLimit,
} from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';

/** What was published on the day of receipt, kept with the dossier: a later publication does not change it. */
export interface Terms {
  procedure: DossierProcedure;
  /** How long the office may take; absent where neither the publication nor the office says so for sure. */
  limit?: Limit;
}

const UNITS: ReadonlySet<string> = new Set<Limit['unit']>([
  'sameDay',
  'workingHour',
  'hour',
  'workingDay',
  'day',
  'month',
  'year',
]);

/**
 * Terms of a dossier that is received on `day`, or the code of the problem.
 *
 * A procedure that the catalogue did not have in force on that day is taken by the name that the office gives.
 */
export function termsOf(
  catalogue: Catalogue,
  reception: Reception,
  day: IsoDate,
): Terms | 'unknown-procedure' | 'unknown-case' {
  const versions = catalogue.versionsOf(reception.procedure);
  const procedure = versions && catalogue.procedureOn(versions, day);
  const own = reception.limit && usable(reception.limit);
  if (procedure === undefined) {
    if (reception.procedureName === undefined) return 'unknown-procedure';
    const code = versions?.[0]?.code ?? parseProcedureCode(reception.procedure).national;
    return { procedure: { code, name: reception.procedureName }, ...(own && { limit: own }) };
  }
  const found = caseOf(procedure, reception.case);
  if (found === undefined && reception.case !== undefined) return 'unknown-case';
  const limit = reception.limit ? own : found && publishedLimit(found, reception.channel);
  return {
    procedure: { code: procedure.code, name: procedure.name, version: procedure.version.number },
    ...(limit && { limit }),
  };
}

/** The ordinary case is the first. */
function caseOf({ cases }: Procedure, id: string | undefined): ProcedureCase | undefined {
  return id === undefined ? cases[0] : cases.find((one) => one.id === id);
}

/**
 * The limit for this way of filing, else the one for all ways. What is not confirmed never drives a deadline, nor do two
 * limits that say different things.
 */
function publishedLimit({ timeLimits }: ProcedureCase, channel: Reception['channel']): Limit | undefined {
  const own = timeLimits.filter((limit) => limit.channel === channel);
  const [first, ...others] = own.length > 0 ? own : timeLimits.filter((limit) => limit.channel === undefined);
  if (first === undefined || others.some((other) => !sameTime(first, other))) return undefined;
  return first.confirmed ? usable(first) : undefined;
}

function usable({ amount, unit }: Pick<TimeLimit, 'amount' | 'unit'>): Limit | undefined {
  if (amount === null || !UNITS.has(unit) || (amount <= 0 && unit !== 'sameDay')) return undefined;
  return { amount, unit: unit as Limit['unit'] };
}

function sameTime(a: TimeLimit, b: TimeLimit): boolean {
  return a.amount === b.amount && a.unit === b.unit && a.confirmed === b.confirmed;
}
