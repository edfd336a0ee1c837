import { STATIC_PLACES } from '@motcua/contract/files';
import { slug } from '@motcua/search';
import type { Catalogue } from '../catalogue/catalogue.js';
import { atomFeed } from '../feeds/atom-feed.js';
import type { PublishedSite } from './pages/published-site.js';
import type { PublishedFile } from './published-file.js';

/** So many publications are in the feed, the newest. */
const NEWEST = 200;

/** The feed of changes; addresses in it are relative where the folder has no address of its own. */
export function changeFeed(catalogue: Catalogue, site: PublishedSite): PublishedFile {
  const { baseUrl = '', title } = site;
  const changes = catalogue.changes.slice(0, NEWEST).map(({ change }) => change);
  const self = baseUrl + STATIC_PLACES.changes;
  const text = atomFeed(changes, {
    id: baseUrl === '' ? `tag:motcua.org,2026:${slug(title)}` : self,
    title: `Thay đổi về thủ tục hành chính: ${title}`,
    author: title,
    self,
    home: baseUrl === '' ? 'index.html' : baseUrl,
    linkOf: ({ code, version }) => `${baseUrl}${STATIC_PLACES.procedure(code)}#ban-${version.number}`,
  });
  return { path: STATIC_PLACES.changes, bytes: Buffer.from(text) };
}
