import type { Change } from '@motcua/contract';
import { STATIC_PLACES } from '@motcua/contract/files';
import { slug } from '@motcua/search';
import type { Catalogue } from '../catalogue/catalogue.js';
import { atomFeed } from '../feeds/atom-feed.js';
import type { PublishedSite } from './pages/published-site.js';
import type { PublishedFile } from './published-file.js';
import type { ProcedureRows } from './rows.js';

/** So many publications are in the feed, the newest. */
const NEWEST = 200;

/** The feed of changes; addresses in it are relative where the folder has no address of its own. */
export function changeFeed(
  catalogue: Catalogue,
  site: PublishedSite,
  rows: ReadonlyMap<string, ProcedureRows>,
): PublishedFile {
  const { baseUrl = '', title } = site;
  const changes = catalogue.changes.slice(0, NEWEST).map(({ change }) => withClasses(change, rows.get(change.code)));
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

function withClasses(change: Change, rows: ProcedureRows | undefined): Change {
  const classes = rows?.classes.get(change.version.number);
  return classes === undefined ? change : { ...change, classes };
}
