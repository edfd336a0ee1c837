/** What a procedure code as printed tells; see {@link parseProcedureCode}. */
export interface ProcedureCode {
  /** The key of the procedure: its national code (`1.001193`), or the trimmed text where no national code can be seen. */
  national: string;
  /** Suffix of the province or ministry that printed the code, such as `H12` for Cà Mau. */
  agency?: string;
  /** Number of the online service (`….02`): one case of a procedure. */
  service?: string;
  /** The form the code was written in; `opaque` for anything not recognised, which is kept as it is. */
  form: 'national' | 'province-short' | 'province-long' | 'service' | 'opaque';
}

const PATTERN = /^([1-9]\.\d{6})(\.\d{3}\.\d{2}\.\d{2})?(?:\.([A-Y]\d{2}))?(?:\.(\d{2}))?$/;

/**
 * Reads a procedure code in any form in use and never throws: spaces, lower case and a lost filler are forgiven.
 *
 * @example
 * parseProcedureCode('1.004203.000.00.00.h12').national; // '1.004203'
 * parseProcedureCode('2.000815.000.00.00.H55.02').service; // '02'
 */
export function parseProcedureCode(printed: string): ProcedureCode {
  const text = printed.replace(/\s+/g, '').toUpperCase();
  const match = PATTERN.exec(text);
  if (!match) return { national: printed.trim(), form: 'opaque' };
  const [, national = '', filler, agency, service] = match;
  const form = service ? 'service' : filler ? 'province-long' : agency ? 'province-short' : 'national';
  return { national, form, ...(agency ? { agency } : {}), ...(service ? { service } : {}) };
}
