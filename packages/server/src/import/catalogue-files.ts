import {
  type Agency,
  type CatalogueFile,
  CatalogueFileSchema,
  type Field,
  type IsoDate,
  type Procedure,
} from '@motcua/contract';
import * as z from 'zod/mini';
import { type Fault, Refusal } from '../refusal.js';
import { inNfc } from './canonical.js';
import { type JsonDocument, linesOf, textsOf } from './documents.js';
import { type JsonPath, printPath } from './json-scanner.js';
import { AGENCY_VALUES, checkKnownValues, PROCEDURE_VALUES } from './known-values.js';
import { checkReferences, type KnownIds } from './references.js';

/** A procedure on its way in, with the verbatim text it was read from. */
export interface IncomingProcedure {
  procedure: Procedure;
  raw: string;
  /** File and line. */
  source: string;
}

/** The content of all files of the Motcua format, read as one catalogue. */
export interface IncomingCatalogue {
  info: { title?: string; notice?: string; dataDate?: IsoDate };
  fields: Field[];
  agencies: Agency[];
  procedures: IncomingProcedure[];
}

/** What is wrong where in one of the documents. */
export interface DocumentFault {
  document: JsonDocument;
  path: JsonPath;
  reason: string;
}

/** So many faults are told; the rest is counted. */
const TOLD = 20;
const english = z.locales.en().localeError;

/**
 * Checks and joins files of the Motcua format.
 *
 * @throws {Refusal} with every fault of every file: wrong types, unknown values, duplicates, references to nothing.
 */
export function readCatalogueFiles(documents: readonly JsonDocument[], known: KnownIds): IncomingCatalogue {
  const faults: DocumentFault[] = [];
  const files = documents.map((document) => ({ document, content: readFile(document, faults) }));
  checkReferences(files, known, faults);
  if (faults.length > 0) throw refusal(faults);
  return {
    info: joinInfo(files),
    fields: files.flatMap(({ content }) => content.fields ?? []),
    agencies: files.flatMap(({ content }) => content.agencies ?? []),
    procedures: files.flatMap(({ document, content }) => {
      const texts = textsOf(document, 'procedures');
      return (content.procedures ?? []).map((procedure, at) => ({
        procedure,
        raw: texts[at]?.text ?? '',
        source: `${document.file}:${texts[at]?.line ?? 1}`,
      }));
    }),
  };
}

/** The content as far as its shape is right; items that are not are left out, as the faults will refuse the file. */
function readFile(document: JsonDocument, faults: DocumentFault[]): CatalogueFile {
  const told = (path: JsonPath, reason: string) => void faults.push({ document, path, reason });
  const value = inNfc(document.value);
  const parsed = z.safeParse(CatalogueFileSchema, value, { error: english });
  const broken = new Set<string>();
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.path as JsonPath;
    broken.add(JSON.stringify(path.slice(0, 2)));
    told(path, issue.message);
  }
  const content = { ...(value as CatalogueFile) };
  for (const member of ['title', 'notice'] as const) {
    // PostgreSQL keeps no such character in a text.
    if (content[member]?.includes('\0')) told([member], 'a character U+0000 is in it; remove it');
  }
  for (const member of ['fields', 'agencies', 'procedures'] as const) {
    const items: unknown = content[member];
    const table = member === 'agencies' ? AGENCY_VALUES : member === 'procedures' ? PROCEDURE_VALUES : {};
    if (!Array.isArray(items)) {
      delete content[member];
      continue;
    }
    items.forEach((item, at) => checkKnownValues(item, table, (path, reason) => told([member, at, ...path], reason)));
    // Positions must stay, so a broken item leaves a hole that the checks of references skip.
    Object.assign(content, { [member]: items.map((item, at) => (broken.has(JSON.stringify([member, at])) ? undefined : item)) });
  }
  return content;
}

/** The first title, every notice, and the oldest day: what is true of all of it. */
function joinInfo(files: readonly { content: CatalogueFile }[]): IncomingCatalogue['info'] {
  const told = <Member extends 'title' | 'notice' | 'dataDate'>(member: Member) =>
    files.map(({ content }) => content[member]).filter((value) => value !== undefined);
  const [title] = told('title');
  const notice = [...new Set(told('notice'))].join(' ');
  const [dataDate] = told('dataDate').sort();
  return { ...(title ? { title } : {}), ...(notice ? { notice } : {}), ...(dataDate ? { dataDate } : {}) };
}

function refusal(faults: readonly DocumentFault[]): Refusal {
  const told = faults.slice(0, TOLD);
  const printed: Fault[] = [];
  for (const document of new Set(told.map((fault) => fault.document))) {
    const own = told.filter((fault) => fault.document === document);
    const lines = linesOf(document, own.map((fault) => fault.path));
    own.forEach(({ path, reason }, at) =>
      printed.push({ file: document.file, line: lines[at] ?? 1, path: printPath(path), reason }),
    );
  }
  return new Refusal(`${faults.length} fault(s) found. Correct them and import again. Nothing was imported.`, printed, faults.length);
}
