import type { Fee, IsoDate, Listed, TimeLimit } from '@motcua/contract';
import type { WordedLocale } from '../locales/locale.js';
import { channelInWords } from './channel.js';
import { feeInWords } from './fee.js';
import { timeLimitInWords } from './time-limit.js';
import { inOneLine, type Worded } from './worded.js';

/** Values of one row of the listing in one line, and whether one of them is not confirmed. */
export interface SummaryLine {
  text: string;
  unconfirmed: boolean;
}

/** So many cases are spelled out in a row; the rest are counted. */
const SHOWN = 3;

/**
 * The time limits of a row: the same value is said once, cases are named.
 *
 * @example
 * timeLimitsInLine(row.timeLimits, vi).text; // 'Trong ngày; cần xác minh: 5 ngày làm việc'
 */
export function timeLimitsInLine(limits: readonly Listed<TimeLimit>[], locale: WordedLocale): SummaryLine {
  return line(limits, (limit) => timeLimitInWords(limit, locale), locale, locale.wording.noTime);
}

/** The fees of a row; what no longer applies is left out. */
export function feesInLine(fees: readonly Listed<Fee>[], locale: WordedLocale, day: IsoDate): SummaryLine {
  return line(fees, (fee) => feeInWords(fee, locale, day), locale, locale.wording.noFee);
}

function line<Value extends { case?: string; confirmed: boolean }>(
  values: readonly Value[],
  inWords: (value: Value) => Worded,
  locale: WordedLocale,
  none: string,
): SummaryLine {
  const { wording } = locale;
  const listed = values.map((value) => ({ ...inWords(value), case: value.case })).filter((words) => !words.expired);
  const plain = new Set(listed.map(inOneLine));
  const named = new Set(
    listed.map((words) =>
      [words.case, words.channel && channelInWords(words.channel, locale)]
        .filter((name) => name !== undefined)
        .reduceRight((text, name) => wording.forCase(name, text), inOneLine(words)),
    ),
  );
  const lines = [...(plain.size === 1 ? plain : named)];
  const rest = lines.length - SHOWN;
  return {
    text: [...lines.slice(0, SHOWN), ...(rest > 0 ? [wording.moreCases(rest)] : [])].join('; ') || none,
    unconfirmed: listed.some((words) => words.doubt !== undefined),
  };
}
