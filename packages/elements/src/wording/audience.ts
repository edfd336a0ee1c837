import type { Audience } from '@motcua/contract';
import type { Locale } from '../locales/locale.js';

/** Who may apply: `Công dân Việt Nam`. */
export function audienceInWords(audience: Audience, { wording }: Locale): string {
  return (wording.audiences as Record<string, string>)[audience] ?? audience;
}
