import type { Level } from '@motcua/contract';
import type { WordedLocale } from '../locales/locale.js';
import { known } from './known.js';

/** A level of government: `Cấp xã`. */
export function levelInWords(level: Level, { wording }: WordedLocale): string {
  return known(wording.levels, level) ?? level;
}
