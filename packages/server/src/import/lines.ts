import { createReadStream } from 'node:fs';
import { Refusal } from '../refusal.js';
import { decode } from './documents.js';

/** The longest record of the national corpus has 0.3 MB. */
const LONGEST = 8 * 2 ** 20;
const NEWLINE = 10;

/**
 * The lines of a file, one at a time, without their ends. Node's readline would also break at U+2028 inside a string.
 *
 * @throws {Refusal} for a line that is too long or not UTF-8.
 */
export async function* linesOfFile(file: string): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 0;
  const read = (bytes: Buffer): string => {
    line += 1;
    const end = bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length;
    return decode(bytes.subarray(0, end), file, line);
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      yield read(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > LONGEST) {
      throw new Refusal(`A line of ${file} is longer than ${LONGEST / 2 ** 20} MB. Is it one procedure a line?`, [
        { file, line: line + 1, reason: 'the line is too long' },
      ]);
    }
  }
  if (rest.length > 0) yield read(rest);
}
