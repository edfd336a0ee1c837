import { readLayWords } from '../lay-words.js';
import { ASKED } from './asked.js';
import { PHRASES } from './phrases.js';

/** What people call procedures, by code: phrases that were written for them, and what is asked for in known questions. */
export const LAY_WORDS = readLayWords(`${PHRASES}${ASKED}`);
