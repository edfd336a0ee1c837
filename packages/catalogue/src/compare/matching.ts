import { meaningOf } from './meaning.js';

/** Places of an item in the list before and in the list after. */
export type Pair = readonly [before: number, after: number];

/** How the items of a list are told apart. */
export interface Matching<Item> {
  /** What items that say the same share, at whatever place they stand. */
  meaning: (item: Item, place: number) => string;
  /** What names an item, the surest first; undefined where it has no such name. */
  keys: readonly ((item: Item) => string | undefined)[];
  /** Its words, where one that was reworded can be told by them. */
  text?: (item: Item) => string;
  /** How much of its words must have stayed. */
  alike?: number;
  /** Of what kind it is, where the only one left of a kind takes the place of the only one left before. */
  group?: (item: Item) => string;
}

/** Longer lists are not searched for reworded items: each would be held against each. */
const MOST_PAIRS = 40_000;

/**
 * Which items of two lists are the same item: first what says the same, in order and as much of it as can be; then what has the same
 * name; then what kept most of its words; then the only one left of a kind. Both ways round it finds the same pairs.
 */
export function pairsOf<Item>(before: readonly Item[], after: readonly Item[], how: Matching<Item>): Pair[] {
  const [left, right] = [before.map(how.meaning), after.map(how.meaning)];
  const pairs = inOrder(left, right);
  const [freeBefore, freeAfter] = [new Set(before.keys()), new Set(after.keys())];
  const take = (one: number, other: number) => {
    if (!freeBefore.delete(one)) return;
    freeAfter.delete(other);
    pairs.push([one, other]);
  };
  for (const [one, other] of pairs) {
    freeBefore.delete(one);
    freeAfter.delete(other);
  }
  const byName = (nameBefore: (at: number) => string | undefined, nameAfter: (at: number) => string | undefined) => {
    const named = new Map<string, number[]>();
    for (const at of freeAfter) push(named, nameAfter(at), at);
    for (const at of [...freeBefore]) {
      const same = named.get(nameBefore(at) ?? '')?.shift();
      if (same !== undefined) take(at, same);
    }
  };
  byName(
    (at) => left[at],
    (at) => right[at],
  );
  for (const key of how.keys) {
    byName(
      (at) => key(before[at]!),
      (at) => key(after[at]!),
    );
  }
  const { text, alike = 1, group } = how;
  if (text && freeBefore.size * freeAfter.size <= MOST_PAIRS) {
    const likeness = bestFirst([...freeBefore], [...freeAfter], alike, (at, side) =>
      text(side === 'before' ? before[at]! : after[at]!),
    );
    for (const [one, other] of likeness) if (freeBefore.has(one) && freeAfter.has(other)) take(one, other);
  }
  if (group) {
    const groups = new Map<string, [number[], number[]]>();
    const of = (name: string) => groups.get(name) ?? groups.set(name, [[], []]).get(name)!;
    for (const at of freeBefore) of(group(before[at]!))[0].push(at);
    for (const at of freeAfter) of(group(after[at]!))[1].push(at);
    for (const [ones, others] of groups.values())
      if (ones.length === 1 && others.length === 1) take(ones[0]!, others[0]!);
  }
  return pairs;
}

/** True when the items that stayed stand in the same order. */
export function keepsOrder(pairs: readonly Pair[]): boolean {
  const places = [...pairs].sort((a, b) => a[0] - b[0]).map(([, after]) => after);
  return places.every((place, at) => at === 0 || place > places[at - 1]!);
}

function push(named: Map<string, number[]>, name: string | undefined, at: number): void {
  if (name === undefined || name === '') return;
  const same = named.get(name);
  if (same) same.push(at);
  else named.set(name, [at]);
}

/** The longest common subsequence. Where two are as long, what comes first in the alphabet is skipped, so that both ways give the same. */
function inOrder(left: readonly string[], right: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let start = 0;
  while (start < left.length && left[start] === right[start]) pairs.push([start, start++]);
  let [endLeft, endRight] = [left.length, right.length];
  const tail: Pair[] = [];
  while (endLeft > start && endRight > start && left[endLeft - 1] === right[endRight - 1])
    tail.push([--endLeft, --endRight]);
  const [height, width] = [endLeft - start, endRight - start];
  if (height * width > MOST_PAIRS) return [...pairs, ...tail];
  const lengths = Array.from({ length: height + 1 }, () => new Uint16Array(width + 1));
  for (let one = height - 1; one >= 0; one -= 1) {
    for (let other = width - 1; other >= 0; other -= 1) {
      lengths[one]![other] =
        left[start + one] === right[start + other]
          ? lengths[one + 1]![other + 1]! + 1
          : Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!);
    }
  }
  for (let one = 0, other = 0; one < height && other < width;) {
    const [a, b] = [left[start + one]!, right[start + other]!];
    const [down, along] = [lengths[one + 1]![other]!, lengths[one]![other + 1]!];
    if (a === b) pairs.push([start + one++, start + other++]);
    else if (down > along || (down === along && a < b)) one += 1;
    else other += 1;
  }
  return [...pairs, ...tail];
}

/** Pairs whose words are alike, the most alike first; of equal ones those that stand earlier. */
function bestFirst(
  before: readonly number[],
  after: readonly number[],
  least: number,
  text: (at: number, side: 'before' | 'after') => string,
): Pair[] {
  const wordsOf = (side: 'before' | 'after') => (at: number) => ({ at, words: meaningOf(text(at, side)).split(' ') });
  const [ones, others] = [before.map(wordsOf('before')), after.map(wordsOf('after'))];
  return ones
    .flatMap((one) =>
      others.map((other) => ({ pair: [one.at, other.at] as Pair, score: likeness(one.words, other.words) })),
    )
    .filter(({ score }) => score >= least)
    .sort(
      (a, b) =>
        b.score - a.score ||
        sum(a.pair) - sum(b.pair) ||
        Math.abs(a.pair[0] - a.pair[1]) - Math.abs(b.pair[0] - b.pair[1]),
    )
    .map(({ pair }) => pair);
}

function sum([before, after]: Pair): number {
  return before + after;
}

/** Share of the words that both have, 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (one.length + other.length);
}
