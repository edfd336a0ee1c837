import { RECEIPT_LETTERS } from '@motcua/contract';
import { type Piece, piecesOf } from './pieces.js';

/** Between the parts of a code, as people type it. */
const APART = String.raw`\s?[.\-‐-―−_/\\ ]\s?`;
const DAY = String.raw`\d{2}[.]?(?:0[1-9]|1[0-2])[.]?(?:0[1-9]|[12]\d|3[01])`;
/** `000.00.12.H12-190122-0001`, `H12.44-250707-0013`, `G07.001.002-260125-AB1234`. */
const DOSSIER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d{2,3}${APART}){0,3}[a-z]\d{2}(?:${APART}[a-z0-9]{1,3}){0,3}${APART}${DAY}${APART}[a-z]{0,2}\d{3,8}(?![\p{L}\d])`,
  'giu',
);
const LETTER = `[${RECEIPT_LETTERS}OIL]`;
/** `7K3M-9QXD-2F80`. */
const RECEIPT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${LETTER}{4}\s?[-‐-―−. ]?\s?){2}${LETTER}{4}(?![\p{L}\d])`,
  'giu',
);

/** Codes of dossiers and of receipts. */
export function codesIn(plain: string): Piece[] {
  const receipts = piecesOf(plain, RECEIPT, 'code').filter(({ start, end }) => isMixed(plain.slice(start, end)));
  return [...piecesOf(plain, DOSSIER, 'code'), ...receipts];
}

/** Words without marks have the letters of a code, too; numbers are told by `numbersIn`. */
function isMixed(letters: string): boolean {
  return (letters.match(/\d/g)?.length ?? 0) >= 2 && /[a-z]/i.test(letters);
}
