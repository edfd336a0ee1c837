import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import type { View } from './view.js';

/** The proof of work, as far as it is. */
export function workingView(share: number, view: View, cancel: () => void): TemplateResult {
  const [title, sentence] = view.own.working;
  return html`<div class="working" part="working" aria-busy="true">
    ${heading(view.headingLevel, title, 'working')}
    <p>${sentence}</p>
    <progress aria-labelledby="working" max="1" .value=${share}></progress>
    <button type="button" class="button" @click=${cancel}>${view.own.cancel}</button>
  </div>`;
}
