import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** With less than this below the box, in pixels, the page is moved so that there is more. */
const LEAST = 240;

/** Kept free below the suggestions. */
const MARGIN = 8;

/**
 * Fits the suggestions into what is left of the window below the box. The keyboard of a phone covers half of it, and styles
 * know nothing of that.
 */
export class Room implements ReactiveController {
  #popup: HTMLElement | null = null;

  constructor(
    host: ReactiveControllerHost,
    /** The suggestions, while they are shown. */
    private readonly popup: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const popup = this.popup();
    if (popup === this.#popup) return;
    this.#leave();
    this.#popup = popup;
    if (!popup) return;
    // Wider than a narrow box; where that leads out of the window, it is the other side that gives way.
    if (popup.getBoundingClientRect().right > document.documentElement.clientWidth) popup.classList.add('from-end');
    this.#fit();
    visualViewport?.addEventListener('resize', this.#fit);
    visualViewport?.addEventListener('scroll', this.#measure);
  }

  hostDisconnected(): void {
    this.#leave();
    this.#popup = null;
  }

  /** A keyboard may have come. Whoever has zoomed in moves the page alone. */
  readonly #fit = (): void => {
    if (this.#left() < LEAST && (visualViewport?.scale ?? 1) === 1) {
      this.#popup!.closest('form')!.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
    this.#measure();
  };

  readonly #measure = (): void => {
    // Through CSSOM: a strict policy refuses style attributes.
    this.#popup?.style.setProperty('--_room', `${Math.max(this.#left(), LEAST)}px`);
  };

  #left(): number {
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    return offsetTop + height - this.#popup!.getBoundingClientRect().top - MARGIN;
  }

  #leave(): void {
    visualViewport?.removeEventListener('resize', this.#fit);
    visualViewport?.removeEventListener('scroll', this.#measure);
  }
}
