import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { DossierBook } from '../dossiers/dossier-book.js';
import type { KeyStore } from '../store/key-store.js';
import { isPostgres } from '../store/postgres-pool.js';
import { loadSampleDossiers, type SampleDossier } from './sample-dossiers.js';

const LABEL = 'Bộ mẫu';

/** What a demo has beside a real server: invented dossiers that are told to everyone, and a key that lies in a file. */
export class SampleDesk {
  #dossiers: SampleDossier[] = [];

  constructor(
    private readonly book: DossierBook,
    private readonly keys: KeyStore,
  ) {}

  /** Tells pages what there is to look up. Only invented dossiers are in it. */
  serve(app: Hono): void {
    app.get('/sample/dossiers.json', (context) =>
      context.json({ dossiers: this.#dossiers }, 200, { 'Cache-Control': 'no-store' }),
    );
  }

  /** Loads the dossiers as of now. @returns how many there are, and the file that holds the office key; absent on PostgreSQL */
  async load(place: string): Promise<{ dossiers: number; keyFile?: string }> {
    this.#dossiers = await loadSampleDossiers(this.book, Date.now());
    const dossiers = this.#dossiers.length;
    if (isPostgres(place)) return { dossiers };
    for (const { id, label, revokedAt } of await this.keys.list()) {
      if (label === LABEL && revokedAt === undefined) await this.keys.revoke(id);
    }
    const { bearer } = await this.keys.add({ label: LABEL, scopes: ['dossiers:write', 'dossiers:read'] });
    const keyFile = join(place, 'office-key.txt');
    writeFileSync(keyFile, '', { mode: 0o600 });
    // A file that was there keeps its mode: nobody else may read it before the key is in it.
    chmodSync(keyFile, 0o600);
    writeFileSync(keyFile, `${bearer}\n`);
    return { dossiers, keyFile };
  }
}
