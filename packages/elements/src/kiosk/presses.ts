/** Milliseconds after a screen came, within which a press was meant for the one before it. */
const SETTLE = 400;

/**
 * Which presses count: one for a double tap, one for a hand that rests on the glass, none that began on the screen before.
 */
export class Presses {
  #shownAt = 0;
  #downAt = 0;

  /** Another screen came. */
  shown(): void {
    this.#shownAt = performance.now();
  }

  readonly down = (event: PointerEvent): void => {
    if (event.isPrimary) this.#downAt = performance.now();
  };

  /** A key that is held down presses once. */
  readonly key = (event: KeyboardEvent): void => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  };

  counts(event: MouseEvent): boolean {
    // Of a keyboard or a screen reader: no finger began it.
    const began = event.detail === 0 ? performance.now() : this.#downAt;
    return began - this.#shownAt >= SETTLE;
  }
}
