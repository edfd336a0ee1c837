import type { Change } from '@motcua/contract';
import { cleanText } from './clean-text.js';
import type { FeedOptions } from './feed-options.js';

/** What names an entry for good: the feed, the code and the number of the version. */
export function entryId({ id }: FeedOptions, { code, version }: Change): string {
  return `${id}:${encodeURIComponent(cleanText(code))}:${version.number}`;
}
