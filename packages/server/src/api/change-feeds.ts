import { pageOf } from '@motcua/catalogue';
import type { ChangeQuery } from '@motcua/contract';
import { slug } from '@motcua/search';
import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../catalogue/catalogue.js';
import { atomFeed } from '../feeds/atom-feed.js';
import type { FeedOptions } from '../feeds/feed-options.js';
import { jsonFeed } from '../feeds/json-feed.js';
import { Answer, type AnswerKind } from './answers.js';
import { changesOf, keyOf } from './changes.js';
import { CACHED } from './headers.js';
import { canonicalQuery, readQuery } from './queries.js';

/** In what form a feed can be read, as the address ends. */
export const FEED_FORMATS = ['atom', 'json'] as const;
type FeedFormat = (typeof FEED_FORMATS)[number];

/** Entries of a feed when nothing is said. */
const ENTRIES = 200;
/** Ready feeds of so many questions are kept. */
const KEPT = 50;

const KINDS: Readonly<Record<FeedFormat, AnswerKind>> = {
  atom: { type: 'application/atom+xml; charset=utf-8', caching: CACHED, brotli: 5 },
  json: { type: 'application/feed+json; charset=utf-8', caching: CACHED, brotli: 5 },
};

/** The stream of changes for feed readers, with the filters of `listChanges`. */
export class ChangeFeeds {
  readonly #ready = new LRUCache<string, Answer>({ max: KEPT });
  #catalogue: Catalogue | undefined;

  /** @throws {ProblemError} what `listChanges` is refused with */
  get(format: FeedFormat, url: string, catalogue: Catalogue): Answer {
    if (catalogue !== this.#catalogue) {
      this.#ready.clear();
      this.#catalogue = catalogue;
    }
    const query = readQuery('listChanges', new URL(url).searchParams);
    const key = `${format} ${canonicalQuery(query)}`;
    let answer = this.#ready.get(key);
    if (answer === undefined) {
      const { items } = pageOf(changesOf(catalogue, query), { limit: ENTRIES, ...query }, keyOf);
      const write = format === 'atom' ? atomFeed : jsonFeed;
      answer = new Answer(Buffer.from(write(items, optionsOf(format, query, catalogue))), KINDS[format]);
      this.#ready.set(key, answer);
    }
    return answer;
  }
}

/**
 * Addresses are relative to the feed: behind a proxy this server does not know its own, and JSON Feed has no way to write a relative
 * one of the feed itself.
 */
function optionsOf(format: FeedFormat, query: ChangeQuery, { info }: Catalogue): FeedOptions {
  const title = info.title ?? 'Thủ tục hành chính';
  const search = searchOf(query);
  const entries = `tag:motcua.org,2026:${slug(title)}`;
  return {
    id: entries + search,
    entries,
    title: `Thay đổi về thủ tục hành chính: ${title}`,
    author: title,
    ...(format === 'atom' ? { self: `changes.atom${search}` } : {}),
    linkOf: ({ code, version }) => `procedures/${encodeURIComponent(code)}/versions/${version.number}`,
    linkType: 'application/json',
  };
}

/** The query as it stands in an address, the same for every order of the parameters. */
function searchOf(query: ChangeQuery): string {
  const parameters = Object.entries(query)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]: [string, string | number | string[]]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    );
  return parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : '';
}
