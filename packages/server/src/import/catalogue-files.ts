import { type Agency, CatalogueFileSchema, type Field, type IsoDate, type Procedure } from '@motcua/contract';
import * as z from 'zod/mini';
import { Refusal } from '../refusal.js';
import { inNfc } from './canonical.js';
import { type DocumentFault, withLines } from './document-faults.js';
import { type JsonDocument, textsOf } from './documents.js';
import { type JsonPath } from './json-scanner.js';
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

/** A file as far as it could be read: an item that is wrong leaves a hole, so that positions stay. */
export interface CheckedFile {
  document: JsonDocument;
  info: IncomingCatalogue['info'];
  fields: (Field | undefined)[];
  agencies: (Agency | undefined)[];
  procedures: (Procedure | undefined)[];
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
  const files = documents.map((document) => checkFile(document, faults));
  checkReferences(files, known, faults);
  if (faults.length > 0) throw refusal(faults);
  return {
    info: joinInfo(files),
    fields: files.flatMap(({ fields }) => fields.filter((field) => field !== undefined)),
    agencies: files.flatMap(({ agencies }) => agencies.filter((agency) => agency !== undefined)),
    procedures: files.flatMap(({ document, procedures }) => {
      const texts = textsOf(document, 'procedures');
      return procedures.flatMap((procedure, at) => {
        const { text = '', line = 1 } = texts[at] ?? {};
        return procedure === undefined ? [] : { procedure, raw: text, source: `${document.file}:${line}` };
      });
    }),
  };
}

function checkFile(document: JsonDocument, faults: DocumentFault[]): CheckedFile {
  const told = (path: JsonPath, reason: string) => void faults.push({ document, path, reason });
  const value = inNfc(document.value);
  const { error } = z.safeParse(CatalogueFileSchema, value, { error: english });
  const broken = new Set<string>();
  for (const issue of error?.issues ?? []) {
    const path = issue.path as JsonPath;
    broken.add(JSON.stringify(path.slice(0, 2)));
    told(path, issue.message);
  }
  const content = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const items = <Item>(member: string, table: typeof PROCEDURE_VALUES = {}): (Item | undefined)[] => {
    const list: unknown = content[member];
    if (!Array.isArray(list)) return [];
    return list.map((item: unknown, at) => {
      checkKnownValues(item, table, (path, reason) => {
        told([member, at, ...path], reason);
      });
      return broken.has(JSON.stringify([member, at])) ? undefined : (item as Item);
    });
  };
  return {
    document,
    info: infoOf(content, told),
    fields: items('fields'),
    agencies: items('agencies', AGENCY_VALUES),
    procedures: items('procedures', PROCEDURE_VALUES),
  };
}

function infoOf(
  content: Record<string, unknown>,
  told: (path: JsonPath, reason: string) => void,
): IncomingCatalogue['info'] {
  const info: IncomingCatalogue['info'] = {};
  for (const member of ['title', 'notice', 'dataDate'] as const) {
    const text = content[member];
    if (typeof text !== 'string') continue;
    // PostgreSQL keeps no such character in a text.
    if (text.includes('\0')) told([member], 'a character U+0000 is in it; remove it');
    info[member] = text;
  }
  return info;
}

/** The first title, every notice, and the oldest day: what is true of all of it. */
function joinInfo(files: readonly CheckedFile[]): IncomingCatalogue['info'] {
  const told = (member: 'title' | 'notice' | 'dataDate') =>
    files.map(({ info }) => info[member]).filter((value) => value !== undefined);
  const [title] = told('title');
  const notice = [...new Set(told('notice'))].join(' ');
  const [dataDate] = told('dataDate').sort();
  return { ...(title ? { title } : {}), ...(notice ? { notice } : {}), ...(dataDate ? { dataDate } : {}) };
}

function refusal(faults: readonly DocumentFault[]): Refusal {
  return new Refusal(
    `${faults.length} fault(s) found. Correct them and import again. Nothing was imported.`,
    withLines(faults.slice(0, TOLD)),
    faults.length,
  );
}
