import type { FeedbackTables } from './tables/feedback.js';
import type { OverlayTables } from './tables/overlays.js';
import type { RatingTables } from './tables/ratings.js';
import type { SiteTables } from './tables/sites.js';
import type { SurveyTables } from './tables/surveys.js';

export type * from './tables/overlays.js';
export type * from './tables/ratings.js';
export type * from './tables/sites.js';

/**
 * The one schema of both engines. Rows are only ever added, but for the withdrawal of a key: a correction of an agency, a field or a procedure is the row
 * with the next `number`. JSON is kept as text, so that both engines give back exactly what was put in.
 */
export interface Tables extends RatingTables, FeedbackTables, SurveyTables, SiteTables, OverlayTables {
  import_run: ImportRunRow;
  catalogue: CatalogueRow;
  field: EntryRow;
  agency: EntryRow;
  procedure_version: ProcedureVersionRow;
  dossier: DossierRow;
  dossier_factor: DossierFactorRow;
  dossier_event: DossierEventRow;
  dossier_seal: DossierSealRow;
  api_key: ApiKeyRow;
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

/** A dossier as it was received. Nothing of a person and no code stands in it in clear. */
export interface DossierRow {
  /** Keyed hash of the code. */
  key: string;
  agency: string;
  procedure_code: string;
  /** Null where the catalogue had none in force. */
  version: number | null;
  /** UTC, ISO 8601; null while it is only filed. */
  received_at: string | null;
  /** Id of the key that sent it. */
  key_id: string;
  /** Keyed hash of what was sent, by which the same one again is known. */
  hash: string;
  /** The reception, sealed. */
  body: Uint8Array;
  /** UTC, ISO 8601. */
  stored_at: string;
}

/** One way for the applicant to open a dossier. */
export interface DossierFactorRow {
  /** Keyed hash of the dossier, the kind, and the factor itself. */
  hash: string;
  dossier: string;
  kind: 'receipt' | 'phone';
}

/** Something that happened to a dossier, which may not have been received yet. */
export interface DossierEventRow {
  dossier: string;
  /** Keyed hash of the dossier and the id that the sender gave the event. */
  id: string;
  kind: string;
  /** UTC, ISO 8601. */
  at: string;
  key_id: string;
  /** As the event names it. */
  agency: string | null;
  hash: string;
  /** The event, sealed. */
  body: Uint8Array;
  stored_at: string;
}

/** By which secret everything of this store is sealed; one row. */
export interface DossierSealRow {
  number: number;
  mark: string;
}

/** A key of an office's software. The one table in which a row changes: when it is withdrawn. */
export interface ApiKeyRow {
  id: string;
  label: string;
  /** JSON: ids of agencies; null for all. */
  agencies: string | null;
  /** JSON. */
  scopes: string;
  /** SHA-256 of its secret part. */
  hash: string;
  created_at: string;
  revoked_at: string | null;
}
