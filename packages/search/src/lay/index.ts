import { readLayWords } from '../lay-words.js';
import { ASKED } from './asked.js';
import { FACTS } from './facts.js';
import { PHRASES } from './phrases.js';

/** What people call procedures, by code: what is known, what was written for them, and what is asked for in known questions. */
export const LAY_WORDS = readLayWords(`${FACTS}${PHRASES}${ASKED}`);
