import { openSearch } from '@motcua/search/engine';
import { buildSearchFiles } from '@motcua/search/publish';

export const name = 'Motcua';
export const note = 'all names and words; bodies, for its relevance, as each question asks for them';
export const code = { source: "export * from '@motcua/search/engine';" };

const LIMIT = 10;
/** What a page asks for beside the code. */
export const first = /^(?:manifest\.json|hot\.bin)$/;
/** Files that only come when a question needs them; all others are the names and what shows them. */
export const isBody = (file) => file.startsWith('bodies-');

export const build = (documents) => buildSearchFiles(documents);

/** Ready with what comes first; `grown` is called when there is more. */
export async function open(read, grown) {
  const index = await openSearch({ load: read, grown });
  const search = (query) => index.search(query, { limit: LIMIT }).hits;
  return {
    whole: index.whole,
    search,
    /** What is on the screen when everything that the question asked for is there. */
    async settled(query) {
      await index.deepen(query);
      return search(query);
    },
  };
}

export async function load(read) {
  const engine = await open(read);
  await engine.whole;
  return engine;
}
