/** Which rows have a form: those of form `f` are `rows[from[f]]` up to `rows[to[f]]`, each once, in order. */
export interface Postings {
  from: Uint32Array;
  to: Uint32Array;
  rows: Uint16Array | Uint32Array;
}

/** Forms of texts of rows. */
export interface FormsOfTexts {
  tokens: Uint16Array | Uint32Array;
  starts: Uint16Array | Uint32Array;
  kinds: Uint16Array | Uint32Array;
  firstText: Uint16Array | Uint32Array;
}

/**
 * Turns the forms of each row into the rows of each form, by counting: a few milliseconds for all names of the country.
 *
 * @param kind only texts of this kind, or with `other` all but those
 */
export function postingsOf(
  { tokens, starts, kinds, firstText }: FormsOfTexts,
  forms: number,
  kind: number,
  other = false,
): Postings {
  const size = firstText.length - 1;
  const from = new Uint32Array(forms + 1);
  for (let text = 0; text < kinds.length; text++) {
    if ((kinds[text] === kind) === other) continue;
    const end = starts[text + 1]!;
    for (let at = starts[text]!; at < end; at++) from[tokens[at]! + 1]!++;
  }
  for (let form = 0; form < forms; form++) from[form + 1]! += from[form]!;
  const to = from.slice(0, forms);
  const rows = size > 65_536 ? new Uint32Array(from[forms]!) : new Uint16Array(from[forms]!);
  for (let row = 0; row < size; row++) {
    const last = firstText[row + 1]!;
    for (let text = firstText[row]!; text < last; text++) {
      if ((kinds[text] === kind) === other) continue;
      const end = starts[text + 1]!;
      for (let at = starts[text]!; at < end; at++) {
        const form = tokens[at]!;
        const place = to[form]!;
        if (place > from[form]! && rows[place - 1] === row) continue;
        rows[place] = row;
        to[form] = place + 1;
      }
    }
  }
  return { from, to, rows };
}
