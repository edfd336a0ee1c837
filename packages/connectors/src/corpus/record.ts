import * as z from 'zod/mini';
import { CorpusRefusal } from './refusal.js';

const text = z.optional(z.nullable(z.string()));
const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.nullable(z.array(item)));
const count = z.optional(z.nullable(z.number().check(z.gte(0))));

const members = {
  code: z.string(),
  name: z.string(),
  field: text,
  level: text,
  levels: list(z.string()),
  agency: text,
  issuingAgency: text,
  executingAgency: text,
  competentAgency: text,
  coordinatingAgency: text,
  authorisedAgency: text,
  receivingAddress: text,
  subjects: text,
  procedureType: text,
  decision: text,
  executionMethods: list(z.object({ channel: text, timeLimit: text, fee: text, description: text })),
  steps: list(z.string()),
  documents: list(
    z.object({ name: z.string(), original: count, copies: count, form: text, forms: list(z.string()), case: text }),
  ),
  legalBasis: list(z.object({ code: text, name: text, date: text, issuer: text })),
  results: list(z.object({ name: text, code: text })),
  result: text,
  requirements: text,
  keywords: text,
  description: text,
  relatedProcedures: text,
  url: text,
  caMau: z.optional(
    z.nullable(
      z.object({
        localCode: text,
        name: text,
        decision: text,
        field: text,
        level: text,
        status: text,
        forms: list(z.object({ name: text, file: text })),
      }),
    ),
  ),
  detailLevel: text,
  parse: text,
  source: text,
  sources: list(z.string()),
};

const CorpusRecordSchema = z.looseObject(members);

/** One line of the corpus, as the crawler wrote it. */
export type CorpusRecord = z.infer<typeof CorpusRecordSchema>;
export type ExecutionMethod = NonNullable<CorpusRecord['executionMethods']>[number];
export type SourceDocument = NonNullable<CorpusRecord['documents']>[number];

/** Members of a record that the format does not name. */
export function unknownMembers(record: CorpusRecord): string[] {
  return Object.keys(record).filter((name) => !Object.hasOwn(members, name));
}

function parseJson(line: string): unknown {
  return JSON.parse(line) as unknown;
}

const MAX_LINE = 8_000_000;

/**
 * Reads one line.
 *
 * @throws {CorpusRefusal} when it is no record
 */
export function parseRecord(line: string, number: number): CorpusRecord {
  if (line.length > MAX_LINE) {
    throw new CorpusRefusal(number, 'too-long', `longer than ${MAX_LINE} characters; one procedure a line is expected`);
  }
  let value: unknown;
  try {
    value = parseJson(line);
  } catch (error) {
    throw new CorpusRefusal(number, 'not-json', `not JSON (${(error as Error).message.slice(0, 120)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CorpusRefusal(number, 'not-a-record', 'a JSON object is expected, one procedure a line');
  }
  const { code, name } = value as Record<string, unknown>;
  if (code === undefined || code === null || code === '')
    throw new CorpusRefusal(number, 'no-code', 'no procedure code');
  if (name === undefined || name === null || name === '')
    throw new CorpusRefusal(number, 'no-name', 'no procedure name');
  const parsed = CorpusRecordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path.map(String).join('/') ?? '';
    throw new CorpusRefusal(
      number,
      'wrong-type',
      `${path.slice(0, 80)}: ${issue?.code ?? 'invalid'}, a different type is expected`,
    );
  }
  return parsed.data;
}

/**
 * Whether a text looks like the first line of a corpus file, to tell it from other formats.
 *
 * @example
 * isCorpusLine('{"code":"1.001193","name":"…","executionMethods":[]}'); // true
 */
export function isCorpusLine(line: string): boolean {
  const start = line.replace(/^\uFEFF/, '').trim();
  if (!start.startsWith('{')) return false;
  try {
    const value = parseJson(start) as Record<string, unknown>;
    return (
      typeof value.code === 'string' &&
      typeof value.name === 'string' &&
      !('format' in value) &&
      ('executionMethods' in value || 'detailLevel' in value || 'issuingAgency' in value)
    );
  } catch {
    return false;
  }
}
