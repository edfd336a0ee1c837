import { align } from './align.js';
import { likeness, type Stretch, wordsApart } from './words.js';

/** A paragraph or an item of a list on one side. */
export interface Line {
  stretches: Stretch[];
  /** It stands on both sides word for word. */
  same: boolean;
}

/** Lines that have this share of their words in common are one line that was edited. */
const EDITED = 0.5;
/** More pairs than this are not looked through for the one that fits. */
const MOST_PAIRS = 2500;

/** Both sides line by line: lines that were edited are marked by words, others as a whole. */
export function linesApart(before: readonly string[], after: readonly string[]): { before: Line[]; after: Line[] } {
  const sides = { before: [] as Line[], after: [] as Line[] };
  const whole = (text: string, same: boolean): Line => ({ stretches: [{ text, marked: !same }], same });
  let removed: string[] = [];
  let added: string[] = [];
  const settle = () => {
    const pairs = pairsOf(removed, added);
    removed.forEach((text, at) => {
      const words = pairs.has(at) ? wordsApart(text, added[pairs.get(at)!]!) : undefined;
      if (words) sides.before.push({ stretches: words.before, same: false });
      else sides.before.push(whole(text, false));
    });
    const origins = new Map([...pairs].map(([from, to]) => [to, from]));
    added.forEach((text, at) => {
      const words = origins.has(at) ? wordsApart(removed[origins.get(at)!]!, text) : undefined;
      if (words) sides.after.push({ stretches: words.after, same: false });
      else sides.after.push(whole(text, false));
    });
    removed = [];
    added = [];
  };
  for (const step of align<string>(before, after, Object.is)) {
    if (step.before !== undefined && step.after !== undefined) {
      settle();
      sides.before.push(whole(step.before, true));
      sides.after.push(whole(step.after, true));
    } else if (step.before !== undefined) removed.push(step.before);
    else added.push(step.after!);
  }
  settle();
  return sides;
}

/** Which line became which: each the one most like it, in order of likeness. */
function pairsOf(removed: readonly string[], added: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  if (removed.length * added.length > MOST_PAIRS) return pairs;
  const taken = new Set<number>();
  const candidates = removed
    .flatMap((one, from) => added.map((other, to) => ({ from, to, like: likeness(one, other) })))
    .filter(({ like }) => like >= EDITED)
    .sort((a, b) => b.like - a.like);
  // One line against one line is always an edit of it; whether its words tell is seen when they are laid side by side.
  if (removed.length === 1 && added.length === 1) return new Map([[0, 0]]);
  for (const { from, to } of candidates) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}
