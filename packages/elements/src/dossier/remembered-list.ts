import { html, nothing } from 'lit';
import { heading } from './heading.js';
import type { Typed } from './typed.js';
import type { View } from './view.js';

export interface RememberedView extends View {
  list: readonly Typed[];
  open: (dossier: Typed) => void;
  forget: (code: string) => void;
  forgetAll: () => void;
}

/** Dossiers that a person asked to be remembered. Their codes are text: no attribute holds one. */
export function rememberedView(view: RememberedView): unknown {
  const { own, list } = view;
  if (list.length === 0) return nothing;
  const named = (code: string) => html`<span class="visually-hidden">${code}</span>`;
  return html`<section class="remembered no-print" part="remembered">
    ${heading(view.headingLevel + 1, own.remembered)}
    <ul role="list">
      ${list.map(
        (dossier) => html`<li>
          <button type="button" class="link open" @click=${() => view.open(dossier)}>${own.open} <b>${dossier.code}</b></button>
          <button type="button" class="button quiet" @click=${() => view.forget(dossier.code)}>
            ${own.forget} ${named(dossier.code)}
          </button>
        </li>`,
      )}
    </ul>
    ${list.length > 1 ? html`<button type="button" class="button" @click=${view.forgetAll}>${own.forgetAll}</button>` : nothing}
  </section>`;
}
