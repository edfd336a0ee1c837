import type { IsoDate, ProcedureSummary } from '@motcua/contract';
import { html, type TemplateResult } from 'lit';
import type { CatalogueLocale } from '../locales/locale.js';
import { numberInWords } from '../wording/numbers.js';
import { onlineInWords } from '../wording/online.js';
import { feesInLine, type SummaryLine, timeLimitsInLine } from '../wording/summary.js';
import type { Group } from './groups.js';
import type { Grouping } from './listing.js';

export interface RowsView {
  text: CatalogueLocale;
  groups: readonly Group[];
  grouping: Grouping;
  /** The day for which fees are read. */
  day: IsoDate;
  /** Level of the headings of groups. */
  headingLevel: number;
  caption: string;
  /** Where a row leads; absent when it only opens in place. */
  href: (code: string) => string | undefined;
  choose: (event: Event, row: ProcedureSummary) => void;
}

/**
 * The rows as one table. On narrow screens CSS shows each row as a card; the roles are spelled out because browsers drop
 * those of a table whose display is changed.
 */
export function rowsView(view: RowsView): TemplateResult {
  const { code, name, time, fee, online } = view.text.catalogue.columns;
  return html`<table role="table" part="table">
    <caption class="visually-hidden">
      ${view.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[code, name, time, fee, online].map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${view.groups.map((group) => groupView(view, group))}
  </table>`;
}

function groupView(view: RowsView, { name, count, rows }: Group): TemplateResult {
  return html`<tbody role="rowgroup">
    ${
      name === undefined
        ? ''
        : html`<tr role="row" class="group">
          <th role="rowheader" scope="rowgroup" colspan="5" part="group">
            <span role="heading" aria-level=${view.headingLevel}>${name}</span>
            ${count === undefined ? '' : html`<span class="muted">${numberInWords(count, view.text)}</span>`}
          </th>
        </tr>`
    }
    ${rows.map((row) => rowView(view, row))}
  </tbody>`;
}

function rowView(view: RowsView, row: ProcedureSummary): TemplateResult {
  const { text } = view;
  const { columns, elsewhere, noOnline } = text.catalogue;
  const under = [view.grouping === 'field' ? '' : row.field.name, view.grouping === 'agency' ? '' : row.agency];
  const href = view.href(row.code);
  const choose = (event: Event) => view.choose(event, row);
  return html`<tr role="row" part="row">
    <td role="cell" class="code" data-label=${columns.code}>${row.code}</td>
    <td role="cell" class="name">
      ${
        href === undefined
          ? html`<button type="button" class="link" data-code=${row.code} @click=${choose}>${row.name}</button>`
          : html`<a href=${href} data-code=${row.code} @click=${choose}>${row.name}</a>`
      }
      <span class="muted small">${under.filter(Boolean).join(' · ')}</span>
      ${row.handledElsewhere ? html`<span class="tag caution">${elsewhere(row.handledElsewhere)}</span>` : ''}
    </td>
    <td role="cell" data-label=${columns.time}>${statedView(timeLimitsInLine(row.timeLimits, text), text)}</td>
    <td role="cell" data-label=${columns.fee}>${statedView(feesInLine(row.fees, text, view.day), text)}</td>
    <td role="cell" data-label=${columns.online}>
      ${row.online ? onlineInWords(row.online, text).label : html`<span class="muted"><span aria-hidden="true">—</span><span class="visually-hidden">${noOnline}</span></span>`}
    </td>
  </tr>`;
}

function statedView({ text: line, unconfirmed }: SummaryLine, text: CatalogueLocale): TemplateResult {
  return html`<span>${line}</span>${
    unconfirmed ? html` <span class="tag caution">${text.catalogue.unconfirmed}</span>` : ''
  }`;
}
