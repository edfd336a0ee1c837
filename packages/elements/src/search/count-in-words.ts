import { numberInWords } from '../wording/numbers.js';
import type { View } from './view.js';

/** The engine stops counting about here: who found so many looks for something narrower. */
const COUNTED = 200;

/** How many fit: `12`, `hơn 200`. */
export function countInWords(total: number, { text, own }: View): string {
  return total >= COUNTED ? own.moreThan(numberInWords(COUNTED, text)) : numberInWords(total, text);
}
