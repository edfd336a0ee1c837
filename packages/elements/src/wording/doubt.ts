import type { Stated } from '@motcua/contract';
import type { WordedLocale } from '../locales/locale.js';
import { known } from './known.js';

/**
 * Why a value is not confirmed and what to do about it, in plain words; nothing for a confirmed value.
 *
 * @param of what the value is, which decides what a person should ask for
 * @example
 * doubtInWords({ confirmed: false, doubt: 'no-unit', raw: '30' }, 'time', vi);
 * // 'Nguồn chỉ ghi “30”, không ghi đơn vị. Hỏi lại nơi tiếp nhận trước khi tính ngày.'
 */
export function doubtInWords(value: Stated, of: 'time' | 'fee', { wording }: WordedLocale): string | undefined {
  if (value.confirmed) return undefined;
  const { doubt = 'other', raw = '' } = value;
  const why = (known(wording.doubts, doubt) ?? wording.doubts['other'])!;
  return `${why(raw.trim() && wording.quoted(raw.trim()))} ${wording.ask[of]}`;
}
