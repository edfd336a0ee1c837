import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Device, SaveDeviceRequest } from '@motcua/contract';
import type { Kysely } from 'kysely';
import { retried } from './retried.js';
import type { DeviceRow, Tables } from './tables.js';

const KEY = /^mcd_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;
const MINUTE = 60_000;

/** What a device is saved with. */
export type DeviceBody = Omit<SaveDeviceRequest, 'id'>;

/** A device as it is kept: never its key. */
export interface KeptDevice {
  device: Device & { state: 'on' | 'off' | 'withdrawn' };
  /** UTC, ISO 8601. */
  madeAt: string;
  /** When it was last heard of, to the minute; absent before. */
  seenAt?: string;
}

/** Devices of the hall. What their keys are is told once; only hashes are kept. Every change is a row more. */
export class DeviceStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /**
   * Makes a device. Its key is told here and never again.
   *
   * @param by label of the key by which it is made; empty for the command line
   * @example
   * const { key } = await store.devices.add({ label: 'Máy ở quầy 3', agency: 'xa-mau' }, ''); // 'mcd_…_…'
   */
  async add(body: DeviceBody, by: string, now = Date.now()): Promise<{ device: Device; key: string }> {
    const id = randomBytes(6).toString('hex');
    // 256 random bits: nothing is gained by a slow hash.
    const secret = randomBytes(32).toString('base64url');
    const at = new Date(now).toISOString();
    const row: DeviceRow = { id, number: 1, body: JSON.stringify(body), by, at };
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.insertInto('device').values(row).execute();
      const hash = hashOf(secret).toString('base64url');
      await transaction.insertInto('device_key').values({ device: id, hash, made_at: at, seen_at: null }).execute();
    });
    return { device: deviceOf(row), key: `mcd_${id}_${secret}` };
  }

  /**
   * The device of a key, which is heard of now; undefined for a key that is wrong. One that was withdrawn is found too: its key was right.
   *
   * @param now milliseconds since 1970
   */
  async find(key: string, now = Date.now()): Promise<KeptDevice | undefined> {
    const [, id = '', secret = ''] = KEY.exec(key) ?? [];
    if (id === '') return undefined;
    const row = await this.#kept().where('device.id', '=', id).executeTakeFirst();
    const known = Buffer.from(row?.hash ?? hashOf('').toString('base64url'), 'base64url');
    if (!timingSafeEqual(known, hashOf(secret)) || row === undefined) return undefined;
    await this.#see(id, row.seen_at, now);
    return keptOf(row);
  }

  /** Devices of these agencies, or of all, by their labels. */
  async list(agencies?: readonly string[]): Promise<KeptDevice[]> {
    const devices = (await this.#kept().execute()).map(keptOf);
    return devices
      .filter(({ device }) => agencies === undefined || agencies.includes(device.agency))
      .sort((a, b) => a.device.label.localeCompare(b.device.label, 'vi') || (a.device.id < b.device.id ? -1 : 1));
  }

  /** Changes a device; undefined where there is none of this id. What `changed` throws changes nothing. */
  change(id: string, changed: (device: KeptDevice['device']) => DeviceBody, by: string): Promise<Device | undefined> {
    return retried(() =>
      this.#db.transaction().execute(async (transaction) => {
        const before = await transaction
          .selectFrom('device')
          .selectAll()
          .where('id', '=', id)
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst();
        if (before === undefined) return undefined;
        const body = JSON.stringify(changed(deviceOf(before)));
        const row: DeviceRow = { id, number: before.number + 1, body, by, at: new Date().toISOString() };
        await transaction.insertInto('device').values(row).execute();
        return deviceOf(row);
      }),
    );
  }

  #kept() {
    return this.#db
      .selectFrom('device')
      .innerJoin('device_key', 'device_key.device', 'device.id')
      .selectAll()
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('device as later')
              .select('later.id')
              .whereRef('later.id', '=', 'device.id')
              .whereRef('later.number', '>', 'device.number'),
          ),
        ),
      );
  }

  /** To the minute, which spares writes, and tells nothing of when somebody rated. */
  async #see(device: string, before: string | null, now: number): Promise<void> {
    const seen_at = new Date(Math.floor(now / MINUTE) * MINUTE).toISOString();
    if (before !== null && before >= seen_at) return;
    await this.#db.updateTable('device_key').set({ seen_at }).where('device', '=', device).execute();
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function keptOf(row: DeviceRow & { made_at: string; seen_at: string | null }): KeptDevice {
  return {
    device: deviceOf(row),
    madeAt: row.made_at,
    ...(row.seen_at === null ? {} : { seenAt: row.seen_at }),
  };
}

function deviceOf({ id, body }: Pick<DeviceRow, 'id' | 'body'>): KeptDevice['device'] {
  const { label, agency, counter, state = 'on', notice, form } = JSON.parse(body) as DeviceBody;
  return {
    id,
    label,
    agency,
    ...(counter !== undefined && { counter }),
    state,
    ...(notice !== undefined && { notice }),
    ...(form && { form }),
  };
}
