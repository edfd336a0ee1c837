import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Without use for so long, everything is forgotten; milliseconds. */
const IDLE = 120_000;
/** The last seconds are counted down in sight. */
const COUNTED = 20;

const SIGNS_OF_USE = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

/** What is watched over. */
export interface Forgettable {
  /** It is a shared computer, and there is something to forget. */
  due: () => boolean;
  forget: () => void;
  /** The countdown began. */
  counting: (seconds: number) => void;
}

/**
 * On a shared computer: forgets all when nobody uses the page, and when it is left, so that the way back does not lead to it.
 */
export class Forgetting implements ReactiveController {
  /** Seconds that are left, while they are counted down. */
  left?: number | undefined;
  #end = 0;
  #timer = 0;
  #listening?: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly what: Forgettable,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.what.due()) this.#stop();
    else if (!this.#listening) this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly stay = (): void => {
    this.#end = Date.now() + IDLE;
    if (this.left !== undefined) this.#tick();
  };

  #start(): void {
    const { signal } = (this.#listening = new AbortController());
    this.stay();
    for (const sign of SIGNS_OF_USE) {
      window.addEventListener(sign, this.stay, { signal, capture: true, passive: true });
    }
    // The second is for browsers that kept the page all the same.
    window.addEventListener('pagehide', this.what.forget, { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.what.forget(), { signal });
    // In a tab behind others a timer comes late: the clock decides.
    document.addEventListener('visibilitychange', this.#tick, { signal });
    this.#timer = window.setInterval(this.#tick, 1000);
  }

  readonly #tick = (): void => {
    const seconds = Math.ceil((this.#end - Date.now()) / 1000);
    const left = seconds > COUNTED ? undefined : Math.max(0, seconds);
    if (left === this.left) return;
    if (this.left === undefined && left) this.what.counting(left);
    this.left = left;
    if (left === 0) this.what.forget();
    this.host.requestUpdate();
  };

  #stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearInterval(this.#timer);
    this.left = undefined;
  }
}
