import { ensureChromium } from '../setup/chromium.mjs';
import { ensureLibreoffice } from '../setup/libreoffice.mjs';
import { ensurePostgresql } from '../setup/postgresql.mjs';
import { startCluster } from './postgresql-cluster.mjs';

/** What suites need beside Node: found, installed or started once, and stopped at the end. */
export class Needs {
  #env = {};
  #stops = [];
  #started = new Map();

  /** Environment of a suite with all that it needs; throws with what is missing and how to install it. */
  async envFor(needs = []) {
    for (const need of needs) {
      if (!this.#started.has(need)) this.#started.set(need, this[need]());
      await this.#started.get(need);
    }
    return { ...process.env, ...this.#env };
  }

  async chromium() {
    this.#env.CHROME_PATH = await ensureChromium();
  }

  async libreoffice() {
    this.#env.LIBREOFFICE_PATH = await ensureLibreoffice();
  }

  async postgresql() {
    if (process.env.MOTCUA_TEST_DATABASE_URL) return;
    const cluster = await startCluster(await ensurePostgresql());
    this.#stops.push(cluster.stop);
    this.#env.MOTCUA_TEST_DATABASE_URL = cluster.url;
  }

  stop() {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
