import type { Change } from '@motcua/contract';
import { cleanText } from './clean-text.js';
import type { FeedOptions } from './feed-options.js';

/** What names an entry for good: the feed of all changes, the code and the number of the version. */
export function entryId({ id, entries = id }: FeedOptions, { code, version }: Change): string {
  return `${entries}:${encodeURIComponent(cleanText(code))}:${version.number}`;
}
