// Inserts rows of `rating` one a transaction, each on the disk before the next of its connection: what the engine itself can do. Says how
// many a second.
import Database from 'libsql';
import { join } from 'node:path';
import pg from 'pg';

const [place, amount, connections] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const COLUMNS =
  'name subject revision hash channel agency procedure version day level scale reasons criteria comment counter officer site device flags changeable_until';
const columns = COLUMNS.split(' ');
const run = Math.random().toString(36).slice(2, 10);

/** As long as what a server stores of a dossier. */
function rowOf(number) {
  const name = `${run}${String(number).padStart(16, '0')}`;
  return [
    name,
    `s${name.slice(1)}`,
    1,
    `h${name.slice(1)}`,
    'dossier',
    'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich',
    '1.014063',
    1,
    '2026-11-29',
    'satisfied',
    'three',
    '["attitude","on-time"]',
    '{"time":2,"visits":2}',
    null,
    null,
    null,
    null,
    null,
    '',
    '2026-11-30T05:00:00.000Z',
  ];
}

const insert = place.startsWith('postgres') ? await postgres() : sqlite();
let next = 0;
const started = performance.now();
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (next < amount) await insert(rowOf(next++));
  }),
);
console.log(amount / ((performance.now() - started) / 1000));
process.exit(0);

async function postgres() {
  const pool = new pg.Pool({ connectionString: place, max: connections });
  const text = `insert into rating (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`;
  // Connected before the clock runs.
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  for (const client of clients) client.release();
  return (values) => pool.query({ name: 'insert', text, values });
}

function sqlite() {
  const database = new Database(join(place, 'motcua.db'));
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) database.exec(`PRAGMA ${pragma}`);
  const statement = database.prepare(
    `insert into rating (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  );
  return async (values) => statement.run(...values);
}
