import type { Line } from './lines.js';
import type { Stretch } from './words.js';

/** What is shown of one side at first. */
export type FoldedLine = Line | { unchanged: number };

/** A side with fewer letters is never folded. */
const SHORT = 400;
/** Words that are kept on each side of a change, and of what is new. */
const AROUND = 10;
const NEW = 80;

/**
 * A long side without what stayed: paragraphs that did not change are counted, and long stretches of others are cut.
 *
 * @returns the same lines when nothing is gained
 */
export function folded(lines: readonly Line[]): readonly FoldedLine[] {
  const letters = lines.reduce((sum, { stretches }) => stretches.reduce((all, { text }) => all + text.length, sum), 0);
  if (letters < SHORT) return lines;
  const shown: FoldedLine[] = [];
  for (const line of lines) {
    const last = shown.at(-1);
    if (!line.same) shown.push({ ...line, stretches: cut(line.stretches) });
    else if (last && 'unchanged' in last) last.unchanged++;
    else shown.push({ unchanged: 1 });
  }
  return JSON.stringify(shown) === JSON.stringify(lines) ? lines : shown;
}

function cut(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map(({ text, marked }, at) => {
    const words = text.split(/(?<=\s)(?=\S)/);
    const head = marked ? NEW : at === 0 ? 0 : AROUND;
    const tail = marked || at === stretches.length - 1 ? 0 : AROUND;
    if (words.length <= head + tail + AROUND) return { text, marked };
    return { text: `${words.slice(0, head).join('')}… ${words.slice(words.length - tail).join('')}`, marked };
  });
}
