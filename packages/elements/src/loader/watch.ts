import { isKind, type Kind, KINDS } from './kinds.js';
import { upgrade } from './upgrade.js';

const SELECTOR = [...KINDS.map((kind) => `motcua-${kind}`), '[data-motcua]'].join();

/** Finds our elements and links on the page, now and whenever more arrive. */
export function watch(found: (kind: Kind, element: Element) => void): void {
  const look = (element: Element): void => {
    const ours = element instanceof HTMLElement && element.dataset['motcua'] !== undefined ? upgrade(element) : element;
    const kind = ours?.localName.slice(7);
    if (ours && isKind(kind)) found(kind, ours);
  };
  const search = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (node.matches(SELECTOR)) look(node);
    node.querySelectorAll(SELECTOR).forEach(look);
  };
  new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(search))).observe(document, {
    childList: true,
    subtree: true,
  });
  search(document.documentElement);
}
