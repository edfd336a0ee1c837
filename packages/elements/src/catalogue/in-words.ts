import { type FacetCount, type FacetName, FACETS, type Facets } from '@motcua/contract';
import type { CatalogueLocale } from '../locales/locale.js';
import { audienceInWords } from '../wording/audience.js';
import { levelInWords } from '../wording/level.js';
import { numberInWords } from '../wording/numbers.js';
import type { Listing } from './listing.js';

/** A value of a filter for a reader. */
export function facetValueInWords(
  facet: FacetName,
  value: string,
  counts: readonly FacetCount[] = [],
  text: CatalogueLocale,
): string {
  if (facet === 'level') return levelInWords(value, text);
  if (facet === 'audience') return audienceInWords(value, text);
  if (facet === 'online') return text.catalogue.online[value] ?? value;
  return counts.find((count) => count.value === value)?.name ?? value;
}

/** How many match: `12 thủ tục cho “khai sinh”`. */
export function foundInWords(total: number, q: string, text: CatalogueLocale): string {
  const { found, foundFor } = text.wording;
  const count = found(numberInWords(total, text), total === 1);
  return q ? foundFor(count, q) : count;
}

/** What was searched and chosen, one by one; empty for the whole listing. */
export function listingInWords({ q, chosen }: Listing, facets: Facets, text: CatalogueLocale): string[] {
  const names = FACETS.flatMap((facet) =>
    chosen[facet].map((value) => facetValueInWords(facet, value, facets[facet], text)),
  );
  return q.trim() ? [`“${q.trim()}”`, ...names] : names;
}
