import { BODY_MAGIC } from '../body-file.js';
import type { BodyWords } from './body-words.js';
import { ByteWriter } from './byte-writer.js';

/** So many bytes of a file before it is compressed; about 8 kB after. */
const SHARD = 12_000;

/** Writes files of words by range, each with its first word. */
export function writeBodies(bodies: BodyWords): { first: string; bytes: Uint8Array }[] {
  const shards: { first: string; bytes: Uint8Array }[] = [];
  let keys: string[] = [];
  let rows = new ByteWriter();
  const close = (): void => {
    const [first] = keys;
    if (first === undefined) return;
    const to = new ByteWriter();
    to.byte(BODY_MAGIC);
    to.texts(keys);
    to.bytes(rows.done());
    shards.push({ first, bytes: to.done() });
    keys = [];
    rows = new ByteWriter();
  };
  for (const [key, having] of bodies) {
    keys.push(key);
    rows.number(having.length);
    let last = 0;
    for (const row of having) {
      rows.number(row - last);
      last = row;
    }
    if (rows.length > SHARD) close();
  }
  close();
  return shards;
}
