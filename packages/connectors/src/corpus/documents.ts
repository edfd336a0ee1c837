import type { DossierDocument, FormTemplate } from '@motcua/contract';
import type { FindingList } from './findings.js';
import type { SourceDocument } from './record.js';
import { readLine, readText, withoutBullet, withoutTrailingMark } from './text.js';

/** A paper with the heading (trường hợp) it stood under, without bullets and numbers. */
export interface ReadDocument {
  document: DossierDocument;
  heading?: string;
}

const ENUMERATOR =
  /^(?:\(?(?:[\d.]{1,6}|[a-zđ]|[ivx]{1,4})\)|[\d.]{1,6}\.|[A-ZĐ]\.|\(\*\)|[a-zđ]\.\d\)|\.|\d{1,2}\s+(?=\p{Lu}))\s*/u;
const SITUATION = /^(?:trong )?(?:các )?(?:trường hợp|đối với|nếu |khi )/iu;
/** Headings that only say that a list of papers follows. */
const NEUTRAL =
  /^(?:thành phần(?:,? số lượng)?(?: hồ sơ)?|hồ sơ|giấy tờ|các giấy tờ|bao gồm|gồm)(?: gồm| bao gồm| sau| gồm có)?$/iu;
const SETS = /(?:số lượng(?: hồ sơ)?\s*:?\s*)?0*(\d{1,2})\s*(?:\([^()]{1,20}\)\s*)?bộ(?![\p{L}])/iu;
const PAPER =
  /^(?:tờ khai|đơn |bản (?:sao|chính|khai|kê|vẽ|cam|thuyết|gốc)|văn bản|hợp đồng|chứng từ|hóa đơn|hoá đơn|báo cáo|phiếu|mẫu số|biên bản|quyết định|danh sách|công văn|sơ yếu|ảnh|giấy (?!tờ)|chứng cứ|chứng chỉ|hộ chiếu|thẻ)/iu;
const CONDITION =
  /^([\s\S]{3,}?)\s*\(((?:nếu|trường hợp|trong trường hợp|đối với|chỉ áp dụng|không áp dụng|áp dụng)[^()]*)\)$/iu;
const FORM_NUMBER = /Mẫu (?:số\s*)?([\d][\p{L}\d.-]*|[\p{Lu}\d]{1,6}(?:[-.][\p{Lu}\d.-]*\d[\p{Lu}\d.-]*|\d+))/u;

/** Removes bullets and numbers in front of a heading, and the colon behind it. */
export function bareHeading(text: string): string {
  let bare = text;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = withoutBullet(bare).replace(ENUMERATOR, '').trim();
  }
  return withoutTrailingMark(bare.replace(/^\(([^()]*)\)$/, '$1'));
}

/** Reads the papers, their forms, and the number of sets that a heading or a line states. */
export function readDocuments(
  values: readonly SourceDocument[],
  findings: FindingList,
): { documents: ReadDocument[]; forms: FormTemplate[]; dossierSets?: number } {
  const forms: FormTemplate[] = [];
  const documents: ReadDocument[] = [];
  let dossierSets: number | undefined;
  for (const [at, value] of values.entries()) {
    const path = `documents/${at}`;
    const printed = readText(value.name, `${path}/name`, findings);
    const printedHeading = readLine(value.case, `${path}/case`, findings);
    const heading = printedHeading === undefined ? undefined : bareHeading(printedHeading);
    dossierSets ??= setsIn(heading) ?? (isNote(value) ? setsIn(printed) : undefined);
    const name = printed === undefined ? '' : withoutTrailingMark(withoutBullet(printed)).trim();
    if (!/[\p{L}\d]/u.test(name)) {
      findings.add('document-empty', path, value);
      continue;
    }
    const files = formFiles(value, path, findings);
    if (files.length > 1) findings.add('several-forms', `${path}/forms`, files);
    for (const file of files.slice(1)) forms.push(formOf(file, name));
    documents.push(readDocument(value, name, heading, files[0], path, findings));
  }
  if (values.length > 60) findings.add('documents-many', 'documents', String(values.length));
  return { documents, forms, ...(dossierSets === undefined ? {} : { dossierSets }) };
}

function isNote(value: SourceDocument): boolean {
  return value.original === 0 && value.copies === 0;
}

function readDocument(
  value: SourceDocument,
  name: string,
  heading: string | undefined,
  file: string | undefined,
  path: string,
  findings: FindingList,
): ReadDocument {
  const conditional = CONDITION.exec(name);
  const document: DossierDocument = { name: conditional ? withoutTrailingMark(conditional[1] ?? name) : name };
  const noCopies = isNote(value);
  if (noCopies) findings.add('zero-copies', path, name);
  const underNote = heading !== undefined && /^lưu ý/iu.test(heading);
  const paper = file !== undefined || PAPER.test(bareHeading(name));
  document.kind = underNote || (noCopies && !paper) || /^lưu ý/iu.test(name) ? 'note' : 'document';
  if (!noCopies && document.kind === 'document') {
    if (typeof value.original === 'number') document.originals = value.original;
    if (typeof value.copies === 'number') document.copies = value.copies;
  }
  if (file !== undefined) document.form = formOf(file, name);
  const conditions = conditional?.[2] === undefined ? [] : [conditional[2].trim()];
  if (heading !== undefined && heading !== '') {
    if (/xuất trình/iu.test(heading) && !/nộp/iu.test(heading)) document.handling = 'show';
    else if (/phải nộp/iu.test(heading)) document.handling = 'submit';
    else if (SITUATION.test(heading)) conditions.unshift(heading);
    else if (!underNote && !NEUTRAL.test(heading) && setsIn(heading) === undefined) document.note = heading;
  }
  if (conditions.length > 0) document.condition = conditions.join('; ');
  return heading !== undefined && SITUATION.test(heading) ? { document, heading } : { document };
}

function setsIn(text: string | undefined): number | undefined {
  if (text === undefined || text.length > 80) return undefined;
  const sets = SETS.exec(text)?.[1];
  return sets === undefined || Number(sets) === 0 ? undefined : Number(sets);
}

function formFiles(value: SourceDocument, path: string, findings: FindingList): string[] {
  const files = new Set<string>();
  for (const [at, file] of [value.form, ...(value.forms ?? [])].entries()) {
    const name = readLine(file, at === 0 ? `${path}/form` : `${path}/forms/${at - 1}`, findings);
    if (name !== undefined) files.add(name);
  }
  return [...files];
}

/** A form that the source knows by its file only. */
export function formOf(file: string, paper: string): FormTemplate {
  const number = FORM_NUMBER.exec(paper)?.[1]?.replace(/[.-]+$/, '');
  const name = file.replace(/\.[a-z]{3,4}$/i, '').trim();
  return { name: name === '' ? file : name, file, ...(number ? { number } : {}) };
}
