import { inflateSync } from 'node:zlib';
import { FileFault } from './file-fault.js';

/** Whatever does something, holds something else, or leads out of the file (ISO 32000-2, 12.6, 7.11.4, 12.7.8). */
const ACTIVE = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'RichMedia',
  'XFA',
]);
const HEAD = /^%PDF-(?:1\.[0-7]|2\.0)\s/;
/** After the mark of the end there may be ends of lines and nothing else. */
const END = /startxref\s+\d+\s+%%EOF\s{0,8}$/;
/** Ways to pack a stream, in full and as some readers take them too (7.4). */
const FILTERS = new Set([
  ...[
    'ASCIIHexDecode',
    'ASCII85Decode',
    'LZWDecode',
    'FlateDecode',
    'RunLengthDecode',
    'CCITTFaxDecode',
    'JBIG2Decode',
  ],
  ...['DCTDecode', 'JPXDecode', 'Crypt', 'AHx', 'A85', 'LZW', 'Fl', 'RL', 'CCF', 'DCT'],
]);
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]{1,127})/g;
/** With bounds, so that no run of digits is gone through again and again. */
const OBJECT = /\d{1,10}\s{1,4}\d{1,5}\s{1,4}obj\b/;
/** Characters at the end in which the marks of the end are looked for. */
const TAIL = 128;
/** So much may all objects that are packed together unfold to, in bytes. */
const MOST_UNFOLDED = 32_000_000;

/**
 * A PDF as it is, when nothing in it acts, is hidden, or cannot be looked at. Names are found however they are written, in any part of
 * the file, and in objects that are packed together. Its own metadata (author, software) stay.
 *
 * @throws {FileFault}
 */
export function checkPdf(bytes: Buffer): Buffer {
  // One character a byte.
  const text = bytes.toString('latin1');
  if (!HEAD.test(text)) throw new FileFault('damaged');
  if (!END.test(text.slice(-TAIL))) throw new FileFault(text.includes('%%EOF') ? 'trailing' : 'damaged');
  if (!OBJECT.test(text)) throw new FileFault('damaged');
  checkNames(text);
  checkPacked(bytes, text);
  return bytes;
}

function checkNames(text: string): void {
  for (const match of text.matchAll(NAME)) {
    const name = plain(match[1]!);
    if (name === 'Encrypt') throw new FileFault('encrypted');
    if (ACTIVE.has(name)) throw new FileFault('active-content');
    // Where to open it is a place, `[3 0 R /Fit]`; anything else may be an action.
    if (name === 'OpenAction' && !/^\s*\[/.test(text.slice(match.index + match[0].length, match.index + 200)))
      throw new FileFault('active-content');
  }
}

/** A name without its escapes: `J#61vaScript` is `JavaScript`. */
function plain(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * Unfolds every stream that holds objects and looks at the names in it. What stands between one stream and the next is taken for the
 * head of the next, so that no way of writing a head hides what it says; one that a simple reader cannot unfold is refused.
 */
function checkPacked(bytes: Buffer, text: string): void {
  let unfolded = 0;
  let after = 0;
  for (const { index, 0: mark } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    if (index < after) continue;
    const head = [...text.slice(after, index).matchAll(NAME)].map(([, name]) => plain(name!));
    const start = index + mark.length;
    const end = text.indexOf('endstream', start);
    after = end < 0 ? text.length : end + 'endstream'.length;
    if (!head.includes('ObjStm') && !(head.includes('First') && head.includes('N'))) continue;
    // As it stands: its names were seen with the others.
    if (!head.includes('Filter') && !head.includes('F')) continue;
    const filters = head.filter((name) => FILTERS.has(name));
    if (head.includes('Predictor') || filters.length !== 1 || filters[0] !== 'FlateDecode')
      throw new FileFault('unreadable');
    const content = inflated(bytes.subarray(start), MOST_UNFOLDED - unfolded);
    unfolded += content.length;
    checkNames(content);
  }
}

/** zlib stops at the end of its own data, so what follows the stream does no harm. */
function inflated(bytes: Buffer, most: number): string {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch {
    throw new FileFault('unreadable');
  }
}
