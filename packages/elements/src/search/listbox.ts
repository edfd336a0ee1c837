import { html, nothing, type TemplateResult } from 'lit';
import { countInWords } from './count-in-words.js';
import { hitView } from './hit.js';
import { askedIcon, earlierIcon, onwardIcon } from './icons.js';
import type { Option, OptionGroup } from './options.js';
import type { View } from './view.js';

export interface ListboxView extends View {
  groups: readonly OptionGroup[];
  /** The question that the options answer. */
  query: string;
  label: string;
  /** Number of the active option. */
  active: number;
  /** A newer answer is on its way. */
  busy: boolean;
  choose: (option: number) => void;
}

/** The options. A press on one must not take focus, and with it the keyboard of a phone, out of the field. */
export function listboxView(view: ListboxView): TemplateResult {
  let number = 0;
  return html`<div
    id="options"
    class="options"
    role="listbox"
    aria-label=${view.label}
    aria-busy=${view.busy}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${view.groups.map(({ label, options }, group) => {
      const shown = options.map((option) => optionView(option, number++, view));
      return label === undefined
        ? shown
        : html`<div role="group" aria-labelledby="group-${group}">
          <div role="presentation" id="group-${group}" class="group-label small">${label}</div>
          ${shown}
        </div>`;
    })}
  </div>`;
}

function optionView(option: Option, number: number, view: ListboxView): TemplateResult {
  const active = number === view.active;
  // Its keys are heard by the field, which keeps the focus.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<div
    id="option-${number}"
    role="option"
    aria-selected=${active}
    class="option ${option.kind}"
    part="option"
    @click=${() => view.choose(number)}
  >
    ${contentView(option, view)}
  </div>`;
}

function contentView(option: Option, view: ListboxView): unknown {
  switch (option.kind) {
    case 'hit':
      return html`<span class="lines">${hitView(option.hit, view.query, view)}</span>${onwardIcon}`;
    case 'choice':
      return html`${askedIcon}<span class="lines">${option.choice.label}</span>`;
    case 'recent':
      return html`${earlierIcon}<span class="lines">${option.query}</span>`;
    case 'all':
      return html`<span class="lines">${view.own.all(countInWords(option.total, view))}</span>${onwardIcon}`;
    default:
      return nothing;
  }
}
