import type { Fault } from '../refusal.js';
import { type JsonDocument, linesOf } from './documents.js';
import { type JsonPath, printPath } from './json-scanner.js';

/** What is wrong where in one of the documents. */
export interface DocumentFault {
  document: JsonDocument;
  path: JsonPath;
  reason: string;
}

/** The same for a person: with file and line, one document after the other. */
export function withLines(faults: readonly DocumentFault[]): Fault[] {
  const printed: Fault[] = [];
  for (const document of new Set(faults.map((fault) => fault.document))) {
    const own = faults.filter((fault) => fault.document === document);
    const lines = linesOf(
      document,
      own.map((fault) => fault.path),
    );
    own.forEach(({ path, reason }, at) =>
      printed.push({ file: document.file, line: lines[at] ?? 1, path: printPath(path), reason }),
    );
  }
  return printed;
}
