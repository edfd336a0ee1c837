import type { SearchAnswer, SearchHit, SearchOptions, SearchReason } from './answer.js';
import { codeFit, codesIn, compactCode } from './codes.js';
import { sidesOf } from './compare.js';
import { words } from './fold.js';
import { IndexOfNames, LAY } from './index-of-names.js';
import type { Lexicon } from './lexicon.js';
import { readWord } from './marks.js';
import { outcomeOf } from './outcome.js';
import { LONGEST } from './query.js';
import { rank, type Ranked, Scratch } from './rank.js';
import { type Question, readQuestion, tells } from './read-question.js';
import type { Search } from './search.js';

/** Hits of an answer when nothing else is said. */
const LIMIT = 10;
/** So many that come nearest are shown where nothing fits. */
const NEAR = 5;
/** A lay phrase of more words was learned from a question: it finds, and is not to be read. */
const READABLE = 6;
/** So many of each side of a comparison come first. */
const EACH = 3;
/** A hit has at least this share of what the best one has of the question, or is nearly as good as it. */
const COVER = 0.75;
const CLOSE = 0.85;

/** Searches what has been added so far. */
export class Searcher implements Search {
  #index = new IndexOfNames();
  readonly #scratch = new Scratch();
  complete = false;

  #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.index.turns = lexicon.turns;
  }

  get index(): IndexOfNames {
    return this.#index;
  }

  /** Another index in place of this one; it gets to know what is known of words. */
  set index(index: IndexOfNames) {
    if (index === this.#index) return;
    index.turns = this.#lexicon.turns;
    this.#index = index;
  }

  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  set lexicon(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.index.turns = lexicon.turns;
  }

  get size(): number {
    return this.index.size;
  }

  /** Takes words that stand only in texts. */
  learn(bodies: ReadonlyMap<string, Uint32Array>): void {
    for (const [key, rows] of bodies) this.index.bodies.set(key, rows);
  }

  search(typed: string, options: SearchOptions = {}): SearchAnswer {
    const query = typed.slice(0, LONGEST);
    const { limit = LIMIT, every = false } = options;
    const accept = options.accept && ((row: number): boolean => options.accept!(this.index.placeOf(row)));
    const question = readQuestion(query, this.index.forms, this.lexicon);
    const coded = this.#byCode(query, accept);
    const ranked = coded.length > 0 ? coded : this.#ranked(question, accept, every ? Infinity : undefined);
    const [best] = ranked;
    const fitting = ranked.filter(
      ({ cover, score }) => best && (cover >= best.cover * COVER || score >= best.score * CLOSE),
    );
    const hits = this.#hits(fitting, limit, question);
    const { sure, ...outcome } =
      coded.length > 0
        ? { outcome: 'found' as const, choices: [], sure: true }
        : outcomeOf(question, ranked, this.index, this.lexicon);
    return {
      ...outcome,
      hits: sure ? hits : [],
      total: sure ? fitting.length : 0,
      rows: sure && every ? fitting.map(({ row }) => this.index.placeOf(row)) : [],
      reasons: question.readings,
      near: outcome.outcome === 'none' ? hits.slice(0, NEAR) : [],
    };
  }

  /** The words of a query that fewest names have, folded: where texts may know more. */
  rarest(query: string, most: number): string[] {
    const { derived, forms } = this.index;
    return readQuestion(query, forms, this.lexicon)
      .words.filter((word) => !word.implied && tells(word))
      .map(({ reading, fits }) => ({
        key: reading.key,
        worth: Math.min(99, ...fits.map(({ form }) => derived.idf[form]!)),
      }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, most)
      .map(({ key }) => key);
  }

  /** Both sides of what is compared come first, in turn. */
  #ranked(question: Question, accept: ((row: number) => boolean) | undefined, room: number | undefined): Ranked[] {
    const all = rank(this.index, question, accept, this.#scratch, room);
    const sides = sidesOf(question, this.lexicon);
    const best = all[0];
    if (!sides || !best) return all;
    const lists = sides.map((side) => rank(this.index, side, accept, this.#scratch).slice(0, EACH));
    const first = new Map<number, Ranked>();
    for (let place = 0; place < EACH; place++) {
      for (const list of lists) {
        // The next of this side that the other has not brought.
        const one = list.find(({ row }) => !first.has(row));
        if (one) first.set(one.row, one);
      }
    }
    const most = Math.max(best.score, ...Array.from(first.values(), ({ score }) => score));
    const both = Array.from(first.values(), (one) => ({ ...one, score: most }));
    return [...both, ...all.filter(({ row }) => !first.has(row))];
  }

  #byCode(query: string, accept?: (row: number) => boolean): Ranked[] {
    const found: Ranked[] = [];
    const typed = codesIn(query);
    if (typed.length === 0) return found;
    for (let row = 0; row < this.index.size; row++) {
      if (accept && !accept(row)) continue;
      const { code, localCode } = this.index.codesOf(row);
      const own = /^\d\.\d+$/.test(code) ? code.replace('.', '') : compactCode(code);
      const local = localCode && compactCode(localCode);
      const fit = Math.max(...typed.map((one) => codeFit(one, own, local)));
      if (fit > 0) found.push({ row, score: fit, cover: fit, fit, text: this.index.derived.firstText[row]! });
    }
    return found.sort(this.index.bestFirst);
  }

  /** The best ones, each name once. */
  #hits(ranked: readonly Ranked[], limit: number, question: Question): SearchHit[] {
    const hits = new Map<string, SearchHit & { others: string[] }>();
    for (const { row, score, text } of ranked) {
      const name = this.index.nameKey(row);
      const same = hits.get(name);
      if (same) same.others.push(this.index.codesOf(row).code);
      else if (hits.size === limit) break;
      else {
        const reason = this.#reason(row, text, question);
        const own = { row: this.index.placeOf(row), ...this.index.shown(row), score, others: [] };
        hits.set(name, reason === undefined ? own : { ...own, reason });
      }
    }
    return [...hits.values()];
  }

  /** A lay phrase of the question whose official words the name has, else the lay words of the procedure that fit. */
  #reason(row: number, text: number, question: Question): SearchReason | undefined {
    const read = question.readings.length > 0 ? this.#readInto(row, question) : undefined;
    if (read || this.index.derived.kinds[text] !== LAY) return read;
    const typed = this.index.written(row, text);
    return words(typed).length > READABLE ? undefined : { typed, means: this.index.shown(row).name };
  }

  /** The lay phrase of the question most of whose official words the name has. */
  #readInto(row: number, { readings }: Question): SearchReason | undefined {
    const has = new Set(words(this.index.shown(row).name).map((word) => readWord(word).key));
    return readings.find(({ means }) => {
      const official = words(means);
      return official.filter((word) => has.has(readWord(word).key)).length * 2 > official.length;
    });
  }
}
