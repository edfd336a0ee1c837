import type { Level } from '@motcua/contract';
import type { Locale } from '../locales/locale.js';

/** A level of government: `Cấp xã`. */
export function levelInWords(level: Level, { wording }: Locale): string {
  return (wording.levels as Record<string, string>)[level] ?? level;
}
