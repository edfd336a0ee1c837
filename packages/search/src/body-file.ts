import { ByteReader } from './bytes.js';

/** First byte of a file of words that stand only in texts. */
export const BODY_MAGIC = 0x62;

/** Reads rows by folded word. @throws {RangeError} when the file is cut off or of another format */
export function readBodies(bytes: Uint8Array): Map<string, Uint32Array> {
  const from = new ByteReader(bytes);
  if (from.byte() !== BODY_MAGIC) throw new RangeError('This is no file of words, or one of another version.');
  return new Map(
    from.texts().map((key): [string, Uint32Array] => {
      let row = 0;
      return [key, Uint32Array.from({ length: from.number() }, () => (row += from.number()))];
    }),
  );
}
