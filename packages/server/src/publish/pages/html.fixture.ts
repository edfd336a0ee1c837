import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const rest: Node[] = [parse(html)];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) rest.push(...[...node.childNodes].reverse());
  }
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Text of an element as a person reads it: data for software left out. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'script') return '';
  return node.childNodes.map(textOf).join(' ');
}

/** Text of a page's content. */
export function mainText(html: string): string {
  const main = elementsOf(html).find(({ tagName }) => tagName === 'main');
  return main === undefined ? '' : textOf(main);
}

/** What a page's block of data of a type holds. */
export function dataIn(html: string, type: string): unknown {
  const [block, ...more] = elementsOf(html).filter((one) => attribute(one, 'type') === type);
  if (block === undefined || more.length > 0) throw new Error(`not one block of ${type}`);
  return JSON.parse(block.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
}
