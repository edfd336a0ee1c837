import { warnOnce } from '../base/warn.js';
import { isKind, KINDS } from './kinds.js';

/**
 * What a link may configure. Neither the API nor `src` is among it: where a page's data comes from is said by its script tag, not by
 * whoever may write an article. Nothing that runs (`on…`) can be said either.
 */
const ATTRIBUTES = [
  'address',
  'agency',
  'as-of',
  'change-class',
  'code',
  'compact',
  'days',
  'detail-href',
  'dialog',
  'field',
  'group-by',
  'heading',
  'heading-level',
  'hotline',
  'key',
  'kind',
  'label',
  'lang',
  'level',
  'page-size',
  'procedure',
  'question',
  'rate-href',
  'recent',
  'report',
  'results-href',
  'scale',
  'shared',
  'since',
  'site',
  'theme',
  'url',
  'version',
  'with',
];

/**
 * Makes an element of what an editor left alone: `<a href="…" data-motcua="catalogue" data-motcua-agency="…">` or a `<div>`
 * with the same. A link moves into the element, anything else keeps its place around it; what it showed stays visible
 * until the element has content.
 *
 * @returns The element, not yet in the page's eyes defined, or nothing when there is no such element
 */
export function upgrade(origin: HTMLElement): HTMLElement | undefined {
  const kind = origin.dataset['motcua'];
  if (!isKind(kind)) {
    warnOnce(`data-motcua="${kind}" is unknown; use ${KINDS.join(', ')}`);
    return undefined;
  }
  // In an editor the text of the author must not turn into something else.
  if (origin.isContentEditable) return undefined;
  const element = document.createElement(`motcua-${kind}`);
  for (const name of ATTRIBUTES) {
    const value = origin.getAttribute(`data-motcua-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  origin.removeAttribute('data-motcua');
  if (origin instanceof HTMLAnchorElement) {
    origin.replaceWith(element);
    element.append(origin);
  } else {
    element.append(...origin.childNodes);
    origin.append(element);
  }
  return element;
}
