import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openSqlite } from './engines.js';
import { emptyFolder } from './places.fixture.js';
import { given } from './ratings.fixture.js';
import { openStore } from './store.js';

/**
 * A model of a loss of power on the embedded store. The disk is held to have kept what the engine has synced, and of what was written since, any
 * sectors in any order. The engine's order is taken from its documentation and source: with `synchronous = FULL` the log is synced at each
 * commit; the database is written to only after the log was synced, and synced before the log is begun anew; the header of a log that is
 * begun anew is synced before anything follows it.
 *
 * What the model does not show: that the engine calls `fsync` where it says so, that the system passes it on, and that the disk does not
 * lie about it. A process that is killed is another test.
 */
interface Disk {
  database: Buffer;
  log: Buffer;
}

const SECTOR = 512;
/** Bytes of the header of the log. */
const HEADER = 32;
/** Of one commit: the log is long enough for a checkpoint after some of them. */
const RATINGS = 60;
const LONG = process.env['MOTCUA_RATINGS'] === '1';
const COMMITS = LONG ? 300 : 100;
const CRASHES_OF_A_COMMIT = LONG ? 5 : 2;

test('whatever power loss leaves of what was not synced, every acknowledged rating is there, and no half of a commit', async (context) => {
  const folder = await emptyFolder(context);
  const seen = await lose(folder, 'as it is', COMMITS);
  assert.equal(seen.lost, 0);
  assert.equal(seen.halves, 0);
  assert.ok(seen.checkpoints >= 2, `${seen.checkpoints} checkpoints`);
  assert.ok(
    seen.crashes >= 3 * COMMITS && seen.cutOff > 20,
    `${seen.crashes} crashes, ${seen.cutOff} without the last commit`,
  );
  context.diagnostic(
    `${seen.crashes} crashes, ${seen.checkpoints} checkpoints, ${seen.cutOff} without the commit under way`,
  );
});

test('the model can fail: without a sync at each commit, acknowledged ratings are lost', async (context) => {
  const folder = await emptyFolder(context);
  const { lost, halves } = await lose(folder, 'synced at checkpoints alone', 8);
  assert.ok(lost > 0);
  assert.equal(halves, 0);
});

test('the embedded store is opened so that each commit is synced', async (context) => {
  const engine = openSqlite(await emptyFolder(context));
  context.after(() => engine.close());
  const ask = async (pragma: string) =>
    (await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(engine.db)).rows[0];
  assert.deepEqual(await ask('synchronous'), { synchronous: 2 });
  assert.deepEqual(await ask('journal_mode'), { journal_mode: 'wal' });
});

/** Stores commit after commit, and after each loses power some times in the model. */
async function lose(folder: string, sync: 'as it is' | 'synced at checkpoints alone', commits: number) {
  const data = join(folder, 'data');
  const store = await openStore(data);
  await store.prepare();
  const seen = { lost: 0, halves: 0, crashes: 0, cutOff: 0, checkpoints: 0 };
  const random = randomFrom(20_261_129);
  let before = diskOf(data);
  let synced = before;
  for (let commit = 0; commit < commits; commit += 1) {
    const ratings = Array.from({ length: RATINGS }, (_, at) =>
      given(`${commit} ${at}`, { comment: `${commit} `.repeat(150), procedure: `1.${at % 7}` }),
    );
    const stored = await store.ratings.add(ratings);
    assert.ok(stored.every(({ outcome }) => outcome === 'stored'));
    const now = diskOf(data);
    const isCheckpoint = !now.database.equals(before.database);
    if (isCheckpoint) seen.checkpoints += 1;
    const crashes = Array.from({ length: CRASHES_OF_A_COMMIT }, () => crashOf(synced, now, isCheckpoint, random));
    // The last one is after the answer: now what was acknowledged has this commit in it.
    const isSynced = sync === 'as it is' || isCheckpoint;
    if (isSynced) synced = now;
    crashes.push(isSynced ? now : crashOf(synced, now, false, random));
    for (const [index, disk] of crashes.entries()) {
      const acknowledged = index === crashes.length - 1 ? commit : commit - 1;
      const left = await reopened(join(folder, 'left'), disk);
      seen.crashes += 1;
      for (let one = 0; one <= acknowledged; one += 1) seen.lost += RATINGS - (left.get(one) ?? 0);
      if ((left.get(commit) ?? 0) === 0) seen.cutOff += 1;
      seen.halves += [...left.values()].filter((count) => count % RATINGS !== 0).length;
    }
    before = now;
  }
  await store.close();
  return seen;
}

/** What is on the disk after power was lost somewhere between two states. */
function crashOf(synced: Disk, now: Disk, isCheckpoint: boolean, random: () => number): Disk {
  // The database is written to after the log was synced: while it is, the log is whole.
  if (isCheckpoint && random() < 0.5) return { database: mixed(synced.database, now.database, random), log: now.log };
  return { database: synced.database, log: logOf(synced.log, now.log, random) };
}

/** A log that was begun anew has its header first. */
function logOf(old: Buffer, young: Buffer, random: () => number): Buffer {
  if (old.subarray(0, HEADER).equals(young.subarray(0, HEADER)) || old.length === 0) return mixed(old, young, random);
  const file = Buffer.from(old);
  if (random() < 0.5) young.copy(file, 0, 0, HEADER);
  return random() < 0.3 ? file : mixed(Buffer.concat([young.subarray(0, HEADER), old.subarray(HEADER)]), young, random);
}

/** Sectors of the one or of the other; the file may be of either length. */
function mixed(old: Buffer, young: Buffer, random: () => number): Buffer {
  const chance = random();
  const length =
    random() < 0.5
      ? Math.max(old.length, young.length)
      : old.length + Math.floor(random() * Math.max(0, young.length - old.length + 1));
  const file = Buffer.alloc(length);
  old.copy(file);
  for (let at = 0; at < Math.min(length, young.length); at += SECTOR) {
    if (random() < chance) young.copy(file, at, at, Math.min(at + SECTOR, young.length, length));
  }
  return file;
}

/** How many ratings of each commit a store finds in what was left; its counts must fit them. */
async function reopened(folder: string, { database, log }: Disk): Promise<Map<number, number>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'motcua.db'), database);
  writeFileSync(join(folder, 'motcua.db-wal'), log);
  const store = await openStore(folder);
  try {
    const found = new Map<number, number>();
    for (const { row } of await store.ratings.list({}, { limit: COMMITS * RATINGS })) {
      const commit = Number(row.name.split(' ')[0]);
      found.set(commit, (found.get(commit) ?? 0) + 1);
    }
    const counts = await store.ratings.counts({ from: '2026-11', to: '2026-11', procedure: '' });
    const counted = counts.reduce((sum, { satisfied }) => sum + satisfied, 0);
    assert.equal(
      counted,
      [...found.values()].reduce((sum, count) => sum + count, 0),
    );
    return found;
  } finally {
    await store.close();
  }
}

function diskOf(folder: string): Disk {
  const log = join(folder, 'motcua.db-wal');
  return {
    database: readFileSync(join(folder, 'motcua.db')),
    log: existsSync(log) ? readFileSync(log) : Buffer.alloc(0),
  };
}

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixedBits = Math.imul(state ^ (state >>> 15), 1 | state);
    mixedBits = (mixedBits + Math.imul(mixedBits ^ (mixedBits >>> 7), 61 | mixedBits)) ^ mixedBits;
    return ((mixedBits ^ (mixedBits >>> 14)) >>> 0) / 2 ** 32;
  };
}
