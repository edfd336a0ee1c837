import { randomBytes } from 'node:crypto';
import type { SaveSiteRequest, Site } from '@motcua/contract';
import type { Kysely, Transaction } from 'kysely';
import { retried } from './retried.js';
import type { SiteRow, Tables } from './tables.js';

/** What a site is saved with. */
export type SiteBody = Omit<SaveSiteRequest, 'key'>;

/** Websites that show widgets which send something. Every change is a row more, so that it is known who switched what off, and when. */
export class SiteStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Every site as it is now, by its label. */
  async list(): Promise<Site[]> {
    const rows = await this.#db
      .selectFrom('site')
      .selectAll()
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('site as later')
              .select('later.key')
              .whereRef('later.key', '=', 'site.key')
              .whereRef('later.number', '>', 'site.number'),
          ),
        ),
      )
      .execute();
    return rows.map(siteOf).sort((a, b) => a.label.localeCompare(b.label, 'vi') || (a.key < b.key ? -1 : 1));
  }

  /**
   * Makes a site. Its key names it and is no secret.
   *
   * @param by label of the key by which it is made; empty for the command line
   */
  async add(body: SiteBody, by: string): Promise<Site> {
    const key = `mcs_${randomBytes(9).toString('base64url')}`;
    return siteOf(await append(this.#db, key, 1, body, by));
  }

  /** Changes a site; undefined where there is none of this key. */
  change(key: string, changed: (before: SiteBody) => SiteBody, by: string): Promise<Site | undefined> {
    return retried(() =>
      this.#db.transaction().execute(async (transaction) => {
        const row = await latest(transaction, key);
        return (
          row && siteOf(await append(transaction, key, row.number + 1, changed(JSON.parse(row.body) as SiteBody), by))
        );
      }),
    );
  }
}

function latest(db: Transaction<Tables>, key: string): Promise<SiteRow | undefined> {
  return db.selectFrom('site').selectAll().where('key', '=', key).orderBy('number', 'desc').limit(1).executeTakeFirst();
}

async function append(db: Kysely<Tables>, key: string, number: number, body: SiteBody, by: string): Promise<SiteRow> {
  const row: SiteRow = { key, number, body: JSON.stringify(body), by, at: new Date().toISOString() };
  await db.insertInto('site').values(row).execute();
  return row;
}

function siteOf({ key, body }: SiteRow): Site {
  const { label, origins, agencies, off = [], form } = JSON.parse(body) as SiteBody;
  return { key, label, origins, ...(agencies && { agencies }), off, ...(form && { form }) };
}
