import { codesIn } from './codes.js';
import { mailsIn } from './mails.js';
import { numbersIn } from './numbers.js';
import { type Piece, without, withoutOverlaps } from './pieces.js';
import { plainly } from './plainly.js';
import type { Scrubbed } from './scrubbed.js';

/** What stands in place of what was taken out. */
const IN_PLACE: Record<Piece['kind'], string> = {
  phone: '[số điện thoại]',
  paper: '[số giấy tờ]',
  mail: '[thư điện tử]',
  code: '[mã hồ sơ]',
};

/**
 * Takes out of what someone wrote what would tell who they are: phones, numbers of identity papers and accounts, mails, codes of dossiers
 * and receipts, in whatever spelling. Amounts, dates, hours, numbers of legal texts, codes of procedures and service numbers
 * (1022, 1800…, 1900…) stay. Names are not recognised: a form says not to write any.
 *
 * @example
 * scrub('Gọi tôi số 0912.345.678 nhé'); // { text: 'Gọi tôi số [số điện thoại] nhé', removed: 1 }
 */
export function scrub(text: string): Scrubbed {
  const whole = text.normalize('NFC');
  const { plain, starts, ends } = plainly(whole);
  const named = withoutOverlaps([...mailsIn(plain), ...codesIn(plain)]);
  // What stands beside a mail or a code is no part of it, and its digits are none of a number.
  const pieces = withoutOverlaps([...named, ...numbersIn(without(plain, named))]);
  let scrubbed = '';
  let at = 0;
  for (const { start, end, kind } of pieces) {
    scrubbed += whole.slice(at, starts[start]) + IN_PLACE[kind];
    at = ends[end - 1]!;
  }
  return { text: scrubbed + whole.slice(at), removed: pieces.length };
}
