import type { CommonLocale } from '../locales/locale.js';

/**
 * A number as the language writes it, with two decimals at most. By hand: the first `Intl.NumberFormat` of a page takes
 * longer than all rows of a listing together.
 *
 * @example
 * numberInWords(7.5, vi); // '7,5'
 * numberInWords(8000, vi); // '8.000'
 */
export function numberInWords(number: number, { lang }: CommonLocale): string {
  const [group, decimal] = lang === 'en' ? ',.' : '.,';
  const [whole, part] = String(Math.round(number * 100) / 100).split('.');
  return whole!.replace(/\B(?=(?:\d{3})+$)/g, group!) + (part ? decimal! + part : '');
}
