import { IndexOfNames } from './index-of-names.js';
import { Searcher } from './searcher.js';
import { readLexicon } from './lexicon.js';
import { readBodies } from './body-file.js';
import { FORMAT, HOT, MANIFEST, type SearchManifest } from './manifest.js';
import type { OpenSearch, SearchFiles } from './search.js';
import { readSegment } from './segment.js';

/** Words of a query whose texts are looked into. */
const DEEP = 2;

/**
 * Opens an index from its files. Resolves as soon as the procedures that people ask for most can be searched; the others
 * follow, and `grown` tells of them.
 *
 * @throws {RangeError} when a file is cut off or of a format this version does not read
 *
 * @example
 * const load = async (file: string) => new Uint8Array(await (await fetch(`/search/${file}`)).arrayBuffer());
 * const search = await openSearch({ load });
 * search.search('lam khai sinh cho con').hits[0]?.name;
 */
export async function openSearch({ load, grown = () => undefined, placeOf }: SearchFiles): Promise<OpenSearch> {
  // Both at once: neither waits for the other.
  const [manifest, hot] = await Promise.all([load(MANIFEST).then(readManifest), load(HOT).then(readSegment)]);
  const searcher = new Searcher(readLexicon(''));
  searcher.index.add(hot);
  const rest = async (): Promise<void> => {
    const words = load(manifest.words);
    // In their order, so that the same files give the same answers.
    const names = manifest.names.map(({ file }) => load(file));
    // Whichever fails first is the one to be told of; the others must not be told by the browser.
    for (const name of names) name.catch(() => undefined);
    searcher.lexicon = readLexicon(new TextDecoder().decode(await words));
    grown();
    const index = new IndexOfNames();
    for (const name of names) {
      index.add(readSegment(await name));
      // The preview has done its service: the first file has all of it.
      searcher.index = index;
      grown();
    }
    index.close();
    if (placeOf) index.places = Array.from({ length: index.size }, (_, row) => placeOf(index.codesOf(row).code));
    searcher.complete = true;
    grown();
  };
  const whole = rest();
  // Whoever does not wait for it must not be told twice.
  whole.catch(() => undefined);
  const loaded = new Set<string>();
  return {
    whole,
    async deepen(query) {
      await whole;
      const files = new Set(
        searcher
          .rarest(query, DEEP)
          .flatMap((key) => manifest.bodies.findLast(({ first }) => first <= key)?.file ?? [])
          .filter((file) => !loaded.has(file)),
      );
      const bodies = await Promise.all([...files].map(load));
      // Only what came: what failed is asked for again.
      for (const file of files) loaded.add(file);
      for (const bytes of bodies) searcher.learn(readBodies(bytes));
      return bodies.length > 0;
    },
    get size() {
      return searcher.size;
    },
    get complete() {
      return searcher.complete;
    },
    search: (query, options) => searcher.search(query, options),
  };
}

function readManifest(bytes: Uint8Array): SearchManifest {
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as SearchManifest;
  if (manifest.format !== FORMAT) throw new RangeError('This index is of a format that this version does not read.');
  return manifest;
}
