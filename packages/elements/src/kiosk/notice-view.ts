import { html, type TemplateResult } from 'lit';

/** A screen that only says something. Its heading takes the focus when the screen comes. */
export function noticeView(
  [title, sentence]: readonly [string, string],
  kind: 'thanks' | 'trouble' | 'quiet',
  more: unknown = '',
): TemplateResult {
  return html`<div class="notice-screen" data-kind=${kind}>
    ${kind === 'thanks' ? html`<svg class="done" viewBox="0 0 64 64" aria-hidden="true"><path d="m14 34 13 13 24-28" /></svg>` : ''}
    <h1 id="heading" tabindex="-1">${title}</h1>
    <p class="sentence">${sentence}</p>
    ${more}
  </div>`;
}
