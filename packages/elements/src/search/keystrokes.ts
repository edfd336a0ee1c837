/** So long nothing is typed before suggestions are asked for, in milliseconds: spans the backspaces that Unikey types. */
const PAUSE = 150;

/**
 * The same while an input method composes. Keyboards of phones compose each word until its space, so waiting for the end
 * would leave a person without suggestions; a syllable that is being written is finished well within this.
 */
const PAUSE_COMPOSING = 400;

/** Turns what is typed into questions, one after a pause, and knows whether an input method is at work. */
export class Keystrokes {
  #timer = 0;
  #composing = false;

  /**
   * @param typed called with every change
   * @param ask called after a pause
   */
  constructor(
    private readonly typed: (text: string) => void,
    private readonly ask: (text: string) => void,
  ) {}

  /** A syllable is being composed: Enter, arrows and Escape are the input method's. */
  get composing(): boolean {
    return this.#composing;
  }

  readonly input = (event: Event): void => {
    // Some keyboards of phones say only on the event that they compose.
    this.#later(event, this.#composing || (event as InputEvent).isComposing);
    this.typed((event.target as HTMLInputElement).value);
  };

  readonly compositionStart = (): void => {
    this.#composing = true;
  };

  readonly compositionEnd = (event: Event): void => {
    this.#composing = false;
    this.#later(event, false);
  };

  /** Forgets what was typed and not yet asked. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  #later(event: Event, composing: boolean): void {
    const field = event.target as HTMLInputElement;
    this.cancel();
    this.#timer = window.setTimeout(() => this.ask(field.value), composing ? PAUSE_COMPOSING : PAUSE);
  }
}
