import type { ProcedureSummary } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { emptyView, failureView } from '../base/states.js';
import { dateInWords, today } from '../wording/dates.js';
import { numberInWords } from '../wording/numbers.js';
import type { Content } from './content.js';
import { chipsView, type FilterView, filtersView } from './filters.js';
import { groupsOf } from './groups.js';
import { GROUPINGS, type Grouping, type Listing, type Scope } from './listing.js';
import type { MoreRows } from './more-rows.js';
import { rowsView } from './rows.js';

export interface ResultsView {
  content: Content;
  listing: Listing;
  scope: Scope;
  filters: FilterView;
  heading: string;
  headingLevel: number;
  /** A new question is on its way; what is shown answers the one before. */
  loading: boolean;
  /** `12 thủ tục cho “khai sinh”`. */
  found: string;
  filtersOpen: boolean;
  /** The button that prints. */
  print: unknown;
  more: MoreRows;
  showMore: () => void;
  toggleFilters: () => void;
  change: (change: Partial<Listing>) => void;
  clear: () => void;
  href: (code: string) => string | undefined;
  choose: (event: Event, row: Pick<ProcedureSummary, 'code' | 'name'>) => void;
}

/** The filters, the count with its tools, and the rows. */
export function resultsView(view: ResultsView): TemplateResult {
  const { content, filters, filtersOpen } = view;
  const { catalogue: text, wording } = filters.text;
  const { info, agency } = content.about;
  const rows = content.rows.length > 0 ? listView(view) : nothingView(view);
  const about = [agency?.name, info?.dataDate && text.dataDate(dateInWords(info.dataDate, wording))].filter(Boolean);
  return html`<div class="layout" aria-busy=${view.loading}>
    <div class="bar">
      <div>
        <div role="heading" aria-level=${view.headingLevel + 1} class="count" tabindex="-1">${view.found}</div>
        ${about.length > 0 ? html`<p class="muted small">${about.join(' · ')}</p>` : nothing}
      </div>
      ${toolsView(view)}
    </div>
    <div class="panel no-print ${filtersOpen ? 'open' : ''}" id="filters" role="group" aria-label=${text.filters} part="filters">
      ${filtersView(filters)}
    </div>
    <div class="rows">
      ${chipsView(filters, view.clear)} ${info?.notice ? html`<p class="note small">${info.notice}</p>` : nothing}
      ${content.understood?.view(view, rows) ?? rows}
    </div>
  </div>`;
}

function toolsView({ filters, filtersOpen, toggleFilters, listing, change, print }: ResultsView): TemplateResult {
  const { catalogue: text } = filters.text;
  const regroup = (event: Event) => change({ group: (event.target as HTMLSelectElement).value as Grouping });
  return html`<div class="tools no-print">
    <button
      type="button"
      class="button filters-button"
      aria-expanded=${filtersOpen}
      aria-controls="filters"
      @click=${toggleFilters}
    >
      ${text.filters}
    </button>
    ${print}
    <label class="grouping">
      <span>${text.grouping}</span>
      <select class="field" @change=${regroup}>
        ${GROUPINGS.map(
          (group) => html`<option value=${group} .selected=${group === listing.group}>${text.groups[group]}</option>`,
        )}
      </select>
    </label>
  </div>`;
}

function listView(view: ResultsView): TemplateResult {
  const { content, listing, scope, more, filters } = view;
  const { text } = filters;
  const { rows, total, next, facets } = content;
  const number = (value: number) => numberInWords(value, text);
  return html`${rowsView({
    text,
    groups: groupsOf(rows, listing.group, facets, text, next === null),
    grouping: listing.group,
    day: scope.asOf ?? today(),
    headingLevel: view.headingLevel + 2,
    caption: view.heading,
    href: view.href,
    choose: view.choose,
  })}
    <div class="end no-print">
      <p class="muted">${text.wording.shown(number(rows.length), number(total))}</p>
      ${
        more.failure && !more.loading
          ? failureView(text.base, more.failure, more.retry)
          : next === null
            ? nothing
            : html`<button type="button" class="button" aria-disabled=${more.loading} @click=${view.showMore}>
              ${more.loading ? text.base.loading : text.catalogue.more(number(Math.min(scope.pageSize, total - rows.length)))}
            </button>`
      }
    </div>`;
}

/** Why there is nothing, and every way on. */
function nothingView({ listing, filters, change, clear }: ResultsView): TemplateResult {
  const { catalogue: text } = filters.text;
  const q = listing.q.trim();
  const filtered = Object.values(listing.chosen).some((values) => values.length > 0);
  if (!q && !filtered) return emptyView(text.nothing, text.nothingAdvice);
  return emptyView(
    text.noMatch,
    html`<p>${text.noMatchAdvice(q)}</p>
      ${q ? html`<button type="button" class="button" @click=${() => change({ q: '' })}>${text.searchAgain}</button>` : nothing}
      ${filtered ? html`<button type="button" class="button" @click=${clear}>${text.clear}</button>` : nothing}`,
  );
}
