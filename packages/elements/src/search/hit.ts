import { html, nothing, type TemplateResult } from 'lit';
import { levelInWords } from '../wording/level.js';
import type { Suggested } from './source.js';
import type { View } from './view.js';

/** A procedure in three lines: its name with what was found in it, where it belongs, and why it is here. */
export function hitView({ name, field, levels, reason }: Suggested, query: string, view: View): TemplateResult {
  const where = [field, levels.map((level) => levelInWords(level, view.text)).join(', ')].filter(Boolean).join(' · ');
  // What a lay word means is marked in its place; the last word typed may be a beginning, so it stays last.
  const looked = reason ? `${reason.means} ${query.replace(reason.typed, '')}` : query;
  return html`<span class="name">${markedView(name, looked, view)}</span>
    ${where ? html`<span class="line muted small">${where}</span>` : nothing}
    ${reason ? html`<span class="line small reason">${view.own.because(reason.typed, reason.means)}</span>` : nothing}`;
}

function markedView(text: string, query: string, { highlight }: View): unknown {
  if (!highlight) return text;
  return highlight(text, query).map((piece) => (piece.match ? html`<mark>${piece.text}</mark>` : piece.text));
}
