import type { Detail, IsoDate, Procedure, ProcedureAgency } from '@motcua/contract';
import { readAgencies } from './agencies.js';
import { readAudiences } from './audiences.js';
import { readCases } from './cases.js';
import { joinChannels } from './channels.js';
import type { FindingList } from './findings.js';
import { readLegalBasis, readResults } from './legal-basis.js';
import { readLevels } from './levels.js';
import { readPlaces } from './places.js';
import { readPublication } from './publication.js';
import { type CorpusRecord, unknownMembers } from './record.js';
import { readSteps } from './steps.js';
import { readLine, readText, withoutTrailingMark } from './text.js';

/** Members that are one text. */
type TextMember =
  | 'detailLevel'
  | 'url'
  | 'source'
  | 'requirements'
  | 'keywords'
  | 'description'
  | 'field'
  | 'level'
  | 'subjects'
  | 'receivingAddress';

/** What reading one record needs from outside it. */
export interface ReadContext {
  fieldId: (name: string) => string;
  today: IsoDate;
}

const NO_FIELD = 'Chưa phân lĩnh vực';
const NONE = /^[-*+\s]*(?:không|không có|không quy định|chưa quy định|không có thông tin)[\s.]*$/iu;
/** Where the crawler ran past the end of the text into the buttons of the page. */
const PAGE_CHROME = /Không có thông tin\s*(?:Từ khóa|Mô tả|Chọn cơ quan)[\s\S]*$/u;
const WARNINGS = {
  flattened: 'Nội dung được tách lại tự động từ trang đã mất khung bảng. Hãy đối chiếu với văn bản công bố.',
  catalogue: 'Chỉ có tên trong danh mục quốc gia; nội dung thủ tục chưa được lấy về.',
};

/** A record of the corpus as a procedure of the contract, without what only the whole corpus tells. */
export function readProcedure(
  record: CorpusRecord,
  code: string,
  name: string,
  context: ReadContext,
  findings: FindingList,
): Procedure {
  const text = (member: TextMember) => readText(record[member], member, findings);
  const line = (member: TextMember) => readLine(record[member], member, findings);
  const detail = readDetail(line('detailLevel'));
  checkName(record.name, name, findings);
  keepInRaw(record, findings);

  const steps = readSteps(record.steps ?? [], findings);
  const stepText = steps.map((step) => step.text).join('\n');
  const { cases, rows, forms } = readCases(
    record.executionMethods ?? [],
    record.documents ?? [],
    stepText,
    context.today,
    findings,
  );
  const url = readUrl(line('url'), findings);
  const publication = readPublication(record, url ?? line('source'), findings);
  const requirements = readRequirements(text('requirements'), findings);
  const keywords = line('keywords')
    ?.split(/\s*;\s*/)
    .filter((word) => word !== '');
  const description = readOptional(text('description'), 'description', findings);
  const warnings =
    detail === 'catalogue' ? [WARNINGS.catalogue] : record.parse?.startsWith('flattened') ? [WARNINGS.flattened] : [];
  const procedure: Procedure = {
    code,
    ...(publication.localCode === undefined ? {} : { localCode: publication.localCode }),
    name,
    field: readField(line('field'), context, findings),
    levels: readLevels(line('level'), record.levels ?? [], findings),
    ...readAudiences(line('subjects'), findings),
    agencies: readAllAgencies(record, findings),
    steps,
    channels: joinChannels(rows),
    places: readPlaces(text('receivingAddress')),
    cases,
    forms: [...forms, ...publication.forms],
    results: readResults(record.results ?? [], findings),
    ...(requirements === undefined ? {} : { requirements }),
    legalBasis: readLegalBasis(record.legalBasis ?? [], findings),
    online: [],
    version: publication.version,
    layers: publication.layers,
    ...(publication.provenance === undefined ? {} : { provenance: publication.provenance }),
    ...(keywords === undefined || keywords.length === 0 ? {} : { keywords }),
    ...(description === undefined ? {} : { description }),
    detail,
    ...(url === undefined ? {} : { url }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
  noteGaps(record, procedure, findings);
  return procedure;
}

function readDetail(printed: string | undefined): Detail {
  return printed === 'full' || printed === 'partial' || printed === 'catalogue' ? printed : 'partial';
}

function checkName(printed: string, name: string, findings: FindingList): void {
  if (/[\s.,;:]$/u.test(printed)) findings.add('name-trailing-mark', 'name', printed.slice(-40));
  if (printed.length > 300) findings.add('name-very-long', 'name', printed);
  if (name === name.toUpperCase() && /\p{L}{3}/u.test(name)) findings.add('name-all-capitals', 'name', name);
}

/** The name of a procedure: one line, without the full stop a list put behind it. Capitals are kept as published. */
export function readName(printed: string, findings: FindingList): string {
  return withoutTrailingMark(readLine(printed, 'name', findings) ?? '');
}

function readField(
  printed: string | undefined,
  { fieldId }: ReadContext,
  findings: FindingList,
): { id: string; name: string } {
  const name = printed === undefined ? '' : withoutTrailingMark(printed);
  const id = name === '' ? '' : fieldId(name);
  if (id !== '') return { id, name };
  findings.add('field-missing', 'field', printed);
  return { id: 'chua-phan-linh-vuc', name: NO_FIELD };
}

function readAllAgencies(record: CorpusRecord, findings: FindingList): ProcedureAgency[] {
  const of = (
    member: 'executingAgency' | 'competentAgency' | 'authorisedAgency' | 'coordinatingAgency' | 'issuingAgency',
  ) => readText(record[member], member, findings);
  const executing = readAgencies(of('executingAgency'), 'executing', 'executingAgency', findings);
  const competent = readAgencies(of('competentAgency'), 'competent', 'competentAgency', findings);
  if (executing.length + competent.length === 0) findings.add('agency-missing', 'executingAgency');
  return [
    ...executing,
    ...competent,
    ...readAgencies(of('authorisedAgency'), 'authorised', 'authorisedAgency', findings),
    ...readAgencies(of('coordinatingAgency'), 'coordinating', 'coordinatingAgency', findings),
    ...readAgencies(of('issuingAgency'), 'issuing', 'issuingAgency', findings),
  ];
}

function readRequirements(printed: string | undefined, findings: FindingList): string | undefined {
  if (printed === undefined) return undefined;
  const own = printed.replace(PAGE_CHROME, '').trim();
  if (own !== printed) findings.add('page-chrome', 'requirements', printed.slice(-160));
  return readOptional(own === '' ? undefined : own, 'requirements', findings);
}

function readOptional(text: string | undefined, path: string, findings: FindingList): string | undefined {
  if (text === undefined || !NONE.test(text)) return text;
  findings.add('says-none', path, text);
  return undefined;
}

function readUrl(printed: string | undefined, findings: FindingList): string | undefined {
  if (printed === undefined) return undefined;
  if (/^https?:\/\/[\p{L}\d][\p{L}\d.:-]*(?:[/?#][^\s<>"'\\]*)?$/iu.test(printed)) return printed;
  findings.add('refused-url', 'url', printed);
  return undefined;
}

/** Source values that the contract has no place for: they stay in the untouched line, and that is said. */
function keepInRaw(record: CorpusRecord, findings: FindingList): void {
  const type = record.procedureType;
  if (type) findings.add(/^[A-Z_]+$/.test(type) ? 'enum-leak' : 'kept-in-raw', 'procedureType', type);
  if (record.relatedProcedures) findings.add('kept-in-raw', 'relatedProcedures', record.relatedProcedures);
  for (const member of unknownMembers(record)) findings.add('unknown-member', member);
  const local = record.caMau;
  if (!local) return;
  const differs = (mine: string | null | undefined, theirs: string | null | undefined) =>
    mine && theirs && plain(mine) !== plain(theirs);
  if (differs(record.name, local.name)) findings.add('province-differs', 'caMau/name', local.name);
  if (differs(record.field, local.field?.replace(/\s*\(Bộ [^()]*\)\s*$/u, '')))
    findings.add('province-differs', 'caMau/field', local.field);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** What is missing in a record that has content. */
function noteGaps(record: CorpusRecord, procedure: Procedure, findings: FindingList): void {
  if (procedure.detail === 'catalogue') {
    findings.add('catalogue-only', 'detailLevel', record.parse);
    return;
  }
  if (record.parse?.startsWith('flattened')) findings.add('heuristic-parse', 'parse', record.parse);
  if (procedure.channels.length === 0) findings.add('channel-missing', 'executionMethods');
  if (procedure.cases.every((one) => one.documents.length === 0)) findings.add('documents-missing', 'documents');
  if (procedure.legalBasis.length === 0) findings.add('legal-basis-missing', 'legalBasis');
  if (procedure.results.length === 0) findings.add('results-missing', 'results');
}
