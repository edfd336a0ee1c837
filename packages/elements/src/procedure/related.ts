import { html, nothing } from 'lit';
import type { View } from './view.js';

/** Names of related procedures by code, as far as they have arrived. */
export type RelatedNames = ReadonlyMap<string, string> | undefined;

/** Related procedures: by code at once, by name when a person opens the list. */
export function relatedView(view: View, names: RelatedNames, ask: () => void): unknown {
  const { procedure, locale, open } = view;
  const { related = [] } = procedure;
  return related.length
    ? html`<details class="related" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && ask()}>
        <summary>${locale.procedure.related} (${related.length})</summary>
        <ul role="list">
          ${related.map((code) => {
            const name = names?.get(code);
            return html`<li>
              <button type="button" class="link" @click=${() => open(code, name ?? code)}>${name ? `${name} (${code})` : code}</button>
            </li>`;
          })}
        </ul>
      </details>`
    : nothing;
}
