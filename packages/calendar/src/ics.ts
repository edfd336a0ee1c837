import { addDays, type IsoDate } from './days.js';
import { type Moment, msOf } from './instants.js';

/** A day to be put into a person's own calendar. */
export interface IcsEvent {
  /** Tells this event from all others, and stays the same when its day changes. */
  uid: string;
  title: string;
  day: IsoDate;
  description?: string;
  place?: string;
  /** `http` or `https`. */
  url?: string;
  /** Whole days before the day, 0 to 366, at 8 in the morning; no reminder when absent. */
  remindDaysBefore?: number;
  /** When this was written; now when absent. */
  stamp?: Moment;
}

/** A line of RFC 5545 without its break. */
const MOST_OCTETS = 75;
const REMIND_AT = 8;

/** RFC 5545 3.3.11. Other control characters may not stand in a text. */
function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

function octets(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Breaks a line between characters: the standard allows it within one, and programs then show rubbish. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > MOST_OCTETS) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}

function linkOf(url: string): string {
  if (/^https?:\/\/[^\s\p{Cc}]+$/u.test(url)) return url;
  throw new RangeError('The url of an event begins with http:// or https:// and has no spaces.');
}

/** An all-day event begins at midnight, so a reminder in the morning of the day itself comes after its beginning. */
function reminder(days: number): string {
  if (!Number.isInteger(days) || days < 0 || days > 366)
    throw new RangeError(`${days} is no count of days for a reminder: give a whole number from 0 to 366.`);
  if (days === 0) return `PT${REMIND_AT}H`;
  return `-P${days === 1 ? '' : `${days - 1}D`}T${24 - REMIND_AT}H`;
}

/**
 * An all-day event as a file of RFC 5545, to be saved as `.ics` with the type `text/calendar`. It says what it is given and nothing
 * else about a person.
 *
 * @throws RangeError for a day or a moment that is none, a url that is no link, a reminder that is no count of days
 * @example
 * icsOf({ uid: 'H12.7-261120-0001@motcua', title: 'Nhận kết quả', day: '2026-11-25', remindDaysBefore: 1 });
 */
export function icsOf(event: IcsEvent): string {
  const { uid, title, day, description, place, url, remindDaysBefore, stamp = Date.now() } = event;
  const compact = (date: IsoDate) => date.replaceAll('-', '');
  const written = new Date(msOf(stamp)).toISOString().replace(/[-:]|\.\d+/g, '');
  const alarm =
    remindDaysBefore === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `TRIGGER:${reminder(remindDaysBefore)}`,
          `DESCRIPTION:${escaped(title)}`,
          'END:VALARM',
        ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Motcua//Calendar//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${written}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    description === undefined ? '' : `DESCRIPTION:${escaped(description)}`,
    place === undefined ? '' : `LOCATION:${escaped(place)}`,
    url === undefined ? '' : `URL:${linkOf(url)}`,
    // A due date keeps nobody busy.
    'TRANSP:TRANSPARENT',
    ...alarm,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
