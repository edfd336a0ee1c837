import { buildSearchFiles } from '@motcua/search/build';
import { openSearch } from '@motcua/search/engine';

export const name = 'Motcua';
export const note = 'all names and words, bodies as a question asks for them';
export const code = { source: "export * from '@motcua/search/engine';" };

const LIMIT = 10;
/** What a page asks for beside the code. */
export const first = /^(?:manifest\.json|hot\.bin)$/;
/** Files that only come when a question needs them; all others are the names and what shows them. */
export const isBody = (file) => file.startsWith('bodies-');

export const build = (documents) => buildSearchFiles(documents);

/** Ready with what comes first; `grown` is called when there is more. */
export async function open(read, grown) {
  const waiting = new Set();
  const index = await openSearch({
    load(file) {
      const loading = Promise.resolve(read(file)).finally(() => waiting.delete(loading));
      waiting.add(loading);
      return loading;
    },
    grown,
  });
  const search = (query) => index.search(query, { limit: LIMIT }).hits;
  return {
    whole: index.whole,
    search,
    /** What is on the screen when everything that the question asked for is there. */
    async settled(query) {
      let hits = search(query);
      while (waiting.size > 0) {
        await Promise.all(waiting);
        await new Promise((resolve) => setTimeout(resolve));
        hits = search(query);
      }
      return hits;
    },
  };
}

export async function load(read) {
  const engine = await open(read);
  await engine.whole;
  return engine;
}
