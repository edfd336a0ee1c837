import type { SearchChoice, SearchReferral } from './answer.js';
import { readWord } from './marks.js';
import { Phrases } from './phrases.js';

/** What is known of the words people use; read from the texts in `lexicon/`. */
export interface Lexicon {
  /** Whole words in place of others: `cccd`, `đk`, and spellings of the South: `sanh`. */
  short: ReadonlyMap<string, string>;
  /** Lay words and what offices call it. */
  same: Phrases<string>;
  /** What says nothing about the procedure, with the share of its weight that is left. */
  filler: Phrases<number>;
  /** Share of its weight that a folded word keeps: how often it says something about the procedure where people use it. */
  worth: ReadonlyMap<string, number>;
  /** Words of names that turn the meaning, by key: a name that has one is not meant unless it was asked for. */
  turns: ReadonlySet<string>;
  /** Says that what follows is not meant: `không phải`. */
  not: Phrases<true>;
  /** Says that two things are compared: `khác nhau`. */
  compare: Phrases<true>;
  /** What to ask back, and where to refer; read with {@link choicesOf} and {@link referralOf} when it is needed. */
  ask: Phrases<string>;
  refer: Phrases<string>;
}

/**
 * Reads the lines of a lexicon. A line in brackets begins a part; `=` stands between what is typed and what it means, `|`
 * between alternatives.
 */
export function readLexicon(text: string): Lexicon {
  const short = new Map<string, string>();
  const worth = new Map<string, number>();
  const turns = new Set<string>();
  const lexicon: Lexicon = {
    short,
    worth,
    turns,
    same: new Phrases(),
    filler: new Phrases(),
    not: new Phrases(),
    compare: new Phrases(),
    ask: new Phrases(),
    refer: new Phrases(),
  };
  let part = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) part = line.slice(1, -1);
    else if (line.trim() !== '' && !line.startsWith('#')) {
      const [left = '', right = ''] = line.split(' = ');
      const each = left.split('|').map((one) => one.trim());
      for (const one of each) {
        if (part === 'short') short.set(one.normalize('NFC').toLowerCase(), right);
        else if (part === 'turns') turns.add(readWord(one).key);
        else if (part === 'same') lexicon.same.add(one, right);
        else if (part === 'filler') lexicon.filler.add(one, right === '' ? 0 : Number(right));
        else if (part === 'worth') {
          for (const word of right.split(' ')) worth.set(word, Number(one));
        } else if (part === 'not') lexicon.not.add(one, true);
        else if (part === 'compare') lexicon.compare.add(one, true);
        else if (part === 'ask') lexicon.ask.add(one, right);
        else if (part === 'refer') lexicon.refer.add(one, right);
      }
    }
  }
  return lexicon;
}

/** What to ask back: `label > query | label > query`. */
export function choicesOf(line: string): SearchChoice[] {
  return line.split(' | ').map((choice) => {
    const [label = '', query = label] = choice.split(' > ');
    return { label, query };
  });
}

/** Where to refer: `topic | text | url`. */
export function referralOf(line: string): SearchReferral {
  const [topic = '', text = '', url] = line.split(' | ');
  return { topic, text, ...(url === undefined ? {} : { url }) };
}
