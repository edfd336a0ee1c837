import { fileURLToPath } from 'node:url';
import { openStatic, type StaticOptions, type StaticSource } from '@motcua/client/static';
import type { IsoDate } from '@motcua/contract';
import {
  type Catalogue,
  createApp,
  newSigningKey,
  publishedFiles,
  readSigningKey,
  type SigningKey,
} from '@motcua/server';

/** Where the folder stands in tests. */
export const SOURCE = 'https://tthc.example.gov.vn/manifest.json';
/** Noon in Việt Nam on the day of publication. */
export const NOW = Date.parse('2026-11-23T05:00:00Z');
export const DAY: IsoDate = '2026-11-23';
export const SAMPLE = fileURLToPath(new URL('../../packages/server/sample', import.meta.url));

/** A catalogue as a server and as a published folder. */
export interface Published {
  key: SigningKey;
  files: Map<string, Uint8Array<ArrayBuffer>>;
  app: ReturnType<typeof createApp>;
}

/** Publishes a catalogue into memory. */
export async function publish(
  catalogue: Catalogue,
  {
    key = readSigningKey(newSigningKey())!,
    sequence = NOW / 1000 - 86_400,
  }: { key?: SigningKey; sequence?: number } = {},
): Promise<Published> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for await (const { path, bytes } of publishedFiles(catalogue, { day: DAY, sequence, key }))
    files.set(path, Uint8Array.from(bytes));
  return { key, files, app: createApp(catalogue, { now: () => NOW }) };
}

/** A file server over what was published. */
export function serve(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): (request: Request) => Promise<Response> {
  return ({ url }) => {
    const path = decodeURIComponent(new URL(url).pathname.slice(1));
    const bytes = files.get(path);
    const type = path.endsWith('.html') ? 'text/html' : '';
    return Promise.resolve(
      bytes ? new Response(bytes, { headers: { 'content-type': type } }) : new Response(null, { status: 404 }),
    );
  };
}

/** The folder opened with its key. */
export function open({ files, key }: Published, options: Partial<StaticOptions> = {}): StaticSource {
  return openStatic({
    source: SOURCE,
    keys: key.public,
    fetch: serve(files),
    retries: 0,
    now: () => NOW,
    ...options,
  });
}
