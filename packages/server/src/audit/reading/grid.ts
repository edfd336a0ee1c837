import { attribute, type Element, elementsIn, parentOf, textOf } from '../site/elements.js';

/** A cell of a table; one that spans rows or columns is the same object at each of its places. */
export interface GridCell {
  element: Element;
  text: string;
}

/** A table as people see it: rows of places, each with the cell that covers it. */
export interface Grid {
  table: Element;
  rows: { element: Element; places: (GridCell | undefined)[] }[];
}

const WIDEST = 100;
const TALLEST = 2000;

/** Lays out the cells of a table, not those of tables inside it. What `without` names is not part of a cell's text. */
export function gridOf(table: Element, without: (element: Element) => boolean): Grid {
  const rows = [...elementsIn(table, (element) => element.tagName !== 'table')]
    .filter((element) => element.tagName === 'tr')
    .map((element) => ({ element, places: [] as (GridCell | undefined)[] }));
  rows.forEach(({ element, places }, at) => {
    let column = 0;
    for (const cell of cellsOf(element)) {
      while (places[column] !== undefined) column += 1;
      const width = span(cell, 'colspan', WIDEST);
      const height = span(cell, 'rowspan', TALLEST);
      const one: GridCell = { element: cell, text: textOf(cell, without) };
      for (let down = 0; down < height && at + down < rows.length; down++) {
        for (let across = 0; across < width; across++) rows[at + down]!.places[column + across] ??= one;
      }
      column += width;
    }
  });
  return { table, rows };
}

function cellsOf(row: Element): Element[] {
  return [...elementsIn(row, (element) => element.tagName !== 'td' && element.tagName !== 'th')].filter(
    (element) => (element.tagName === 'td' || element.tagName === 'th') && parentOf(element) === row,
  );
}

/** `rowspan="0"` is to the end of the table. */
function span(cell: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  if (value === 0 && name === 'rowspan') return most;
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), most);
}
