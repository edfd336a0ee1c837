import type { Numbers } from './numbers.js';

/** Which rows have a form: those of form `f` are `rows[from[f]]` to `rows[from[f + 1] - 1]`, each once, in order. */
export interface Postings {
  from: Uint32Array;
  rows: Uint32Array;
}

/**
 * Turns texts (forms by place, each text of a row) into the rows of each form, by counting: a few milliseconds for all
 * names of the country.
 *
 * @param starts where each text begins in `tokens`; texts of one row stand together
 * @param rowOf row of each text
 * @param taken whether a text counts
 */
export function postingsOf(
  tokens: Uint32Array,
  starts: Numbers,
  rowOf: Numbers,
  forms: number,
  taken: (text: number) => boolean,
): Postings {
  const from = new Uint32Array(forms + 1);
  const last = new Int32Array(forms).fill(-1);
  const each = (use: (form: number, row: number) => void): void => {
    last.fill(-1);
    for (let text = 0; text < rowOf.length; text++) {
      if (!taken(text)) continue;
      const row = rowOf.at(text);
      const end = text + 1 < starts.length ? starts.at(text + 1) : tokens.length;
      for (let at = starts.at(text); at < end; at++) {
        const form = tokens[at]!;
        if (last[form] === row) continue;
        last[form] = row;
        use(form, row);
      }
    }
  };
  each((form) => from[form + 1]!++);
  for (let form = 0; form < forms; form++) from[form + 1]! += from[form]!;
  const rows = new Uint32Array(from[forms]!);
  const place = from.slice();
  each((form, row) => (rows[place[form]!++] = row));
  return { from, rows };
}
