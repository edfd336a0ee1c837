import type { Doubt, TimeLimit, TimeUnit } from '@motcua/contract';
import type { FindingKind } from './findings.js';

/** A time that a text names: "trong thời hạn 03 ngày làm việc". */
export interface TimeMention {
  amount: number;
  unit: TimeUnit;
}

/** What stands around a time limit and may contradict it. */
export interface TimeContext {
  /** Times named in the steps. */
  steps: readonly TimeMention[];
  /** The description of the same row. */
  description?: string | undefined;
  /** The fee column of the same row; a table that lost its borders pushes the first digits of the fee into the time. */
  fee?: string | undefined;
}

const UNITS = new Map<string, TimeUnit>([
  ['ngày làm việc', 'workingDay'],
  ['ngày', 'day'],
  ['giờ làm việc', 'workingHour'],
  ['giờ', 'hour'],
  ['tháng', 'month'],
  ['năm', 'year'],
]);
const UNIT = '(ngày làm việc|ngày|giờ làm việc|giờ|tháng|năm)(?![\\p{L}])';
const NUMBER = '(\\d{1,4}(?:[.,]\\d{1,2})?)';
const IN_WORDS = '(?:\\([^()]{1,40}\\)\\s*)?';

const MENTION = new RegExp(
  `(?:thời hạn|thời gian|không quá|tối đa|trong vòng|trong)[^\\d\\n.;:()]{0,40}${NUMBER}\\s*${IN_WORDS}${UNIT}`,
  'giu',
);
const LEAD = new RegExp(
  `^[-+*\\s]*(?:(?:trong thời hạn|thời hạn|thời gian|không quá|tối đa|trong vòng|trong)[^\\d\\n.;:()]{0,40})?${NUMBER}\\s*${IN_WORDS}${UNIT}`,
  'iu',
);
const PLAIN = new RegExp(`^${NUMBER}\\s*(?:${UNIT})?(?:\\s+ngày)?\\.?$`, 'iu');
const SENTENCE = new RegExp(
  `^(?:trong thời hạn|không quá|tối đa)\\s*${NUMBER}\\s*${IN_WORDS}${UNIT}(,?\\s*(?:kể )?từ (?:ngày|khi) nhận (?:được )?(?:đủ )?hồ sơ(?: đầy đủ)?(?:,? hợp lệ)?)?[\\s.]*(?:ngày)?$`,
  'iu',
);
const NOT_STATED =
  /^(?:không|không có|không quy định|chưa quy định|theo mô tả|không phải trả kết quả.{0,40}?)(?: ngày)?\.?$/iu;
const SAME_DAY = /^(?:thực hiện )?(?:ngay )?trong ngày(?: làm việc)?(?! tiếp theo)/iu;
const FEE_WITHOUT_NUMBER = /^(?:VNĐ|Việt Nam Đồng|Đồng|USD)(?![\p{L}])/iu;

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

function unitOf(text: string): TimeUnit {
  return UNITS.get(text.toLowerCase()) ?? 'unspecified';
}

/** The times a text names with the words of a limit before them. */
export function timeMentions(text: string): TimeMention[] {
  return [...text.matchAll(MENTION)].map((match) => ({
    amount: numberOf(match[1] ?? ''),
    unit: unitOf(match[2] ?? ''),
  }));
}

/** The time a description opens with: "Không quá 08 ngày làm việc …". */
export function leadingTime(text: string): TimeMention | undefined {
  const match = LEAD.exec(text);
  return match ? { amount: numberOf(match[1] ?? ''), unit: unitOf(match[2] ?? '') } : undefined;
}

const MORE_OR_NOT_COUNTED =
  /(?:tăng|cộng|kéo dài) thêm|kéo dài|gia hạn|không (?:tính|kể|bao gồm)(?: cả)? (?:khoảng )?thời gian/iu;

/** Whether a description names another time for some situations or areas, or periods that do not count. */
function dependsOn(description: string, amount: number, unit: TimeUnit): boolean {
  if (MORE_OR_NOT_COUNTED.test(description)) return true;
  return timeMentions(description).some((one) => one.amount !== amount || one.unit !== unit);
}

/** A number with a unit, held against the description and the steps. */
function check(amount: number, unit: TimeUnit, context: TimeContext): [Doubt, FindingKind] | undefined {
  const lead = context.description === undefined ? undefined : leadingTime(context.description);
  if (lead && lead.amount === amount && lead.unit === 'workingDay' && unit === 'day')
    return ['unit-unsure', 'time-unit-unsure'];
  if (lead && (lead.amount !== amount || lead.unit !== unit)) return ['contradicted', 'time-contradicted'];
  if (amount === 0) return ['placeholder', 'time-placeholder'];
  if (context.description !== undefined && dependsOn(context.description, amount, unit))
    return ['contradicted', 'time-depends'];
  if (unit === 'day') {
    const same = context.steps.filter((mention) => mention.amount === amount);
    if (same.some((mention) => mention.unit === 'workingDay') && !same.some((mention) => mention.unit === 'day')) {
      return ['unit-unsure', 'time-unit-unsure'];
    }
  }
  return undefined;
}

/**
 * Reads the time column of a way of filing. Only a plain number with its unit that nothing contradicts is confirmed:
 * what is confirmed may drive a deadline. Two traps are known: "1" as a placeholder where the steps name the real time,
 * and "ngày" where the law says "ngày làm việc".
 *
 * @example
 * readTimeLimit('7.5 ngày làm việc', { steps: [] }).limit; // { amount: 7.5, unit: 'workingDay', confirmed: true, … }
 */
export function readTimeLimit(
  value: string | undefined,
  context: TimeContext,
): { limit: TimeLimit; findings: FindingKind[] } {
  if (value === undefined) return doubted({}, 'not-stated', 'time-missing');
  const raw = { raw: value };
  if (NOT_STATED.test(value)) return doubted(raw, 'not-stated', 'time-not-regulated');
  if (/^[\d.,]{2,}$/.test(value) && context.fee !== undefined && FEE_WITHOUT_NUMBER.test(context.fee)) {
    return doubted(raw, 'unreadable', 'time-no-unit', 'glued-columns');
  }
  const plain = PLAIN.exec(value);
  if (plain) {
    const amount = numberOf(plain[1] ?? '');
    const fraction: FindingKind[] = Number.isInteger(amount) ? [] : ['time-fraction'];
    if (plain[2] === undefined) {
      const other = [...context.steps, ...timeMentions(context.description ?? '')].some((one) => one.amount !== amount);
      const placeholder = amount === 0 || (amount === 1 && other);
      const limit: TimeLimit = { amount, unit: 'unspecified', ...raw, confirmed: false };
      if (placeholder)
        return { limit: { ...limit, doubt: 'placeholder' }, findings: ['time-no-unit', 'time-placeholder'] };
      return { limit: { ...limit, doubt: 'no-unit' }, findings: ['time-no-unit', ...fraction] };
    }
    const unit = unitOf(plain[2]);
    const problem = check(amount, unit, context);
    const limit: TimeLimit = { amount, unit, ...raw, confirmed: problem === undefined };
    if (!problem) return { limit, findings: fraction };
    return { limit: { ...limit, doubt: problem[0] }, findings: [problem[1], ...fraction] };
  }
  return readSentence(value, context);
}

function readSentence(value: string, context: TimeContext): { limit: TimeLimit; findings: FindingKind[] } {
  const sentence = SENTENCE.exec(value);
  if (sentence) {
    const amount = numberOf(sentence[1] ?? '');
    const unit = unitOf(sentence[2] ?? '');
    const problem = check(amount, unit, context);
    const limit: TimeLimit = { amount, unit, raw: value, confirmed: problem === undefined };
    if (!problem) return { limit, findings: ['time-free-text'] };
    return { limit: { ...limit, doubt: problem[0] }, findings: ['time-free-text', problem[1]] };
  }
  if (SAME_DAY.test(value)) {
    const simple = value.length <= 90 && !/\d/.test(value);
    const limit: TimeLimit = { amount: 0, unit: 'sameDay', raw: value, confirmed: simple };
    return { limit: simple ? limit : { ...limit, doubt: 'unreadable' }, findings: ['time-free-text'] };
  }
  return doubted({ raw: value }, 'unreadable', 'time-free-text');
}

function doubted(
  raw: { raw?: string },
  doubt: Doubt,
  ...findings: FindingKind[]
): { limit: TimeLimit; findings: FindingKind[] } {
  return { limit: { amount: null, unit: 'unspecified', ...raw, confirmed: false, doubt }, findings };
}
