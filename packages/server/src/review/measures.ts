import type { Procedure, ProcedureCase, TimeLimit } from '@motcua/contract';
import type { DossierTally } from '../dossiers/tally.js';

/** What a procedure asks of people. Undefined where the publication, or the record of dossiers, does not tell. */
export interface Measures {
  /** Papers to hand in or to show, in the ordinary case. */
  documents: number | undefined;
  /** Steps of the published course. */
  steps: number | undefined;
  /** Offices that take part besides the one that receives. */
  between: number | undefined;
  /** Working days until the result, in the slowest way of filing of the ordinary case. */
  days: number | undefined;
  /** Share of the ended dossiers that were late, 0 to 1. */
  late: number | undefined;
  /** Times that an applicant comes to an office. */
  visits: number | undefined;
}

/** Of fewer dossiers no share is told. */
export const FEWEST_DOSSIERS = 10;

const ROLES_BETWEEN: ReadonlySet<string> = new Set(['executing', 'competent', 'authorised', 'coordinating']);
/** Working days of one unit; a year has 250 of them, a month 21. */
const WORKING_DAYS: Readonly<Record<string, number>> = {
  sameDay: 1,
  workingHour: 1 / 8,
  hour: 1 / 24,
  workingDay: 1,
  day: 5 / 7,
  month: 21,
  year: 250,
};

/** Measures a procedure from its publication and from how its dossiers went. */
export function measure(procedure: Procedure, handled?: DossierTally): Measures {
  const [ordinary] = procedure.cases;
  const offices = new Set(
    procedure.agencies.filter(({ role }) => ROLES_BETWEEN.has(role)).map(({ id, name }) => id ?? name),
  );
  const enough = handled !== undefined && handled.ended >= FEWEST_DOSSIERS;
  return {
    documents: documentsOf(ordinary),
    steps: procedure.steps.length || undefined,
    between: offices.size === 0 ? undefined : offices.size - 1,
    days: daysOf(ordinary?.timeLimits ?? []),
    late: enough ? handled.late / handled.ended : undefined,
    visits: visitsOf(procedure, enough ? handled.supplemented / handled.ended : 0),
  };
}

function documentsOf(one: ProcedureCase | undefined): number | undefined {
  return one?.documents.filter(({ kind }) => kind !== 'note').length || undefined;
}

/** A value that nobody confirmed is measured all the same: a review is where it gets looked at. Without a unit it tells nothing. */
function daysOf(limits: readonly TimeLimit[]): number | undefined {
  const days = limits.flatMap(({ amount, unit }) => {
    const one = WORKING_DAYS[unit];
    if (one === undefined) return [];
    return unit === 'sameDay' ? 1 : amount === null ? [] : amount * one;
  });
  return days.length === 0 ? undefined : Math.max(...days);
}

/** Once to hand in and once to fetch, less what can be done from home, and once more where something is asked for again. */
function visitsOf({ channels, online }: Procedure, supplements: number): number | undefined {
  if (channels.length === 0) return undefined;
  const service = online.find(({ validTo }) => validTo === undefined)?.value;
  const whole = service === 'full' || service === '4';
  const filed = whole || service === 'partial' || service === '3' || channels.some(({ kind }) => kind === 'post');
  return (whole ? 0 : filed ? 1 : 2) + supplements;
}
