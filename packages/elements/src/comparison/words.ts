import { align } from './align.js';

/** A stretch of a text; `marked` where only this one of the two has it. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Numbers with their points, numbers of decisions and words with hyphens are one word; every other sign is one by itself. */
const WORD = /(?:[\p{L}\p{M}\p{N}]+(?:[.,/–-][\p{L}\p{M}\p{N}]+)*|\S)\s*/gu;
/** Less in common than this share, and the texts are two texts, not one that was edited. */
const ALIKE = 0.4;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const same = (one: string, other: string): boolean => one.trim() === other.trim();

/**
 * What differs between two texts, word by word; nothing when they have too little in common to be read as one text.
 *
 * @example
 * wordsApart('Nộp 02 bộ hồ sơ', 'Nộp 01 bộ hồ sơ')?.after; // 'Nộp ', then '01 ' marked, then 'bộ hồ sơ'
 */
export function wordsApart(before: string, after: string): { before: Stretch[]; after: Stretch[] } | undefined {
  const one = wordsOf(before);
  const other = wordsOf(after);
  const steps = align(one, other, same);
  const common = steps.filter((step) => step.before !== undefined && step.after !== undefined);
  if (common.length < ALIKE * Math.max(one.length, other.length)) return undefined;
  // A single word that stayed between two that changed only makes the sentence harder to read.
  const apart = steps.map(
    (step, at) =>
      step.before === undefined ||
      step.after === undefined ||
      (at > 0 && at < steps.length - 1 && isChanged(steps[at - 1]!) && isChanged(steps[at + 1]!)),
  );
  const side = (name: 'before' | 'after'): Stretch[] => {
    const stretches: Stretch[] = [];
    steps.forEach((step, at) => {
      const text = step[name];
      if (text === undefined) return;
      const last = stretches.at(-1);
      if (last && last.marked === apart[at]) last.text += text;
      else stretches.push({ text, marked: apart[at]! });
    });
    return stretches;
  };
  return { before: side('before'), after: side('after') };
}

function isChanged({ before, after }: { before?: string; after?: string }): boolean {
  return before === undefined || after === undefined;
}

/** The share of words that two texts have in common, whatever their order: 0 to 1. */
export function likeness(before: string, after: string): number {
  const one = wordsOf(before).map((word) => word.trim());
  const rest = new Map<string, number>();
  for (const word of one) rest.set(word, (rest.get(word) ?? 0) + 1);
  const other = wordsOf(after);
  let common = 0;
  for (const word of other) {
    const left = rest.get(word.trim()) ?? 0;
    if (left > 0) {
      common++;
      rest.set(word.trim(), left - 1);
    }
  }
  return common / Math.max(one.length, other.length, 1);
}
