import { html, nothing, type TemplateResult } from 'lit';
import { type Inline, inline, type ListItem, parse, safeAddress } from '@motcua/catalogue/text';

/**
 * Text of a catalogue as elements. It goes through templates only, so markup in it can be nothing but text.
 *
 * @example
 * html`<div>${renderText(step.text)}</div>`
 */
export function renderText(text: string): TemplateResult[] {
  return parse(text).map((block) =>
    block.kind === 'list' ? renderList(block.items) : html`<p>${renderRuns(block.content)}</p>`,
  );
}

/** One line of such text: only its addresses become links. */
export function renderLine(text: string): unknown {
  return renderRuns(inline(text));
}

/** A link that leaves the page. The address must have passed `safeAddress`. */
function renderLink(href: string, text: unknown): TemplateResult {
  return html`<a href=${href} rel="noopener nofollow">${text}</a>`;
}

/** A text, linked to where it can be read when that is an address a link may have. */
export function renderLinked(url: string | undefined, text: unknown): unknown {
  const href = safeAddress(url);
  return href ? renderLink(href, text) : text;
}

function renderRuns(runs: Inline[]): unknown {
  return runs.map(({ text, href }) => (href ? renderLink(href, text) : text));
}

/** Printed markers are kept and the list's own are hidden: in a legal text `đ)` is a name, not a position. */
function renderList(items: ListItem[]): TemplateResult {
  const marked = items.some((item) => item.marker);
  return html`<ul class=${marked ? 'marked' : ''} role=${marked ? 'list' : nothing}>
    ${items.map(
      ({ marker, content, children }) =>
        html`<li>
          ${marker ? html`<span class="marker">${marker} </span>` : nothing}${renderRuns(content)}
          ${children.length ? renderList(children) : nothing}
        </li>`,
    )}
  </ul>`;
}
