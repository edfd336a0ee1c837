import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../tools/setup/root.mjs';

const DATA = join(ROOT, '../shared/data');
const PROCEDURES = join(DATA, 'procedures.jsonl');
const QUERIES = join(DATA, 'queries.jsonl');

export const hasCorpus = () => existsSync(PROCEDURES) && existsSync(QUERIES);
export const NO_CORPUS = 'the corpus (../shared/data/procedures.jsonl and queries.jsonl) is not here';

const LEVELS = { bo: 'central', tinh: 'province', huyen: 'district', xa: 'commune', khac: 'other' };
const AUDIENCES = [
  ['citizen', /công dân việt nam/i],
  ['overseas-vietnamese', /định cư ở nước ngoài/i],
  ['foreigner', /người nước ngoài/i],
  ['official', /cán bộ, công chức/i],
  ['business', /(?<!bao gồm )doanh nghiệp/i],
  ['organisation', /tổ chức \(không/i],
  ['cooperative', /hợp tác xã/i],
];

const linesOf = (path) => readFileSync(path, 'utf8').trimEnd().split('\n').map(JSON.parse);

/**
 * The procedures of the national portal, as what every engine is given: name, field, agency and subjects for all alike; the
 * others are for those that can show or use them. `posted`: the communes of a province have published it as theirs.
 */
export function realDocuments() {
  return linesOf(PROCEDURES).map((row) => ({
    code: row.code,
    name: row.name,
    field: row.field ?? '',
    agency: row.agency ?? '',
    subjects: row.subjects ?? '',
    levels: (row.levels ?? []).map((level) => LEVELS[level] ?? 'other'),
    posted: Boolean(row.caMau),
    audiences: AUDIENCES.filter(([, pattern]) => pattern.test(row.subjects ?? '')).map(([audience]) => audience),
    body: [...(row.steps ?? []), ...(row.documents ?? []).map(({ name }) => name), row.requirements].filter(Boolean),
  }));
}

/** Questions with the codes that answer them; titles in a template are too easy and left out. */
export function realQuestions() {
  return linesOf(QUERIES)
    .filter(({ kind, style }) => (kind === 'answer' || kind === 'clarify') && style !== 'template-from-title')
    .map(({ query, expectedCodes }) => ({ query, codes: expectedCodes }));
}
