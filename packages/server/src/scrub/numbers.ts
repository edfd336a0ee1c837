import { DIGIT_WORDS, FILLERS } from './digit-words.js';
import type { Piece } from './pieces.js';

/** Fewest digits of a number that tells a person without any word about it. */
const FEWEST = 9;
/** With a word such as "gọi" before it: numbers of the landline without their prefix. */
const FEWEST_CALLED = 7;
/** Characters before and after a number in which a word says what it is. */
const NEAR = 28;

const CALLED =
  /(?:đt|sđt|sdt|dt|điện thoại|dien thoai|di động|di dong|số máy|so may|gọi|goi|zalo|liên hệ|lien he|lh|hotline|tel|phone|alo|viber|momo)(?![\p{L}\d])/iu;
const IDENTITY =
  /(?:cccd|cmnd|cmtnd|cmt|căn cước|can cuoc|chứng minh|chung minh|định danh|dinh danh|hộ chiếu|ho chieu|giấy tờ|bhxh|bhyt|bảo hiểm|mã số thuế|mst|tài khoản|tai khoan|stk)(?![\p{L}\d])/iu;
const PASSPORT = /(?:hộ chiếu|ho chieu|passport|hc)(?![\p{L}\d])/iu;
const MONEY_AFTER =
  /^\s{0,2}(?:đồng|dong|đ|d|vnđ|vnd|vn đồng|ngàn|nghìn|nghin|triệu|trieu|tỷ|tỉ|ty|k|usd|%|m2|m²|ha|héc)(?![\p{L}\d])/iu;
const MONEY_BEFORE =
  /(?:tiền|tien|phí|phi|giá|gia|nộp|đóng|tổng|khoảng|hơn|gần)(?:\s+(?:là|hết|tới|đến|cộng|số))?\s*$/iu;

/**
 * Numbers that are written like a person's and are none: days, hours, legal texts, codes of procedures. They are longer than what would
 * be left of them.
 */
const KNOWN = [
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:19|20)\d{2}(?!\d|[./-]\d)/g,
  /(?<![\d./-])(?:19|20)\d{2}\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:0?[1-9]|[12]\d|3[01])(?!\d|[./-]\d)/g,
  /(?<!\d)(?:[01]?\d|2[0-4])\s?(?::|h|g|giờ|gio)\s?[0-5]\d(?!\d)/giu,
  /(?<!\d)(?:[01]?\d|2[0-4])\s?(?:h|g|giờ|gio)(?![\p{L}\d])/giu,
  /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/g,
  /(?<![\d/])\d{1,5}\/(?:19|20)\d{2}(?:\/[\p{Lu}\d-]+)?(?!\d)/gu,
  /(?<![\d.])[1-6]\.\d{6}(?:\.0{2,3})*(?:\.[a-z]\d{2})?(?!\d)/giu,
  /(?<![\d.+])(?:1800|1900)[\s.-]?\d{2,3}[\s.-]?\d{1,3}(?![\d])/g,
];

/** Digits, and letters that are typed for them: not those of a word that stands against a number. */
const RUN = /(?:(?<![\p{L}\p{M}])[OoIil|]+)?\d(?:[\dOoIil|]*\d)?(?:[OoIil|]+(?![\p{L}\p{M}]))?/u;
const WORD = String.raw`(?<![\p{L}\p{M}])(?:${Object.keys(DIGIT_WORDS).join('|')})(?![\p{L}\p{M}])`;
/** `bốn số hai`, `ba con sáu`: so many of one. */
const SEVERAL = String.raw`${WORD}\s+(?:số|so|con)\s+(?:\d|${WORD})`;
const TOKEN = new RegExp(`${SEVERAL}|${RUN.source}|${WORD}`, 'giu');
/** Between two parts of one number. */
const BETWEEN = /^(?:[\s.\-‐-―−_/\\·•*)|+]{0,4}|:|, ?|\s?và\s?)$/u;
/** Between two of them that are read out. */
const SAID_BETWEEN = new RegExp(String.raw`^,?\s(?:(?:${FILLERS})\s){1,3}$`, 'iu');

interface Token {
  start: number;
  end: number;
  digits: string;
  isWord: boolean;
}

/** Phones, numbers of identity papers, of insurance and of accounts. */
export function numbersIn(plain: string): Piece[] {
  const known = KNOWN.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
  ).filter(({ start, end }) => !isWithinLongerNumber(plain, start, end));
  const isKnown = ({ start, end }: Token) => known.some((one) => start < one.end && end > one.start);
  const tokens = [...plain.matchAll(TOKEN)].map(tokenOf).filter((token) => !isKnown(token));
  return [...chainsOf(plain, tokens)].flatMap((chain) => pieceOf(plain, chain) ?? []).concat(passportsIn(plain));
}

/** A day is no day where more digits follow at once: `09.12.2034.56`. */
function isWithinLongerNumber(plain: string, start: number, end: number): boolean {
  return /\d[.\- ]?$/.test(plain.slice(Math.max(0, start - 2), start)) && /^[.\- ]?\d/.test(plain.slice(end, end + 2));
}

function tokenOf(match: RegExpMatchArray): Token {
  const [text] = match;
  const start = match.index!;
  const several = /^(\S+)\s+(?:số|so|con)\s+(\S+)$/iu
    .exec(text)
    ?.slice(1)
    .map((one) => DIGIT_WORDS[one.toLowerCase()] ?? one);
  if (several) {
    return { start, end: start + text.length, digits: several[1]!.repeat(Number(several[0])), isWord: true };
  }
  const word = DIGIT_WORDS[text.toLowerCase()];
  const digits = word ?? text.replace(/[Oo]/g, '0').replace(/[Iil|]/g, '1');
  return { start, end: start + text.length, digits, isWord: word !== undefined && !/\d/.test(text) };
}

/** Tokens that stand together as one number. */
function* chainsOf(plain: string, tokens: readonly Token[]): Generator<Token[]> {
  let chain: Token[] = [];
  for (const token of tokens) {
    const last = chain.at(-1);
    if (last !== undefined && !belong(plain.slice(last.end, token.start), last, token)) {
      yield chain;
      chain = [];
    }
    chain.push(token);
  }
  if (chain.length > 0) yield chain;
}

function belong(between: string, one: Token, other: Token): boolean {
  // `0972 (418) 305`, but not `quầy 3 (0972…`.
  if (/^\s?\($/.test(between)) return one.digits.length > 2;
  if (SAID_BETWEEN.test(between)) return one.isWord || other.isWord;
  if (!BETWEEN.test(between)) return false;
  // A list of days or rooms is no number; one that is read out is.
  if (/[,à]/u.test(between) && /\s/.test(between))
    return [one, other].some(isSaid) || (one.digits.length === other.digits.length && one.digits.length === 1);
  return true;
}

function isSaid({ isWord }: Token): boolean {
  return isWord;
}

/** "Năm 2019 2020 2021 không …": words beside digits that are a number without them are only words. */
function withoutWordsAround(chain: readonly Token[]): readonly Token[] {
  const from = chain.findIndex((token) => !token.isWord);
  const inner = chain.slice(Math.max(0, from), chain.length - [...chain].reverse().findIndex((token) => !token.isWord));
  return from >= 0 && digitsOf(inner).length >= FEWEST ? inner : chain;
}

function areYears(chain: readonly Token[]): boolean {
  return chain.every((token) => /^(?:19|20)\d{2}$/.test(token.digits));
}

/** `khoản 1, 2, 3 … 9`, `số 10 11 12`. */
function areCounted(chain: readonly Token[]): boolean {
  const first = Number(chain[0]!.digits);
  return first > 0 && chain.length > 2 && chain.every(({ digits }, at) => Number(digits) === first + at);
}

function digitsOf(chain: readonly Token[]): string {
  return chain.map((token) => token.digits).join('');
}

function pieceOf(plain: string, whole: readonly Token[]): Piece | undefined {
  const chain = withoutWordsAround(whole);
  const first = chain[0]!;
  const last = chain.at(-1)!;
  const digits = digitsOf(chain);
  const before = plain.slice(Math.max(0, first.start - NEAR), first.start);
  const after = plain.slice(last.end, last.end + NEAR);
  const isCalled = CALLED.test(before);
  if (digits.length < (isCalled && !chain.some((token) => token.isWord) ? FEWEST_CALLED : FEWEST)) return undefined;
  if (areYears(chain) || areCounted(chain)) return undefined;
  const isNamed = isCalled || IDENTITY.test(before);
  if (isAmount(plain, chain, before, after, isNamed)) return undefined;
  const start = startOf(plain, first);
  return { start, end: last.end, kind: kindOf(digits, isCalled) };
}

/** With the `+`, the `(` or the `(+` that belongs to it. */
function startOf(plain: string, { start }: Token): number {
  return start - (/\(?\+?$/.exec(plain.slice(Math.max(0, start - 2), start))?.[0].length ?? 0);
}

function isAmount(plain: string, chain: readonly Token[], before: string, after: string, isNamed: boolean): boolean {
  const first = chain[0]!;
  if (first.digits.startsWith('0')) return false;
  if (MONEY_AFTER.test(after)) return true;
  if (isNamed) return false;
  const written = plain.slice(first.start, chain.at(-1)!.end);
  return /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(written) && MONEY_BEFORE.test(before);
}

function kindOf(digits: string, isCalled: boolean): Piece['kind'] {
  if (isCalled) return 'phone';
  return /^(?:0\d{9,10}|84\d{9,10})$/.test(digits) ? 'phone' : 'paper';
}

/** `C1234567`; with something between its digits only where it is called one. */
function passportsIn(plain: string): Piece[] {
  return [
    ...plain.matchAll(/(?<![\p{L}\d])[A-Z]\s?\d{7,8}(?!\d)|(?<![\p{L}\d])[A-Z](?:[\s.-]?\d){7,8}(?![\s.-]?\d)/giu),
  ]
    .filter(
      ({ index, 0: match }) => /^\w\s?\d+$/.test(match) || PASSPORT.test(plain.slice(Math.max(0, index - NEAR), index)),
    )
    .map(({ index, 0: match }) => ({ start: index, end: index + match.length, kind: 'paper' as const }));
}
