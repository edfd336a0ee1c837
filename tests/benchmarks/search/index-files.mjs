import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export function writeIndex(folder, files) {
  for (const [file, content] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Reads a file of an index into a buffer of its own, as `fetch` would. */
export const readerOf = (folder) => async (file) => new Uint8Array(await readFile(join(folder, file)));

/** Reads each of the files once, beforehand, so that the disk is in no measurement; each may be taken once. */
export async function readAhead(folder, files) {
  const read = readerOf(folder);
  const ahead = new Map(await Promise.all(files.map(async (file) => [file, await read(file)])));
  return async (file) => {
    const bytes = ahead.get(file) ?? (await read(file));
    ahead.delete(file);
    return bytes;
  };
}

export const addressOf = (folder) => `${pathToFileURL(folder).href}/`;

/** The files without those that have the content of an earlier one: a page loads one of them. */
export async function distinct(files, read) {
  const known = new Set();
  const kept = [];
  for (const file of files) {
    const key = createHash('sha256')
      .update(await read(file))
      .digest('hex');
    if (!known.has(key)) kept.push(file);
    known.add(key);
  }
  return kept;
}
