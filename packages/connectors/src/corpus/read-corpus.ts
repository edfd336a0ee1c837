import type { IsoDate, Procedure } from '@motcua/contract';
import { type Finding, FindingList } from './findings.js';
import { readName, readProcedure } from './procedure.js';
import { parseRecord } from './record.js';
import { CorpusRefusal } from './refusal.js';
import { slug } from './slug.js';
import { cleanText } from './text.js';

/** One record as read. */
export interface CorpusEntry {
  /** Number of its line, from 1. */
  line: number;
  /** National code. */
  code: string;
  /** The untouched line. */
  raw: string;
  procedure: Procedure;
  findings: Finding[];
}

export interface ReadOptions {
  /** Id of a field by its name; the name without marks, joined by hyphens, when absent. */
  fieldId?: (name: string) => string;
  /** Day for which expired values are judged; today in Việt Nam when absent. */
  today?: IsoDate;
}

/**
 * Reads the crawl of the national portal: one JSON record a line. It streams, holds no record, and does no I/O. A byte
 * order mark and empty lines are skipped.
 *
 * @throws {CorpusRefusal} at the first line that is no record, with its number and what is wrong
 * @example
 * for await (const { procedure, findings } of readCorpus(createInterface({ input: createReadStream(path) }))) …
 */
export async function* readCorpus(
  lines: AsyncIterable<string> | Iterable<string>,
  { fieldId = (name) => slug(name), today = todayInVietnam() }: ReadOptions = {},
): AsyncGenerator<CorpusEntry, void, undefined> {
  const corpus = new CorpusMemory();
  let number = 0;
  for await (const given of lines) {
    number++;
    const raw = number === 1 ? given.replace(/^\uFEFF/, '') : given;
    if (raw.trim() === '') continue;
    const record = parseRecord(raw, number);
    const findings = new FindingList();
    const code = cleanText(record.code).text;
    if (!/[\p{L}\d]/u.test(code)) throw new CorpusRefusal(number, 'no-code', 'no procedure code');
    const name = readName(record.name, findings);
    if (!/[\p{L}\d]/u.test(name)) throw new CorpusRefusal(number, 'no-name', 'no procedure name');
    const procedure = readProcedure(record, code, name, { fieldId, today }, findings);
    corpus.compare(procedure, findings);
    yield { line: number, code, raw, procedure, findings: findings.items };
  }
}

/** What must be known of earlier lines: codes, names and spellings of fields, never the records. */
class CorpusMemory {
  readonly #codes = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #fields = new Map<string, string>();

  compare(procedure: Procedure, findings: FindingList): void {
    const { code, name, field } = procedure;
    if (this.#codes.has(code)) findings.add('duplicate-code', 'code', code);
    this.#codes.add(code);

    const key = name
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
    const earlier = this.#names.get(key);
    if (earlier === undefined) this.#names.set(key, code);
    else if (earlier !== code) findings.add('shared-name', 'name', earlier);

    const spelling = this.#fields.get(field.id);
    if (spelling === undefined) this.#fields.set(field.id, field.name);
    else if (spelling !== field.name) {
      findings.add('field-spelling', 'field', field.name);
      procedure.field = { id: field.id, name: spelling };
    }
  }
}

function todayInVietnam(): IsoDate {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}
