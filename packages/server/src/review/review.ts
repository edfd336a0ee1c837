import type { IsoDate, Procedure } from '@motcua/contract';
import type { DossierTally } from '../dossiers/tally.js';
import { type Burden, burdensOf, formulaInWords, type Weights, WEIGHTS } from './burden.js';
import { measure, type Measures } from './measures.js';
import { type Proposal, proposalsFor } from './proposals.js';

/** One procedure of a review. */
export interface Reviewed extends Burden {
  /** From 1, the first to be looked at. */
  place: number;
  code: string;
  name: string;
  field: string;
  measures: Measures;
  handled?: DossierTally;
  proposals: Proposal[];
  /** The texts that would have to be changed. */
  legalBasis: string[];
}

/** What is reviewed and how. */
export interface ReviewOptions {
  weights?: Partial<Weights>;
  /** Ids of fields that come before all others, whatever their burden; land, as the plan of 2019 asks, unless told. */
  first?: readonly string[];
  /** How dossiers went, by code. */
  handled?: ReadonlyMap<string, DossierTally>;
}

/** A ranking of procedures by what they ask of people, with drafts of what could be simpler. */
export interface Review {
  day: IsoDate;
  formula: string;
  weights: Weights;
  first: readonly string[];
  procedures: Reviewed[];
}

/**
 * Ranks procedures by their burden, fields that come first apart, and drafts proposals for each (NĐ 63/2010 Đ23–33, review and
 * simplification; plan of 2019: land first).
 *
 * @example
 * const { formula, procedures } = review(inForce, '2019-06-30');
 */
export function review(procedures: readonly Procedure[], day: IsoDate, options: ReviewOptions = {}): Review {
  const { first = ['dat-dai'], handled = new Map<string, DossierTally>() } = options;
  const weights = { ...WEIGHTS, ...options.weights };
  const measured = procedures.map((procedure) => measure(procedure, handled.get(procedure.code)));
  const burdens = burdensOf(measured, weights);
  const reviewed = procedures.map((procedure, at): Omit<Reviewed, 'place'> & { leads: boolean } => {
    const own = handled.get(procedure.code);
    return {
      leads: first.includes(procedure.field.id),
      code: procedure.code,
      name: procedure.name,
      field: procedure.field.name,
      measures: measured[at]!,
      ...burdens[at]!,
      ...(own === undefined ? {} : { handled: own }),
      proposals: proposalsFor(procedure, measured[at]!),
      legalBasis: procedure.legalBasis.map(({ code, name }) => code ?? name),
    };
  });
  reviewed.sort(
    (a, b) =>
      Number(b.leads) - Number(a.leads) ||
      (b.score ?? -1) - (a.score ?? -1) ||
      b.known - a.known ||
      (a.code < b.code ? -1 : 1),
  );
  return {
    day,
    formula: formulaInWords(weights),
    weights,
    first,
    procedures: reviewed.map(({ leads: _, ...one }, at) => ({ place: at + 1, ...one })),
  };
}
