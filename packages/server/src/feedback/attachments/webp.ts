import { FileFault } from './file-fault.js';
import { orientationOf, orientationOnly } from './orientation.js';
import { checkPixels } from './pixels.js';

const HEAD_BYTES = 12;
/** Flags of VP8X. */
const HAS_ANIMATION = 0x02;
const HAS_XMP = 0x04;
const HAS_EXIF = 0x08;
const VP8X_BYTES = 10;

interface Chunk {
  type: string;
  content: Buffer;
}

/**
 * A WebP (RFC 9649) with the same picture, to the bit, without Exif, XMP and chunks that nobody knows, but for how it is turned.
 *
 * @throws {FileFault} for what is none, is damaged, moves, or goes on after its end
 */
export function cleanWebp(bytes: Buffer): Buffer {
  const chunks = read(bytes);
  const [first] = chunks;
  if (first?.type === 'VP8 ' || first?.type === 'VP8L') {
    if (chunks.some(({ type }) => type === 'ANIM' || type === 'ANMF')) throw new FileFault('animated');
    checkPixels(...sizeOf(first));
    return written([first]);
  }
  if (first?.type !== 'VP8X' || first.content.length !== VP8X_BYTES) throw new FileFault('damaged');
  if ((first.content[0]! & HAS_ANIMATION) !== 0 || chunks.some(({ type }) => type === 'ANIM' || type === 'ANMF'))
    throw new FileFault('animated');
  const pictures = chunks.filter(({ type }) => type === 'VP8 ' || type === 'VP8L');
  const [picture] = pictures;
  if (picture === undefined || pictures.length > 1) throw new FileFault('damaged');
  const [width, height] = sizeOf(picture);
  checkPixels(width, height);
  // The canvas of a still picture is as large as the picture.
  if (first.content.readUIntLE(4, 3) + 1 !== width || first.content.readUIntLE(7, 3) + 1 !== height)
    throw new FileFault('damaged');
  const exif = chunks.find(({ type }) => type === 'EXIF')?.content;
  const orientation = exif && (orientationOf(exif) ?? orientationOf(exif.subarray(6)));
  const isTurned = orientation !== undefined && orientation !== 1;
  const head = Buffer.from(first.content);
  head[0] = (head[0]! & ~(HAS_XMP | HAS_EXIF)) | (isTurned ? HAS_EXIF : 0);
  const one = (type: string) => chunks.filter((chunk) => chunk.type === type).slice(0, 1);
  return written([
    { type: 'VP8X', content: head },
    ...one('ICCP'),
    ...(picture.type === 'VP8 ' ? one('ALPH') : []),
    picture,
    ...(isTurned ? [{ type: 'EXIF', content: orientationOnly(orientation) }] : []),
  ]);
}

function read(bytes: Buffer): Chunk[] {
  if (bytes.length < HEAD_BYTES) throw new FileFault('damaged');
  const end = bytes.readUInt32LE(4) + 8;
  if (end > bytes.length) throw new FileFault('damaged');
  if (end < bytes.length) throw new FileFault('trailing');
  const chunks: Chunk[] = [];
  let at = HEAD_BYTES;
  while (at < end) {
    if (at + 8 > end) throw new FileFault('damaged');
    const length = bytes.readUInt32LE(at + 4);
    const stop = at + 8 + length;
    if (stop + (length % 2) > end) throw new FileFault('damaged');
    if (length % 2 === 1 && bytes[stop] !== 0) throw new FileFault('damaged');
    chunks.push({ type: bytes.toString('latin1', at, at + 4), content: bytes.subarray(at + 8, stop) });
    at = stop + (length % 2);
  }
  return chunks;
}

/** Width and height as the picture itself says. */
function sizeOf({ type, content }: Chunk): [width: number, height: number] {
  if (type === 'VP8L') {
    if (content.length < 5 || content[0] !== 0x2f) throw new FileFault('damaged');
    const bits = content.readUInt32LE(1);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  // A key frame begins with a zero bit, and has its start code after three bytes.
  const isKeyFrame = content.length >= 10 && (content[0]! & 1) === 0 && content.readUIntBE(3, 3) === 0x9d012a;
  if (!isKeyFrame) throw new FileFault('damaged');
  return [content.readUInt16LE(6) & 0x3fff, content.readUInt16LE(8) & 0x3fff];
}

function written(chunks: readonly Chunk[]): Buffer {
  const body = chunks.flatMap(({ type, content }) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return [head, content, Buffer.alloc(content.length % 2)];
  });
  const head = Buffer.alloc(HEAD_BYTES);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(
    body.reduce((sum, { length }) => sum + length, 4),
    4,
  );
  head.write('WEBP', 8, 'latin1');
  return Buffer.concat([head, ...body]);
}
