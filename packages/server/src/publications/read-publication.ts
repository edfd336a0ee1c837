import { type PublicationFile, PublicationFileSchema } from '@motcua/contract/files';
import * as z from 'zod/mini';
import { inNfc } from '../import/canonical.js';
import { type JsonDocument, linesOf, textsOf } from '../import/documents.js';
import { type JsonPath, printPath } from '../import/json-scanner.js';
import { Refusal } from '../refusal.js';

/** A decision file that has the form of one, with its text. */
export interface ReadPublication {
  file: PublicationFile;
  /** The whole file, verbatim. */
  text: string;
  /** The text of each item, verbatim, and where it stands. */
  items: { raw: string; source: string }[];
}

/** What does not fit where, in the words of a locale. */
export interface FormFault {
  path: JsonPath;
  reason: string;
}

type Locale = z.core.$ZodErrorMap;

/** So many faults are told; the rest is counted. */
const TOLD = 20;

/** Holds a value against the form of a decision file; texts are taken in Unicode form C. */
export function formOf(value: unknown, locale: Locale): { file: PublicationFile } | { faults: FormFault[] } {
  const { data, error } = z.safeParse(PublicationFileSchema, inNfc(value), { error: locale });
  if (data !== undefined) return { file: data };
  const faults = error.issues.flatMap((issue): FormFault[] => {
    const path = issue.path as JsonPath;
    if (issue.code !== 'unrecognized_keys') return [{ path, reason: issue.message }];
    return issue.keys.map((key) => ({ path: [...path, key], reason: issue.message }));
  });
  return { faults };
}

/**
 * Reads a decision file.
 *
 * @throws {Refusal} with file, line and path of everything that is not the form of one
 */
export function readPublication(document: JsonDocument): ReadPublication {
  const read = formOf(document.value, z.locales.en().localeError);
  if ('faults' in read) {
    const told = read.faults.slice(0, TOLD);
    const lines = linesOf(
      document,
      told.map(({ path }) => path),
    );
    throw new Refusal(
      `${read.faults.length} fault(s) found. Correct them and try again. Nothing was published.`,
      told.map(({ path, reason }, at) => ({
        file: document.file,
        line: lines[at] ?? 1,
        path: printPath(path),
        reason,
      })),
      read.faults.length,
    );
  }
  return {
    file: read.file,
    text: document.text,
    items: textsOf(document, 'items').map(({ text, line }) => ({ raw: text, source: `${document.file}:${line}` })),
  };
}
