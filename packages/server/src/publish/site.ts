import type { Agency, Field, IsoDate } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { DayView } from '../catalogue/day-view.js';
import { type PublishedSite, publishedSite } from './pages/published-site.js';
import { listedRow, type Publications } from './publications.js';

/** What all plain pages are made from. */
export function siteOf(
  catalogue: Catalogue,
  view: DayView,
  parts: {
    procedures: readonly Publications[];
    /** Codes in the order of the default listing. */
    listed: readonly string[];
    fields: readonly Field[];
    agencies: readonly Agency[];
    day: IsoDate;
    baseUrl?: string;
  },
): PublishedSite {
  const { procedures, listed, fields, agencies, day, baseUrl } = parts;
  const { title, notice } = catalogue.info;
  const rows = new Map(procedures.map((one) => [one.code, listedRow(one, view)]));
  return publishedSite({
    ...(title === undefined ? {} : { title }),
    ...(notice === undefined ? {} : { notice }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    day,
    fields,
    agencies,
    rows: listed.flatMap((code) => rows.get(code) ?? []),
    codes: procedures.map(({ code }) => code),
    overlays: new Map(
      agencies.flatMap((agency): [string, OverlayFile][] => {
        const overlay = catalogue.overlayOf(agency, day);
        return overlay === undefined ? [] : [[agency.id, overlay.file]];
      }),
    ),
  });
}
