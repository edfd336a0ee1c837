import { create, insertMultiple, load as restore, save, search } from '@orama/orama';
import { fold } from '@motcua/search';
import { FIELDS, foldedFields, json, LIMIT, SHOWN, shownFile, shownRows, WEIGHTS } from './shown.mjs';

export const name = 'Orama';
export const note =
  'weights by field, threshold 1 (some of the words suffice), tolerance 1 only for typos; stored texts and orders left out of its file';
export const code = { source: "export { create, load, search } from '@orama/orama';" };

const INDEX = 'index.json';
const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string']));

const empty = () => create({ schema, sort: { enabled: false }, plugins: [] });

export async function build(documents) {
  const db = empty();
  await insertMultiple(
    db,
    documents.map((document, row) => ({ id: String(row), ...foldedFields(document) })),
    1000,
  );
  const saved = save(db);
  for (const at of Object.keys(saved.docs.docs)) saved.docs.docs[at] = {};
  return new Map([
    [INDEX, JSON.stringify(saved)],
    [SHOWN, shownFile(documents)],
  ]);
}

export async function load(read) {
  const [saved, hit] = await Promise.all([json(read, INDEX), shownRows(read)]);
  const db = empty();
  restore(db, saved);
  return {
    async search(query, task) {
      const tolerance = task === 'typo' ? 1 : 0;
      const found = await search(db, { term: fold(query), boost: WEIGHTS, threshold: 1, tolerance, limit: LIMIT });
      return found.hits.map(({ id }) => hit(Number(id)));
    },
  };
}
