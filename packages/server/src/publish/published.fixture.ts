import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PROCEDURE_ELEMENT, type StaticManifest, type StaticProcedure } from '@motcua/contract/files';
import type { CatalogueFile } from '@motcua/contract';
import { Catalogue } from '../catalogue/catalogue.js';
import { catalogueIn } from '../catalogue/live-catalogue.js';
import { files } from '../import/catalogue.fixture.js';
import { importCatalogue } from '../import/import-catalogue.js';
import { emptyFolder } from '../store/places.fixture.js';
import { openStore, type Store } from '../store/store.js';
import { publishedFiles, type Publishing } from './published-files.js';
import { newSigningKey, readSigningKey, type SigningKey } from './signing-key.js';

/** The sample of this package: 60 procedures with several versions. */
export const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));

/** The files of a folder by path. */
export type Files = Map<string, Buffer>;

/** A store of these files, imported one after the other; it is gone after the test. */
export async function storeOf(context: TestContext, ...sources: (string | CatalogueFile)[]): Promise<Store> {
  const store = await openStore(await emptyFolder(context));
  context.after(() => store.close());
  await store.prepare();
  await importInto(context, store, ...sources);
  return store;
}

export async function importInto(
  context: TestContext,
  store: Store,
  ...sources: (string | CatalogueFile)[]
): Promise<void> {
  for (const source of sources) {
    const path = typeof source === 'string' ? source : await files(context, { 'catalogue.json': source });
    await importCatalogue(store, [path]);
  }
}

/** Everything that is published of a store, on a fixed day unless told. */
export async function published(store: Store, publishing: Partial<Publishing> = {}): Promise<Files> {
  const day = publishing.day ?? '2026-11-30';
  const catalogue = await Catalogue.read(await catalogueIn(store), day);
  const all: Files = new Map();
  for await (const { path, bytes } of publishedFiles(catalogue, { day, sequence: 1_764_000_000, ...publishing }))
    all.set(path, Buffer.from(bytes));
  return all;
}

/** Paths of files that are other than before, or new, or gone; the manifest aside. */
export function changedPaths(before: Files, after: Files): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => path !== 'manifest.json' && !same(before.get(path), after.get(path)))
    .sort();
}

/** Paths that have to be written: other than before, or new. */
export function writtenPaths(before: Files, after: Files): string[] {
  return changedPaths(before, after).filter((path) => after.has(path));
}

export function manifestOf(all: Files): StaticManifest {
  return readJson(all, 'manifest.json');
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a file of the publication holds is told by its name
export function readJson<Value>(all: Files, path: string): Value {
  return JSON.parse(textOf(all, path)) as Value;
}

export function textOf(all: Files, path: string): string {
  const bytes = all.get(path);
  if (bytes === undefined) throw new Error(`${path} was not published`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const DATA = new RegExp(`<script type="application/json" id="${PROCEDURE_ELEMENT}">([^<]*)</script>`);

/** What the page of a procedure carries for software. */
export function procedureIn(all: Files, code: string): StaticProcedure {
  const data = DATA.exec(textOf(all, `thu-tuc/${code}.html`))?.[1];
  if (data === undefined) throw new Error(`the page of ${code} carries nothing for software`);
  return JSON.parse(data) as StaticProcedure;
}

export function someKey(): SigningKey {
  return readSigningKey(newSigningKey())!;
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a !== undefined && b !== undefined && a.equals(b);
}
