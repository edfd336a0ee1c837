import { crc32 } from 'node:zlib';
import { FileFault } from './file-fault.js';
import { orientationOf, orientationOnly } from './orientation.js';
import { checkPixels } from './pixels.js';

export const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const CRITICAL = ['IHDR', 'PLTE', 'IDAT', 'IEND'];
/** What colours depend on. All else tells of something else. */
const KEPT = new Set([...CRITICAL, 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'cICP', 'bKGD', 'pHYs']);
const ANIMATION = ['acTL', 'fcTL', 'fdAT'];

/**
 * A PNG (ISO/IEC 15948) with the same picture, to the bit, without texts, times, Exif and everything that a picture does not need,
 * but for how it is turned.
 *
 * @throws {FileFault} for what is none, is damaged, moves, or goes on after its end
 */
export function cleanPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [PNG_SIGNATURE];
  const before = new Set<string>();
  let last = '';
  let at = PNG_SIGNATURE.length;
  while (last !== 'IEND') {
    if (at + 12 > bytes.length) throw new FileFault('damaged');
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new FileFault('damaged');
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, end - 4);
    if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) throw new FileFault('damaged');
    checkChunk(type, content, before, last);
    before.add(type);
    last = type;
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    const orientation = type === 'eXIf' ? orientationOf(content) : undefined;
    if (orientation !== undefined && orientation !== 1) kept.push(chunk('eXIf', orientationOnly(orientation)));
    at = end;
  }
  if (!before.has('IDAT')) throw new FileFault('damaged');
  if (at !== bytes.length) throw new FileFault('trailing');
  return Buffer.concat(kept);
}

function checkChunk(type: string, content: Buffer, before: ReadonlySet<string>, last: string): void {
  if (!/^[A-Za-z]{4}$/.test(type)) throw new FileFault('damaged');
  if (ANIMATION.includes(type)) throw new FileFault('animated');
  const isCritical = type.charAt(0) === type.charAt(0).toUpperCase();
  if (isCritical && !CRITICAL.includes(type)) throw new FileFault('damaged');
  if ((type === 'IHDR') !== (before.size === 0)) throw new FileFault('damaged');
  if (type === 'IHDR') {
    if (content.length !== 13) throw new FileFault('damaged');
    checkPixels(content.readUInt32BE(0), content.readUInt32BE(4));
  }
  // The pieces of the picture follow one another.
  if (type === 'IDAT' && before.has('IDAT') && last !== 'IDAT') throw new FileFault('damaged');
  if (type === 'IEND' && content.length > 0) throw new FileFault('damaged');
  if (type !== 'IDAT' && (KEPT.has(type) || type === 'eXIf') && before.has(type)) throw new FileFault('damaged');
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
