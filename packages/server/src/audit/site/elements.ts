import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
export type Document = DefaultTreeAdapterMap['document'];

/** Reads a page as a browser with scripts would. */
export function parsePage(text: string): Document {
  return parse(text);
}

const isElement = (node: Node): node is Element => 'tagName' in node;

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function childrenOf(node: Node): Element[] {
  return 'childNodes' in node ? node.childNodes.filter(isElement) : [];
}

export function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : undefined;
}

/** Every element below a node, in the order of the page; `inside` says whether to look into one. */
export function* elementsIn(node: Node, inside: (element: Element) => boolean = () => true): Generator<Element> {
  for (const child of childrenOf(node)) {
    yield child;
    if (inside(child)) yield* elementsIn(child, inside);
  }
}

/** An element and those around it, from the inside out. */
export function* withAncestors(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at;
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'select', 'datalist']);
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * The text that people see, one line a block, without what only shapes it: soft hyphens, zero-width letters, doubled spaces.
 *
 * @param without elements that are left out
 */
export function textOf(node: Node, without?: (element: Element) => boolean): string {
  const parts: string[] = [];
  const visit = (at: Node): void => {
    if (at.nodeName === '#text' && 'value' in at) {
      parts.push(at.value.replace(/[\s\u00a0]+/g, ' '));
      return;
    }
    if (isElement(at)) {
      if (UNSEEN.has(at.tagName) || without?.(at)) return;
      const block = BLOCKS.has(at.tagName);
      if (block) parts.push('\n');
      at.childNodes.forEach(visit);
      if (block) parts.push('\n');
    } else if ('childNodes' in at) at.childNodes.forEach(visit);
  };
  visit(node);
  return cleanText(parts.join(''));
}

/** A text in composed letters, without unseen ones, its lines without spaces around them. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Parts of a page that are the same on every page. */
const AROUND = new Set(['nav', 'footer', 'aside']);

/** True inside a menu, a foot or a side column. */
export function isAround(element: Element): boolean {
  for (const one of withAncestors(element)) if (AROUND.has(one.tagName)) return true;
  return false;
}
