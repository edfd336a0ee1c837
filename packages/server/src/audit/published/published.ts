import type { Agency, IsoDate, Procedure, ProcedureSummary, Version } from '@motcua/contract';

/** What is read of a catalogue, wherever it is kept. */
export interface CatalogueReader {
  /** Where it is, for a message. */
  readonly place: string;
  /** Day of the data, when it tells. */
  dataDate(): Promise<IsoDate | undefined>;
  /** Undefined for an id that is none. */
  agency(id: string): Promise<Agency | undefined>;
  /** What an office must list on a day, narrowed as an element on a page may be; all offices without `agency`. */
  listing(query: ListingQuery): Promise<ProcedureSummary[]>;
  /** The whole as published, as the office shows it; undefined when it is not in force. */
  procedure(code: string, query: { asOf?: IsoDate; agency?: string }): Promise<Procedure | undefined>;
  /** Every publication, newest first; empty for a code that is none. */
  versions(code: string): Promise<Version[]>;
  /** One publication. */
  version(code: string, number: number): Promise<Procedure | undefined>;
}

export interface ListingQuery {
  agency?: string;
  asOf?: IsoDate;
  field?: readonly string[];
  level?: readonly string[];
}

/** Thrown when a catalogue cannot be read, or must not be believed. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';

  constructor(
    message: string,
    /** True when what was read is not signed as it should be. */
    readonly forged = false,
  ) {
    super(message);
  }
}
