import { existsSync, readFileSync } from 'node:fs';

/** A record of the corpus, as ../shared/data/README.md describes it; only what search needs. */
export interface CorpusRecord {
  code: string;
  name: string;
  field?: string | null;
  levels?: string[] | null;
  agency?: string | null;
  subjects?: string | string[] | null;
  keywords?: string | string[] | null;
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
function readLines<Value>(path: string): Value[] {
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

/** Reads a corpus. @throws {Error} that says which line is wrong */
export function readCorpus(path: string): CorpusRecord[] {
  const records = readLines<Partial<CorpusRecord>>(path);
  return records.map((record, at) => {
    if (typeof record.code === 'string' && typeof record.name === 'string') return record as CorpusRecord;
    throw new Error(`Procedure ${at + 1} of ${path} has no "code" or no "name".`);
  });
}

/** Reads questions; a kind that is not said is `answer`. @throws {Error} that says which line is wrong */
export function readQuestions(path: string): Question[] {
  const questions = readLines<Partial<Question>>(path);
  return questions.map(({ id = '', query, expectedCodes, kind = 'answer', style = 'unknown' }, at) => {
    if (typeof query === 'string' && Array.isArray(expectedCodes)) return { id, query, expectedCodes, kind, style };
    throw new Error(`Question ${at + 1} of ${path} has no "query" or no list of "expectedCodes".`);
  });
}
