import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Looking } from './looking.js';

/** An answer that is older, in milliseconds, is asked for anew when a person comes back to the page. */
const OLD = 15 * 60_000;

/**
 * Looks a dossier up again when its page comes back to sight and the answer has become old: once, and never in the background,
 * for each time costs the device a proof of work.
 */
export class Returning implements ReactiveController {
  constructor(
    private readonly looking: Looking,
    host: ReactiveControllerHost,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
  }

  readonly #seen = (): void => {
    const { looking } = this;
    if (document.visibilityState !== 'visible' || !looking.answer) return;
    if (!looking.final && looking.age > OLD) looking.again();
  };
}
