import type { ProcedureSummary } from '@motcua/contract';
import { html } from 'lit';
import { announce } from '../base/announcer.js';
import { numberInWords } from '../wording/numbers.js';
import { MOST_ROWS } from '../base/page-size.js';
import { printListing } from './printed-listing.js';
import type { PrintJob } from './printing.js';

/**
 * Loads every row of a listing and prints it.
 *
 * @param show shows how far it is
 */
export async function printWhole(job: PrintJob, signal: AbortSignal, show: (progress: unknown) => void): Promise<void> {
  const rows: ProcedureSummary[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { ...job.query, limit: MOST_ROWS, ...(cursor ? { cursor } : {}) };
    const page = await job.client.procedures.list(query, { signal });
    rows.push(...page.items);
    cursor = page.next;
    const progress = job.text.catalogue.printing(
      numberInWords(rows.length, job.text),
      numberInWords(page.total, job.text),
    );
    show(html`<span class="printing">${progress}</span>`);
    announce(progress);
  }
  printListing(job, rows);
}
