import { words } from './fold.js';
import { Forms } from './forms.js';
import { Numbers } from './numbers.js';
import { type FormsOfTexts, type Postings, postingsOf } from './postings.js';
import { AUDIENCE_BITS, codeOf, END, IS_WORD, LEVEL_BITS, NAMED, type Segment, SHORT, writtenOf } from './segment.js';

/** What kind of text a row is found by: a name, or words that people use for it. */
const NAME = 0;
export const LAY = 1;

/** So many times its worth costs a word that turns the meaning. */
const TURN = 1.8;
/** A word that is read as it is. */
const PLAIN = /^[a-z0-9àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/;
/** A row without a field. */
const NO_FIELD = 0xffff;

type List = Uint16Array | Uint32Array;

/** What was derived from the names for search; made anew when a segment has come. */
export interface Derived {
  /** The lists of the index, as they are now. */
  tokens: List;
  starts: List;
  kinds: List;
  firstText: List;
  fieldOf: List;
  levels: List;
  popularity: List;
  /** Rows by form: in names, in lay words, in the field. */
  names: Postings;
  lay: Postings;
  field: Postings;
  /** Worth of each form: rare ones weigh more. */
  idf: Float32Array;
  /** What a form costs a name that has it, where it was not asked for. */
  cost: Float32Array;
  /** Sum of the worth of each row's name. */
  nameWeight: Float32Array;
}

/** All procedures whose files have come, ready for ranking. */
export class IndexOfNames {
  readonly forms = new Forms();
  /** Forms of all texts, one after another. */
  readonly tokens = new Numbers();
  /** Where each text begins in `tokens`. */
  readonly starts = new Numbers();
  readonly kinds = new Numbers();
  /** First text of each row. */
  readonly #textOf = new Numbers();
  /** Number in `fields` of each row. */
  readonly fieldOf = new Numbers();
  readonly fields: (readonly number[])[] = [];
  /** Bits by `LEVEL_BITS`. */
  readonly levels = new Numbers();
  readonly popularity = new Numbers();
  /** Rows by folded word, for words that stand in the texts of procedures and not in their names. */
  readonly bodies = new Map<string, Uint32Array>();
  /** Place of each row among the documents the index was made of; undefined where the two are the same. */
  places: readonly number[] | undefined;
  readonly #segments: { segment: Segment; first: number }[] = [];
  #formsOf = new Map<string, readonly number[]>();
  #turns: ReadonlySet<string> = new Set();
  #derived: Derived | undefined;

  /** Words that turn the meaning of a name, by key. */
  set turns(turns: ReadonlySet<string>) {
    this.#turns = turns;
    this.#derived = undefined;
  }

  get size(): number {
    return this.levels.length;
  }

  get derived(): Derived {
    return (this.#derived ??= this.#derive());
  }

  placeOf(row: number): number {
    return this.places?.[row] ?? row;
  }

  /** The better one first; equals in the order of their documents. */
  readonly bestFirst = (a: { row: number; score: number }, b: { row: number; score: number }): number =>
    b.score - a.score || this.placeOf(a.row) - this.placeOf(b.row);

  add(segment: Segment): void {
    const forms = segment.tokens.map((token) => this.#read(token));
    const fields = this.fields.length;
    for (const field of segment.fields) this.fields.push(words(field).map((word) => this.forms.add(word)));
    this.#segments.push({ segment, first: this.size });
    this.#addTexts(segment, forms);
    const rows = segment.levels.length;
    const first = this.kinds.length - segment.starts.length;
    const append = (list: Numbers, valueOf: (row: number) => number): void => {
      const values = list.room(rows, this.kinds.length);
      for (let row = 0; row < rows; row++) values[list.length + row] = valueOf(row);
      list.length += rows;
    };
    append(this.#textOf, (row) => first + segment.firstText[row]!);
    append(this.fieldOf, (row) => (segment.field[row]! === 0 ? NO_FIELD : fields + segment.field[row]! - 1));
    append(this.levels, (row) => segment.levels[row]!);
    append(this.popularity, (row) => segment.flags[row]! & 3);
    this.#derived = undefined;
  }

  /** The forms of all texts of a segment, in one go: it is most of what loading takes. */
  #addTexts(
    { texts, firstText, flags, starts: { length: count } }: Segment,
    forms: readonly (readonly number[])[],
  ): void {
    const single = Int32Array.from(forms, (some) => (some.length === 1 ? some[0]! : some.length === 0 ? -1 : -2));
    const most = forms.reduce((most, { length }) => Math.max(most, length), 1);
    const tokens = this.tokens.room(texts.length * most, this.forms.size + 2);
    const starts = this.starts.room(count, tokens.length);
    const kinds = this.kinds.room(count);
    const [lead, led] = [this.forms.add('thủ'), this.forms.add('tục')];
    let length = this.tokens.length;
    let at = 0;
    let row = 0;
    for (let text = 0; text < count; text++) {
      while (firstText[row + 1]! <= text) row++;
      const own = text - firstText[row]!;
      const begins = length;
      for (let byte = texts[at]!; byte !== END; byte = texts[++at]!) {
        const token = byte < SHORT ? byte : SHORT + (byte - SHORT) * 256 + texts[++at]!;
        const form = single[token]!;
        if (form >= 0) tokens[length++] = form;
        else if (form === -2) for (const one of forms[token]!) tokens[length++] = one;
      }
      at++;
      const place = this.kinds.length + text;
      // The "Thủ tục" that many names begin with says nothing.
      starts[place] = own === 0 && tokens[begins] === lead && tokens[begins + 1] === led ? begins + 2 : begins;
      kinds[place] = own === 0 || (own === 1 && flags[row]! & NAMED) ? NAME : LAY;
    }
    this.tokens.length = length;
    this.starts.length += count;
    this.kinds.length += count;
  }

  /** Gives back what only further segments would need. */
  close(): void {
    this.#formsOf = new Map();
    for (const numbers of [
      this.tokens,
      this.starts,
      this.kinds,
      this.#textOf,
      this.fieldOf,
      this.levels,
      this.popularity,
    ])
      numbers.close();
  }

  /** Forms of a token; the same tokens come with every segment. */
  #read(token: string): readonly number[] {
    const small = token.toLowerCase();
    let forms = this.#formsOf.get(small);
    if (!forms) {
      forms = PLAIN.test(small)
        ? [this.forms.add(small)]
        : IS_WORD.test(token)
          ? words(token).map((word) => this.forms.add(word))
          : [];
      this.#formsOf.set(small, forms);
    }
    return forms;
  }

  #derive(): Derived {
    const { size, fields, forms } = this;
    const tokens = this.tokens.values;
    const kinds = this.kinds.values;
    const starts = ended(this.starts, tokens.length);
    const firstText = ended(this.#textOf, kinds.length);
    const fieldOf = this.fieldOf.values;
    const texts = { tokens, starts, kinds, firstText };
    const names = postingsOf(texts, forms.size, LAY, true);
    const lay = postingsOf(texts, forms.size, LAY);
    const field = postingsOf(textsOfFields(fields, fieldOf), forms.size, NAME);
    const idf = new Float32Array(forms.size);
    const cost = new Float32Array(forms.size);
    for (let form = 0; form < idf.length; form++) {
      const having = names.to[form]! - names.from[form]! + 0.5 * (lay.to[form]! - lay.from[form]!);
      const worth = (idf[form] = Math.log(1 + size / (1 + having)));
      cost[form] = this.#turns.has(forms.keys[form]!) ? TURN * worth : worth;
    }
    const nameWeight = new Float32Array(size);
    for (let row = 0; row < size; row++) {
      const text = firstText[row]!;
      for (let at = starts[text]!; at < starts[text + 1]!; at++) nameWeight[row]! += idf[tokens[at]!]!;
    }
    return {
      ...texts,
      fieldOf,
      levels: this.levels.values,
      popularity: this.popularity.values,
      names,
      lay,
      field,
      idf,
      cost,
      nameWeight,
    };
  }

  /** The code of a row, and the one the province prints where that is another. */
  codesOf(row: number): { code: string; localCode: string } {
    const { segment, first } = this.#segmentOf(row);
    return { code: codeOf(segment, row - first), localCode: segment.localCodes.get(row - first) ?? '' };
  }

  /** What a result shows of a row. */
  shown(row: number): {
    code: string;
    name: string;
    field?: string;
    agency?: string;
    levels: string[];
    audiences: string[];
  } {
    const { segment, first } = this.#segmentOf(row);
    const own = row - first;
    const field = segment.fields[segment.field[own]! - 1];
    const agency = segment.agencies[segment.agency[own]! - 1];
    return {
      code: codeOf(segment, own),
      name: writtenOf(segment, segment.firstText[own]!),
      ...(field === undefined ? {} : { field }),
      ...(agency === undefined ? {} : { agency }),
      levels: LEVEL_BITS.filter((_, bit) => segment.levels[own]! & (1 << bit)),
      audiences: AUDIENCE_BITS.filter((_, bit) => segment.audiences[own]! & (1 << bit)),
    };
  }

  /** The same for all rows whose names have the same words. */
  nameKey(row: number): string {
    const { firstText, starts, tokens } = this.derived;
    const text = firstText[row]!;
    return String.fromCharCode(...tokens.subarray(starts[text], starts[text + 1]));
  }

  /** A text of a row, as it is written; `text` counts all texts. */
  written(row: number, text: number): string {
    const { segment, first } = this.#segmentOf(row);
    return writtenOf(segment, segment.firstText[row - first]! + text - this.derived.firstText[row]!);
  }

  #segmentOf(row: number): { segment: Segment; first: number } {
    return this.#segments.findLast(({ first }) => first <= row)!;
  }
}

/** A list with its end as one more number. */
function ended(list: Numbers, end: number): List {
  const values = list.room(1, end);
  values[list.length] = end;
  return values.subarray(0, list.length + 1);
}

/** Each row with its field as its one text. */
function textsOfFields(fields: readonly (readonly number[])[], fieldOf: List): FormsOfTexts {
  const forms: number[] = [];
  const starts = new Uint32Array(fieldOf.length + 1);
  for (let row = 0; row < fieldOf.length; row++) {
    const field = fields[fieldOf[row]!];
    if (field) forms.push(...field);
    starts[row + 1] = forms.length;
  }
  const rows = Uint32Array.from({ length: fieldOf.length + 1 }, (_, row) => row);
  return { tokens: Uint32Array.from(forms), starts, kinds: new Uint16Array(fieldOf.length), firstText: rows };
}
