import { type DeviceList, listDevices, type SavedDevice, saveDevice, type SaveDeviceRequest } from '@motcua/contract';
import type { Sender } from '../core/sender.js';
import type { RequestOptions } from '../options.js';

/** Devices of the hall on which visitors rate. */
export class OfficeDevices {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * The devices of the agencies of the key, each with when it was last heard of and how many of its ratings are still missing.
   *
   * @example
   * const { items } = await office.devices.list();
   * const behind = items.filter(({ missing }) => missing > 0);
   */
  list(options?: RequestOptions): Promise<DeviceList> {
    return this.#sender.send(listDevices, {}, options);
  }

  /**
   * Makes a device, or changes it. Its key is told once, when it is made. A new one is not tried again unless `retries` says so: after an
   * answer that was lost there would be two; look at {@link list} first.
   *
   * @throws {NotFoundError} `no-such-device`, `unknown-agency`
   *
   * @example
   * const { device, key } = await office.devices.save({ label: 'Máy ở quầy 3', agency: 'xa-nguyen-phich' });
   */
  save(device: SaveDeviceRequest, options?: RequestOptions): Promise<SavedDevice> {
    const once = device.id === undefined ? { retries: 0 } : {};
    return this.#sender.send(saveDevice, device, { ...once, ...options });
  }
}
