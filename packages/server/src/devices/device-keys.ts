import { ProblemError } from '../api/problems.js';
import type { CheckedDevice, DeviceCheck } from '../ratings/device-check.js';
import type { KeptDevice } from '../store/device-store.js';
import type { Store } from '../store/store.js';

/**
 * Knows devices by their keys. Nothing is remembered between two sendings, so that a key is good for nothing once it is withdrawn.
 *
 * @example
 * const device = await new DeviceKeys(store).check('mcd_…');
 */
export class DeviceKeys implements DeviceCheck {
  readonly #store: Pick<Store, 'devices'>;
  readonly #now: () => number;

  constructor(store: Pick<Store, 'devices'>, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  async check(key: string): Promise<CheckedDevice> {
    const { device, madeAt } = await this.find(key);
    const { id, agency, counter, state } = device;
    // What is left of the states is on or off: a device that was switched off still sends what was given before.
    return { id, agency, ...(counter !== undefined && { counter }), state: state === 'on' ? 'on' : 'off', madeAt };
  }

  /** The device of a key that is good, with its settings, and notes that it was heard of. */
  async find(key: string): Promise<KeptDevice> {
    const kept = await this.#store.devices.find(key, this.#now());
    if (kept === undefined || kept.device.state === 'withdrawn') throw new ProblemError('device-key-needed');
    return kept;
  }
}
