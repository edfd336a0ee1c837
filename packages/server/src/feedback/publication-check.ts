import { parseReceiptCode, RECEIPT_LENGTH, type FeedbackSender } from '@motcua/contract';
import { fold, words } from '@motcua/search';
import type { Language } from '../api/language.js';
import type { Scrub } from '../scrub/scrubbed.js';

/** What a text that is to be public still tells. */
const TELLS = {
  name: {
    vi: 'Còn họ tên người gửi. Hãy viết lại để không ai nhận ra người gửi.',
    en: 'It still has the name of the sender. Write it so that nobody recognises them.',
  },
  contact: {
    vi: 'Còn số điện thoại, thư điện tử hoặc địa chỉ của người gửi. Hãy bỏ đi.',
    en: 'It still has a phone, mail or address of the sender. Take it out.',
  },
  receipt: {
    vi: 'Còn mã nhận của phản ánh, kiến nghị. Hãy bỏ đi.',
    en: 'It still has the receipt code. Take it out.',
  },
  personal: {
    vi: 'Còn số điện thoại, số giấy tờ, thư điện tử hoặc mã hồ sơ. Hãy bỏ đi.',
    en: 'It still has a phone, the number of a paper, a mail address or the code of a dossier. Take it out.',
  },
} satisfies Record<string, Record<Language, string>>;

/** What a text tells that it must not. */
export type Tell = keyof typeof TELLS;

/** What a text may not tell. */
export interface Secrets {
  sender?: FeedbackSender;
  receiptCode: string;
}

/** Fewer digits or letters stand in a text by chance. */
const DIGITS = 7;
const LETTERS = 12;
/** Last digits of a phone, which are the same with 0 and with +84 before them. */
const DIGITS_OF_A_PHONE = 9;
/** Words from which on a name is one whatever its tones and letters are. */
const WORDS_OF_A_NAME = 3;

/**
 * What a text still tells of who sent it; undefined when nothing is found. A net below the eyes of a reviewer, who alone can tell
 * whether what is told makes someone known (NĐ 63/2010 Đ18(4): the sender is kept secret).
 */
export function tellOf(text: string, { sender, receiptCode }: Secrets, scrub: Scrub): Tell | undefined {
  if (sender !== undefined && hasName(text, sender.name)) return 'name';
  if (sender !== undefined && hasContact(text, sender)) return 'contact';
  if (hasReceiptCode(text, receiptCode)) return 'receipt';
  return scrub(text).removed > 0 ? 'personal' : undefined;
}

/** Why a text may not be public, and what to do. */
export function saidOf(tell: Tell, language: Language): string {
  return TELLS[tell][language];
}

function hasName(text: string, name: string): boolean {
  const parts = words(name);
  if (parts.length >= WORDS_OF_A_NAME) {
    if (within(fold(text), fold(name))) return true;
    // Without the family name, as people are called; in capitals, as `văn minh` is a word too.
    return hasWritten(text, writtenWords(name).slice(-2));
  }
  return hasWritten(text, writtenWords(name));
}

/** A name as it is written, or all in capitals. */
function hasWritten(text: string, name: readonly string[]): boolean {
  if (name.length === 0) return false;
  const capital = name.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  const all = writtenWords(text).join(' ');
  return within(all, capital) || within(all, capital.toUpperCase());
}

function writtenWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Whole words alone. */
function within(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}

function hasContact(text: string, { phone, email, address }: FeedbackSender): boolean {
  const digits = (phone ?? '').replace(/\D/g, '').slice(-DIGITS_OF_A_PHONE);
  if (digits.length >= DIGITS && text.replace(/(?<=\d)[\s.,()_/+-]+(?=\d)/g, '').includes(digits)) return true;
  if (email !== undefined && text.toLowerCase().replace(/\s/g, '').includes(email.toLowerCase())) return true;
  const place = fold(address ?? '');
  return place.length >= LETTERS && within(fold(text), place);
}

/** In any form in which it is typed. */
function hasReceiptCode(text: string, code: string): boolean {
  const letters = text.toUpperCase().replace(/[\s.‐-―-]/g, '');
  for (const run of letters.match(/[0-9A-Z]+/g) ?? []) {
    for (let at = 0; at + RECEIPT_LENGTH <= run.length; at++)
      if (parseReceiptCode(run.slice(at, at + RECEIPT_LENGTH)) === code) return true;
  }
  return false;
}
