import { known } from '../wording/known.js';
import { numberInWords } from '../wording/numbers.js';
import type { Answered } from './answered.js';
import { countInWords } from './count-in-words.js';
import type { View } from './view.js';

/** What is said of an answer to whoever does not see it. */
export function announcedOf({ query, answer }: Answered, view: View): string {
  const { text, own } = view;
  const { outcome, hits, total, choices, referral, near } = answer;
  const count = (number: number) => own.suggested(countInWords(number, view), number === 1);
  const said = {
    // It may be what is suggested first, with nothing to ask back.
    ask: choices.length > 0 ? [own.meanings(numberInWords(choices.length, text))] : undefined,
    refer: [own.refer, referral?.text],
    none: [own.none(query), near.length > 0 && `${own.near}: ${count(near.length)}`],
    found: [count(Math.max(total, hits.length))],
  };
  return (known(said, outcome) ?? said.found).filter(Boolean).join('. ');
}
