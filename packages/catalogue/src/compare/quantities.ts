/** Sums and periods that a text names, and what it says besides. */
export interface Quantities {
  /** `30000 đồng`, in the order of the text. */
  sums: string[];
  /** `3 ngày làm việc`, in the order of the text. */
  periods: string[];
  /** The text with a mark in place of each. */
  rest: string;
}

const DIGITS = /^\d+(?:p\d+)?$/;
const GLUED = /^(\d+(?:p\d+)?)(đ|vnđ|vnd|usd)$/;
const SMALL = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ALIKE: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, bẩy: 7 };
const TIMES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9 };
const MONEY: Readonly<Record<string, string>> = {
  đồng: 'đồng',
  đ: 'đồng',
  vnđ: 'đồng',
  vnd: 'đồng',
  usd: 'usd',
  eur: 'eur',
};
const PERIODS = ['phút', 'giờ', 'ngày', 'tuần', 'tháng', 'năm'];

/**
 * Reads the sums of money and the periods in a text. "03 (ba) ngày", "ba ngày" and "3 ngày" are the same, and so are "30 nghìn đồng" and
 * "30.000đ"; "ngày 01 tháng 7 năm 2025" is a day and no period.
 *
 * @param meaning from `meaningOf`
 */
export function quantitiesIn(meaning: string): Quantities {
  const words = meaning.split(' ');
  const found: Quantities = { sums: [], periods: [], rest: '' };
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = endOfDay(words, at);
    if (end > at) {
      rest.push(...words.slice(at, end));
      at = end;
      continue;
    }
    const quantity = quantityAt(words, at);
    if (!quantity) rest.push(words[at++]!);
    else {
      found[quantity.of].push(quantity.text);
      rest.push(quantity.of);
      at = quantity.end;
    }
  }
  return { ...found, rest: rest.join(' ') };
}

/** Where "ngày 1 tháng 7 năm 2025" or "tháng 7 năm 2025" ends; `at` when none begins here. */
function endOfDay(words: readonly string[], at: number): number {
  const month = words[at] === 'ngày' && DIGITS.test(words[at + 1] ?? '') ? at + 2 : at;
  const isDay = words[month] === 'tháng' && words[month + 2] === 'năm' && /^\d{4}$/.test(words[month + 3] ?? '');
  return isDay ? month + 4 : at;
}

interface Quantity {
  of: 'sums' | 'periods';
  text: string;
  /** Where the next word stands. */
  end: number;
}

function quantityAt(words: readonly string[], at: number): Quantity | undefined {
  const first = words[at]!;
  if (first === 'trong' && words[at + 1] === 'ngày' && !DIGITS.test(words[at + 2] ?? '')) {
    return { of: 'periods', text: 'trong ngày', end: isWork(words, at + 2) ? at + 4 : at + 2 };
  }
  const glued = GLUED.exec(first);
  if (glued) return { of: 'sums', text: `${glued[1]} ${MONEY[glued[2]!]}`, end: at + 1 };
  const number = numberAt(words, at);
  if (!number) return undefined;
  let { value, end } = number;
  const times = own(TIMES, words[end]);
  if (times) {
    value *= times;
    end += 1;
  }
  const money = own(MONEY, words[end]);
  if (money) return { of: 'sums', text: `${value} ${money}`, end: end + 1 };
  const unit = words[end] ?? '';
  if (times || !PERIODS.includes(unit)) return undefined;
  const work = isWork(words, end + 1);
  return { of: 'periods', text: `${value} ${unit}${work ? ' làm việc' : ''}`, end: end + (work ? 3 : 1) };
}

function isWork(words: readonly string[], at: number): boolean {
  return words[at] === 'làm' && words[at + 1] === 'việc';
}

/** A number in digits, with or without its words behind it, or in words. */
function numberAt(words: readonly string[], at: number): { value: number; end: number } | undefined {
  if (DIGITS.test(words[at]!)) {
    const value = Number(words[at]!.replace('p', '.'));
    const spelled = numberInWordsAt(words, at + 1);
    return { value, end: spelled?.value === value ? spelled.end : at + 1 };
  }
  return numberInWordsAt(words, at);
}

/** Up to 99: "hai mươi lăm". The word for five is the word for a year too, so that one before a unit of time is the number. */
function numberInWordsAt(words: readonly string[], at: number): { value: number; end: number } | undefined {
  let value = 0;
  let end = at;
  for (; end < at + 3; end += 1) {
    const word = words[end] ?? '';
    const small = own(ALIKE, word) ?? SMALL.indexOf(word) + 1;
    if (word === 'mươi' && value > 0 && value < 10) value *= 10;
    else if (small > 0 && value % 10 === 0 && !(value === 0 && end > at)) value += small;
    else break;
  }
  return end > at ? { value, end } : undefined;
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
