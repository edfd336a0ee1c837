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
/** Between the groups of a receipt's code, as people type it. */
const SPLIT = String.raw`\s?[-‐-―−._/,:\s]\s?`;
const BEFORE = String.raw`(?<![\p{L}\d])`;
const AFTER = String.raw`(?![\p{L}\d])`;
/** `7K3M-9QXD-2F80`, and without anything between. */
const BY_FOUR = new RegExp(`${BEFORE}${LETTER}{4}(?:(?:${SPLIT})?${LETTER}{4}){2}${AFTER}`, 'giu');
/** The same within a word that is written against it. */
const WITHIN = new RegExp(String.raw`(?<![A-Z\d])[A-Z\d]{4}(?:-[A-Z\d]{4}){2}(?![A-Z\d])`, 'gu');
/** By letters or by twos. */
const BY_FEW = [
  new RegExp(`${BEFORE}${LETTER}(?:${SPLIT.replaceAll('?', '{0,2}')}${LETTER}){11}${AFTER}`, 'giu'),
  new RegExp(`${BEFORE}${LETTER}{2}(?:${SPLIT}${LETTER}{2}){5}${AFTER}`, 'giu'),
];

/** Codes of dossiers and of receipts. */
export function codesIn(plain: string): Piece[] {
  const textOf = ({ start, end }: Piece) => plain.slice(start, end);
  return [
    ...piecesOf(plain, DOSSIER, 'code'),
    ...[BY_FOUR, WITHIN].flatMap((form) => piecesOf(plain, form, 'code')).filter((piece) => isMixed(textOf(piece), 2)),
    ...BY_FEW.flatMap((form) => piecesOf(plain, form, 'code')).filter((piece) => isMixed(textOf(piece), 3)),
  ];
}

/**
 * Words without marks have the letters of a code, too: there must be digits, and where only spaces are between, capitals, or digits in more
 * than one group and in one of them beside letters. What has digits alone is told by `numbersIn`.
 */
function isMixed(code: string, digits: number): boolean {
  if ((code.match(/\d/g)?.length ?? 0) < digits || !/[a-z]/i.test(code)) return false;
  if (!/^[a-z\d\s,:]+$/i.test(code) || !/\s/.test(code) || code === code.toUpperCase()) return true;
  const groups = code.split(/[\s,:]+/);
  return (
    groups.filter((group) => /\d/.test(group)).length > 1 &&
    groups.some((group) => /\d/.test(group) && /[a-z]/i.test(group))
  );
}
