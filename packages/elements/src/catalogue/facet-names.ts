import type { FacetCount, FacetName } from '@motcua/contract';
import type { Locale } from '../locales/locale.js';
import { audienceInWords } from '../wording/audience.js';
import { levelInWords } from '../wording/level.js';

/** A value of a filter for a reader. */
export function facetValueInWords(facet: FacetName, value: string, counts: readonly FacetCount[] = [], text: Locale): string {
  if (facet === 'level') return levelInWords(value, text);
  if (facet === 'audience') return audienceInWords(value, text);
  if (facet === 'online') return text.catalogue.online[value] ?? value;
  return counts.find((count) => count.value === value)?.name ?? value;
}
