import { fold } from '@motcua/search';
import elasticlunr from 'elasticlunr';
import { FIELDS, foldedFields, json, LIMIT, SHOWN, shownFile, shownRows, WEIGHTS } from './shown.mjs';

export const name = 'elasticlunr';
export const note =
  'OR, expand (words as beginnings), weights by field, no English stemmer or stop words; has no fuzzy search';
export const code = { file: 'elasticlunr/elasticlunr.min.js' };

const INDEX = 'index.json';
const fields = Object.fromEntries(FIELDS.map((field) => [field, { boost: WEIGHTS[field] }]));

export function build(documents) {
  const index = new elasticlunr.Index();
  index.setRef('id');
  index.saveDocument(false);
  for (const field of FIELDS) index.addField(field);
  documents.forEach((document, id) => index.addDoc({ id, ...foldedFields(document) }));
  return new Map([
    [INDEX, JSON.stringify(index)],
    [SHOWN, shownFile(documents)],
  ]);
}

export async function load(read) {
  const [saved, hit] = await Promise.all([json(read, INDEX), shownRows(read)]);
  const index = elasticlunr.Index.load(saved);
  return {
    search(query) {
      const found = index.search(fold(query), { fields, bool: 'OR', expand: true });
      return found.slice(0, LIMIT).map(({ ref }) => hit(ref));
    },
  };
}
