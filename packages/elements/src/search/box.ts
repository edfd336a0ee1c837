import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Combobox } from './combobox.js';
import { clearIcon, searchIcon } from './icons.js';
import type { Keystrokes } from './keystrokes.js';
import type { View } from './view.js';

export interface BoxView extends View {
  label: string;
  combobox: Combobox;
  keystrokes: Keystrokes;
  /** Options are shown. */
  expanded: boolean;
  /** There is something to clear. */
  filled: boolean;
  /** What is shown below the field. */
  popup: unknown;
  focused: () => void;
  pressed: () => void;
  clear: () => void;
  submit: (event: Event) => void;
}

/**
 * The field with its buttons. Its value is never bound: whoever types, or composes a syllable, owns it. The suggestions come
 * right after it, so that Tab reaches what stands among them next.
 */
export function boxView(view: BoxView): TemplateResult {
  const { own, combobox, keystrokes, expanded } = view;
  const active = expanded && combobox.active >= 0 ? `option-${combobox.active}` : undefined;
  return html`<form role="search" class="search no-print" part="search" @submit=${view.submit}>
    <label for="q" id="label" part="label">${view.label}</label>
    <div class="box" part="box">
      <span class="area" @focusout=${combobox.left}>
        <input
          id="q"
          class="field"
          part="field"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          maxlength="200"
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          role="combobox"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${expanded}
          aria-controls=${ifDefined(expanded ? 'options' : undefined)}
          aria-activedescendant=${ifDefined(active)}
          aria-describedby="hint"
          @focus=${view.focused}
          @click=${view.pressed}
          @keydown=${combobox.keydown}
          @input=${keystrokes.input}
          @compositionstart=${keystrokes.compositionStart}
          @compositionend=${keystrokes.compositionEnd}
        />
        ${view.popup}
      </span>
      <button
        type="button"
        class="clear"
        tabindex="-1"
        aria-label=${own.clear}
        ?hidden=${!view.filled}
        @click=${view.clear}
      >
        ${clearIcon}
      </button>
      <button class="button strong submit" part="submit">${searchIcon}<span>${own.submit}</span></button>
    </div>
    <span id="hint" class="visually-hidden">${own.hint}</span>
  </form>`;
}
