import type { Agency } from '@motcua/contract';
import { searchNames } from '@motcua/search';
import type { Publication } from '../publication.js';
import { agenciesOf } from './lists.js';

/** Offices whose name has the words, best first. */
export async function agenciesNamed(publication: Publication, words: string): Promise<Agency[]> {
  const agencies = await agenciesOf(publication);
  const search = await publication.once('office names', () =>
    Promise.resolve(searchNames(agencies.map(({ name, code, id }) => ({ name, code: code ?? id })))),
  );
  return search.search(words, { limit: 0, every: true }).rows.flatMap((row) => agencies[row] ?? []);
}
