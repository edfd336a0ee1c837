import { words } from './fold.js';
import type { Fit, Forms } from './forms.js';
import type { Lexicon } from './lexicon.js';
import { type Reading, readWord } from './marks.js';
import { goesOn } from './query.js';
import { fromTelex, fromVni } from './typing.js';

/** A word of a question, as it counts for finding. */
export interface AskedWord {
  reading: Reading;
  /** Forms it may mean. */
  fits: Fit[];
  /** Share of its weight that is left: less for what says nothing about a procedure, negative for what is not meant. */
  share: number;
  /** What offices call a lay word, not typed itself. */
  implied: boolean;
  /** Number of the clause. */
  clause: number;
  /** False where no name has it, even corrected. */
  known: boolean;
}

/** A question, read. */
export interface Question {
  words: AskedWord[];
  /** Lay phrases with what they mean. */
  readings: { typed: string; means: string }[];
}

/** Whether a word says something about a procedure. */
export function tells({ share }: AskedWord): boolean {
  return share > 0.3;
}

/** More words than any question has; what follows is not read. */
const MOST_WORDS = 120;
/** Two words written as one have no more letters. */
const RUN_TOGETHER = 14;
const CLAUSE = /[,.;:?!()\n…–]+/u;
/** Share that is left of a lay word beside its official ones, and of those. */
const LAY = 0.55;
const OFFICIAL = 0.75;

interface Typed {
  word: string;
  reading: Reading;
  clause: number;
  begun: boolean;
}

/** Reads what a person typed; the last word may be unfinished. */
export function readQuestion(text: string, forms: Forms, lexicon: Lexicon): Question {
  const typed = typedWords(text, forms, lexicon);
  // Typed with marks: what they say counts.
  const toned = typed.filter(({ word, reading }) => word !== reading.plain).length * 4 > typed.length;
  const readings = typed.map(({ reading }) => reading);
  const question: Question = { words: [], readings: [] };

  const lay = lexicon.same.in(readings);
  const explained = new Set(lay.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
  const share = readings.map(({ key }) => lexicon.worth.get(key) ?? 1);
  for (const { at, length, value } of lexicon.filler.in(readings, (place) => !explained.has(place)))
    share.fill(value, at, at + length);
  for (const { at, length } of lexicon.not.in(readings)) {
    share.fill(0, at, at + length);
    for (let next = at + length; next < typed.length && typed[next]!.clause === typed[at]!.clause; next++)
      share[next] = Math.min(-0.3 * share[next]!, 0);
  }
  const slips = new Map<string, Fit[]>();
  /** A word that nothing has may be said again and again. */
  const near = (reading: Reading): Fit[] => {
    const fits = slips.get(reading.plain) ?? forms.near(reading);
    slips.set(reading.plain, fits);
    return fits;
  };
  typed.forEach(({ reading, clause, begun }, at) => {
    const whole = forms.fits(reading, begun, toned);
    const known = whole.length > 0;
    const fits = known ? whole : near(reading);
    question.words.push({
      reading,
      fits,
      share: share[at]! * (explained.has(at) ? LAY : 1),
      implied: false,
      clause,
      known: known || fits.length > 0,
    });
  });
  lay.forEach(({ at, text, value }, number) => {
    if (share[at]! < 0) return;
    question.readings.push({ typed: text, means: value });
    for (const word of words(value)) {
      const reading = readWord(word);
      if (question.words.some((other) => other.reading.key === reading.key && tells(other))) continue;
      question.words.push({
        reading,
        fits: forms.fits(reading, false, true),
        share: OFFICIAL,
        implied: true,
        clause: -1 - number,
        known: true,
      });
    }
  });
  return question;
}

function typedWords(text: string, forms: Forms, lexicon: Lexicon): Typed[] {
  const typed: Typed[] = [];
  text.split(CLAUSE).forEach((part, clause) => {
    for (const word of words(part)) {
      if (typed.length >= MOST_WORDS) return;
      for (const each of meant(word, forms, lexicon))
        typed.push({ word: each, reading: readWord(each), clause, begun: false });
    }
  });
  const last = typed.at(-1);
  if (last && goesOn(text)) last.begun = true;
  return typed;
}

/** A word in the spelling of names: abbreviations written out, raw keys of Telex and VNI read, words run together parted. */
function meant(word: string, forms: Forms, lexicon: Lexicon): string[] {
  const short = lexicon.short.get(word);
  if (short !== undefined) return short.split(' ');
  const reading = readWord(word);
  if (forms.has(reading.key)) return [word];
  const decoded = fromTelex(word) ?? fromVni(word);
  if (decoded !== undefined && forms.has(readWord(decoded).key)) return [decoded];
  if (reading.key.length > 4 && reading.key.length <= RUN_TOGETHER) {
    for (let at = reading.plain.length - 2; at > 1; at--) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (forms.has(readWord(left).key) && forms.has(readWord(right).key)) return [left, right];
    }
  }
  return [word];
}
