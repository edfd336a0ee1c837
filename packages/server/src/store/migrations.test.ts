import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openPostgres, openSqlite } from './engines.js';
import { ENGINES } from './places.fixture.js';
import { isPostgres } from './postgres-pool.js';
import { Store } from './store.js';

for (const engineOf of ENGINES) {
  const { name, skip } = engineOf;
  test(
    `${name}: migrations that fail half-way leave nothing, and go through once they can`,
    { skip },
    async (context) => {
      const at = await engineOf.place(context);
      const engine = isPostgres(at) ? await openPostgres(at) : openSqlite(at);
      const store = new Store(engine);
      context.after(() => store.close());
      // What a later migration makes is there: it fails after others were done.
      await sql`create table rating_count (number integer)`.execute(engine.db);
      await assert.rejects(store.migrate(), /A migration failed/);
      await assert.rejects(sql`select 1 from rating`.execute(engine.db), 'nothing of the failed one');
      await assert.rejects(sql`select 1 from dossier`.execute(engine.db), 'nothing of those before it');
      await sql`drop table rating_count`.execute(engine.db);
      assert.ok((await store.migrate()).length > 1);
      assert.deepEqual(await store.pendingMigrations(), []);
    },
  );
}
