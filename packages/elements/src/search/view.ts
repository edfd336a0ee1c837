import type { highlight } from '@motcua/search/engine';
import type { WordedLocale } from '../locales/locale.js';
import type { SearchText } from '../locales/search.js';

/** What every view of the box needs to say something. */
export interface View {
  text: WordedLocale;
  own: SearchText;
  /** Marks what a question finds in a text; absent until the engine is there. */
  highlight?: typeof highlight;
  elsewhere: Elsewhere;
}

/** Where a page leads those for whom nothing was found. */
export interface Elsewhere {
  /** Address of the whole listing. */
  listing?: string;
  /** A number to call. */
  hotline?: string;
}
