import { html, type TemplateResult } from 'lit';

/**
 * A heading of a level that is only known at run time; 6 is the deepest. It can take the focus, so that a table of
 * contents can lead to it.
 */
export function heading(level: number, content: unknown, id = ''): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} tabindex="-1">${content}</h6>`;
  }
}
