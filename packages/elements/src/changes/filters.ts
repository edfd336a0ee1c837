import { CHANGE_CLASSES, type Field } from '@motcua/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, dayBefore, isFiltered, KINDS, offered, PERIODS, type Question, type Scope } from './question.js';
import { today } from '../wording/dates.js';
import type { View } from './view.js';

export interface FiltersView extends Pick<View, 'own' | 'classes'> {
  question: Question;
  scope: Scope;
  /** The fields that can be chosen, as far as they have arrived. */
  fields: readonly Pick<Field, 'id' | 'name'>[];
  /** Unfolded, where they are folded on a narrow screen. */
  open: boolean;
  toggle: () => void;
  change: (change: Partial<Question>) => void;
  clear: () => void;
}

type Options = readonly (readonly [value: string, name: string])[];

/** What the changes can be narrowed by, each one choice. */
export function filtersView(view: FiltersView): TemplateResult {
  const { own, classes, question, scope, fields, open, change } = view;
  const names = new Map(fields.map(({ id, name }) => [id, name]));
  const chosenField = question.field;
  // What is chosen stays to be taken back, also before the fields are there.
  const ids = chosenField && !names.has(chosenField) ? [...names.keys(), chosenField] : [...names.keys()];
  const choices: [Choice, string, Options][] = [
    ['class', own.about, offered('class', CHANGE_CLASSES, scope).map((one) => [one, classes[one]!])],
    ['kind', own.what, offered('kind', KINDS, scope).map((one) => [one, own.kinds[one as (typeof KINDS)[number]]])],
    ['field', own.field, offered('field', ids, scope).map((id) => [id, names.get(id) ?? id])],
  ];
  return html`<div class="filters-box no-print">
    <button type="button" class="button filters-button" aria-expanded=${open} aria-controls="filters" @click=${view.toggle}>
      ${own.filters}
    </button>
    <div class="filters ${open ? 'open' : ''}" id="filters" role="group" aria-label=${own.filters} part="filters">
      ${choices.map(([choice, label, options]) =>
        scope[choice].length === 1
          ? nothing
          : selectView(label, choice, question[choice], own.all, options, (value) => change({ [choice]: value })),
      )}
      ${periodView(view)}
      ${isFiltered(question) ? html`<button type="button" class="button quiet" @click=${view.clear}>${own.clear}</button>` : nothing}
    </div>
  </div>`;
}

function selectView(
  label: string,
  name: string,
  chosen: string,
  all: string,
  options: Options,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="filter">
    <span>${label}</span>
    <select class="field" name=${name} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${[['', all] as const, ...options].map(
        ([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </label>`;
}

/** Days of one's own are given in two fields of the browser's own. */
const OWN = 'dates';

function periodView({ own, question, change }: FiltersView): TemplateResult {
  const { days, dates } = question;
  const choose = (value: string) =>
    change({
      days: Number(value) || 0,
      dates: value === OWN ? { since: dayBefore(days || 30), until: today() } : undefined,
    });
  const dateView = (label: string, name: 'since' | 'until') =>
    dates
      ? html`<label class="filter">
          <span>${label}</span>
          <input
            class="field"
            type="date"
            name=${name}
            .value=${dates[name]}
            @change=${(event: Event) => change({ dates: { ...dates, [name]: (event.target as HTMLInputElement).value } })}
          />
        </label>`
      : nothing;
  return html`${selectView(
    own.period,
    'period',
    dates ? OWN : days ? String(days) : '',
    own.all,
    [...PERIODS.map((one) => [String(one), own.lastDays(one)] as const), [OWN, own.ownDates]],
    choose,
  )}
  ${dateView(own.from, 'since')} ${dateView(own.until, 'until')}`;
}
