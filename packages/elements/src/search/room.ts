import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** With less than this below the box, in pixels, the page is moved so that there is more. */
const LEAST = 240;

/** Kept free below the suggestions. */
const MARGIN = 8;

/** Between the field and the suggestions. */
const GAP = 4;

/**
 * Fits the suggestions into what is left of the window below the box: the keyboard of a phone covers half of it, and styles
 * know nothing of that. Where the browser can, they lie in its top layer, because many a header cuts off what reaches out of it.
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
    if (popup === this.#popup) {
      if (popup) this.#place();
      return;
    }
    this.#leave();
    this.#popup = popup;
    if (!popup) return;
    if ('showPopover' in popup) {
      popup.popover = 'manual';
      popup.showPopover();
    }
    this.#place();
    // Wider than a narrow box; where that leads out of the window, it is the other side that gives way.
    if (popup.getBoundingClientRect().right > document.documentElement.clientWidth) popup.classList.add('from-end');
    this.#fit();
    document.addEventListener('scroll', this.#place, { capture: true, passive: true });
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
    this.#place();
  };

  readonly #measure = (): void => {
    // Through CSSOM: a strict policy refuses style attributes.
    this.#popup?.style.setProperty('--_room', `${Math.max(this.#left(), LEAST)}px`);
  };

  /** Where the field is on the page; a browser without a top layer has no use for it. */
  readonly #place = (): void => {
    const popup = this.#popup!;
    const { left, right, bottom, width } = this.#box;
    const start = popup.classList.contains('from-end') ? right - popup.offsetWidth : left;
    popup.style.setProperty('--_top', `${bottom + GAP + scrollY}px`);
    popup.style.setProperty('--_left', `${start + scrollX}px`);
    popup.style.setProperty('--_box', `${width}px`);
  };

  #left(): number {
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    return offsetTop + height - this.#box.bottom - GAP - MARGIN;
  }

  get #box(): DOMRect {
    return this.#popup!.closest('.box')!.getBoundingClientRect();
  }

  #leave(): void {
    document.removeEventListener('scroll', this.#place, { capture: true });
    visualViewport?.removeEventListener('resize', this.#fit);
    visualViewport?.removeEventListener('scroll', this.#measure);
  }
}
