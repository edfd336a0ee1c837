import type { Lexicon } from './lexicon.js';
import { type Question, tells } from './read-question.js';

/** Stands between two things that are compared. */
const BETWEEN = new Set(['voi', 'va', 'hay', 'vs', 'con', 'so']);
/** Share that the words of the other side keep: `cấp lại hay cấp đổi căn cước` says what of only once. */
const OTHER = 0.15;

/**
 * A question that asks for the difference of two things, as two questions; undefined for any other. Who compares wants to see
 * both.
 */
export function sidesOf(question: Question, lexicon: Lexicon): Question[] | undefined {
  const typed = question.words.filter(({ implied }) => !implied);
  if (lexicon.compare.in(typed.map(({ reading }) => reading)).length === 0) return undefined;
  const says = typed.map(tells);
  const weight = (from: number, to: number): number => says.slice(from, to).filter(Boolean).length;
  let middle = -1;
  let balance = 0;
  typed.forEach(({ reading, clause }, at) => {
    const apart = BETWEEN.has(reading.key) || (typed[at - 1] && typed[at - 1]!.clause !== clause);
    // The place that leaves most on the shorter side.
    const lesser =
      Math.min(weight(0, at), weight(at + 1, typed.length), 3) +
      (reading.key === 'voi' || reading.key === 'vs' ? 0.5 : 0);
    if (!apart || lesser < 1 || lesser <= balance) return;
    balance = lesser;
    middle = at;
  });
  if (middle < 0) return undefined;
  const side = (mine: (at: number) => boolean): Question => ({
    ...question,
    words: typed.map((word, at) => ({ ...word, share: mine(at) ? word.share : word.share * OTHER })),
  });
  return [side((at) => at < middle), side((at) => at >= middle)];
}
