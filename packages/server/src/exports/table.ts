/** A value of a table; undefined leaves its cell empty. */
export type Cell = string | number | undefined;

/** A column of a table. */
export interface Column {
  /** As its reader calls it: `Số lượt đánh giá`. */
  title: string;
  /** `share`: 0 to 1, shown in per cent. */
  kind: 'text' | 'count' | 'share';
  /** In characters; 14 unless told. */
  width?: number;
}

/** What is exported: rows below the titles of their columns. */
export interface Table {
  /** Name of the sheet, at most 31 characters and none of `[]:*?/\`. */
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}
