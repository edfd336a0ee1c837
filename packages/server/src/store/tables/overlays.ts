/** What offices state in place of the layer below. Rows are only added. */
export interface OverlayTables {
  overlay: OverlayRow;
  laid_version: LaidVersionRow;
}

/** An overlay as it was published. Each number takes the place of the one before from its first day. */
export interface OverlayRow {
  id: string;
  /** From 1. */
  number: number;
  /** `province` or `commune`. */
  kind: string;
  agency: string;
  /** First day on which it applies; null when it applied since ever. */
  valid_from: string | null;
  /** JSON of the `OverlayFile`. */
  body: string;
  /** The text of the file, verbatim. */
  raw: string;
  /** Name of the file. */
  source: string;
  hash: string;
  import_number: number;
}

/** A version of a procedure that was written with the overlay of a province over it. */
export interface LaidVersionRow {
  code: string;
  number: number;
  /** Number of the version it lies on; its own where a version came in under an overlay in force. */
  base: number;
  overlay: string;
  overlay_number: number;
  /** JSON of the procedure without any overlay; null where `base` has it. */
  below: string | null;
}
