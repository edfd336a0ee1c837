import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isCorpusLine } from '@motcua/connectors';
import { Refusal } from '../refusal.js';

/** Files to import, in an order that does not depend on the machine. */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch((error: unknown) => {
      throw new Refusal(
        `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}). Check the name.`,
      );
    });
    if (!kind.isDirectory()) files.push(path);
    else {
      const found = await readdir(path, { recursive: true });
      const names = found.filter((name) => /\.jsonl?$/i.test(name) && !/(^|[/\\])\./.test(name));
      files.push(...names.sort(inOrder).map((name) => join(path, name)));
    }
  }
  if (files.length === 0) throw new Refusal(`No .json or .jsonl file in ${paths.join(', ')}.`);
  return [...new Set(files)];
}

/** The file that describes the whole comes first, as the first title is the title of all. */
function inOrder(a: string, b: string): number {
  return Number(b === 'catalogue.json') - Number(a === 'catalogue.json') || (a < b ? -1 : 1);
}

/** What a file is, told from its content. */
export type SourceFormat = 'motcua-catalogue' | 'corpus';

/** The longest record of the national corpus has 0.3 MB. */
const HEAD = 2 ** 20;

/**
 * A file whose first line is a whole JSON object is the corpus (one procedure a line); every other is one document.
 * Whether that document has the Motcua format is found when it is read.
 */
export async function formatOf(file: string): Promise<SourceFormat> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer
      .subarray(0, bytesRead)
      .toString()
      .replace(/^\ufeff/, '')
      .trimStart();
    if (head === '') throw new Refusal(`${file} is empty.`);
    if (/\.jsonl$/i.test(file)) return 'corpus';
    return isCorpusLine(head.split('\n', 1)[0] ?? '') ? 'corpus' : 'motcua-catalogue';
  } finally {
    await handle.close();
  }
}
