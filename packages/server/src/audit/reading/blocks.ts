import { childrenOf, type Element, parentOf, textOf } from '../site/elements.js';
import { codesIn, different, hiddenCodesIn, type PrintedCode, withoutCodes } from '../values/codes.js';
import type { Listing, ListingCell, ListingRecord } from './listing.js';

const HEADING = /^(?:h[1-6]|dt|strong|b|summary)$/;
/** Parts of a page that lead elsewhere. */
const AROUND = new Set(['nav', 'header', 'footer']);

interface Block {
  code: PrintedCode;
  codeSeen: boolean;
  element: Element;
  /** One line of `element`, where lines and not elements are the blocks. */
  line?: string;
}

/**
 * Runs of blocks that list procedures without a table: items of lists, cards, sections, lines between breaks. A block is the largest
 * element that names one procedure; blocks with the same parent are one listing.
 *
 * @param without elements that were read already
 */
export function blocksIn(root: Element, without: (element: Element) => boolean): Listing[] {
  const groups = new Map<Element, Block[]>();
  const add = (parent: Element, block: Block) => void groups.set(parent, [...(groups.get(parent) ?? []), block]);

  const visit = (element: Element): void => {
    if (without(element) || AROUND.has(element.tagName)) return;
    const text = textOf(element, without);
    const seen = codesIn(text);
    const hidden = hiddenCodesIn(element, without);
    const codes = different(seen).length > 0 ? seen : hidden;
    const all = different([...seen, ...hidden]);
    if (all.length === 0) return;
    const parent = parentOf(element);
    if (
      (all.length === 1 || (different(seen).length === 1 && childrenOf(element).length < 2)) &&
      parent !== undefined
    ) {
      const block = element === root ? narrowed(element, without) : element;
      add(parentOf(block) ?? parent, { code: codes[0]!, codeSeen: seen.length > 0, element: block });
      return;
    }
    const children = childrenOf(element).filter((child) => !without(child));
    const inside = new Set(
      children.flatMap((child) => different([...codesIn(textOf(child, without)), ...hiddenCodesIn(child, without)])),
    );
    if (all.every((code) => inside.has(code))) {
      children.forEach(visit);
      return;
    }
    for (const line of linesOf(element, without)) {
      const own = codesIn(line);
      if (different(own).length === 1) add(element, { code: own[0]!, codeSeen: true, element, line });
    }
  };
  visit(root);
  return [...groups].map(([parent, blocks]) => listingOf(parent, withTheirHeadings(blocks)));
}

/** Where a page names one procedure only, the block is the smallest part that has more than its code. */
function narrowed(element: Element, without: (element: Element) => boolean): Element {
  let at = element;
  for (;;) {
    const coded = childrenOf(at).filter(
      (child) =>
        !without(child) && (codesIn(textOf(child, without)).length > 0 || hiddenCodesIn(child, without).length > 0),
    );
    const [only] = coded;
    if (only === undefined || coded.length > 1) return at;
    // The code that people see stands beside what only links to it.
    if (codesIn(textOf(at, without)).length > 0 && codesIn(textOf(only, without)).length === 0) return at;
    if (withoutCodes(textOf(only, without)).split(/\s+/).length < 3) return at;
    at = only;
  }
}

/** A heading that links to the procedure stands before the line with its code: one block, which begins at the heading. */
function withTheirHeadings(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.code.national === block.code.national && !last.codeSeen && block.codeSeen) {
      joined[joined.length - 1] = { ...last, code: block.code, codeSeen: true };
    } else joined.push(block);
  }
  return joined;
}

/** Lines as breaks make them. */
function linesOf(element: Element, without: (element: Element) => boolean): string[] {
  return textOf(element, without).split('\n');
}

function listingOf(parent: Element, blocks: readonly Block[]): Listing {
  const siblings = childrenOf(parent);
  const places = blocks.map(({ element }) => siblings.indexOf(element));
  const lead = leadOf(siblings, places);
  const gaps = places.slice(1).map((place, at) => place - places[at]! - 1);
  const alone = blocks.length === 1 && HEADING.test(blocks[0]!.element.tagName);
  const trailing = alone ? siblings.length : Math.max(0, (gaps.length === 0 ? 0 : Math.max(...gaps)) - lead);
  const records = blocks.map((block, at): ListingRecord => {
    const { code, codeSeen, element, line } = block;
    if (line !== undefined) {
      return { code, codeSeen, cells: [{ text: line, column: undefined, elements: [] }], elements: [] };
    }
    const from = places[at]! - lead;
    const next = places[at + 1];
    const to = Math.min(next === undefined ? places[at]! + 1 + trailing : next - lead, siblings.length);
    const elements = places[at]! < 0 ? [element] : siblings.slice(Math.max(from, 0), to);
    return { code, codeSeen, cells: [], elements };
  });
  const rows = records.map(({ elements }) => (elements.length === 1 ? rowOf(elements[0]!) : []));
  const width = rows[0]?.length ?? 0;
  const inColumns = width > 1 && records.length > 1 && rows.every((row) => row.length === width);
  records.forEach((record, at) => {
    if (record.cells.length > 0) return;
    record.cells = inColumns
      ? rows[at]!.map((element, column): ListingCell => ({ text: textOf(element), column, elements: [element] }))
      : record.elements.flatMap(cellsOfLines);
  });
  return { element: parent, headings: [], records };
}

/** The elements that stand beside each other in a block, as cells do. */
function rowOf(block: Element): Element[] {
  let at = block;
  for (let children = childrenOf(at); children.length === 1; children = childrenOf(at)) at = children[0]!;
  return childrenOf(at).filter((child) => textOf(child) !== '' || child.tagName === 'span' || child.tagName === 'div');
}

function cellsOfLines(element: Element): ListingCell[] {
  const children = childrenOf(element);
  const whole = textOf(element);
  const lines = whole.split('\n');
  // Pieces beside each other in one line are told apart by their elements.
  if (lines.length === 1 && children.length > 1) {
    const pieces = children.map((child) => textOf(child)).filter((text) => text !== '');
    if (pieces.join('').replace(/\s/g, '').length >= whole.replace(/\s/g, '').length * 0.6) {
      return [whole, ...pieces].map((text) => ({ text, column: undefined, elements: [element] }));
    }
  }
  return lines.map((text) => ({ text, column: undefined, elements: [element] }));
}

/** How many elements before each block belong to it: a heading that stands before the line with the code. */
function leadOf(siblings: readonly Element[], places: readonly number[]): number {
  for (let lead = 1; lead <= 3; lead++) {
    const headings = places.map((place, at) => {
      const before = place - lead;
      const free = before > (places[at - 1] ?? -1);
      return free && HEADING.test(siblings[before]?.tagName ?? '');
    });
    if (places.length > 0 && headings.every(Boolean)) return lead;
  }
  return 0;
}
