import type { SearchDocument } from '@motcua/search';
import type { CorpusRecord } from './files.js';

const LEVELS: Readonly<Record<string, string>> = {
  bo: 'central',
  tinh: 'province',
  huyen: 'district',
  xa: 'commune',
  khac: 'other',
};

/** A record as search takes it. What the province publishes at its communes is asked for more than the rest. */
export function documentOf(record: CorpusRecord): SearchDocument {
  const { code, name, field, agency, levels, caMau } = record;
  return {
    code,
    name,
    field: field ?? undefined,
    agency: agency ?? undefined,
    levels: (levels ?? []).map((level) => LEVELS[level] ?? 'other'),
    audiences: audiencesOf([record.subjects ?? []].flat().join(', ')),
    localCode: caMau?.localCode ?? undefined,
    posted: caMau !== null && caMau !== undefined,
    body: [
      record.description,
      record.requirements,
      ...[record.keywords].flat(),
      ...(record.steps ?? []),
      ...(record.documents ?? []).flatMap((document) => [document.name, document.case]),
      ...(record.results ?? []).map((result) => result.name),
    ].flatMap((text) => text ?? []),
  };
}

function audiencesOf(subjects: string): string[] {
  const audiences: string[] = [];
  if (/công dân/i.test(subjects)) audiences.push('citizen');
  if (/doanh nghiệp/i.test(subjects.replace(/không bao gồm doanh nghiệp[^)]*/i, ''))) audiences.push('business');
  if (/tổ chức/i.test(subjects)) audiences.push('organisation');
  if (/nước ngoài/i.test(subjects)) audiences.push('foreigner');
  return audiences;
}
