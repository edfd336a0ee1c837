import type { Fee, TimeLimit } from '@motcua/contract';
import { readFees, readTimeLimit } from '@motcua/connectors';
import type { PublishedContent } from '@motcua/contract/files';
import type { JsonPath } from '../../import/json-scanner.js';
import type { ContentRule } from './rule.js';
import { quoted } from './texts.js';
import { feeInWords, timeInWords } from './values-in-words.js';

/** Every time limit with where it stands. */
export function* timeLimitsOf(procedure: PublishedContent): Generator<[path: JsonPath, limit: TimeLimit]> {
  for (const [at, one] of procedure.cases.entries())
    for (const [index, limit] of one.timeLimits.entries()) yield [['cases', at, 'timeLimits', index], limit];
}

/** Every fee with where it stands. */
export function* feesOf(procedure: PublishedContent): Generator<[path: JsonPath, fee: Fee]> {
  for (const [at, one] of procedure.cases.entries())
    for (const [index, fee] of one.fees.entries()) yield [['cases', at, 'fees', index], fee];
}

/** True where the same is to be paid. */
export function isSameFee(one: Fee, other: Fee): boolean {
  if (one.kind !== other.kind) return false;
  // Some write 0 beside "free".
  if (one.kind === 'free') return true;
  return (
    one.amount === other.amount &&
    one.amountTo === other.amountTo &&
    (one.currency ?? 'VND') === (other.currency ?? 'VND')
  );
}

/** "1", "30": days, hours or months, nobody can tell. */
export const unitMissing: ContentRule = {
  kind: 'unit-missing',
  severity: 'error',
  check({ procedure }, tell) {
    for (const [path, { amount, unit }] of timeLimitsOf(procedure)) {
      if (amount !== null && unit === 'unspecified')
        tell(
          [...path, 'unit'],
          `Thời hạn "${amount}" không có đơn vị. Ghi rõ ngày làm việc, ngày, giờ hay tháng theo văn bản.`,
        );
      else if (amount === 0 && unit !== 'sameDay')
        tell(
          [...path, 'amount'],
          'Thời hạn là 0. Trả ngay trong ngày thì ghi đơn vị "sameDay"; nếu không, ghi số đúng.',
        );
    }
  },
};

const WHY: Readonly<Record<string, string>> = {
  'no-unit': 'số không có đơn vị',
  placeholder: 'số giữ chỗ, các bước nói khác',
  'unit-unsure': 'chưa rõ là ngày hay ngày làm việc',
  'free-but-fee-noted': 'ghi miễn phí nhưng chú thích có mức thu',
  'amount-too-small': 'số tiền quá nhỏ, có thể thiếu ba số 0',
  contradicted: 'phần khác của bản công bố nói khác',
  expired: 'đã hết thời gian áp dụng',
  unreadable: 'không đọc được thành số',
  'not-stated': 'nguồn không ghi',
  'from-memory': 'ghi theo trí nhớ, chưa đối chiếu',
};

/** A value that nobody has checked. What a decision publishes is official. */
export const unconfirmed: ContentRule = {
  kind: 'unconfirmed',
  severity: 'warning',
  check({ procedure }, tell) {
    const told = (path: JsonPath, what: string, { confirmed, doubt }: TimeLimit | Fee, words: string) => {
      if (confirmed) return;
      const why = doubt === undefined ? '' : `: ${WHY[doubt] ?? doubt}`;
      tell(
        path,
        `${what} ${words} chưa được xác nhận${why}. Đối chiếu với văn bản, sửa lại rồi ghi "confirmed": true.`,
      );
    };
    for (const [path, limit] of timeLimitsOf(procedure)) told(path, 'Thời hạn', limit, timeInWords(limit));
    for (const [path, fee] of feesOf(procedure)) told(path, 'Phí, lệ phí', fee, feeInWords(fee));
  },
};

/** The text of the source beside a value says something else than the value. */
export const rawDiffers: ContentRule = {
  kind: 'raw-differs',
  severity: 'warning',
  check({ procedure, decision }, tell) {
    for (const [path, limit] of timeLimitsOf(procedure)) {
      if (limit.raw === undefined) continue;
      const { limit: read } = readTimeLimit(limit.raw.normalize('NFC'), { steps: [] });
      if (read.amount === null || read.unit === 'unspecified') continue;
      if (read.amount === limit.amount && read.unit === limit.unit) continue;
      tell(path, differs('Thời hạn', timeInWords(limit), limit.raw));
    }
    for (const [path, fee] of feesOf(procedure)) {
      if (fee.raw === undefined) continue;
      const today = decision.effectiveFrom ?? '';
      const read = readFees(fee.raw.normalize('NFC'), { today, stepsAskForPayment: false });
      const [only] = read;
      if (only === undefined || read.length > 1 || !only.fee.confirmed) continue;
      if (!isSameFee(fee, only.fee)) tell(path, differs('Phí, lệ phí', feeInWords(fee), fee.raw));
    }
  },
};

function differs(what: string, words: string, raw: string): string {
  return `${what} ghi là ${words} nhưng chữ trong nguồn ("raw") là ${quoted(raw)}. Sửa cho hai chỗ khớp nhau.`;
}

/** A fee whose time is over when the decision takes effect. */
export const expiredFees: ContentRule = {
  kind: 'fee-expired',
  severity: 'warning',
  check({ procedure, decision }, tell) {
    const day = decision.effectiveFrom;
    for (const [path, fee] of feesOf(procedure)) {
      if (day !== undefined && fee.validTo !== undefined && fee.validTo < day)
        tell(
          [...path, 'validTo'],
          `Mức ${feeInWords(fee)} chỉ áp dụng đến hết ngày ${fee.validTo}, trước ngày quyết định có hiệu lực (${day}). Ghi mức thu đang áp dụng.`,
        );
    }
  },
};
