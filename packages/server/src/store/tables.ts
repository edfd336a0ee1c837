/**
 * The one schema of both engines. Rows are only ever added: a correction of an agency, a field or a procedure is the row
 * with the next `number`. JSON is kept as text, so that both engines give back exactly what was put in.
 */
export interface Tables {
  import_run: ImportRunRow;
  catalogue: CatalogueRow;
  field: EntryRow;
  agency: EntryRow;
  procedure_version: ProcedureVersionRow;
}

/** One run of `motcua import`. */
export interface ImportRunRow {
  number: number;
  /** UTC, ISO 8601. */
  at: string;
  /** JSON: names of the files. */
  files: string;
  format: string;
  /** JSON: the counts of the report. */
  counts: string;
  /** JSON: the whole report. */
  report: string;
}

/** What is served, after an import that changed something. The highest number is in force. */
export interface CatalogueRow {
  number: number;
  title: string | null;
  notice: string | null;
  data_date: string | null;
  revision: string;
  import_number: number;
}

/** A field or an agency. The highest number of an id is in force. */
export interface EntryRow {
  id: string;
  number: number;
  body: string;
  hash: string;
  import_number: number;
}

/** One publication of a procedure. */
export interface ProcedureVersionRow {
  code: string;
  /** Number of the version here, from 1. */
  number: number;
  /** Number of the version in the source: a corrected version has the number of the one it corrects. */
  declared: number;
  valid_from: string | null;
  valid_to: string | null;
  body: string;
  /** The text of the source from which the body was read, verbatim. */
  raw: string;
  /** File and line. */
  source: string;
  hash: string;
  import_number: number;
}
