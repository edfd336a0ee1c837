import * as z from 'zod/mini';
import type { ChangeClass } from './changes.js';
import { type IsoDate, IsoDateSchema } from './dates.js';
import type { OnlineService } from './online-services.js';
import type { Procedure, ProcedureAgency, ProcedureSummary } from './procedures.js';

/**
 * Hash of a file: SHA-256 of its bytes, base64url, cut to 22 characters (132 bits). A data file has it in its name:
 * `data/columns-<hash>.json`.
 */
export type FileHash = string;

/** A part of the rows: those of one kind of office, the ones that people ask for most in a part of their own. */
export interface RowGroup {
  /** The most local level at which these procedures are handled, so that what a commune has to list lies together. */
  level: string;
  /** `data/rows-<hash>.json`, each with the first code in it, in order of the codes. */
  rows: [firstCode: string, hash: FileHash][];
}

/**
 * What a published folder consists of; the signed part of `manifest.json`. Everything else that the client reads is reached
 * from here by hash, so that one signature vouches for all of it.
 */
export interface StaticManifest {
  format: 'motcua-static';
  formatVersion: 1;
  title?: string;
  notice?: string;
  dataDate?: IsoDate;
  /** Of the catalogue, see `CatalogueInfo`. */
  revision: string;
  /** When the content was last changed, in seconds since 1970: never falls, so that an older manifest is noticed. */
  sequence: number;
  /** The day whose state the plain pages show; software shows the state of today. */
  day: IsoDate;
  /** How many are in force on `day`. */
  procedures: number;
  fields: number;
  agencies: number;
  /** How many publications of procedures there are in all: the length of the stream of changes. */
  publications: number;
  /** `data/columns-<hash>.json`: {@link StaticColumns}. */
  columns: FileHash;
  /** `data/first-<hash>.json`: {@link StaticFirst}. */
  first: FileHash;
  /** `data/fields-<hash>.json`: every `Field`, with its count on `day`. */
  fieldList: FileHash;
  /** `data/agencies-<hash>.json`: every `Agency`. */
  agencyList: FileHash;
  /** The rows that are not in {@link StaticFirst}. */
  groups: RowGroup[];
  /** Of `thay-doi.atom`, which carries the newest changes also as JSON; see {@link CHANGE_ELEMENT}. */
  changes: FileHash;
  /** `data/overlay-<hash>.json` by id of the office that has one: its overlays, oldest first. */
  overlays?: Record<string, FileHash>;
  /** The files of `search/`, by name. */
  search: Record<string, FileHash>;
  /**
   * Of the pages that no other hash vouches for: of each by its path (`index.html`), and of all `.html` in a folder by the folder
   * (`linh-vuc/`): the hash of lines of path, tab and hash in the order of the paths.
   */
  pages: Record<string, FileHash>;
}

/**
 * Values that a listing filters, counts and orders by, in the order of the default listing. An entry is a procedure over a span
 * of days in which all these values stay the same, which is mostly one entry a procedure: a publication that only changes a fee
 * or a time changes nothing here. Which publication applied on a day of the span is read from its rows.
 */
export interface StaticColumns {
  format: 'motcua-columns';
  code: string[];
  /** First and last day of the span as `YYYY-MM-DD`, or 0 where it has none. */
  from: (IsoDate | 0)[];
  to: (IsoDate | 0)[];
  /** Where the rows of the procedure are: 0 in {@link StaticFirst}, else the group at this place less one. */
  home: number[];
  /** Indices into `fields`, `offices`, `levels`, `audiences`, `services`. */
  field: number[];
  office: number[];
  level: number[];
  audience: number[];
  service: number[];
  popularity: number[];
  /** National codes by printed codes that are not what the national code gives. */
  localCode: Record<string, string>;
  fields: string[];
  /** The different lists of offices, as indices into `agencies`. */
  offices: number[][];
  /** Of the offices that are not executing only what decides who has to list the procedure: their name is empty. */
  agencies: ProcedureAgency[];
  levels: string[][];
  audiences: string[][];
  /** Value of the online service in force, `none` where there is none. */
  services: string[];
  /**
   * Positions in the order of names, as the collation of `@motcua/search` has it, of equal names in their own order; each as its
   * distance from the one before, the first from -1, so that what is in the order of names anyway is all ones.
   */
  byName: number[];
}

/**
 * The default listing on `day`, so that a first visit waits for nothing else: rows and counts of every filter. Of the procedures
 * in it all rows are here and in no other file.
 */
export interface StaticFirst extends Omit<StaticRows, 'format'> {
  format: 'motcua-first';
  /** Last day on which the codes and facets are those of `day`; absent when nothing is known to begin or end. */
  until?: IsoDate;
  /** The first procedures of the default listing on `day`, in its order. */
  codes: string[];
  facets: Record<string, { value: string; name?: string; count: number }[]>;
}

/** A row of the listing before a day is asked for: all fees and online services with their days. */
export interface StoredRow extends Omit<ProcedureSummary, 'online'> {
  online: OnlineService[];
}

/** `data/rows-<hash>.json`. */
export interface StaticRows {
  format: 'motcua-rows';
  /** Every publication of every procedure that is here, by code and number. */
  rows: StoredRow[];
  /** Number of a version in its source, by `<code> <number>`, where it is another one: see `Publication` of `@motcua/catalogue`. */
  declared: Record<string, number>;
  /** Of `thu-tuc/<code>.html`, by national code, for every procedure of which a row is here. */
  pages: Record<string, FileHash>;
  /** What each version changed, by `<code> <number>`; absent for the first one known. */
  classes: Record<string, ChangeClass[]>;
}

/** What the page of a procedure carries for software, in `<script type="application/json" id="motcua-procedure">`. */
export interface StaticProcedure {
  code: string;
  /** Every publication, newest first. `version` is as the API gives it: with the day on which it ended. */
  versions: Procedure[];
}

/** Id of the element with {@link StaticProcedure} in a procedure's page. */
export const PROCEDURE_ELEMENT = 'motcua-procedure';
/** Name of the element with one `Change` as JSON in an entry of `thay-doi.atom`, in the namespace `https://motcua.org/ns/1`. */
export const CHANGE_ELEMENT = 'motcua:change';
/** Characters of a {@link FileHash}. */
export const HASH_LENGTH = 22;

/**
 * The text of `manifest.json`: the JSON of the {@link StaticManifest} with the signature as its last member. Signed are the bytes
 * up to that member, with a closing brace: `{…}` from `{…,"signature":{"key":"…","value":"…"}}`. A manifest without that member was
 * published unsigned: it can be read, but nobody vouches for it, so it is never shown as official, and where a key was given
 * it is refused.
 */
export const MANIFEST_SIGNATURE =
  /^(\{"format":"motcua-static",[^]*),"signature":\{"key":"([\w-]{22})","value":"([\w-]{86})"\}\}\n?$/;

/** Where things stand in a published folder. */
export const STATIC_PLACES = {
  manifest: 'manifest.json',
  procedure: (code: string): string => `thu-tuc/${encodeURIComponent(code)}.html`,
  field: (id: string): string => `linh-vuc/${encodeURIComponent(id)}.html`,
  agency: (id: string): string => `co-quan/${encodeURIComponent(id)}.html`,
  data: (kind: 'columns' | 'first' | 'fields' | 'agencies' | 'rows' | 'overlay', hash: FileHash): string =>
    `data/${kind}-${hash}.json`,
  changes: 'thay-doi.atom',
  search: 'search/',
} as const;

export const StaticManifestSchema: z.ZodMiniType<StaticManifest> = /*#__PURE__*/ z.looseObject({
  format: z.literal('motcua-static'),
  formatVersion: z.literal(1),
  title: z.optional(z.string()),
  notice: z.optional(z.string()),
  dataDate: z.optional(IsoDateSchema),
  revision: z.string(),
  sequence: z.number(),
  day: IsoDateSchema,
  procedures: z.number(),
  fields: z.number(),
  agencies: z.number(),
  publications: z.number(),
  columns: z.string(),
  first: z.string(),
  fieldList: z.string(),
  agencyList: z.string(),
  groups: z.array(
    z.looseObject({
      level: z.string(),
      rows: z.array(z.tuple([z.string(), z.string()])),
    }),
  ),
  changes: z.string(),
  overlays: z.optional(z.record(z.string(), z.string())),
  search: z.record(z.string(), z.string()),
  pages: z.record(z.string(), z.string()),
});
