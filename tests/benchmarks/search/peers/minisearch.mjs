import { fold } from '@motcua/search';
import MiniSearch from 'minisearch';
import { FIELDS, foldedFields, LIMIT, SHOWN, shownFile, shownRows, text, WEIGHTS } from './shown.mjs';

export const name = 'MiniSearch';
export const note = 'OR, weights by field, beginnings of the last word, fuzzy 0.2 only for typos; rows as ids';
export const code = { source: "export { default } from 'minisearch';" };

const INDEX = 'index.json';
const OPTIONS = { fields: FIELDS, tokenize: (words) => words.split(' '), processTerm: (word) => word };
const isLast = (word, at, words) => at === words.length - 1;

export function build(documents) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents.map((document, id) => ({ id, ...foldedFields(document) })));
  return new Map([
    [INDEX, JSON.stringify(index)],
    [SHOWN, shownFile(documents)],
  ]);
}

export async function load(read) {
  const [serialised, hit] = await Promise.all([text(read, INDEX), shownRows(read)]);
  const index = MiniSearch.loadJSON(serialised, OPTIONS);
  return {
    search(query, task) {
      const fuzzy = task === 'typo' ? 0.2 : false;
      const found = index.search(fold(query), { combineWith: 'OR', boost: WEIGHTS, prefix: isLast, fuzzy });
      return found.slice(0, LIMIT).map(({ id }) => hit(id));
    },
  };
}
