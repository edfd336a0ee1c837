import type { Locale } from '../locales/locale.js';

const formats: Record<string, Intl.NumberFormat> = {};

/**
 * A number as the language writes it.
 *
 * @example
 * numberInWords(7.5, vi); // '7,5'
 * numberInWords(8000, vi); // '8.000'
 */
export function numberInWords(number: number, { lang }: Locale): string {
  return (formats[lang] ??= new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })).format(number);
}
