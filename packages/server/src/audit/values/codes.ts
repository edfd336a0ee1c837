import { parseProcedureCode } from '@motcua/contract';
import { type Element, elementsIn } from '../site/elements.js';

const CODE =
  /(?<![\d.,/])[1-9]\s?\.\s?\d{6}(?:\s?\.\s?\d{3}\.\d{2}\.\d{2})?(?:\s?[.-]\s?[A-Y]\d{2})?(?:\.\d{2})?(?!\d|[.,/]\d{3})/gi;

/** A code of a procedure as it is printed somewhere. */
export interface PrintedCode {
  /** The key: `1.001193`. */
  national: string;
  printed: string;
  /** Of the online service, when the code names one. */
  service?: string;
}

/**
 * The codes in a text, in any printed form, each place once.
 *
 * @example
 * codesIn('Mã: 1.001193.000.00.00.H12')[0].national; // '1.001193'
 */
export function codesIn(text: string): PrintedCode[] {
  return [...text.matchAll(CODE)].map(([printed]) => {
    const { national, service } = parseProcedureCode(printed.replace(/\s/g, '').replace('-', '.'));
    return { national, printed, ...(service === undefined ? {} : { service }) };
  });
}

/** The text without its codes and what joined them to the rest. */
export function withoutCodes(text: string): string {
  return text
    .replace(CODE, ' ')
    .replace(/^[\s\-–—:.()[\]]+|[\s\-–—:([]+$/g, '')
    .replace(/[([]\s*[)\]]/g, '')
    .trim();
}

/** The codes in what people do not see of an element: its address, `data-*`, `id`, `value`. */
export function hiddenCodesOf(element: Element): PrintedCode[] {
  return element.attrs
    .filter(({ name }) => /^(?:href|id|name|value|title|onclick|data-.+)$/.test(name))
    .flatMap(({ name, value }) => codesIn(name === 'href' ? address(value) : value));
}

/** The same of everything inside, too, but for what `without` names. */
export function hiddenCodesIn(element: Element, without: (element: Element) => boolean = () => false): PrintedCode[] {
  const inside = [...elementsIn(element, (one) => !without(one))].filter((one) => !without(one));
  return [element, ...inside].flatMap(hiddenCodesOf);
}

/** An address as words, so that a code in it stands alone. */
function address(href: string): string {
  try {
    return decodeURIComponent(href)
      .replace(/[/?&=#_]+/g, ' ')
      .replace(/\.(?:html?|aspx|php)\b/gi, ' ');
  } catch {
    return href;
  }
}

/** Number of different procedures among codes. */
export function different(codes: readonly PrintedCode[]): string[] {
  return [...new Set(codes.map(({ national }) => national))];
}
