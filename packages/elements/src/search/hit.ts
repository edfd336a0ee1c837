import type { SearchReason } from '@motcua/search/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { levelInWords } from '../wording/level.js';
import type { Suggested } from './source.js';
import type { View } from './view.js';

/** A procedure in three lines: its name with what was found in it, where it belongs, and why it is here. */
export function hitView(hit: Suggested, query: string, view: View): TemplateResult {
  const { name, field, levels, code } = hit;
  const level = levels.map((one) => levelInWords(one, view.text)).join(', ');
  // Whoever types numbers has the code on a paper.
  const number = /\d{3}/.test(query) ? [markedView(code, query, view)] : [];
  const where = [field, level, ...number].filter(Boolean).flatMap((part) => [' · ', part]);
  // The whole name would be marked with what it is called.
  const reason = hit.reason && !isName(hit.reason, name) ? hit.reason : undefined;
  // What a lay word means is marked in its place; the last word typed may be a beginning, so it stays last.
  const looked = reason ? `${reason.means} ${query.replace(reason.typed, '')}` : query;
  return html`<span class="name">${markedView(name, looked, view)}</span>
    ${where.length > 0 ? html`<span class="line muted small">${where.slice(1)}</span>` : nothing}
    ${hit.reason && !saysSo(name, hit.reason) ? html`<span class="line small reason">${reasonView(hit.reason, name, view)}</span>` : nothing}`;
}

/** The name has what was asked for, word by word. */
function saysSo(name: string, { typed }: SearchReason): boolean {
  return name.toLocaleLowerCase('vi').includes(typed.toLocaleLowerCase('vi'));
}

function reasonView(reason: SearchReason, name: string, { own }: View): string {
  return isName(reason, name) ? own.askedFor(reason.typed) : own.because(reason.typed, reason.means);
}

/** What people call a procedure, and not a word of it. */
function isName({ means }: SearchReason, name: string): boolean {
  return means.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi');
}

function markedView(text: string, query: string, { highlight }: View): unknown {
  if (!highlight) return text;
  return highlight(text, query).map((piece) => (piece.match ? html`<mark>${piece.text}</mark>` : piece.text));
}
