import { createListingIndex } from '@motcua/search';
import { json, SHOWN, shownFile } from './peers/shown.mjs';

export const name = 'listing index';
export const note = 'stand-in';
export const code = { source: "export { createListingIndex } from '@motcua/search';" };
export const build = (documents) => new Map([[SHOWN, shownFile(documents)]]);
export async function load(read) {
  const rows = (await json(read, SHOWN)).rows.map(([code, name]) => ({ code, name }));
  const index = createListingIndex(rows);
  return {
    search: (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ row }) => rows[row]),
  };
}
