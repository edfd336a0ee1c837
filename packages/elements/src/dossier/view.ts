import type { DossierText } from '../locales/dossier.js';
import type { CommonLocale } from '../locales/locale.js';

/** What every view of the element needs to say something. */
export interface View {
  text: CommonLocale;
  own: DossierText;
  headingLevel: number;
  /** A number to call. */
  hotline?: string | undefined;
}
