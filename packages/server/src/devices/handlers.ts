import type { Agency, Device, DeviceList, RatingForm } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { OfficeKey } from '../dossiers/record.js';
import type { DeviceBody, KeptDevice } from '../store/device-store.js';
import type { Store } from '../store/store.js';
import { DeviceKeys } from './device-keys.js';
import { missingOf } from './missing.js';

/** What devices are made of. */
export interface DeviceParts {
  store: Pick<Store, 'devices' | 'ratings'>;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
  /** Milliseconds since 1970; the clock of the machine unless told. */
  now?: () => number;
}

/** What knows and changes the devices of the hall. */
export interface DeviceDesk {
  /** Asked by what takes their ratings. */
  keys: DeviceKeys;
  actions: Pick<ActionHandlers, 'openDevice' | 'listDevices' | 'saveDevice'>;
}

/**
 * Devices of the hall on which visitors rate: what they are to do, how they stand, and their keys. A key of an office sees and changes
 * those of its agencies.
 *
 * @example
 * const { keys, actions } = createDevices({ store, catalogue });
 */
export function createDevices({ store, catalogue, now = Date.now }: DeviceParts): DeviceDesk {
  const keys = new DeviceKeys(store, now);

  return {
    keys,
    actions: {
      async openDevice({ key, queue }) {
        const { device } = await keys.find(key);
        const arrived = await store.ratings.queue(device.id, queue);
        return {
          device,
          form: formOf(device),
          agency: agencyOf(catalogue(), device)?.name ?? device.agency,
          now: new Date(now()).toISOString(),
          arrived: { highest: arrived?.highest ?? 0, count: arrived?.count ?? 0 },
        };
      },

      async listDevices(_, { key: { agencies } }): Promise<DeviceList> {
        const devices = await store.devices.list(agencies);
        const missing = missingOf(await store.ratings.queues(devices.map(({ device }) => device.id)));
        return {
          items: devices.map(({ device, seenAt }) => ({
            ...device,
            ...(seenAt === undefined ? {} : { seenAt }),
            missing: missing.get(device.id) ?? 0,
          })),
        };
      },

      async saveDevice({ id, ...body }, { key }) {
        if (key.agencies?.includes(body.agency) === false) throw new ProblemError('not-allowed', { detail: OTHERS });
        if (agencyOf(catalogue(), body) === undefined) throw new ProblemError('unknown-agency');
        if (id === undefined) return store.devices.add(body, key.label, now());
        const device = await store.devices.change(id, (before) => changed(before, body, key), key.label);
        if (device === undefined) throw new ProblemError('no-such-device');
        return { device };
      },
    },
  };
}

const OTHERS = {
  vi: 'Khóa này chỉ quản lý thiết bị của các cơ quan được cấp.',
  en: 'The key is for devices of its own offices.',
};
const MOVED = {
  vi: 'Thiết bị chuyển sang cơ quan khác thì tạo thiết bị mới: các đánh giá chưa gửi của nó là của cơ quan cũ.',
  en: 'Make a new device for another office: what this one has not sent yet was said of its first office.',
};
const WITHDRAWN = {
  vi: 'Thiết bị này đã bị thu hồi, khóa của nó không dùng lại được; hãy tạo thiết bị mới.',
  en: 'The device was withdrawn, and its key is good for nothing; make a new device.',
};

/** A device of others is, for this key, one that there is not. */
function changed(before: KeptDevice['device'], body: DeviceBody, { agencies }: OfficeKey): DeviceBody {
  if (agencies?.includes(before.agency) === false) throw new ProblemError('no-such-device');
  return changedDevice(before, body);
}

/**
 * What a device is saved with from now on.
 *
 * @throws {ProblemError} `not-allowed` for another agency; `no-such-device` for one that was withdrawn
 */
export function changedDevice(before: KeptDevice['device'], body: DeviceBody): DeviceBody {
  if (before.state === 'withdrawn' && body.state !== 'withdrawn')
    throw new ProblemError('no-such-device', { detail: WITHDRAWN });
  if (before.agency !== body.agency) throw new ProblemError('not-allowed', { detail: MOVED });
  return body;
}

function formOf({ state, notice, form }: Device): RatingForm {
  const isOpen = state === 'on';
  return { ...form, open: isOpen, ...(isOpen || notice === undefined ? {} : { notice }) };
}

function agencyOf({ agencies }: Catalogue, { agency }: Pick<Device, 'agency'>): Agency | undefined {
  return agencies.get(agency);
}
