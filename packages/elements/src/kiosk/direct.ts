import type { Devices } from '@motcua/client/devices';
import { deviceTime, stamp } from './clock.js';
import { uuid } from './identifiers.js';
import type { Unnumbered } from './queue.js';

/** As long as a visitor stands and waits; milliseconds. */
const PATIENCE = 10_000;

/** Sends ratings one by one where the device cannot keep them. Tried again, a rating has the number it had: it is counted once. */
export class Direct {
  readonly queue = uuid();
  #last = 0;
  readonly #numbers = new WeakMap<Unnumbered, number>();

  /** True once the server has it. */
  async send(devices: Pick<Devices, 'send'>, key: string, rating: Unnumbered): Promise<boolean> {
    const number = this.#numbers.get(rating) ?? ++this.#last;
    this.#numbers.set(rating, number);
    const body = { key, queue: this.queue, sentAt: deviceTime(), ...stamp(), ratings: [{ ...rating, number }] };
    try {
      const { results } = await devices.send(body, { timeout: PATIENCE });
      return ['stored', 'known'].includes(results[0]?.outcome ?? '');
    } catch {
      return false;
    }
  }
}
