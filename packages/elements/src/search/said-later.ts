import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announce } from '../base/announcer.js';

/** So long nothing else has happened before something is announced, in milliseconds. */
const QUIET = 700;

/** Announces once a person has paused: whoever types on is not interrupted, and not told what is no longer so. */
export class SaidLater implements ReactiveController {
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** @param message made when it is said; nothing is said when there is none */
  say(message: () => string | undefined): void {
    this.cancel();
    this.#timer = window.setTimeout(() => {
      const said = message();
      if (said) announce(said);
    }, QUIET);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }

  hostDisconnected(): void {
    this.cancel();
  }
}
