import { isInForce, type Fee, type IsoDate, type Listed, type Stated, type TimeLimit } from '@motcua/contract';
import { CHANNEL_WORDS, dateInWords, doubtInWords, durationInWords, numberInWords, wordsFor } from './words.js';

/** A time limit or a fee in words. */
export interface StatedWords {
  /** The value: `48 ngày`, `8.000 đồng/bản sao`. */
  text: string;
  /** What is paid. */
  name?: string;
  /** Name of the case, in a listing. */
  case?: string;
  /** More about it: how much it was shortened, for how long it holds. */
  details: string[];
  /** Exactly what the publication prints, where that is not the same as `text`. */
  raw?: string;
  /** Why it is not confirmed. */
  doubt?: string;
  /** The ways of filing for which it holds; empty for all. */
  channels: string[];
  note?: string;
  /** The text that sets it. */
  basis?: string;
  /** No longer, or not yet, due on the day. */
  inForce: boolean;
}

/** Time limits in words; the same one for several ways of filing is said once. */
export function timesInWords(limits: readonly Listed<TimeLimit>[]): StatedWords[] {
  return together(limits.map((limit) => ({ ...statedInWords(limit), ...timeInWords(limit), inForce: true })));
}

/** Fees in words, as they hold on a day. */
export function feesInWords(fees: readonly Listed<Fee>[], day: IsoDate): StatedWords[] {
  return together(
    fees.map((fee) => ({
      ...statedInWords(fee),
      text: feeInWords(fee),
      ...(fee.name === undefined ? {} : { name: fee.name }),
      ...(fee.basis === undefined ? {} : { basis: fee.basis }),
      details: validityOf(fee),
      inForce: isInForce(fee, day),
    })),
  );
}

/**
 * A value in one line for a cell of a table.
 *
 * @example
 * inOneLine(words); // 'Phí thẩm định: 120.000 đồng (chưa xác nhận)'
 */
export function inOneLine({ text, name, details, doubt, channels }: StatedWords): string {
  const more = [...details, ...(doubt === undefined ? [] : ['chưa xác nhận'])];
  const ways = channels.length === 0 ? '' : `${channels.join(', ')}: `;
  return `${ways}${name === undefined ? '' : `${name}: `}${text}${more.length === 0 ? '' : ` (${more.join('; ')})`}`;
}

function timeInWords({ amount, unit, before, raw }: TimeLimit): Pick<StatedWords, 'text' | 'details'> {
  const details: string[] = [];
  if (before !== undefined) {
    const general = durationInWords(before.amount, before.unit);
    details.push(
      amount !== null && before.unit === unit && before.amount > amount
        ? `giảm ${durationInWords(before.amount - amount, unit)} so với quy định ${general}`
        : `quy định chung: ${general}`,
    );
  }
  if (amount === null && unit !== 'sameDay') return { text: quoted(raw) ?? 'Không ghi thời hạn', details };
  return { text: durationInWords(amount ?? 0, unit), details };
}

function feeInWords({ kind, amount, amountTo, currency = 'VND', per, raw }: Fee): string {
  if (kind === 'free') return 'Miễn phí';
  if (kind === 'province') return 'Theo nghị quyết HĐND tỉnh';
  if (kind === 'tariff') return 'Theo biểu phí';
  if (amount === null) return quoted(raw) ?? 'Không ghi phí, lệ phí';
  const unit = currency === 'VND' ? 'đồng' : currency;
  const most = `${numberInWords(amountTo ?? amount)} ${unit}`;
  const money = amountTo === undefined ? most : `từ ${numberInWords(amount)} đến ${most}`;
  return per === undefined ? money : `${money}/${per}`;
}

function validityOf({ validFrom, validTo }: Fee): string[] {
  const from = validFrom === undefined ? '' : ` từ ${dateInWords(validFrom)}`;
  const to = validTo === undefined ? '' : ` đến hết ${dateInWords(validTo)}`;
  return from === '' && to === '' ? [] : [`áp dụng${from}${to}`];
}

function quoted(raw: string | undefined): string | undefined {
  const text = raw?.trim() ?? '';
  return text === '' ? undefined : `“${text}”`;
}

function statedInWords(
  value: Listed<Stated & { channel?: string }>,
): Omit<StatedWords, 'text' | 'details' | 'inForce'> {
  const { raw, confirmed, doubt, note, channel } = value;
  return {
    ...(raw === undefined || raw.trim() === '' ? {} : { raw }),
    ...(confirmed ? {} : { doubt: doubtInWords(doubt) }),
    ...(note === undefined ? {} : { note }),
    ...(value.case === undefined ? {} : { case: value.case }),
    channels: channel === undefined ? [] : [wordsFor(CHANNEL_WORDS, channel)],
  };
}

/** The same value printed once for each way of filing is said once, with the ways. */
function together(values: readonly StatedWords[]): StatedWords[] {
  const shared = new Map<string, StatedWords>();
  for (const { channels, ...words } of values) {
    const key = JSON.stringify([words, channels.length === 0]);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { ...words, channels: [...channels] });
    else for (const channel of channels) if (!known.channels.includes(channel)) known.channels.push(channel);
  }
  return [...shared.values()].map(withoutSameRaw);
}

function withoutSameRaw({ raw, ...words }: StatedWords): StatedWords {
  if (raw === undefined || raw.trim() === words.text || `“${raw.trim()}”` === words.text) return words;
  return { ...words, raw };
}
