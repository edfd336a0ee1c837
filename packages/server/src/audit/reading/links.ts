import type { Link } from '../site/page.js';
import { codesIn } from '../values/codes.js';
import { likeness, nameKey } from '../values/names.js';
import type { PostedProcedure } from './posted.js';

const FILE = /\.(?:docx?|dotx?|xlsx?|pdf|odt|ods|rtf|zip|rar|7z)$/i;
const NOT_A_PAGE = /\.(?:jpe?g|png|gif|svg|webp|ico|css|m?js|json|xml|rss|atom|mp[34]|txt|csv)$/i;
/** Sites of the state, where a unit may lead to what the national database holds. */
const STATE_SITE = /\.gov\.vn$/i;

/** True for an address of a file to download. */
export function isFile(url: URL): boolean {
  return FILE.test(url.pathname) || [...url.searchParams.values()].some((value) => FILE.test(value));
}

function isPage(url: URL): boolean {
  return /^(?:https?|file):$/.test(url.protocol) && !isFile(url) && !NOT_A_PAGE.test(url.pathname);
}

/** True for a further page of the same listing: the same address but for a number. */
export function isPaging(url: URL, from: URL): boolean {
  if (url.pathname === from.pathname && url.search === from.search) return false;
  const plain = (one: URL) => (one.pathname + one.search).replace(/\d+/g, '#');
  if (plain(url) === plain(from) && codesIn(decodedPath(url)).length === 0) return isPage(url);
  // The first page often has no number yet: /danh-muc and /danh-muc?page=2, /danh-muc/trang-2.html.
  if (url.pathname === from.pathname)
    return (
      [...url.searchParams].some(([name, value]) => PAGE_NAME.test(name) && /^\d{1,4}$/.test(value)) && isPage(url)
    );
  const stem = from.pathname.replace(/(?:\/|\.\w+)$/, '');
  return (
    url.pathname.startsWith(stem) &&
    /^[/_.-]*(?:page|trang|p)?[/_=-]*\d{1,4}(?:\/|\.\w+)?$/i.test(url.pathname.slice(stem.length)) &&
    isPage(url)
  );
}

const PAGE_NAME = /^(?:.*[_-])?(?:page|trang|p|pg|paged|start|cur|offset)\w*$/i;

/** True for a page of the same site that may list more: below the folder of the first page, or anywhere when that is the front page. */
export function isListingLink(url: URL, start: URL): boolean {
  if (url.origin !== start.origin || !isPage(url)) return false;
  const folder = start.pathname.replace(/[^/]*$/, '');
  if (url.protocol === 'file:' && !url.pathname.startsWith(folder)) return false;
  return url.pathname.startsWith(folder) && codesIn(decodedPath(url)).length === 0;
}

function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname + url.search)
      .replace(/[/?&=#_]+/g, ' ')
      .replace(/\.(?:html?|aspx|php|jsp)\b/gi, ' ');
  } catch {
    return url.pathname;
  }
}

/** The link of a posting that leads to the procedure: with its code, else on its name, else the only one. */
export function detailLink({ links, code, name, page }: PostedProcedure): Link | undefined {
  const here = new URL(page);
  const pages = links.filter(({ url }) => {
    if (!isPage(url)) return false;
    if (url.href.replace(/#.*$/, '') === here.href.replace(/#.*$/, '')) return url.hash.length > 1;
    return url.origin === here.origin || url.protocol === 'file:' || STATE_SITE.test(url.hostname);
  });
  // An anchor with the code mostly leads to a row; a page of its own says more.
  const coded =
    pages.find(({ url }) => codesIn(decodedPath(url)).some(({ national }) => national === code)) ??
    pages.find(({ url }) => codesIn(url.hash).some(({ national }) => national === code));
  if (coded !== undefined) return coded;
  const key = name === undefined ? '' : nameKey(name);
  return pages.find(({ text }) => key !== '' && likeness(nameKey(text), key) > 0.6) ?? pages[0];
}
