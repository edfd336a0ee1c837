import { html, type TemplateResult } from 'lit';
import type { ShownPart } from './parts.js';
import type { View } from './view.js';

/** The table of contents. Fragments do not reach into a shadow root, so the way there is walked by hand. */
export function contentsView(parts: ShownPart[], { locale }: View): TemplateResult {
  const text = locale.procedure;
  return html`<nav class="contents no-print" part="contents" aria-label=${text.onThisPage}>
    <ul role="list">
      ${parts.map(
        ({ id, letter }) => html`<li>
          <a href="#part-${id}" @click=${go}>${letter ? html`<span class="letter" aria-hidden="true">${letter}</span>` : ''}${text.contents[id]}</a>
        </li>`,
      )}
    </ul>
  </nav>`;
}

function go(event: MouseEvent): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  target?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  target?.focus({ preventScroll: true });
}
