import type { Change } from '@motcua/contract';
import { classInWords, dayOf, kindInWords, momentOf, sentencesOf, titleOf } from './change-words.js';
import { lineOf } from './clean-text.js';
import { entryId } from './entry-id.js';
import type { FeedOptions } from './feed-options.js';

/**
 * Changes as a JSON Feed 1.1, in the order given. `_motcua` of each item carries the {@link Change}. The same changes and options give the
 * same text.
 *
 * @example
 * JSON.parse(jsonFeed(changes, options)).items[0]._motcua.change.version.number; // 2
 */
export function jsonFeed(changes: readonly Change[], options: FeedOptions): string {
  const { title, author, self, home } = options;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: lineOf(title),
    ...(home === undefined ? {} : { home_page_url: home }),
    ...(self === undefined ? {} : { feed_url: self }),
    language: 'vi',
    authors: [{ name: lineOf(author) }],
    items: changes.map((change) => item(change, options)),
  });
}

function item(change: Change, options: FeedOptions): object {
  const { field, version, classes = [] } = change;
  const address = options.linkOf(change);
  const day = dayOf(change);
  return {
    id: entryId(options, change),
    ...(address === undefined ? {} : { url: address }),
    title: titleOf(change),
    content_text: sentencesOf(change).join('\n'),
    ...(day === undefined ? {} : { date_published: momentOf(day) }),
    tags: [kindInWords(version.change), lineOf(field.name), ...classes.map(classInWords)],
    _motcua: { about: 'https://motcua.org/ns/1', change },
  };
}
