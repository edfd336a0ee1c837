import { ASK } from './ask.js';
import { COMPARE } from './compare.js';
import { FILLER } from './filler.js';
import { NOT } from './not.js';
import { REFER } from './refer.js';
import { SAME } from './same.js';
import { SHORT } from './short.js';
import { TURNS } from './turns.js';
import { WORTH } from './worth.js';

/** The words of the people and of the offices, as {@link readLexicon} reads them. */
export const LEXICON = [SHORT, TURNS, WORTH, SAME, FILLER, NOT, COMPARE, ASK, REFER].join('');
