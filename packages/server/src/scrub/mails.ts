import { type Piece, piecesOf } from './pieces.js';

const AT = String.raw`\s*(?:@|[([{<]\s*(?:@|at|a còng|a-còng)\s*[)\]}>]|\ba[ -]?còng\b|\ba[ -]?cong\b)\s*`;
const HIDDEN_DOT = String.raw`\s*[([{<]\s*(?:\.|dot|chấm|cham)\s*[)\]}>]\s*`;
const DOT = String.raw`(?:\s?\.\s?|${HIDDEN_DOT}|\s+(?:chấm|cham|dot)\s+)`;
const PART = String.raw`[\w.+%-]{1,64}(?:${HIDDEN_DOT}[\w.+%-]{1,64}){0,4}`;
const HOSTS = 'gmail|yahoo|hotmail|outlook|icloud|live|ymail|zoho|proton(?:mail)?|mail|email';

/** `ten@gmail.com`, `ten (at) gmail (dot) com`, `ten a còng gmail chấm com`. */
const MAIL = new RegExp(String.raw`${PART}${AT}[\w-]+(?:${DOT}[a-z][\w-]*){1,3}`, 'giu');
/** `ten at gmail.com`, `ten.gmail.com` and `ten@gmail`: only with the name of a mail service. */
const SERVICE = new RegExp(
  String.raw`${PART}(?:\s+at\s+|${AT})(?:${HOSTS})\b(?:(?:${DOT}|\s)(?:com|vn|net)\b){0,2}|[\w.+%-]{1,64}\.(?:gmail|yahoo|hotmail|outlook|icloud)\.(?:com|vn)\b`,
  'giu',
);

/** Mails, also as people write them so that machines do not find them. */
export function mailsIn(plain: string): Piece[] {
  return [...piecesOf(plain, MAIL, 'mail'), ...piecesOf(plain, SERVICE, 'mail')];
}
