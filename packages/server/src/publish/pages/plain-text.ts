import { inline, type Inline, type ListItem, parse, safeAddress } from '@motcua/catalogue/text';
import { type Markup, markup, type MarkupValue } from '../../papers/markup.js';

/** Text of a catalogue as paragraphs and lists; markup in it stays the text it is. */
export function textBlocks(text: string): Markup[] {
  return parse(text).map((block) =>
    block.kind === 'list' ? list(block.items) : markup`<p>${runs(block.content)}</p>`,
  );
}

/** One line of such text: only its addresses become links. */
export function textLine(text: string): Markup[] {
  return runs(inline(text));
}

/** A text, linked to where it can be read when that is an address a person may be sent to. */
export function linked(url: string | undefined, text: MarkupValue): MarkupValue {
  const href = safeAddress(url);
  return href === undefined ? text : markup`<a href="${href}" rel="noopener nofollow">${text}</a>`;
}

function runs(all: readonly Inline[]): Markup[] {
  return all.map(({ text, href }) => markup`${href === undefined ? text : linked(href, text)}`);
}

/** Printed markers are kept and the list's own are hidden: in a legal text `đ)` is a name, not a position. */
function list(items: readonly ListItem[]): Markup {
  const marked = items.some(({ marker }) => marker !== undefined);
  return markup`<ul${marked ? markup` class="marked" role="list"` : ''}>${items.map(
    ({ marker, content, children }) =>
      markup`<li>${marker === undefined ? '' : markup`<span class="marker">${marker}</span> `}${runs(content)}${children.length === 0 ? '' : list(children)}</li>`,
  )}</ul>`;
}
