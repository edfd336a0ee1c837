/** Ours first; a ratio is always ours to another. */
const FILES = {
  motcua: './motcua.mjs',
  minisearch: './peers/minisearch.mjs',
  flexsearch: './peers/flexsearch.mjs',
  orama: './peers/orama.mjs',
  elasticlunr: './peers/elasticlunr.mjs',
  fuse: './peers/fuse.mjs',
  pagefind: './peers/pagefind.mjs',
};

export const OURS = 'motcua';
export const PEERS = Object.keys(FILES).filter((id) => id !== OURS);
export const ENGINES = [OURS, ...PEERS];

/**
 * The adapter of an engine: `name`, `note` (how it is tuned), `code` (what a page must load), `build(documents)`, which gives the
 * files of its index by name, and `load(read, base)`, which gives what answers `search(query, task)` with the best hits. One that answers before
 * all is there has `open(read, grown)` too; `first` tells the files that a page asks for at once, when they are not all.
 */
export const adapterOf = (id) => import(FILES[id]);
export const fileOf = (id) => FILES[id];

/** Why an engine cannot run here, or undefined. */
export async function whyAbsent(id) {
  try {
    await adapterOf(id);
    return undefined;
  } catch (error) {
    return error.message.split('\n')[0].replace(/ in .*| imported from .*/, '');
  }
}
