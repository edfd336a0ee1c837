import { html, type TemplateResult } from 'lit';

/** A heading; the deepest level is 6. With an id it can take the focus. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const depth = Math.min(level, 6);
  return id
    ? html`<div role="heading" aria-level=${depth} class="title" id=${id} tabindex="-1">${content}</div>`
    : html`<div role="heading" aria-level=${depth} class="subtitle">${content}</div>`;
}
