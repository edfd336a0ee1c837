import type { FacetCount, FacetName, Facets } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueLocale } from '../locales/locale.js';
import { numberInWords } from '../wording/numbers.js';
import { facetValueInWords } from './in-words.js';

/** So many values of a filter are shown until all are asked for. */
const FIRST = 8;

export interface FilterView {
  text: CatalogueLocale;
  /** The filters to offer, in order. */
  offered: readonly FacetName[];
  /** Values the page's author allows; all when empty. */
  allowed: Partial<Record<FacetName, readonly string[]>>;
  facets: Facets;
  chosen: Record<FacetName, string[]>;
  /** Filters of which all values are shown. */
  unfolded: ReadonlySet<FacetName>;
  choose: (facet: FacetName, value: string, on: boolean) => void;
  unfold: (facet: FacetName) => void;
}

/** The filters as boxes to tick, with what each would leave. */
export function filtersView(view: FilterView): unknown {
  return view.offered.map((facet, index) => facetView(view, facet, index === 0));
}

function facetView(view: FilterView, facet: FacetName, open: boolean): TemplateResult | typeof nothing {
  const { text, unfolded } = view;
  const chosen = view.chosen[facet];
  const allowed = view.allowed[facet] ?? [];
  const counts = (view.facets[facet] ?? []).filter(({ value }) => allowed.length === 0 || allowed.includes(value));
  // What is chosen stays to be taken back, also when nothing matches it any more.
  const gone = chosen
    .filter((value) => !counts.some((count) => count.value === value))
    .map((value) => ({ value, count: 0 }));
  const values: FacetCount[] = [...counts, ...gone];
  if (values.length === 0) return nothing;
  const all = unfolded.has(facet) || values.length <= FIRST + 2;
  const shown = all ? values : values.filter(({ value }, index) => index < FIRST || chosen.includes(value));
  return html`<details ?open=${open} part="facet">
    <summary>${text.catalogue.facets[facet]}${chosen.length > 0 ? html` <span class="tag">${chosen.length}</span>` : ''}</summary>
    <fieldset class=${all ? 'all' : ''}>
      <legend class="visually-hidden">${text.catalogue.facets[facet]}</legend>
      ${shown.map(
        ({ value, count }) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${chosen.includes(value)}
              @change=${(event: Event) => view.choose(facet, value, (event.target as HTMLInputElement).checked)}
            />
            <span>${facetValueInWords(facet, value, counts, text)}</span>
            <span class="muted small">${numberInWords(count, text)}</span>
          </label>`,
      )}
      ${
        all
          ? ''
          : html`<button type="button" class="button quiet" @click=${() => view.unfold(facet)}>
            ${text.catalogue.moreValues(numberInWords(values.length, text))}
          </button>`
      }
    </fieldset>
  </details>`;
}

/** What is chosen, each to be taken away by a press. */
export function chipsView(view: FilterView, clear: () => void): TemplateResult | typeof nothing {
  const { text } = view;
  const chips = view.offered.flatMap((facet) => view.chosen[facet].map((value) => ({ facet, value })));
  if (chips.length === 0) return nothing;
  return html`<ul class="chips" role="list" aria-label=${text.catalogue.chosen} part="chips">
    ${chips.map(({ facet, value }) => {
      const name = facetValueInWords(facet, value, view.facets[facet], text);
      return html`<li>
        <button type="button" class="button chip" aria-label=${text.catalogue.remove(name)} @click=${() => view.choose(facet, value, false)}>
          <span>${name}</span><span aria-hidden="true">×</span>
        </button>
      </li>`;
    })}
    <li><button type="button" class="button quiet" @click=${clear}>${text.catalogue.clear}</button></li>
  </ul>`;
}
