import type { Level } from '@motcua/contract';
import type { Locale } from '../locales/locale.js';
import { known } from './known.js';

/** A level of government: `Cấp xã`. */
export function levelInWords(level: Level, { wording }: Locale): string {
  return known(wording.levels, level) ?? level;
}
