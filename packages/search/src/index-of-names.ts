import { words } from './fold.js';
import { compactCode } from './codes.js';
import { Forms } from './forms.js';
import { Numbers } from './numbers.js';
import { type Postings, postingsOf } from './postings.js';
import { AUDIENCE_BITS, IS_WORD, LEVEL_BITS, type Segment, type SegmentRow, type Tokens } from './segment.js';

/** What kind of text a row is found by. */
export const NAME = 0;
export const OTHER_NAME = 1;
export const LAY = 2;
export const FIELD = 3;

/** So many times its worth costs a word that turns the meaning. */
const TURN = 1.8;

/** What was derived from the names for search; made anew when a segment has come. */
export interface Derived {
  tokens: Uint32Array;
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
  /** First text of each row, and one more. */
  firstText: Uint32Array;
}

/** All procedures whose files have come, ready for ranking. */
export class IndexOfNames {
  readonly forms = new Forms();
  readonly #segments: { segment: Segment; first: number }[] = [];
  readonly #tokens = new Numbers(1 << 14);
  readonly starts = new Numbers();
  readonly rowOf = new Numbers();
  readonly kinds: number[] = [];
  readonly codes: string[] = [];
  readonly localCodes: string[] = [];
  /** Bits by `LEVEL_BITS`. */
  readonly levels: number[] = [];
  readonly popularity: number[] = [];
  /** Rows by folded word, for words that stand in the texts of procedures and not in their names. */
  readonly bodies = new Map<string, Uint32Array>();
  #derived: Derived | undefined;

  #turns: ReadonlySet<string> = new Set();

  /** Words that turn the meaning of a name, by key. */
  set turns(turns: ReadonlySet<string>) {
    this.#turns = turns;
    this.#derived = undefined;
  }

  /** Place of each row among the documents the index was made of; undefined where the two are the same. */
  places: readonly number[] | undefined;

  placeOf(row: number): number {
    return this.places?.[row] ?? row;
  }

  /** The better one first; equals in the order of their documents. */
  readonly bestFirst = (a: { row: number; score: number }, b: { row: number; score: number }): number =>
    b.score - a.score || this.placeOf(a.row) - this.placeOf(b.row);

  get size(): number {
    return this.codes.length;
  }

  add(segment: Segment): void {
    const formsOf = segment.tokens.map((token) =>
      IS_WORD.test(token) ? words(token).map((word) => this.forms.add(word)) : [],
    );
    const fields = segment.fields.map((field) => words(field).map((word) => this.forms.add(word)));
    const lead = words('thủ tục').map((word) => this.forms.add(word));
    this.#segments.push({ segment, first: this.size });
    for (const row of segment.rows) {
      const number = this.codes.length;
      const text = (kind: number, forms: Iterable<number>): void => {
        this.starts.push(this.#tokens.length);
        this.rowOf.push(number);
        this.kinds.push(kind);
        for (const form of forms) this.#tokens.push(form);
      };
      const read = (tokens: Tokens): number[] => tokens.flatMap((token) => formsOf[token] ?? []);
      text(NAME, withoutLead(read(row.name), lead));
      row.others.forEach((other, at) => text(at === 0 && row.named ? OTHER_NAME : LAY, read(other)));
      if (row.field > 0) text(FIELD, fields[row.field - 1] ?? []);
      this.codes.push(compactCode(row.code));
      this.localCodes.push(row.localCode && compactCode(row.localCode));
      this.levels.push(row.levels);
      this.popularity.push(row.popularity);
    }
    this.#derived = undefined;
  }

  get derived(): Derived {
    return (this.#derived ??= this.#derive());
  }

  #derive(): Derived {
    const tokens = this.#tokens.values;
    const of = (...kinds: number[]): Postings =>
      postingsOf(tokens, this.starts, this.rowOf, this.forms.size, (text) => kinds.includes(this.kinds[text]!));
    const names = of(NAME, OTHER_NAME);
    const lay = of(LAY);
    const idf = Float32Array.from(this.forms.readings, (_, form) => {
      const having = names.from[form + 1]! - names.from[form]! + 0.5 * (lay.from[form + 1]! - lay.from[form]!);
      return Math.log(1 + this.size / (1 + having));
    });
    const cost = idf.map((worth, form) => worth * (this.#turns.has(this.forms.readings[form]!.key) ? TURN : 1));
    const firstText = new Uint32Array(this.size + 1);
    const nameWeight = new Float32Array(this.size);
    for (let text = this.rowOf.length - 1; text >= 0; text--) {
      const row = this.rowOf.at(text);
      firstText[row] = text;
      if (this.kinds[text] !== NAME) continue;
      const end = text + 1 < this.starts.length ? this.starts.at(text + 1) : tokens.length;
      for (let at = this.starts.at(text); at < end; at++) nameWeight[row]! += idf[tokens[at]!]!;
    }
    firstText[this.size] = this.rowOf.length;
    return { tokens, names, lay, field: of(FIELD), idf, cost, nameWeight, firstText };
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
    const { segment, record } = this.#record(row);
    const field = segment.fields[record.field - 1];
    const agency = segment.agencies[record.agency - 1];
    return {
      code: record.code,
      name: this.textOf(segment, record.name),
      ...(field === undefined ? {} : { field }),
      ...(agency === undefined ? {} : { agency }),
      levels: LEVEL_BITS.filter((_, bit) => record.levels & (1 << bit)),
      audiences: AUDIENCE_BITS.filter((_, bit) => record.audiences & (1 << bit)),
    };
  }

  /** A text of a row, as it is written; `text` counts all texts. */
  written(text: number): string {
    const row = this.rowOf.at(text);
    const { segment, record } = this.#record(row);
    const at = text - this.derived.firstText[row]!;
    return this.textOf(segment, at === 0 ? record.name : (record.others[at - 1] ?? []));
  }

  private textOf(segment: Segment, tokens: Tokens): string {
    let text = '';
    let word = false;
    for (const token of tokens) {
      const written = segment.tokens[token] ?? '';
      const isWord = IS_WORD.test(written);
      text += word && isWord ? ` ${written}` : written;
      word = isWord;
    }
    return text;
  }

  #record(row: number): { segment: Segment; record: SegmentRow } {
    let at = this.#segments.length - 1;
    while (at > 0 && this.#segments[at]!.first > row) at--;
    const { segment, first } = this.#segments[at]!;
    return { segment, record: segment.rows[row - first]! };
  }
}

/** A name without the "Thủ tục" that many begin with and that says nothing. */
function withoutLead(forms: number[], lead: readonly number[]): number[] {
  return forms.length > lead.length && lead.every((form, at) => forms[at] === form) ? forms.slice(lead.length) : forms;
}
