import { readLayWords } from '../lay-words.js';
import { PHRASES } from './phrases.js';

/** What people call procedures, by code. */
export const LAY_WORDS = readLayWords(PHRASES);
