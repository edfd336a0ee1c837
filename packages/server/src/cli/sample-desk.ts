import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPES } from '@motcua/contract/bodies';
import type { Hono } from 'hono';
import { isPostgres } from '../store/postgres-pool.js';
import type { Store } from '../store/store.js';
import type { Desks } from './desks.js';
import { loadSampleDossiers, type SampleDossier } from './sample-dossiers.js';
import { loadSampleSatisfaction, type SampleSatisfaction } from './sample-satisfaction.js';

const LABEL = 'Bộ mẫu';
const UNCACHED = { 'Cache-Control': 'no-store' };

/** What a demo has beside a real server: invented dossiers that are told to everyone, and a key that lies in a file. */
export class SampleDesk {
  #dossiers: SampleDossier[] = [];
  #satisfaction: SampleSatisfaction = { ratings: [], feedback: [] };

  constructor(
    private readonly desks: Pick<Desks, 'book' | 'secret' | 'catalogue'>,
    private readonly store: Store,
  ) {}

  /** Tells pages what there is to look up, to rate, to follow and to answer. Only what is invented is in it. */
  serve(app: Hono): void {
    app.get('/sample/dossiers.json', (context) => context.json({ dossiers: this.#dossiers }, 200, UNCACHED));
    app.get('/sample/satisfaction.json', (context) => context.json(this.#satisfaction, 200, UNCACHED));
  }

  /** Loads everything as of now. @returns how many dossiers there are, and the file that holds the office key; absent on PostgreSQL */
  async load(place: string): Promise<{ dossiers: number; keyFile?: string }> {
    const now = Date.now();
    const { keys } = this.store;
    this.#dossiers = await loadSampleDossiers(this.desks.book, now);
    this.#satisfaction = await loadSampleSatisfaction({ ...this.desks, store: this.store }, this.#dossiers, now);
    const dossiers = this.#dossiers.length;
    if (isPostgres(place)) return { dossiers };
    for (const { id, label, revokedAt } of await keys.list()) {
      if (label === LABEL && revokedAt === undefined) await keys.revoke(id);
    }
    const { bearer } = await keys.add({ label: LABEL, scopes: SCOPES });
    const keyFile = join(place, 'office-key.txt');
    writeFileSync(keyFile, '', { mode: 0o600 });
    // A file that was there keeps its mode: nobody else may read it before the key is in it.
    chmodSync(keyFile, 0o600);
    writeFileSync(keyFile, `${bearer}\n`);
    return { dossiers, keyFile };
  }
}
