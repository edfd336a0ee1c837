import type { ProcedureSummary } from '@motcua/contract';
import { announce } from '../base/announcer.js';
import { numberInWords } from '../wording/numbers.js';
import { MOST_ROWS } from './listing.js';
import { printListing } from './printed-listing.js';
import type { PrintJob } from './printing.js';

/**
 * Loads every row of a listing and prints it.
 *
 * @param loaded told how many rows have come
 */
export async function printWhole(job: PrintJob, signal: AbortSignal, loaded: (rows: number) => void): Promise<void> {
  const rows: ProcedureSummary[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { ...job.query, limit: MOST_ROWS, ...(cursor ? { cursor } : {}) };
    const page = await job.client.procedures.list(query, { signal });
    rows.push(...page.items);
    cursor = page.next;
    loaded(rows.length);
    announce(job.text.catalogue.printing(numberInWords(rows.length, job.text), numberInWords(page.total, job.text)));
  }
  printListing(job, rows);
}
