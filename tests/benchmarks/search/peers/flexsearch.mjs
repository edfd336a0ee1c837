import { fold } from '@motcua/search';
import { Document } from 'flexsearch';
import { FIELDS, foldedFields, json, LIMIT, SHOWN, shownFile, shownRows } from './shown.mjs';

export const name = 'FlexSearch';
export const note =
  'tokenize forward, resolution 20, suggest (some of the words suffice), names before the other fields; has no fuzzy search';
export const code = { source: "export { Document } from 'flexsearch';" };

const INDEX = 'index.json';

const empty = () =>
  new Document({
    tokenize: 'forward',
    resolution: 20,
    encode: (words) => words.split(' '),
    document: { id: 'id', index: FIELDS, store: false },
  });

export function build(documents) {
  const index = empty();
  documents.forEach((document, id) => index.add({ id, ...foldedFields(document) }));
  const parts = [];
  index.export((key, data) => {
    if (data) parts.push([key, JSON.parse(data)]);
  });
  return new Map([
    [INDEX, JSON.stringify(parts)],
    [SHOWN, shownFile(documents)],
  ]);
}

export async function load(read) {
  const [parts, hit] = await Promise.all([json(read, INDEX), shownRows(read)]);
  const index = empty();
  for (const [key, data] of parts) index.import(key, JSON.stringify(data));
  return {
    search(query) {
      const byField = index.search(fold(query), { limit: LIMIT, suggest: true });
      const rows = new Set(byField.flatMap(({ result }) => result));
      return [...rows].slice(0, LIMIT).map(hit);
    },
  };
}
