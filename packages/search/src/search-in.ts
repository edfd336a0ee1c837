import type { SearchDocument } from './document.js';
import type { LayWords } from './lay-words.js';
import { readLexicon } from './lexicon.js';
import { bodyWordsOf } from './publish/body-words.js';
import { prepare } from './publish/prepare.js';
import { writeSegment } from './publish/segment-writer.js';
import type { Search } from './search.js';
import { Searcher } from './searcher.js';
import { readSegment } from './segment.js';

/** Makes documents ready for search with what is given of the words people use, so that nobody loads more words than these. */
export function searchIn(documents: readonly SearchDocument[], lexicon: string, lay: LayWords): Search {
  const searcher = new Searcher(readLexicon(lexicon));
  const segments = prepare(documents, lay, searcher.lexicon.short);
  for (const segment of segments) searcher.index.add(readSegment(writeSegment(segment)));
  searcher.index.close();
  const rows = segments.flat();
  searcher.learn(new Map(Array.from(bodyWordsOf(rows), ([key, having]) => [key, Uint32Array.from(having)])));
  searcher.index.places = rows.map(({ place }) => place);
  searcher.complete = true;
  return searcher;
}
