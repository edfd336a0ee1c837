import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compressed } from '../folder/compressed.js';
import { isSearchFile } from '../folder/search-file-names.js';
import { plainName, refuseFolder as refuse, replaceFile } from '../folder/whole-file.js';
import { Refusal } from '../refusal.js';

const MANIFEST = 'manifest.json';
/** What was written. */
export interface WrittenIndex {
  files: number;
  /** Bytes of all files as they are, and as a server that knows Brotli sends them. */
  bytes: number;
  brotli: number;
  /** Names of files of an earlier index that were removed. */
  removed: string[];
}

/**
 * Writes an index for a static site into a folder, with `.gz` and `.br` beside each file. Every file is there in whole or not
 * at all, and the manifest comes last, so that a page never reads of a file that is not there yet.
 *
 * @throws {Refusal} for a folder that holds anything else, and for one that cannot be written
 */
export async function writeSearchFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<WrittenIndex> {
  const before = await earlierIndex(folder);
  const written: WrittenIndex = { files: files.size, bytes: 0, brotli: 0, removed: [] };
  const names = new Set<string>();
  for (const [name, bytes] of lastingNamesLast(files)) {
    const beside = await compressed(bytes);
    for (const [ending, content] of [...Object.entries(beside), ['', bytes] as const]) {
      await replaceFile(join(folder, name + ending), content);
      names.add(name + ending);
    }
    written.bytes += bytes.length;
    written.brotli += beside['.br'].length;
  }
  const old = before.filter((name) => !names.has(name));
  for (const name of old) await rm(join(folder, name), { force: true }).catch(refuse(folder));
  written.removed = old.filter((name) => name.endsWith('.bin'));
  return written;
}

/** Files of the index that the folder holds; none when it is empty or not there yet. */
async function earlierIndex(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true }).catch(refuse(folder));
  const names = await readdir(folder).catch(refuse(folder));
  if (names.length === 0) return [];
  const manifest = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  if (!isManifest(manifest) && !names.every((name) => isSearchFile(plainName(name)))) {
    throw new Refusal(
      `${folder} is not empty and holds no search index. Nothing was written: name a folder of its own.`,
    );
  }
  return names.filter((name) => isSearchFile(plainName(name)));
}

function isManifest(text: string): boolean {
  try {
    const { format, names } = JSON.parse(text) as { format?: unknown; names?: unknown };
    return typeof format === 'number' && Array.isArray(names);
  } catch {
    return false;
  }
}

/** What a page reads of comes before what it reads it in. */
function lastingNamesLast(files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  const place = (name: string) => (name === MANIFEST ? 2 : /-[0-9a-f]+\.bin$/.test(name) ? 0 : 1);
  return [...files].sort(([a], [b]) => place(a) - place(b));
}
