/** So long nothing is typed before it is searched for, in milliseconds: also spans the backspaces that Unikey types. */
const PAUSE = 250;

/**
 * Turns what is typed into questions: one after a pause, none while an input method is composing a syllable, one at once
 * on Enter.
 */
export class Typing {
  #timer = 0;
  #composing = false;

  constructor(private readonly ask: (text: string) => void) {}

  readonly input = (event: Event): void => {
    // Some keyboards of phones say only on the event that they compose.
    if (this.#composing || (event as InputEvent).isComposing) return;
    this.#later(event);
  };

  readonly compositionStart = (): void => {
    this.#composing = true;
    this.cancel();
  };

  readonly compositionEnd = (event: Event): void => {
    this.#composing = false;
    this.#later(event);
  };

  readonly submit = (event: Event): void => {
    event.preventDefault();
    this.cancel();
    this.ask((event.currentTarget as HTMLFormElement).querySelector('input')!.value);
  };

  /** Forgets what was typed and not yet asked. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  #later(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.cancel();
    this.#timer = window.setTimeout(() => this.ask(field.value), PAUSE);
  }
}
