import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Scope } from '@motcua/contract/bodies';
import type { Kysely } from 'kysely';
import type { OfficeKey } from '../dossiers/record.js';
import type { ApiKeyRow, Tables } from './tables.js';

const BEARER = /^mck_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** What a key is made for. */
export interface NewKey {
  /** For people: `Phần mềm một cửa tỉnh`. */
  label: string;
  scopes: readonly Scope[];
  /** Ids of the agencies it is for; absent means all. */
  agencies?: readonly string[];
}

/** A key as it is listed: never its secret. */
export interface ListedKey extends OfficeKey {
  /** UTC, ISO 8601. */
  createdAt: string;
  /** UTC, ISO 8601; absent while it is good. */
  revokedAt?: string;
}

/** Keys of the software of offices. What they are is told once; only their hashes are kept. */
export class KeyStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /**
   * Makes a key. The bearer is told here and never again.
   *
   * @example
   * const { bearer } = await store.keys.add({ label: 'Một cửa', scopes: ['dossiers:write'] }); // 'mck_…_…'
   */
  async add({ label, scopes, agencies }: NewKey): Promise<{ key: OfficeKey; bearer: string }> {
    const id = randomBytes(6).toString('hex');
    // 256 random bits: nothing is gained by a slow hash.
    const secret = randomBytes(32).toString('base64url');
    const row: ApiKeyRow = {
      id,
      label,
      agencies: agencies === undefined ? null : JSON.stringify(agencies),
      scopes: JSON.stringify(scopes),
      hash: hashOf(secret).toString('base64url'),
      created_at: new Date().toISOString(),
      revoked_at: null,
    };
    await this.#db.insertInto('api_key').values(row).execute();
    return { key: keyOf(row), bearer: `mck_${id}_${secret}` };
  }

  /** The key that a request was sent with; undefined when there is none such, or it was withdrawn. */
  async find(bearer: string): Promise<OfficeKey | undefined> {
    const [, id = '', secret = ''] = BEARER.exec(bearer) ?? [];
    if (id === '') return undefined;
    const row = await this.#db.selectFrom('api_key').selectAll().where('id', '=', id).executeTakeFirst();
    const known = Buffer.from(row?.hash ?? hashOf('').toString('base64url'), 'base64url');
    const same = timingSafeEqual(known, hashOf(secret));
    return same && row?.revoked_at === null ? keyOf(row) : undefined;
  }

  /** Withdraws a key for good; false when there is none of this id that is good. */
  async revoke(id: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('api_key')
      .set({ revoked_at: new Date().toISOString() })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Every key there was, oldest first. */
  async list(): Promise<ListedKey[]> {
    const rows = await this.#db.selectFrom('api_key').selectAll().orderBy('created_at').orderBy('id').execute();
    return rows.map((row) => ({
      ...keyOf(row),
      createdAt: row.created_at,
      ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
    }));
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function keyOf({ id, label, scopes, agencies }: ApiKeyRow): OfficeKey {
  return {
    id,
    label,
    scopes: JSON.parse(scopes) as Scope[],
    ...(agencies === null ? {} : { agencies: JSON.parse(agencies) as string[] }),
  };
}
