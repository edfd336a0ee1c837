import { html, type TemplateResult } from 'lit';
import type { CatalogueText } from '../locales/locale.js';
import type { Typing } from './typing.js';

/** The search box. Its value is never bound: whoever types, or composes a syllable, owns it. */
export function searchView(text: CatalogueText, typing: Typing): TemplateResult {
  return html`<form role="search" class="search no-print" part="search" @submit=${typing.submit}>
    <label for="q">${text.search}</label>
    <span class="box">
      <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="11" cy="11" r="7" /><path d="m16.5 16.5 5 5" /></svg>
      <input
        id="q"
        class="field"
        type="search"
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="hint"
        @input=${typing.input}
        @compositionstart=${typing.compositionStart}
        @compositionend=${typing.compositionEnd}
      />
    </span>
    <span id="hint" class="muted small">${text.searchHint}</span>
  </form>`;
}
