import type { Doubt, Fee, FeeKind, IsoDate } from '@motcua/contract';
import { amountOf, amountsIn, periodIn } from './fee-amounts.js';
import type { FindingKind } from './findings.js';

/** What stands around a fee and may contradict it. */
export interface FeeContext {
  /** Day for which expired discounts are judged. */
  today: IsoDate;
  /** The steps ask the applicant to pay. */
  stepsAskForPayment: boolean;
}

type Read = { fee: Fee; findings: FindingKind[] };

const CURRENCIES = new Map<string, string>([
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
]);
const CURRENCY = '(VNĐ|VND|Việt Nam Đồng|Đồng|đ|USD|EUR|EURO)';
const NUMBER = '(\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,12}(?:[.,]\\d{1,2})?)';
const AMOUNT = new RegExp(`^${NUMBER}\\s*${CURRENCY}(?![\\p{L}])\\s*([\\s\\S]*)$`, 'iu');
const RANGE = new RegExp(
  `^(?:từ\\s*)?${NUMBER}\\s*${CURRENCY}?\\s*(?:-|–|đến)\\s*${NUMBER}\\s*${CURRENCY}(?![\\p{L}])\\s*([\\s\\S]*)$`,
  'iu',
);
const FREE = /^(?:Miễn phí|0\s*(?:VNĐ|VND|Việt Nam Đồng|Đồng)|Không(?:\s*Đồng)?)(?![\p{L}])\s*([\s\S]*)$/iu;
const LABEL = /^(Lệ phí|Phí)\s*:\s*/iu;
const PROVINCE = /hội đồng nhân dân|HĐND|ủy ban nhân dân cấp tỉnh quy định|UBND (?:cấp )?tỉnh quy định/iu;
const NOTHING = /^[-*+\s(]*(?:không(?: có| thu(?: phí| lệ phí)?| phí| lệ phí)?)[\s.)]*$/iu;
const NOT_REGULATED = /^[-*+\s(]*(?:không|chưa)(?: có| được)? quy định[^\d]{0,60}$/iu;
const WAIVED = /^[-*+\s(]*(?:miễn|không thu)/iu;
const SCHEDULE = /thông tư|nghị định|luật|biểu (?:mức|phí)|theo (?:quy định|mức)|mức (?:thu|phí|lệ phí)|quy định/iu;
const BASIS = /(?:Thông tư|Nghị định|Nghị quyết|Luật)(?: liên tịch)?(?: số)?\s+\d+\/\d{4}\/[\p{L}\d-]+/iu;
const FOREIGN = /\d\s*(?:USD|EUR|đô la Mỹ)(?![\p{L}])/iu;
const PER = /^\(?\s*(?:[\d.,]+\s*)?(?:đồng|đ|vnđ|vnd|USD)?\s*\/\s*([\p{L}\d][^.;:()\n]{0,40}?)\s*[.;]?\)?$/iu;

/**
 * Reads the fee column of a way of filing; a column may hold several fees ("Phí : … Lệ phí : …").
 *
 * "Miễn phí" is often no more than an amount of 0 in a database: where the note names a fee, or leaves it to the
 * People's Council of the province, the fee is not free and not confirmed.
 *
 * @example
 * readFees('135 VNĐ', context)[0]?.fee; // { kind: 'fixed', amount: 135, confirmed: false, doubt: 'amount-too-small', … }
 */
export function readFees(value: string | undefined, context: FeeContext): Read[] {
  if (value === undefined) {
    return [
      { fee: { kind: 'unknown', amount: null, confirmed: false, doubt: 'not-stated' }, findings: ['fee-missing'] },
    ];
  }
  return segments(value).map((segment) => {
    const label = LABEL.exec(segment);
    const name = label ? (/^lệ/iu.test(label[1] ?? '') ? 'Lệ phí' : 'Phí') : undefined;
    const { fee, findings } = readOne(label ? segment.slice(label[0].length).trim() : segment, segment, context);
    return { fee: { ...fee, ...(name === undefined ? {} : { name }) }, findings };
  });
}

/** "Phí : A (…) Phí : B (…)" cut at the labels that stand outside parentheses. */
function segments(value: string): string[] {
  if (!LABEL.test(value)) return [value];
  const cuts: number[] = [];
  for (const match of value.matchAll(/(?<![\p{L}])(?:Lệ phí|Phí)\s*:/gu)) {
    const before = value.slice(0, match.index);
    if (before.split('(').length === before.split(')').length) cuts.push(match.index);
  }
  if (cuts[0] !== 0) cuts.unshift(0);
  return cuts.map((cut, at) => value.slice(cut, cuts[at + 1]).trim()).filter((segment) => segment !== '');
}

function readOne(text: string, raw: string, context: FeeContext): Read {
  const free = FREE.exec(text);
  if (free) return readFree(noteOf(free[1] ?? ''), raw, context);
  const range = RANGE.exec(text);
  if (range) {
    const [, from = '', , to = '', currency = '', rest = ''] = range;
    return readAmount(
      { kind: 'range', amount: amountOf(from), amountTo: amountOf(to) },
      currency,
      noteOf(rest),
      raw,
      context,
    );
  }
  const amount = AMOUNT.exec(text);
  if (amount) {
    const [, digits = '', currency = '', rest = ''] = amount;
    return readAmount({ kind: 'fixed', amount: amountOf(digits) }, currency, noteOf(rest), raw, context);
  }
  const kind: FeeKind = PROVINCE.test(text) ? 'province' : SCHEDULE.test(text) ? 'tariff' : 'unknown';
  return {
    fee: { kind, amount: null, raw, confirmed: false, doubt: 'unreadable', ...basisOf(text) },
    findings: ['fee-unreadable'],
  };
}

function readFree(note: string | undefined, raw: string, context: FeeContext): Read {
  const said = note === undefined ? {} : { note };
  if (note === undefined || NOTHING.test(note)) {
    const fee: Fee = { kind: 'free', amount: null, raw, confirmed: !context.stepsAskForPayment };
    if (fee.confirmed) return { fee, findings: [] };
    return { fee: { ...fee, doubt: 'contradicted' }, findings: ['fee-free-contradicted'] };
  }
  if (NOT_REGULATED.test(note)) {
    return {
      fee: { kind: 'unknown', amount: null, raw, confirmed: false, doubt: 'not-stated', ...said },
      findings: ['fee-free-contradicted'],
    };
  }
  const amounts = amountsIn(note);
  const unsure = { raw, confirmed: false, doubt: 'free-but-fee-noted' as Doubt, ...said, ...basisOf(note) };
  const foreign = FOREIGN.test(note);
  const noted: FindingKind[] = foreign ? ['fee-free-but-noted', 'fee-foreign-currency'] : ['fee-free-but-noted'];
  if (PROVINCE.test(note)) return { fee: { kind: 'province', amount: null, ...unsure }, findings: noted };
  if (amounts.length === 0 && !foreign && WAIVED.test(note)) {
    const restricted = /(?<![\p{L}])(?:đối với|cho|trường hợp|từ ngày|đến)(?![\p{L}])/iu.test(note);
    if (!restricted) return { fee: { kind: 'free', amount: null, raw, confirmed: true, ...said }, findings: [] };
    return { fee: { kind: 'free', amount: null, ...unsure }, findings: noted };
  }
  const only = amounts.length === 1 && !foreign && !/%/.test(note) ? amounts[0] : undefined;
  if (only !== undefined) return { fee: { kind: 'fixed', amount: only, ...unsure, ...perOf(note) }, findings: noted };
  const kind: FeeKind = amounts.length > 0 || foreign || SCHEDULE.test(note) ? 'tariff' : 'unknown';
  return { fee: { kind, amount: null, ...unsure }, findings: noted };
}

function readAmount(
  value: { kind: 'fixed' | 'range'; amount: number; amountTo?: number },
  printedCurrency: string,
  note: string | undefined,
  raw: string,
  context: FeeContext,
): Read {
  const currency = CURRENCIES.get(printedCurrency.toLowerCase());
  const fee: Fee = {
    ...value,
    ...(currency === undefined ? {} : { currency }),
    ...(note === undefined ? {} : { note, ...basisOf(note), ...perOf(note) }),
    raw,
    confirmed: false,
  };
  const findings: FindingKind[] = currency === undefined && !FOREIGN.test(note ?? '') ? [] : ['fee-foreign-currency'];
  const doubt = (why: Doubt, kind: FindingKind): Read => ({
    fee: { ...fee, doubt: why },
    findings: [...findings, kind],
  });
  if (currency === undefined && value.amount < 1000) return doubt('amount-too-small', 'fee-too-small');
  if (note === undefined) return { fee: { ...fee, confirmed: true }, findings };
  const others =
    currency === undefined ? amountsIn(note).filter((one) => one !== value.amount && one !== value.amountTo) : [];
  const period = periodIn(note);
  const discount = others.length > 0 || /miễn|giảm|bằng\s*\d+\s*%/iu.test(note);
  if (period.validTo !== undefined && !discount) Object.assign(fee, period);
  if (period.validTo !== undefined && period.validTo < context.today) return doubt('expired', 'fee-expired');
  if (discount) return doubt('contradicted', 'fee-contradicted');
  return { fee: { ...fee, confirmed: true }, findings };
}

/** The text in the parentheses behind a fee, or whatever else stands there. */
function noteOf(rest: string): string | undefined {
  const inner = /^\(([\s\S]*)\)\.?$/.exec(rest)?.[1] ?? rest;
  const note = inner.trim();
  return note === '' ? undefined : note;
}

function basisOf(note: string): { basis?: string } {
  const basis = BASIS.exec(note)?.[0];
  return basis === undefined ? {} : { basis };
}

function perOf(note: string): { per?: string } {
  const per = PER.exec(note)?.[1];
  return per === undefined ? {} : { per };
}

const ASKS = /nộp\s+(?:đủ\s+|đầy đủ\s+)?(?:các\s+khoản\s+)?(?:phí|lệ phí)(?![\p{L}])/giu;
const IF_ANY = /^\s*(?:(?:,|và|\/)\s*(?:lệ )?phí\s*)?\(?nếu có/iu;

/** Whether the steps tell the applicant to pay a fee that is not put as "(nếu có)". */
export function asksForPayment(steps: string): boolean {
  return [...steps.matchAll(ASKS)].some((match) => !IF_ANY.test(steps.slice(match.index + match[0].length)));
}
