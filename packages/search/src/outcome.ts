import type { SearchAnswer } from './answer.js';
import type { IndexOfNames } from './index-of-names.js';
import { choicesOf, type Lexicon, referralOf } from './lexicon.js';
import type { Ranked } from './rank.js';
import { type Question, tells } from './read-question.js';

type Outcome = Pick<SearchAnswer, 'outcome' | 'referral' | 'choices'> & {
  /** The best hit is likely to be an answer. */
  sure: boolean;
};

// Both curves were fitted on questions that were not used to judge; see docs/search.md.
/** How likely the best hit is an answer at all: by what it has of the question, how well it fits, and both. */
const ANSWER = { base: -5.6, cover: 7.75, fit: 6.6, both: 5.6 };
/** Less likely than this is no answer. */
const SURE = 0.4;
/** How likely it is one of several: a short question, a word known to be ambiguous with little beside it, close siblings. */
const SEVERAL = { base: 2, alone: 1.4, nearly: 1.5, words: -1.35, siblings: [1.1, 2.4, 4.2] };
const LONG = 8;
/** A third name so near to the best one is reason enough to ask. */
const NEAR = 0.84;
/** Where the second name is further from the best one, it is no question which is meant. */
const CLOSE = 0.83;
/** Words beside an ambiguous one that leave it ambiguous. */
const BESIDE = 3;
/** A procedure that has so much of what was asked is meant, though the words also name what is referred on. */
const MEANT = 0.7;

/** How an answer is to be taken. */
export function outcomeOf(
  question: Question,
  ranked: readonly Ranked[],
  index: IndexOfNames,
  lexicon: Lexicon,
): Outcome {
  const typed = question.words.filter(({ implied }) => !implied);
  const readings = typed.map(({ reading }) => reading);
  /** Words that say something, beside those of a phrase. */
  const beside = (phrase: { at: number; length: number }): number =>
    typed.filter((word, place) => tells(word) && (place < phrase.at || place >= phrase.at + phrase.length)).length;

  const best = ranked[0];
  const [referral] = lexicon.refer.in(readings);
  const sure = best !== undefined && likely(best) >= SURE;
  if (referral && (!best || best.cover < MEANT || beside(referral) <= 1))
    return { outcome: 'refer', referral: referralOf(referral.value), choices: [], sure };
  if (!sure) return { outcome: 'none', choices: [], sure };
  // Who compares has said which.
  if (lexicon.compare.in(readings).length > 0) return { outcome: 'found', choices: [], sure };
  const [topic] = lexicon.ask.in(readings);
  const rest = topic ? beside(topic) : Infinity;
  const near = siblings(ranked, index);
  const odds =
    SEVERAL.base +
    (rest <= 1 ? SEVERAL.alone : 0) +
    (rest <= BESIDE ? SEVERAL.nearly : 0) +
    SEVERAL.words * Math.min(typed.filter(tells).length, LONG) +
    SEVERAL.siblings.reduce((sum, weight, place) => sum + weight * (near[place] ?? 0), 0);
  // An ambiguous word alone asks; with more said, only where others come close.
  const close = (near[1] ?? 0) >= NEAR || (odds >= 0 && (near[0] ?? 0) >= CLOSE);
  if (rest > 0 && !close) return { outcome: 'found', choices: [], sure };
  return { outcome: 'ask', choices: topic && rest <= BESIDE ? choicesOf(topic.value) : [], sure };
}

function likely({ cover, fit }: Ranked): number {
  return 1 / (1 + Math.exp(-(ANSWER.base + ANSWER.cover * cover + ANSWER.fit * fit + ANSWER.both * cover * fit)));
}

/** How near the next three names come to the best one, 0 to 1. */
function siblings(ranked: readonly Ranked[], index: IndexOfNames): number[] {
  const names = new Set<string>();
  const near: number[] = [];
  for (const { row, score } of ranked) {
    const name = index.nameKey(row);
    if (names.size > 0 && !names.has(name)) near.push(score / ranked[0]!.score);
    names.add(name);
    if (near.length === SEVERAL.siblings.length) break;
  }
  return near;
}
