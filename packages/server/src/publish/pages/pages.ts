import { STATIC_PLACES } from '@motcua/contract/files';
import { AgencyPages } from './agency-page.js';
import { fieldPage } from './field-page.js';
import { indexPage } from './index-page.js';
import { notFoundPage } from './missing-page.js';
import type { PublishedPage, PublishedRow, PublishedSite } from './published-site.js';
import { sitemaps } from './sitemap.js';
import { STYLE } from './style.js';

/**
 * Every plain page but those of procedures: index, fields, offices, style, site map, and what is shown for an address that is not there.
 *
 * @example
 * for (const { path, text } of pagesOf(site)) await writeFile(join(folder, path), text);
 */
export function* pagesOf(site: PublishedSite): Generator<PublishedPage> {
  yield { path: 'index.html', text: indexPage(site) };
  yield { path: '404.html', text: notFoundPage(site) };
  yield { path: 'style.css', text: STYLE };
  const rows = new Map<string, PublishedRow[]>();
  for (const row of site.rows) {
    const { id } = row.summary.field;
    const same = rows.get(id);
    if (same === undefined) rows.set(id, [row]);
    else same.push(row);
  }
  for (const field of site.fields) {
    yield { path: STATIC_PLACES.field(field.id), text: fieldPage(field, rows.get(field.id) ?? [], site) };
  }
  const offices = new AgencyPages(site);
  for (const agency of site.agencies) {
    yield { path: STATIC_PLACES.agency(agency.id), text: offices.page(agency) };
  }
  yield* sitemaps(site);
}
