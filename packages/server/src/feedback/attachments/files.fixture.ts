import { crc32, deflateSync } from 'node:zlib';

const u16 = (value: number) => Buffer.of(value >> 8, value & 255);
const u32le = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A grey JPEG of 8 by 8: one frame, its tables, one scan, in which all is nought. */
const JPEG_PARTS = {
  quantisation: segment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
  frame: segment(0xc0, Buffer.of(8, 0, 8, 0, 8, 1, 1, 0x11, 0)),
  tables: Buffer.concat(
    [0x00, 0x10].map((table) => segment(0xc4, Buffer.concat([Buffer.of(table, 1), Buffer.alloc(15), Buffer.of(0)]))),
  ),
  scan: Buffer.concat([segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)), Buffer.of(0x3f)]),
};

/** A segment of a JPEG. */
export function segment(marker: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  return Buffer.concat([Buffer.of(0xff, marker), u16(bytes.length + 2), bytes]);
}

/** A JPEG with segments before and after its tables. */
export function jpeg({ head = [], after = [] }: { head?: Buffer[]; after?: Buffer[] } = {}): Buffer {
  const { quantisation, frame, tables, scan } = JPEG_PARTS;
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    ...head,
    quantisation,
    frame,
    tables,
    scan,
    ...after,
    Buffer.of(0xff, 0xd9),
  ]);
}

/** A chunk of a PNG. */
export function chunk(type: string, content: Buffer | string = ''): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(content as string, 'latin1')]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of one red point, with chunks before and after it. */
export function png({
  head = [],
  after = [],
  size = 1,
}: { head?: Buffer[]; after?: Buffer[]; size?: number } = {}): Buffer {
  const extent = Buffer.alloc(13);
  extent.writeUInt32BE(size, 0);
  extent.writeUInt32BE(size, 4);
  extent.set([8, 2, 0, 0, 0], 8);
  const picture = chunk('IDAT', deflateSync(Buffer.of(0, 255, 0, 0)));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', extent), ...head, picture, ...after, chunk('IEND')]);
}

/** A part of a WebP. */
export function riff(type: string, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  return Buffer.concat([Buffer.from(type), u32le(bytes.length), bytes, Buffer.alloc(bytes.length % 2)]);
}

/** Pictures of one point, with and without loss. */
const VP8 = Buffer.from('MAEAnQEqAQABAA7A/iWkAANwAAAAAA==', 'base64');
const VP8L = Buffer.from('LwAAABAHEBERiIj+BwA=', 'base64');

/** A simple WebP. */
export function webp(kind: 'VP8 ' | 'VP8L' = 'VP8 ', after: Buffer[] = []): Buffer {
  return riffFile([riff(kind, kind === 'VP8 ' ? VP8 : VP8L), ...after]);
}

/** A WebP with more than a picture. */
export function largeWebp(flags: number, after: Buffer[]): Buffer {
  return riffFile([riff('VP8X', Buffer.of(flags, 0, 0, 0, 0, 0, 0, 0, 0, 0)), riff('VP8 ', VP8), ...after]);
}

function riffFile(parts: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  return Buffer.concat([Buffer.from('RIFF'), u32le(body.length), body]);
}

/** Exif that says how a picture is turned, and a secret. */
export function exif(orientation: number, secret: string): Buffer {
  const tiff = Buffer.alloc(64);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.set([1, 0x12, 0, 3, 0, 0, 0, 1], 10);
  tiff.writeUInt16BE(orientation, 18);
  return Buffer.concat([tiff, Buffer.from(secret)]);
}

/** A PDF of one empty page; `catalogue` stands in its root, `more` are further objects. */
export function pdf(catalogue = '', more: (string | Buffer)[] = [], end = '\n'): Buffer {
  return Buffer.concat(
    [
      '%PDF-1.7\n',
      `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`,
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n',
      ...more,
      `trailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n9\n%%EOF${end}`,
    ].map((part) => Buffer.from(part as string, 'latin1')),
  );
}

/** A stream of a PDF with what its head says. */
export function stream(head: string, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  const before = Buffer.from(`7 0 obj\n<< ${head} /Length ${bytes.length} >>\nstream\n`);
  return Buffer.concat([before, bytes, Buffer.from('\nendstream\nendobj\n')]);
}

/** The end of an empty ZIP archive. */
export const ZIP_END = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
