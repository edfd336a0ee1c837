import { STATIC_PLACES } from '@motcua/contract/files';
import { type Markup, markup } from '../../papers/markup.js';
import type { PublishedPage, PublishedSite } from './published-site.js';

/** A site map may name no more (sitemaps.org); what is longer is cut into several under an index. */
const MOST = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The site map: nothing without the address of the folder, for it must hold whole addresses. It tells no days: a page that changes would
 * change it as well, and search engines look again by themselves.
 *
 * @param most addresses in one file
 */
export function sitemaps(site: PublishedSite, most = MOST): PublishedPage[] {
  const { baseUrl, codes, fields, agencies } = site;
  if (baseUrl === undefined) return [];
  const places = [
    '',
    ...fields.map(({ id }) => STATIC_PLACES.field(id)),
    ...agencies.map(({ id }) => STATIC_PLACES.agency(id)),
    ...codes.map((code) => STATIC_PLACES.procedure(code)),
  ].map((place) => `${baseUrl}${place}`);
  if (places.length <= most) return [{ path: 'sitemap.xml', text: urlset(places) }];
  const parts = Array.from({ length: Math.ceil(places.length / most) }, (_, at) => ({
    path: `sitemap-${at + 1}.xml`,
    text: urlset(places.slice(at * most, (at + 1) * most)),
  }));
  const index = document(
    'sitemapindex',
    parts.map(({ path }) => markup`<sitemap><loc>${baseUrl}${path}</loc></sitemap>\n`),
  );
  return [{ path: 'sitemap.xml', text: index }, ...parts];
}

function urlset(places: readonly string[]): string {
  return document(
    'urlset',
    places.map((place) => markup`<url><loc>${place}</loc></url>\n`),
  );
}

function document(root: 'urlset' | 'sitemapindex', items: readonly Markup[]): string {
  const body = markup`${items}`.text;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${body}</${root}>\n`;
}
