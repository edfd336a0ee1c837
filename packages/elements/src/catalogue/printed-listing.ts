import type { ProcedureSummary } from '@motcua/contract';
import { html, type TemplateResult } from 'lit';
import { printSheet } from '../base/print-sheet.js';
import { printedTexts } from '../locales/printed-listing.js';
import { dateInWords, today } from '../wording/dates.js';
import { feesInLine, timeLimitsInLine } from '../wording/summary.js';
import { type Group, groupsOf } from './groups.js';
import { printedStyles } from './printed-listing.styles.js';
import type { PrintJob } from './printing.js';

/** Hands the official listing to the printer: the columns a province publishes (NĐ 63/2010 Đ15), its head on every page. */
export function printListing(job: PrintJob, rows: readonly ProcedureSummary[]): void {
  printSheet(listingSheet(job, rows), printedStyles, '@page { size: A4 landscape; margin: 12mm }');
}

/** The sheet of a listing. */
export function listingSheet(job: PrintJob, rows: readonly ProcedureSummary[]): TemplateResult {
  const { text, about, scope } = job;
  const { catalogue, wording } = text;
  const words = printedTexts[text.lang];
  const { number, code, name, time, place, fee, basis, note } = words.columns;
  const dates = [
    job.asOf && catalogue.asOf(dateInWords(job.asOf, wording)),
    about.info?.dataDate && catalogue.dataDate(dateInWords(about.info.dataDate, wording)),
    words.printedOn(dateInWords(today(), wording)),
  ];
  const groups = groupsOf(rows, job.group, {}, text, true);
  let before = 0;
  return html`<article lang=${text.lang}>
    ${about.agency ? html`<p class="office">${about.agency.name}</p>` : ''}
    <h1>${job.heading}</h1>
    <p class="dates">${dates.filter(Boolean).join(' · ')}</p>
    ${scope.length > 0 ? html`<p class="dates">${words.printedScope} ${scope.join('; ')}</p>` : ''}
    ${about.info?.notice ? html`<p class="dates">${about.info.notice}</p>` : ''}
    <table>
      <thead>
        <tr>
          ${[number, code, name, time, place, fee, basis, note].map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      ${groups.map((group) => {
        const first = before + 1;
        before += group.rows.length;
        return groupRows(group, first, job);
      })}
    </table>
  </article>`;
}

function groupRows({ name, rows }: Group, first: number, job: PrintJob): TemplateResult {
  return html`<tbody>
    ${name === undefined ? '' : html`<tr><th colspan="8" scope="rowgroup">${name} (${rows.length})</th></tr>`}
    ${rows.map((row, index) => printedRow(row, first + index, job))}
  </tbody>`;
}

function printedRow(row: ProcedureSummary, number: number, { text, asOf }: PrintJob): TemplateResult {
  const { catalogue } = text;
  const stated = ({ text: line, unconfirmed }: { text: string; unconfirmed: boolean }) =>
    unconfirmed ? `${line} (${catalogue.unconfirmed})` : line;
  const decision = row.version.decision?.number;
  const notes = [
    decision && printedTexts[text.lang].decision(decision),
    row.handledElsewhere && catalogue.elsewhere(row.handledElsewhere),
  ];
  return html`<tr>
    <td class="number">${number}</td>
    <td class="code">${row.localCode ?? row.code}</td>
    <td>${row.name}</td>
    <td>${stated(timeLimitsInLine(row.timeLimits, text))}</td>
    <td>${row.place}</td>
    <td>${stated(feesInLine(row.fees, text, asOf ?? today()))}</td>
    <td>${row.legalBasis.join('; ')}</td>
    <td>${notes.filter(Boolean).join('. ')}</td>
  </tr>`;
}
