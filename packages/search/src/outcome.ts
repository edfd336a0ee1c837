import type { SearchAnswer, SearchChoice } from './answer.js';
import type { IndexOfNames } from './index-of-names.js';
import type { Lexicon } from './lexicon.js';
import type { Ranked } from './rank.js';
import type { AskedWord, Question } from './read-question.js';

type Outcome = Pick<SearchAnswer, 'outcome' | 'referral'> & { choices?: SearchChoice[] };

/** Of a logistic curve over cover, fit and both together; fitted on questions that were not used to judge (docs/search.md). */
const CURVE = { base: -5.3, cover: 3.6, fit: 16.8, both: -1.7 };
/** Less sure than this is no answer. */
const SURE = 0.35;
/** A procedure that has so much of what was asked is meant, though the words also name what is referred on. */
const MEANT = 0.6;
/** Hits nearly as good as the best, and how many of them make a question ambiguous. */
const CLOSE = 0.93;
const MANY = 3;
/** Choices shown at most. */
const CHOICES = 6;

/** How an answer is to be taken. */
export function outcomeOf(
  question: Question,
  ranked: readonly Ranked[],
  index: IndexOfNames,
  lexicon: Lexicon,
): Outcome {
  const typed = question.words.filter(({ implied }) => implied === 0);
  const readings = typed.map(({ reading }) => reading);
  const best = ranked[0];
  /** Words that say something, beside those of a phrase. */
  const beside = (at: number, length: number): AskedWord[] =>
    typed.filter(({ share }, place) => share > 0.3 && (place < at || place >= at + length));

  const [referral] = lexicon.refer.in(readings);
  if (referral && (!best || best.cover < MEANT || beside(referral.at, referral.length).length === 0))
    return { outcome: 'refer', referral: referral.value };
  if (!best || confidence(best) < SURE) return { outcome: 'none' };
  // Who compares has said which.
  if (lexicon.compare.in(readings).length > 0) return { outcome: 'found' };
  const [topic] = lexicon.ask.in(readings);
  if (topic && beside(topic.at, topic.length).length <= 1) return { outcome: 'ask', choices: topic.value.choices };
  const choices = siblings(ranked, index);
  return choices.length >= MANY ? { outcome: 'ask', choices } : { outcome: 'found' };
}

/** How likely the best hit is an answer at all. */
export function confidence({ cover, fit }: Ranked): number {
  return 1 / (1 + Math.exp(-(CURVE.base + CURVE.cover * cover + CURVE.fit * fit + CURVE.both * cover * fit)));
}

/** Names that fit nearly as well as the best one. */
function siblings(ranked: readonly Ranked[], index: IndexOfNames): SearchChoice[] {
  const best = ranked[0]?.score ?? 0;
  const names = new Set<string>();
  for (const { row, score } of ranked) {
    if (score < best * CLOSE || names.size === CHOICES) break;
    names.add(index.shown(row).name);
  }
  return [...names].map((name) => ({ label: name, query: name }));
}
