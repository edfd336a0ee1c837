import { type Piece, piecesOf } from './pieces.js';

const AT = String.raw`\s*(?:@|[([{<]\s*(?:@|at|a|a[ -]còng)\s*[)\]}>]|(?<!\p{L})(?:a[ -]?)?(?:còng|móc)(?!\p{L})|\ba[ -]?cong\b)\s*`;
const HIDDEN_DOT = String.raw`\s*[([{<]\s*(?:\.|dot|chấm|cham)\s*[)\]}>]\s*`;
const TOP = '(?:com|net|org|vn|edu|gov)';
const DOT = String.raw`(?:\.|\s?\.\s?(?=${TOP})|${HIDDEN_DOT}|\s+(?:chấm|cham|dot)\s+)`;
const PART = String.raw`[\w.+%-]{1,64}(?:${HIDDEN_DOT}[\w.+%-]{1,64}){0,4}`;
const LABEL = String.raw`[a-z\u00C0-\u1EF9][\w\u00C0-\u1EF9-]*`;
const HOSTS = 'gmail|yahoo|hotmail|outlook|icloud|live|ymail|zoho|proton(?:mail)?|mail|email';
const FREE = '(?:gmail|yahoo|hotmail|outlook|icloud)';

/** `ten@gmail.com`, `ten (at) gmail (dot) com`, `ten a còng gmail chấm com`. */
const MAIL = new RegExp(String.raw`${PART}${AT}[\w-]+(?:${DOT}${LABEL}(?!\p{L})){1,3}`, 'giu');
/** `ten at gmail.com`, `ten@gmail`, `ten@gmailcom`, `ten.gmail.com` and `tengmail.com`: only with the name of a mail service. */
const SERVICE = new RegExp(
  String.raw`${PART}(?:\s+at\s+|${AT})(?:${HOSTS})(?:com|vn)?\b(?:(?:${DOT}|\s)${TOP}\b){0,2}|[\w.+%-]{3,64}${FREE}\.(?:com|vn)\b`,
  'giu',
);

/** Mails, also as people write them so that machines do not find them. */
export function mailsIn(plain: string): Piece[] {
  return [...piecesOf(plain, MAIL, 'mail'), ...piecesOf(plain, SERVICE, 'mail')];
}
