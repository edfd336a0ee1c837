import { AskedForms } from './asked-forms.js';
import { Candidates } from './candidates.js';
import { type Derived, type IndexOfNames, LAY } from './index-of-names.js';
import type { AskedWord, Question } from './read-question.js';

/** What ranks; found by trying on questions that were not used to judge (see docs/search.md). */
export const WEIGHTS = {
  share: 0.25,
  near: 0.46,
  power: 0.5,
  textCover: 0.096,
  layCover: 1,
  layText: 1.08,
  layBrief: 0.5,
  field: 0.03,
  exact: 0.54,
  layExact: 1,
  cover: 0.324,
  popular: 0.006,
  commune: 0.094,
  province: 0.045,
  body: 0.072,
  bodyAlone: 0.3,
  first: 0.2,
};

/** Rows looked at closely, where not every fitting one is asked for. */
const CLOSE = 100;

/** So many words are no question yet, and a lay text of more words than that was learned from one. */
const BRIEF = 3;
const LONG = 6;

/** Memory that every search uses again. */
export class Scratch {
  readonly candidates = new Candidates();
  readonly forms = new AskedForms();
}

/** A row with how well it fits. */
export interface Ranked {
  row: number;
  score: number;
  /** Share of what was asked that the row has, 0 to 1. */
  cover: number;
  /** How well its best text fits. */
  fit: number;
  /** The text that fits best, counted over all texts. */
  text: number;
}

/** An asked word with its worth. */
export interface Weighed {
  word: AskedWord;
  weight: number;
  /** Rows whose text has it while their name has not. */
  body: Uint32Array | undefined;
}

/** Worth of each asked word: how rare it is, times the share of it that counts. */
function weigh(question: Question, { derived: { idf }, size, bodies }: IndexOfNames): Weighed[] {
  return question.words.map((word) => {
    let best = 0;
    for (const { quality } of word.fits) best = Math.max(best, quality);
    let total = 0;
    for (const { form, quality } of word.fits) {
      if (quality < best * 0.5) continue;
      // Many readings together are as common as their sum.
      total += 1 / (Math.exp(idf[form]!) - 1);
    }
    const worth = (total === 0 ? 0.6 * Math.log(1 + size) : Math.log(1 + 1 / total)) * word.share;
    const weight = Math.sign(worth) * Math.abs(worth) ** WEIGHTS.power;
    return { word, weight, body: word.implied ? undefined : bodies.get(word.reading.key) };
  });
}

/** Rows for a question, best first. */
export function rank(
  index: IndexOfNames,
  question: Question,
  accept: ((row: number) => boolean) | undefined,
  scratch: Scratch,
  room = CLOSE,
): Ranked[] {
  const { derived } = index;
  const weighed = weigh(question, index);
  let asked = 0;
  for (const { word, weight } of weighed) if (weight > 0 && !word.implied) asked += weight;
  if (asked === 0) return [];
  const close = scratch.candidates.of(index, weighed, asked, accept, room);
  scratch.forms.fill(weighed, index.forms.size);
  const look = new CloseLook(index, derived, weighed, scratch.forms);
  return close.map((row) => look.at(row)).sort(index.bestFirst);
}

/** Looks at every text of a row closely. */
class CloseLook {
  readonly #quality: Float32Array;
  readonly #whole: Float32Array;
  /** Next counted word of the same clause; -1 for none. */
  readonly #follows: Int32Array;
  /** Worth of being neighbours, of each word with the one that follows. */
  readonly #pair: Float32Array;
  readonly #near: Uint8Array;
  readonly #pairs: number;
  readonly #asked: number;
  /** A few words, no question: what was learned from questions is little help. */
  readonly #brief: boolean;

  constructor(
    private readonly index: IndexOfNames,
    private readonly derived: Derived,
    private readonly weighed: readonly Weighed[],
    private readonly forms: AskedForms,
  ) {
    const count = weighed.length;
    this.#quality = new Float32Array(count);
    this.#whole = new Float32Array(count);
    this.#follows = new Int32Array(count).fill(-1);
    this.#pair = new Float32Array(count);
    this.#near = new Uint8Array(count);
    let previous = -1;
    let pairs = 0;
    let asked = 0;
    weighed.forEach(({ word, weight }, asking) => {
      if (weight <= 0) return;
      if (!word.implied) asked += weight;
      const before = weighed[previous];
      if (before && before.word.clause === word.clause) {
        this.#follows[previous] = asking;
        this.#pair[previous] = weight + before.weight;
        if (!word.implied) pairs += weight + before.weight;
      }
      previous = asking;
    });
    this.#brief = weighed.filter(({ word }) => !word.implied).length <= BRIEF;
    this.#pairs = pairs;
    this.#asked = asked;
  }

  at(row: number): Ranked {
    const { index, weighed } = this;
    const { firstText, kinds, fieldOf, starts } = this.derived;
    this.#whole.fill(0);
    let bestText = firstText[row]!;
    let bestFit = -1;
    let exact = 0;
    for (let text = bestText, end = firstText[row + 1]!; text < end; text++) {
      const kind = kinds[text]!;
      const { share, near, cover } = this.#read(text, kind === LAY ? WEIGHTS.layCover : 1);
      exact = Math.max(exact, share * cover * (kind === LAY ? WEIGHTS.layExact : 1));
      let fit = WEIGHTS.share * share + WEIGHTS.near * near + WEIGHTS.textCover * cover;
      if (kind === LAY)
        fit *= this.#brief && starts[text + 1]! - starts[text]! > LONG ? WEIGHTS.layBrief : WEIGHTS.layText;
      if (fit > bestFit) {
        bestFit = fit;
        bestText = text;
      }
    }
    this.#readField(index.fields[fieldOf[row]!] ?? []);
    let cover = 0;
    let body = 0;
    for (let asking = 0; asking < weighed.length; asking++) {
      const { weight, body: rows } = weighed[asking]!;
      cover += weight * this.#whole[asking]!;
      if (rows && weight > 0 && includes(rows, row)) body += weight;
    }
    cover = Math.min(1, cover / this.#asked);
    const levels = this.derived.levels[row]!;
    const prior =
      WEIGHTS.popular * this.derived.popularity[row]! +
      (levels & 8 ? WEIGHTS.commune : levels & 2 ? WEIGHTS.province : 0);
    // Who types a name whole means it, however rarely others do.
    return {
      row,
      cover,
      fit: bestFit,
      text: bestText,
      score:
        bestFit +
        WEIGHTS.cover * cover +
        (WEIGHTS.body * body) / this.#asked +
        WEIGHTS.exact * exact +
        prior * (1 - exact ** 4),
    };
  }

  /** Notes what of the question the field says. */
  #readField(field: readonly number[]): void {
    const { forms } = this;
    for (const form of field) {
      for (let entry = forms.first(form); entry > 0; entry = forms.next[entry]!) {
        const asking = forms.asking[entry]!;
        this.#whole[asking] = Math.max(this.#whole[asking]!, WEIGHTS.field * forms.quality[entry]!);
      }
    }
  }

  /** Share of a text that was asked for, share of the question's neighbours that are neighbours in it, share of the question it has. */
  #read(text: number, factor: number): { share: number; near: number; cover: number } {
    const { forms, weighed } = this;
    const { idf, cost, tokens, starts } = this.derived;
    const end = starts[text + 1]!;
    const quality = this.#quality.fill(0);
    const nearby = this.#near.fill(0);
    let all = 0;
    let covered = 0;
    let before = 0;
    for (let at = starts[text]!; at < end; at++) {
      const form = tokens[at]!;
      const worth = idf[form]!;
      const first = forms.first(form);
      let matched = 0;
      for (let entry = first; entry > 0; entry = forms.next[entry]!) {
        const asking = forms.asking[entry]!;
        const fits = forms.quality[entry]!;
        if (fits > quality[asking]!) quality[asking] = fits;
        if (fits > matched && weighed[asking]!.weight > 0) matched = fits;
        if (fits <= 0.3) continue;
        for (let left = before; left > 0; left = forms.next[left]!) {
          const other = forms.asking[left]!;
          if (this.#follows[other] === asking && forms.quality[left]! > 0.3) nearby[other] = 1;
        }
      }
      covered += worth * matched;
      all += matched > 0 ? worth : cost[form]!;
      before = first;
    }
    let cover = 0;
    let near = 0;
    for (let asking = 0; asking < weighed.length; asking++) {
      const got = quality[asking]!;
      if (got === 0) continue;
      cover += weighed[asking]!.weight * got;
      if (nearby[asking]) near += this.#pair[asking]!;
      if (factor * got > this.#whole[asking]!) this.#whole[asking] = factor * got;
    }
    const share = all === 0 ? 0 : covered / all;
    return {
      share,
      near: this.#pairs === 0 ? share : Math.min(1, near / this.#pairs),
      cover: Math.min(1, cover / this.#asked),
    };
  }
}

/** Whether numbers in order have one. */
function includes(numbers: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}
