import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two moments at which refusals are sent. */
export const GRID = 20;

/**
 * Waits until the next multiple of `grid` milliseconds after `arrived` (of `performance.now()`), and for one at least. Whatever takes
 * a little longer or shorter within the same stretch is answered at the same moment, so that the time of an answer tells how many
 * stretches the work took, and not what it found. It is counted from the arrival: a grid of the clock would tell the rest.
 */
export async function nextOnGrid(arrived: number, grid = GRID): Promise<void> {
  if (grid === 0) return;
  const due = arrived + Math.max(1, Math.ceil((performance.now() - arrived) / grid)) * grid;
  // A timer may fire early by a part of a millisecond.
  for (let left = due - performance.now(); left > 0; left = due - performance.now()) await sleep(Math.ceil(left));
}
