import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Refusal } from '../refusal.js';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

const MANIFEST = 'manifest.json';
/** What an index consists of, with what stands compressed beside it and what an interrupted run left. */
const OF_AN_INDEX = /^(?:manifest\.json|hot\.bin|(?:words|names|bodies)-[0-9a-f]+\.bin)(?:\.gz|\.br)?(?:\.new)?$/;

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
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const [br, gz] = await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes, { level: 9 })]);
    for (const [ending, content] of [
      ['.br', br],
      ['.gz', gz],
      ['', bytes],
    ] as const) {
      await replace(join(folder, name + ending), content);
      names.add(name + ending);
    }
    written.bytes += bytes.length;
    written.brotli += br.length;
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
  if (!isManifest(manifest) && !names.every((name) => OF_AN_INDEX.test(name))) {
    throw new Refusal(
      `${folder} is not empty and holds no search index. Nothing was written: name a folder of its own.`,
    );
  }
  return names.filter((name) => OF_AN_INDEX.test(name));
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

async function replace(path: string, content: Uint8Array): Promise<void> {
  try {
    await writeFile(`${path}.new`, content);
    await rename(`${path}.new`, path);
  } catch (error) {
    await rm(`${path}.new`, { force: true }).catch(() => undefined);
    refuse(path)(error);
  }
}

function refuse(path: string): (error: unknown) => never {
  return (error) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${path} cannot be written (${code ?? String(error)}). Check that it is a folder and whose it is.`,
    );
  };
}
