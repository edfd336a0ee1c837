import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';

/** The one agency and the one procedure of these that are in the sample catalogue: others cannot be asked for by name. */
export const AGENCY = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
export const PROCEDURE = '1.014063';

/** Agencies of a province and its communes, each with most of its procedures, over two years; three of a hundred are left out. */
const AGENCIES = 100;
const PROCEDURES = 400;
const ROWS_OF_A_STATEMENT = 250_000;

/** Rows of `rating` by their number, in words that both engines know. */
const SELECTED = `'r' || (10000000 + i), 's' || (10000000 + i), 1, 'h',
  case when i % 10 < 5 then 'dossier' when i % 10 < 8 then 'kiosk' when i % 10 < 9 then 'counter' else 'page' end,
  case i * 7919 / 1000 % ${AGENCIES} when 0 then '${AGENCY}' else 'don-vi-' || (i * 7919 / 1000 % ${AGENCIES}) end, case when i % 10 between 5 and 7 then '' when i * 104729 / 977 % ${PROCEDURES} = 0 then '${PROCEDURE}'
    else '1.' || (i * 104729 / 977 % ${PROCEDURES}) end, 1,
  case when i * 15485863 / 101 % 24 < 12 then '2025' else '2026' end || '-' || substr('010203040506070809101112', cast(i * 15485863 / 101 % 12 * 2 + 1 as integer), 2) || '-15',
  case when i * 31 % 100 < 60 then 'very-satisfied' when i * 31 % 100 < 94 then 'satisfied' else 'dissatisfied' end, 'three',
  null, null, null, null, null, null, null, case when i % 33 = 0 then 'dwell' else '' end, null`;
const COLUMNS = `name, subject, revision, hash, channel, agency, procedure, version, day, level, scale,
  reasons, criteria, comment, counter, officer, site, device, flags, changeable_until`;

/** Fills `rating` of a place by statements of its engine. Nothing is counted by it. */
export async function fill(place, count) {
  const insert = place.startsWith('postgres') ? await postgres(place) : sqlite(place);
  for (let first = 0; first < count; first += ROWS_OF_A_STATEMENT) {
    await insert.run(first, Math.min(count, first + ROWS_OF_A_STATEMENT) - 1);
  }
  await insert.end();
}

function sqlite(folder) {
  const database = new Database(join(folder, 'motcua.db'));
  for (const pragma of ['synchronous = OFF', 'cache_size = -400000']) database.exec(`PRAGMA ${pragma}`);
  return {
    run: (first, last) =>
      database.exec(`with recursive numbers(i) as (select ${first} union all select i + 1 from numbers where i < ${last})
        insert into rating (${COLUMNS}) select ${SELECTED} from numbers`),
    end: () => database.close(),
  };
}

async function postgres(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    run: (first, last) =>
      client.query(
        `insert into rating (${COLUMNS}) select ${SELECTED} from generate_series(${first}::bigint, ${last}) as i`,
      ),
    end: async () => {
      await client.query('analyze');
      await client.end();
    },
  };
}
