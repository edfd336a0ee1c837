import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../setup/root.mjs';
import { brotli } from './brotli.mjs';

const FOLDER = join(ROOT, 'packages/elements/dist/cdn');

function reach(graph, names, edges) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    if (graph[name] === undefined) throw new Error(`${name} was not built: run \`npm run build\`.`);
    seen.add(name);
    for (const edge of edges) graph[name][edge].forEach(visit);
  };
  names.forEach(visit);
  return seen;
}

/** The files of a page that were built, and what an entry needs of them. */
export async function pageFiles() {
  const graph = JSON.parse(await readFile(join(FOLDER, 'integrity.json'), 'utf8'));
  const sizes = new Map();
  for (const name of Object.keys(graph)) sizes.set(name, brotli(await readFile(join(FOLDER, name))));
  const sizesOf = (names) => Object.fromEntries([...names].map((name) => [name, sizes.get(name)]));

  const closure = (entries) => {
    const files = reach(graph, entries, ['imports']);
    const lazy = [...reach(graph, entries, ['imports', 'lazy'])].filter((name) => !files.has(name));
    const bytes = [...files].reduce((total, name) => total + sizes.get(name), 0);
    const withLazy = lazy.reduce((total, name) => total + sizes.get(name), bytes);
    return { bytes, withLazy, files: sizesOf(files), lazy: sizesOf(lazy) };
  };

  return {
    /** Sizes of all that the entries import at once, each file counted once, and apart from it what they load when needed. */
    closure,
    /** The same of an entry and of those files that it loads when needed whose names match. */
    closureWith: (entry, needed) =>
      closure([entry, ...Object.keys(closure([entry]).lazy).filter((name) => needed.test(name))]),
  };
}
