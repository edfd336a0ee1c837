import { agencyNotInForce as ofAgency, procedureNotInForce as ofProcedure } from '@motcua/catalogue';
import type { Agency, IsoDate } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Entry } from '../catalogue/entries.js';
import { ProblemError } from './problems.js';

/** The answer for an office that did not exist on the day. */
export function agencyNotInForce(catalogue: Catalogue, agency: Agency, day: IsoDate): ProblemError {
  return new ProblemError(
    'not-in-force',
    ofAgency(agency, day, (id) => catalogue.agencies.get(id)?.name),
  );
}

/** The answer for a procedure that was not in force on the day. */
export function procedureNotInForce(versions: readonly Entry[], day: IsoDate): ProblemError {
  return new ProblemError(
    'not-in-force',
    ofProcedure(
      versions.map((entry) => entry.version),
      day,
    ),
  );
}
