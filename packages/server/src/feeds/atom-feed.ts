import type { Change } from '@motcua/contract';
import { classInWords, dayOf, kindInWords, momentOf, sentencesOf, titleOf } from './change-words.js';
import { lineOf } from './clean-text.js';
import { entryId } from './entry-id.js';
import type { FeedOptions } from './feed-options.js';

/** Namespace of what an entry carries for software, and the beginning of the schemes of its categories. */
export const MOTCUA_NAMESPACE = 'https://motcua.org/ns/1';

const TYPE = 'application/atom+xml';

/**
 * Changes as an Atom feed (RFC 4287), in the order given. Each entry says in Vietnamese what was done, has a category for each class, the
 * field and the kind, and carries the {@link Change} itself as JSON in `<motcua:change>`, whole and unaltered. The same changes and options
 * give the same bytes.
 *
 * @example
 * const feed = atomFeed(changes.slice(0, 200), {
 *   id: 'tag:thutuc.mau.example,2026:thay-doi',
 *   title: 'Thay đổi về thủ tục hành chính: tỉnh Mẫu',
 *   author: 'Ủy ban nhân dân tỉnh Mẫu',
 *   linkOf: ({ code, version }) => `thu-tuc/${code}.html#ban-${version.number}`,
 * });
 */
export function atomFeed(changes: readonly Change[], options: FeedOptions): string {
  const { id, title, author, self, home } = options;
  const newest = changes
    .map(dayOf)
    .reduce<string | undefined>((last, day) => (day && day > (last ?? '') ? day : last), undefined);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:motcua="${MOTCUA_NAMESPACE}" xml:lang="vi">`,
    `<id>${escaped(lineOf(id))}</id>`,
    `<title>${escaped(lineOf(title))}</title>`,
    `<updated>${momentOf(newest)}</updated>`,
    `<author><name>${escaped(lineOf(author))}</name></author>`,
    ...(self === undefined ? [] : [link('self', TYPE, self)]),
    ...(home === undefined ? [] : [link('alternate', 'text/html', home)]),
    ...changes.map((change) => entry(change, options)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(change: Change, options: FeedOptions): string {
  const { field, version, classes = [] } = change;
  const address = options.linkOf(change);
  return [
    '<entry>',
    `<id>${escaped(entryId(options, change))}</id>`,
    `<title>${escaped(titleOf(change))}</title>`,
    `<updated>${momentOf(dayOf(change))}</updated>`,
    ...(address === undefined ? [] : [link('alternate', options.linkType ?? 'text/html', address)]),
    category('kind', version.change, kindInWords(version.change)),
    category('field', field.id, field.name),
    ...classes.map((one) => category('class', one, classInWords(one))),
    `<content type="html">${escaped(sentencesOf(change).map(paragraph).join(''))}</content>`,
    `<motcua:change>${escaped(json(change))}</motcua:change>`,
    '</entry>',
  ].join('\n');
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${escaped(type)}" href="${escaped(lineOf(href, 4096))}"/>`;
}

function category(scheme: string, term: string, label: string): string {
  return `<category scheme="${MOTCUA_NAMESPACE}/${scheme}" term="${escaped(lineOf(term))}" label="${escaped(lineOf(label))}"/>`;
}

/** HTML, which is escaped once more to stand in XML. */
function paragraph(sentence: string): string {
  return `<p>${escaped(sentence)}</p>`;
}

/** JSON that XML can carry: the few characters that it cannot are escaped the way JSON does. */
function json(change: Change): string {
  return JSON.stringify(change).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/g,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
