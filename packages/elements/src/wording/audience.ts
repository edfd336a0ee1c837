import type { Audience } from '@motcua/contract';
import type { WordedLocale } from '../locales/locale.js';
import { known } from './known.js';

/** Who may apply: `Công dân Việt Nam`. */
export function audienceInWords(audience: Audience, { wording }: WordedLocale): string {
  return known(wording.audiences, audience) ?? audience;
}
