import { html, type TemplateResult } from 'lit';
import type { Station } from './station.js';
import type { View } from './view.js';

/** How long staff press the corner; milliseconds. A visitor's tap is far shorter. */
const HOLD = 1_500;

export type Light = 'good' | 'caution' | 'alert';

/** The state of the device in a few words, and how urgent it is. */
export function stateOf(station: Station, { own }: View): { light: Light; words: string } {
  const { staff } = own;
  const { queue, current, keeps, full, keyRefused, unreached, sending } = station;
  const waiting = queue?.waiting ?? 0;
  const offline = unreached === true || sending?.failing === true;
  const link = keyRefused
    ? staff.keyRefused
    : offline
      ? staff.offline
      : unreached === false
        ? staff.online
        : own.starting;
  const words = [
    current ? link : own.setUp[0],
    ...(queue ? [waiting > 0 ? staff.waiting(waiting) : staff.none] : []),
    ...(queue?.refused ? [staff.refused(queue.refused)] : []),
  ].join(' · ');
  const light =
    keyRefused || keeps === false || full
      ? 'alert'
      : !current || unreached !== false || offline || queue?.refused
        ? 'caution'
        : 'good';
  return { light, words };
}

/** The corner with the light. It opens what staff see by a long press or by keyboard, and not by a tap. */
export class StatusCorner {
  /** The file of what it opens could not be loaded: it says itself what staff need most. */
  missing = false;
  #timer = 0;

  constructor(private readonly open: () => void) {}

  readonly #down = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.open, HOLD);
  };

  readonly #up = (): void => clearTimeout(this.#timer);

  /** No finger makes a click without a count. */
  readonly #click = (event: MouseEvent): void => {
    if (event.detail === 0) this.open();
  };

  view(station: Station, view: View): TemplateResult {
    const { light, words } = stateOf(station, view);
    const { lang, staff } = view.own;
    const sentAt = station.queue?.current?.sentAt;
    const sent = sentAt === undefined ? '' : new Date(sentAt).toLocaleString(lang);
    return html`<button
      type="button"
      class="status"
      part="status"
      title=${staff.open}
      data-light=${light}
      @pointerdown=${this.#down}
      @pointerup=${this.#up}
      @pointerleave=${this.#up}
      @pointercancel=${this.#up}
      @click=${this.#click}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
      </svg>
      <span>${words}${this.missing ? ` · ${staff.missing(sent)}` : ''}</span>
    </button>`;
  }
}
