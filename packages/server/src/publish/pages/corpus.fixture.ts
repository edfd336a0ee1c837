import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '@motcua/connectors';
import type { Procedure } from '@motcua/contract';
import { slug } from '@motcua/search';
import { linesOfFile } from '../../import/lines.js';

const CORPUS = fileURLToPath(new URL('../../../../../../shared/data/procedures.jsonl', import.meta.url));

/** Why what needs the national corpus is skipped. */
export const noCorpus = existsSync(CORPUS)
  ? false
  : 'the corpus ../shared/data/procedures.jsonl is not here: its pages are not tested';

/** Every procedure of the national corpus. */
export async function corpusProcedures(): Promise<Procedure[]> {
  const all: Procedure[] = [];
  for await (const { procedure } of readCorpus(linesOfFile(CORPUS), { fieldId: slug })) all.push(procedure);
  return all;
}
