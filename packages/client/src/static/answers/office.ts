import { agencyNotInForce } from '@motcua/catalogue';
import { type Agency, type IsoDate, isInForce } from '@motcua/contract';
import type { Publication } from '../publication.js';
import { StaticProblem } from './problem.js';
import { agenciesOf } from './lists.js';

/** @throws {StaticProblem} `unknown-agency` */
export async function agencyOf(publication: Publication, id: string): Promise<Agency> {
  const agency = (await agenciesOf(publication)).find((one) => one.id === id);
  if (agency === undefined) throw new StaticProblem('unknown-agency');
  return agency;
}

/**
 * The office whose listing is asked for; one that was merged or split has none on a day on which it no longer exists.
 *
 * @throws {StaticProblem} `unknown-agency`, `not-in-force`
 */
export async function officeOn(publication: Publication, id: string, day: IsoDate): Promise<Agency> {
  const agency = await agencyOf(publication, id);
  if (isInForce(agency, day)) return agency;
  const names = new Map((await agenciesOf(publication)).map((one) => [one.id, one.name]));
  throw new StaticProblem(
    'not-in-force',
    agencyNotInForce(agency, day, (one) => names.get(one)),
  );
}
