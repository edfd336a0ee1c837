import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../refusal.js';
import { JsonFault, type JsonPath, lineAt, scanJson } from './json-scanner.js';

/** A JSON file that was read as a whole. */
export interface JsonDocument {
  file: string;
  text: string;
  value: unknown;
}

const MEGABYTE = 2 ** 20;
/** A catalogue of all 5,800 national procedures is about 45 MB; larger ones can be split into files of one folder. */
const LARGEST = 100 * MEGABYTE;

/** @throws {Refusal} when the file cannot be read, is too large, not UTF-8, or not JSON. */
export async function readDocument(file: string): Promise<JsonDocument> {
  const { size } = await stat(file).catch((error: unknown) => {
    throw new Refusal(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}). Check the name.`,
    );
  });
  if (size > LARGEST) {
    throw new Refusal(
      `${file} has ${Math.round(size / MEGABYTE)} MB; split it into files of at most ${LARGEST / MEGABYTE} MB.`,
    );
  }
  const text = decode(await readFile(file), file);
  try {
    scanJson(text, () => undefined);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new Refusal(`${file} is not valid JSON. Nothing was imported.`, [
      { file, line: lineAt(text, error.offset), reason: error.message },
    ]);
  }
  return { file, text, value: JSON.parse(text) };
}

/** UTF-8 without its byte order mark. */
export function decode(bytes: Uint8Array, file: string, line?: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file} is not UTF-8. Save it as UTF-8 and import it again. Nothing was imported.`, [
      { file, ...(line === undefined ? {} : { line }), reason: 'bytes that are not UTF-8' },
    ]);
  }
}

/** Finds the line of paths, reading the document once. A path that is not there has the line of what holds it. */
export function linesOf(document: JsonDocument, paths: readonly JsonPath[]): number[] {
  const wanted = new Map<string, number>();
  for (const path of paths)
    for (let end = 0; end <= path.length; end += 1) wanted.set(JSON.stringify(path.slice(0, end)), 0);
  scanJson(document.text, (path, start) => {
    const key = JSON.stringify(path);
    if (wanted.has(key)) wanted.set(key, lineAt(document.text, start));
  });
  return paths.map((path) => {
    for (let end = path.length; end >= 0; end -= 1) {
      const line = wanted.get(JSON.stringify(path.slice(0, end)));
      if (line) return line;
    }
    return 1;
  });
}

/** The verbatim text of each item of a list at the top of the document. */
export function textsOf(document: JsonDocument, member: string): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  let line = 1;
  let counted = 0;
  scanJson(document.text, (path, start, end) => {
    if (path.length !== 2 || path[0] !== member) return;
    for (
      let at = document.text.indexOf('\n', counted);
      at >= 0 && at < start;
      at = document.text.indexOf('\n', at + 1)
    ) {
      line += 1;
      counted = at + 1;
    }
    found.push({ text: document.text.slice(start, end), line });
  });
  return found;
}
