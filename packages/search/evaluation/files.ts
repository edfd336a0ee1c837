import { existsSync, readFileSync } from 'node:fs';

/** A record of the corpus, as ../shared/data/README.md describes it; only what search needs. */
export interface CorpusRecord {
  code: string;
  name: string;
  field?: string | null;
  levels?: string[] | null;
  agency?: string | null;
  subjects?: string | null;
  keywords?: string | null;
  description?: string | null;
  requirements?: string | null;
  steps?: string[] | null;
  documents?: { name?: string | null; case?: string | null }[] | null;
  results?: { name?: string | null }[] | null;
  caMau?: { localCode?: string | null } | null;
}

/** A question with the procedures that answer it. */
export interface Question {
  id: string;
  query: string;
  expectedCodes: string[];
  kind: 'answer' | 'clarify' | 'compare' | 'out_of_scope';
  style: string;
}

/** Objects of a file with one a line. @throws {Error} that says which line is wrong */
export function readLines<Value>(path: string): Value[] {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return JSON.parse(line) as Value;
      } catch {
        throw new Error(`Line ${at + 1} of ${path} is not JSON.`);
      }
    });
}
