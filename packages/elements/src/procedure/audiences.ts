import { html, nothing } from 'lit';
import { renderText } from '../text/render.js';
import { audienceInWords } from '../wording/audience.js';
import type { View } from './view.js';

/** Part e: who may apply, as listed and as printed. */
export function audiencesView({ procedure, locale }: View): unknown {
  const { audiences, audienceNote } = procedure;
  if (!audiences.length && !audienceNote) return undefined;
  return html`${audiences.length ? html`<ul>${audiences.map((one) => html`<li>${audienceInWords(one, locale)}</li>`)}</ul>` : nothing}
  ${audienceNote ? renderText(audienceNote) : nothing}`;
}
