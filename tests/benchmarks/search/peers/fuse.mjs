import { fold } from '@motcua/search';
import Fuse from 'fuse.js';
import { LIMIT, SHOWN, shownFile, shownRows } from './shown.mjs';

export const name = 'Fuse.js';
export const note = 'over the names, folded where it runs, ignoreLocation, threshold 0.4';
export const code = { source: "export { default } from 'fuse.js';" };

export const build = (documents) => new Map([[SHOWN, shownFile(documents)]]);

export async function load(read) {
  const hit = await shownRows(read);
  const names = Array.from({ length: hit.rows }, (_, row) => fold(hit(row).name));
  const fuse = new Fuse(names, { ignoreLocation: true, threshold: 0.4 });
  return { search: (query) => fuse.search(fold(query), { limit: LIMIT }).map(({ refIndex }) => hit(refIndex)) };
}
