import { type Piece, piecesOf } from './pieces.js';

const AT = String.raw`\s*(?:@|[([{<]\s*(?:@|at|a còng|a-còng)\s*[)\]}>]|\ba[ -]?còng\b|\ba[ -]?cong\b)\s*`;
const DOT = String.raw`(?:\s?\.\s?|\s*[([{<]\s*(?:\.|dot|chấm|cham)\s*[)\]}>]\s*|\s+(?:chấm|cham|dot)\s+)`;
const HOSTS = 'gmail|yahoo|hotmail|outlook|icloud|live|ymail|zoho|proton(?:mail)?|mail|email';

/** `ten@gmail.com`, `ten (at) gmail (dot) com`, `ten a còng gmail chấm com`. */
const MAIL = new RegExp(String.raw`[\w.+%-]+${AT}[\w-]+(?:${DOT}[a-z][\w-]*){1,3}`, 'giu');
/** `ten at gmail.com`, `ten.gmail.com` and `ten@gmail`: only with the name of a mail service. */
const SERVICE = new RegExp(
  String.raw`[\w.+%-]+(?:\s+at\s+|${AT})(?:${HOSTS})\b(?:${DOT}[a-z]{2,4}){0,2}|[\w+%-]+\.?\w*\d+\.(?:${HOSTS})\.(?:com|vn)\b`,
  'giu',
);

/** Mails, also as people write them so that machines do not find them. */
export function mailsIn(plain: string): Piece[] {
  return [...piecesOf(plain, MAIL, 'mail'), ...piecesOf(plain, SERVICE, 'mail')];
}
