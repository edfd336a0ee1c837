import { FileFault } from './file-fault.js';
import { orientationOf, orientationOnly } from './orientation.js';
import { checkPixels } from './pixels.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const JFIF_BYTES = 14;
const EXIF = 'Exif\0\0';

/** A segment: what it is, and its content without marker and length. */
interface Segment {
  marker: number;
  content: Buffer;
}

/**
 * A JPEG (ITU-T T.81) with the same picture, to the bit, and nothing that tells who took it, when, where and with what: of the
 * application segments there stay the head of JFIF, the colour profile, Adobe's note on colours, and how the picture is turned. What
 * follows after its end is left behind.
 *
 * @throws {FileFault} for what is none or is cut off
 */
export function cleanJpeg(bytes: Buffer): Buffer {
  const { segments, data } = read(bytes);
  const exif = segments.find(({ marker, content }) => marker === APP1 && startsWith(content, EXIF));
  const orientation = exif && orientationOf(exif.content.subarray(EXIF.length));
  const kept = segments.flatMap((segment) => keptOf(segment) ?? []);
  const head = kept[0]?.marker === APP0 ? kept.splice(0, 1) : [];
  const turned =
    orientation === undefined || orientation === 1
      ? []
      : [{ marker: APP1, content: Buffer.concat([Buffer.from(EXIF, 'latin1'), orientationOnly(orientation)]) }];
  return Buffer.concat([Buffer.of(0xff, SOI), ...[...head, ...turned, ...kept].map(written), data]);
}

/** The segments before the picture, and everything from its first scan to the end, in which no other kinds of segments may be. */
function read(bytes: Buffer): { segments: Segment[]; data: Buffer } {
  const segments: Segment[] = [];
  const scans: Buffer[] = [];
  let hasFrame = false;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) throw new FileFault('damaged');
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) throw new FileFault('damaged');
    if (marker === EOI) {
      if (scans.length === 0) throw new FileFault('damaged');
      // Telephones put short films and notes after the end: they are left behind, as all that is not the picture.
      return { segments, data: Buffer.concat([...scans, Buffer.of(0xff, EOI)]) };
    }
    // These have no length and belong into a scan only.
    if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= SOI)) throw new FileFault('damaged');
    if (at + 4 > bytes.length) throw new FileFault('damaged');
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw new FileFault('damaged');
    const segment = { marker, content: bytes.subarray(at + 4, end) };
    if (isFrame(marker)) {
      if (hasFrame || segment.content.length < 6) throw new FileFault('damaged');
      checkPixels(segment.content.readUInt16BE(3), segment.content.readUInt16BE(1));
      hasFrame = true;
    }
    at = end;
    if (marker === SOS) {
      if (!hasFrame) throw new FileFault('damaged');
      const start = at;
      at = endOfScan(bytes, at);
      scans.push(written(segment), bytes.subarray(start, at));
    } else if (scans.length === 0) segments.push(segment);
    // Tables may stand between the scans of one picture too.
    else if (isOfPicture(marker)) scans.push(written(segment));
  }
}

/** Within a scan only stuffed bytes and restarts follow an FF. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next === 0) at += 1;
    else if (next < 0xd0 || next > 0xd7) return at;
  }
  throw new FileFault('damaged');
}

function isFrame(marker: number): boolean {
  // C4, C8 and CC are tables and a reserved one.
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Frames, and tables of quantisation, Huffman and arithmetic coding, number of lines, restarts, hierarchy. */
function isOfPicture(marker: number): boolean {
  return isFrame(marker) || marker === 0xc4 || marker === 0xcc || (marker >= 0xdb && marker <= 0xdf);
}

function keptOf({ marker, content }: Segment): Segment | undefined {
  if (isOfPicture(marker)) return { marker, content };
  if (marker === APP2 && startsWith(content, 'ICC_PROFILE\0')) return { marker, content };
  if (marker === APP14 && startsWith(content, 'Adobe') && content.length === 12) return { marker, content };
  if (marker !== APP0 || !startsWith(content, 'JFIF\0') || content.length < JFIF_BYTES) return undefined;
  // Without its small picture, which may show what was cut away from the large one.
  const head = Buffer.from(content.subarray(0, JFIF_BYTES));
  head.fill(0, 12);
  return { marker, content: head };
}

function written({ marker, content }: Segment): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function startsWith(content: Buffer, text: string): boolean {
  return content.toString('latin1', 0, text.length) === text;
}
