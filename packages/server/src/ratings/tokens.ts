import type { RatingToken, RatingTokensRequest } from '@motcua/contract';
import type { OfficeKey } from '../dossiers/record.js';
import { shownPage } from '../papers/lookup-link.js';
import type { RatingNames } from './rating-names.js';
import type { RatingParts } from './rating-parts.js';

/** The links by which applicants rate, in the order of the dossiers. They are the same whenever they are asked for. */
export async function issueTokens(
  { dossiers, page }: RatingTokensRequest,
  key: OfficeKey,
  book: RatingParts['book'],
  names: RatingNames,
): Promise<RatingToken[]> {
  const shown = shownPage(page);
  const tokens: RatingToken[] = [];
  for (const code of dossiers) {
    const dossier = await book.keyFor(code, key);
    if (dossier === undefined) tokens.push({ outcome: 'unknown' });
    else {
      const token = names.token(dossier);
      tokens.push({ outcome: 'made', token, ...(shown === undefined ? {} : { link: `${shown}#danh-gia=${token}` }) });
    }
  }
  return tokens;
}
