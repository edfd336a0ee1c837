import { fold } from '@motcua/search';
import { pick, randomOf, shuffled } from './random.mjs';

const LETTERS = 'abcdeghiklmnopqrstuvxy';

const wordsOf = (name) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Two to four neighbouring words of a name. */
function phrase(random, name) {
  const words = wordsOf(name);
  const length = Math.min(words.length, 2 + Math.floor(random() * 3));
  const from = Math.floor(random() * (words.length - length + 1));
  return words.slice(from, from + length);
}

/** Every second text as a hasty person types it. */
const halfFolded = (texts) => texts.map((text, at) => (at % 2 === 0 ? text : fold(text)));

function wrong(random, word) {
  const at = Math.floor(random() * word.length);
  const way = Math.floor(random() * 3);
  if (way === 0) return word.slice(0, at) + pick(random, LETTERS) + word.slice(at + 1);
  if (way === 1) return word.slice(0, at) + word.slice(at + 1);
  const first = Math.min(at, word.length - 2);
  return word.slice(0, first) + word[first + 1] + word[first] + word.slice(first + 2);
}

/** One letter of one syllable is another, missing, or swapped with the next. */
function mistyped(random, words) {
  const long = words.map((word, at) => (word.length > 3 ? at : -1)).filter((at) => at >= 0);
  if (long.length === 0) return undefined;
  const place = pick(random, long);
  return words.map((word, at) => (at === place ? wrong(random, word) : word)).join(' ');
}

/** A name's start as it is typed: one to twelve letters; nobody types the word "Thủ tục" first. */
function keystrokes(name) {
  const start = wordsOf(name)
    .join(' ')
    .replace(/^thủ tục /, '');
  return halfFolded([start, start]).flatMap((text) => Array.from({ length: 12 }, (_, at) => text.slice(0, at + 1)));
}

/** What is typed into a search over these documents: the same in every run, in an order that may be cut off anywhere. */
export function workloads(documents, amount) {
  const random = randomOf(7);
  const names = shuffled(
    random,
    documents.map(({ name }) => name).filter((name) => wordsOf(name).length > 3),
  );
  const word = halfFolded(names.slice(0, amount).map((name) => phrase(random, name).join(' ')));
  const typo = halfFolded(
    names
      .map((name) => mistyped(random, phrase(random, name)))
      .filter(Boolean)
      .slice(0, amount),
  );
  const keystroke = [...new Set(names.slice(0, Math.ceil(amount / 12)).flatMap(keystrokes))];
  return { word, keystroke: shuffled(random, keystroke).slice(0, amount), typo };
}
