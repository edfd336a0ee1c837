import type { Change, IsoDate } from '@motcua/contract';
import { lineOf } from './clean-text.js';

/** What was done, as the law calls it (NĐ 63/2010 Đ14). */
const KINDS: Readonly<Record<string, string>> = {
  new: 'Mới ban hành',
  amended: 'Sửa đổi, bổ sung',
  replaced: 'Thay thế',
  abolished: 'Bãi bỏ',
};
const CLASSES: Readonly<Record<string, string>> = {
  legal: 'pháp lý',
  fee: 'phí',
  deadline: 'thời hạn',
  document: 'giấy tờ',
  editorial: 'câu chữ',
};

/** `Sửa đổi, bổ sung`; `Công bố` where a source does not say what was done. */
export function kindInWords(kind: string): string {
  return own(KINDS, kind) ?? 'Công bố';
}

/** `phí`; the name of a class that this version does not know. */
export function classInWords(name: string): string {
  return own(CLASSES, name) ?? lineOf(name, 60);
}

/**
 * A change in one line.
 *
 * @example
 * titleOf(change); // 'Sửa đổi, bổ sung: Đăng ký khai sinh (phí; thời hạn)'
 */
export function titleOf({ name, version, classes = [] }: Change): string {
  const about = classes.length > 0 ? ` (${classes.map(classInWords).join('; ')})` : '';
  return `${kindInWords(version.change)}: ${lineOf(name)}${about}`;
}

/** What a person wants to know of a change, a sentence each. */
export function sentencesOf({ code, name, field, version, classes = [] }: Change): string[] {
  const { change, decision, validFrom, publishedOn, note } = version;
  const number = decision && lineOf(decision.number, 120);
  const issuer = decision?.issuer && lineOf(decision.issuer);
  const signed = decision?.date ? ` ngày ${dayInWords(decision.date)}` : '';
  return [
    `${kindInWords(change)}: ${lineOf(name)}. Mã số ${lineOf(code, 120)}, lĩnh vực ${lineOf(field.name)}.`,
    ...(classes.length > 0 ? [`Thay đổi về: ${classes.map(classInWords).join('; ')}.`] : []),
    ...(number ? [`Quyết định số ${number}${signed}${issuer ? ` của ${issuer}` : ''}.`] : []),
    ...(validFrom ? [`Có hiệu lực từ ngày ${dayInWords(validFrom)}.`] : []),
    ...(publishedOn ? [`Công bố ngày ${dayInWords(publishedOn)}.`] : []),
    ...(note ? [lineOf(note, 2000)] : []),
  ];
}

/** Day of publication, or else of the decision, or else of effect: the day by which the stream of changes is ordered. */
export function dayOf({ version }: Change): IsoDate | undefined {
  return version.publishedOn ?? version.decision?.date ?? version.validFrom;
}

/** Midnight in Việt Nam at the beginning of a day; 1970 where the source gives none, which a feed has to have. */
export function momentOf(day: IsoDate | undefined): string {
  return `${day ?? '1970-01-01'}T00:00:00+07:00`;
}

function dayInWords(day: IsoDate): string {
  return day.split('-').reverse().join('/');
}

function own(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
