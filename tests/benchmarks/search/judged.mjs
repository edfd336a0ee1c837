import { fold, words } from '@motcua/search';
import { realQuestions } from './corpus.mjs';
import { randomOf, shuffled } from './random.mjs';

/** Letters of a word in one order, so that hoà is hòa; marks stay. */
const letters = (word) => [...word.normalize('NFD')].sort().join('');
const lettersOf = (text) => words(text).map(letters).join(' ');
const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/**
 * Questions with what answers them, in an order that may be cut off anywhere: `right` judges a hit. Citizens' questions have codes;
 * a name typed without marks must come first (or one of the same name); a phrase with marks must find a name that has it as it
 * was typed, where another name has it with other marks.
 */
export function judgedSets(documents, amount) {
  const random = randomOf(11);
  const questions = realQuestions().map(({ query, codes }) => ({ query, right: ({ code }) => codes.includes(code) }));
  const names = shuffled(random, documents)
    .slice(0, amount)
    .map(({ name }) => ({ query: fold(name), right: (hit) => fold(hit.name) === fold(name) }));
  const pairs = shuffled(random, phrasesThatDifferInMarks(documents))
    .slice(0, amount)
    .map((query) => ({ query, right: (hit) => ` ${lettersOf(hit.name)} `.includes(` ${lettersOf(query)} `) }));
  return [
    { id: 'questions', title: "citizens' questions", cases: shuffled(random, questions) },
    { id: 'names', title: 'names typed without marks', cases: names },
    { id: 'pairs', title: 'phrases that differ only in marks', cases: pairs },
  ];
}

/** Phrases of two or three words that names have in two ways or more, which differ in a mark and not only in where it stands. */
function phrasesThatDifferInMarks(documents) {
  const ways = new Map();
  for (const { name } of documents) {
    const written = words(name);
    for (let at = 0; at + 1 < written.length; at++) {
      for (const length of [2, 3]) {
        const part = written.slice(at, at + length);
        if (part.length < length || part.some((word) => /\d/.test(word))) continue;
        const key = part.map(plain).join(' ');
        if (!ways.has(key)) ways.set(key, new Map());
        ways.get(key).set(part.map(letters).join(' '), part.join(' '));
      }
    }
  }
  return [...ways.values()].filter((way) => way.size > 1).flatMap((way) => [...way.values()]);
}
