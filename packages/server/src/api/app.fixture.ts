import type { CatalogueFile, Problem } from '@motcua/contract';
import { type AppOptions, Catalogue, createApp } from '@motcua/server';

/** Noon in Việt Nam on a day of two tiers. */
export const NOW = Date.parse('2026-11-23T05:00:00Z');

/** A catalogue in memory that needs no store. */
export function catalogueOf(file: CatalogueFile): Promise<Catalogue> {
  const source = {
    info: { title: file.title ?? '', revision: 'r1' },
    fields: file.fields ?? [],
    agencies: file.agencies ?? [],
    versions: (file.procedures ?? []).map((one) => ({ body: JSON.stringify(one), declared: one.version.number })),
  };
  return Catalogue.read(source, '2026-11-23');
}

/** An app over such a catalogue. */
export async function appOver(file: CatalogueFile, options: AppOptions = {}) {
  return createApp(await catalogueOf(file), { now: () => NOW, ...options });
}

export type App = Awaited<ReturnType<typeof appOver>>;

export async function get<Body>(app: App, path: string, init?: RequestInit): Promise<Body> {
  const response = await app.request(path, init);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** The problem that a request is answered with. */
export async function problem(app: App, path: string, init?: RequestInit): Promise<Problem & Record<string, unknown>> {
  const response = await app.request(path, init);
  if (response.headers.get('Content-Type') !== 'application/problem+json')
    throw new Error(`${path}: ${response.status}`);
  const body = (await response.json()) as Problem & Record<string, unknown>;
  if (body.status !== response.status)
    throw new Error(`${path}: status ${body.status} in the body of ${response.status}`);
  return body;
}
