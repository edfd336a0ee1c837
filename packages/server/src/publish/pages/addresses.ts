import { STATIC_PLACES } from '@motcua/contract/files';

/** Address of a version's part of a procedure's page: `#ban-2`. */
export function versionId(number: number): string {
  return `ban-${number}`;
}

/** Id of a procedure's row in the listing of its field. A code is anything a source printed, an id has no spaces. */
export function rowId(code: string): string {
  return `tthc-${code.replace(/\s+/g, '-')}`;
}

/** The row of a procedure in the listing of its field, from the folder. */
export function rowAddress(field: string, code: string): string {
  return `${STATIC_PLACES.field(field)}#${encodeURIComponent(rowId(code))}`;
}
