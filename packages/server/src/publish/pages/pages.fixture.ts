import { readdirSync, readFileSync } from 'node:fs';
import { compareProcedures } from '@motcua/catalogue/compare';
import { publicationOn, summaryOf, withEnd } from '@motcua/catalogue';
import type { Agency, CatalogueFile, Field, IsoDate, Procedure } from '@motcua/contract';
import { type PublishedProcedure, type PublishedSite, publishedSite, type SiteParts } from './published-site.js';

/** What the pages of a catalogue are made from. */
export interface Published {
  site: PublishedSite;
  procedures: PublishedProcedure[];
}

/** A catalogue, published in memory. */
export function published(
  catalogue: { procedures: readonly Procedure[]; agencies?: readonly Agency[]; fields?: readonly Field[] },
  more: Partial<SiteParts> = {},
): Published {
  const day: IsoDate = more.day ?? '2026-11-29';
  const byCode = new Map<string, Procedure[]>();
  for (const one of catalogue.procedures) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  const procedures: PublishedProcedure[] = [];
  const current: Procedure[] = [];
  for (const [code, same] of byCode) {
    const all = same
      .map((procedure) => ({ declared: procedure.version.number, version: procedure.version, procedure }))
      .sort((a, b) => b.version.number - a.version.number);
    const now = publicationOn(all, day);
    if (now !== undefined) current.push(now.procedure);
    const versions = all.map((one) => ({ ...one.procedure, version: withEnd(one, all) }));
    procedures.push({
      code,
      versions,
      comparisons: versions.flatMap((after, at) => {
        const before = versions[at + 1];
        return before === undefined ? [] : [compareProcedures(before, after)];
      }),
      ...(now === undefined ? {} : { current: now.version.number }),
    });
  }
  const fields = new Map(catalogue.procedures.map(({ field }) => [field.id, field]));
  const site = publishedSite({
    title: 'Thủ tục hành chính tỉnh Cà Mau',
    fields: catalogue.fields ?? [...fields.values()],
    agencies: catalogue.agencies ?? [],
    rows: current
      .sort((a, b) => (b.popularity ?? 0) - (a.popularity ?? 0) || (a.code < b.code ? -1 : 1))
      .map((one) => ({
        summary: summaryOf(one, day),
        agencies: one.agencies,
        channels: one.channels.map(({ kind }) => kind),
      })),
    codes: [...byCode.keys()].sort(),
    ...more,
    day,
  });
  return { site, procedures };
}

const SAMPLE = new URL('../../../sample/', import.meta.url);

/** The sample catalogue, published in memory. */
export function publishedSample(more: Partial<SiteParts> = {}): Published {
  const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, SAMPLE), 'utf8')) as CatalogueFile);
  return published(
    {
      procedures: files.flatMap(({ procedures = [] }) => procedures),
      agencies: files.flatMap(({ agencies = [] }) => agencies),
      fields: files.flatMap(({ fields = [] }) => fields),
    },
    more,
  );
}
