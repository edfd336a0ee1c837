import type { DossierProgress } from '@motcua/contract';
import { html, type TemplateResult } from 'lit';
import { known } from '../wording/known.js';
import { heading } from './heading.js';
import type { View } from './view.js';

export interface ProgressView extends View {
  addReceipt: () => void;
}

/** How far a dossier is: all that its code alone may tell. */
export function progressView({ code, completion }: DossierProgress, view: ProgressView): TemplateResult {
  const { own } = view;
  const [title, sentence] = known(own.completions, completion) ?? own.statuses.unknown;
  return html`<article class="card" part="card" aria-labelledby="shown">
    ${heading(view.headingLevel, title, 'shown')}
    <p>${sentence}</p>
    <p class="muted">${own.code}: ${code}</p>
    <div class="next">
      <p>${own.progressOnly}</p>
      <button type="button" class="button strong no-print" @click=${view.addReceipt}>${own.addReceipt}</button>
    </div>
  </article>`;
}
