import { TimeoutError, UnexpectedAnswerError } from '@motcua/client/errors';
import type { AuditReport } from '@motcua/contract/files';

/** Milliseconds that the file may take. */
const LIMIT = 10_000;

/**
 * Reads the JSON report of `motcua audit`. What it says of each site is for `resultOf` to check.
 *
 * @throws {UnexpectedAnswerError} for what is no such report
 * @throws {TimeoutError} when it takes longer than 10 s
 */
export async function readReport(address: string, signal: AbortSignal): Promise<AuditReport> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, LIMIT);
  signal.addEventListener('abort', stop);
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: limit.signal,
    });
    const { ok, status } = answer;
    if (!ok) throw new UnexpectedAnswerError('status', status);
    const report: unknown = await answer.json();
    if (!isReport(report)) throw new UnexpectedAnswerError('shape', status);
    return report;
  } catch (error) {
    if (limit.signal.aborted && !signal.aborted) throw new TimeoutError(LIMIT);
    // What is not JSON.
    throw error instanceof SyntaxError ? new UnexpectedAnswerError('not-json') : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function isReport(value: unknown): value is AuditReport {
  const { format, formatVersion, checkedAt, day, sites } = (value ?? {}) as Record<keyof AuditReport, unknown>;
  return (
    format === 'motcua-audit' &&
    formatVersion === 1 &&
    /^\d{4}-\d\d-\d\dT/.test(String(checkedAt)) &&
    !isNaN(Date.parse(checkedAt as string)) &&
    /^\d{4}-\d\d-\d\d$/.test(String(day)) &&
    Array.isArray(sites)
  );
}
