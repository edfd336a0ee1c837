import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Catalogue, importCatalogue, openStore, readCatalogue } from '@motcua/server';
import { DAY, NOW, SAMPLE } from './published.js';

/** The sample as it is, and as it was before, when other fees held and other things were wanted. */
export async function sampleNowAndThen(): Promise<[now: Catalogue, then: Catalogue]> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-'));
  const store = await openStore(folder);
  try {
    await store.prepare();
    await importCatalogue(store, [SAMPLE]);
    const now = await readCatalogue(store, NOW);
    const versions: { body: string; declared: number }[] = [];
    for await (const { body, declared } of store.versions()) {
      const other = body.replace(/"amount":(\d+)/, '"amount":9$1').replace('"popularity":3', '"popularity":1');
      versions.push({ body: other, declared });
    }
    const { info, fields, agencies } = now;
    const parts = { info, fields: [...fields.values()], agencies: [...agencies.values()], versions };
    return [now, await Catalogue.read(parts, DAY)];
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}
