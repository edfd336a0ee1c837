import type { Fee, IsoDate } from '@motcua/contract';
import type { WordedLocale } from '../locales/locale.js';
import { dateInWords } from './dates.js';
import { doubtInWords } from './doubt.js';
import { numberInWords } from './numbers.js';
import type { Worded } from './worded.js';

/**
 * A fee in words: what is to be paid, for how long that holds, by which text, and what is doubtful.
 *
 * @param day the day for which it is read; a fee whose validity is over by then is marked `expired`
 * @example
 * feeInWords({ kind: 'fixed', amount: 8000, per: 'bản sao', confirmed: true }, vi, '2026-01-01').text;
 * // '8.000 đồng/bản sao'
 */
export function feeInWords(fee: Fee, locale: WordedLocale, day: IsoDate): Worded {
  const expired = fee.validTo !== undefined && fee.validTo < day;
  const window = validity(fee, locale, expired);
  return {
    text: amountInWords(fee, locale),
    name: fee.name,
    details: window ? [window] : [],
    basis: fee.basis,
    doubt: doubtInWords(fee, 'fee', locale),
    channel: fee.channel,
    note: fee.note,
    ...(expired ? { expired } : {}),
  };
}

function amountInWords(fee: Fee, locale: WordedLocale): string {
  const { wording } = locale;
  const { kind, amount, amountTo, per, raw } = fee;
  if (kind === 'free') return wording.free;
  if (kind === 'province') return wording.byProvince;
  if (kind === 'tariff') return wording.byTariff;
  if (amount === null) return raw?.trim() ? wording.quoted(raw.trim()) : wording.noFee;
  const currency = fee.currency ?? 'VND';
  const upTo = wording.money(numberInWords(amountTo ?? amount, locale), currency);
  const money = amountTo === undefined ? upTo : wording.range(numberInWords(amount, locale), upTo);
  return per ? wording.per(money, per) : money;
}

function validity({ validFrom, validTo }: Fee, { wording }: WordedLocale, expired: boolean): string | undefined {
  const from = validFrom && dateInWords(validFrom, wording);
  const to = validTo && dateInWords(validTo, wording);
  if (to && expired) return wording.endedOn(to);
  if (from && to) return wording.validBetween(from, to);
  return to ? wording.validUntil(to) : from && wording.validFrom(from);
}
