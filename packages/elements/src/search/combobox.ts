import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a combobox asks of the element that it is in. */
export interface ComboboxOwner {
  /** The field with its suggestions: whoever leaves it closes them. */
  area: () => Element | null;
  /** How many options can be chosen now. */
  count: () => number;
  choose: (option: number) => void;
  /** Empties the field; false when it is empty. */
  clear: () => boolean;
  composing: () => boolean;
}

/**
 * Which option is active and whether suggestions are open, by the combobox pattern of the ARIA Authoring Practices: focus
 * stays in the field, and options are told by `aria-activedescendant`.
 */
export class Combobox implements ReactiveController {
  #open = false;
  #active = -1;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly owner: ComboboxOwner,
  ) {
    host.addController(this);
  }

  get open(): boolean {
    return this.#open;
  }

  /** Number of the active option; -1 while the person is in the text. */
  get active(): number {
    return Math.min(this.#active, this.owner.count() - 1);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens, or shows anew, with no option active. */
  show(): void {
    this.#set(true, -1);
    document.addEventListener('pointerdown', this.#elsewhere, true);
    document.addEventListener('focusin', this.#elsewhere);
  }

  close(): void {
    document.removeEventListener('pointerdown', this.#elsewhere, true);
    document.removeEventListener('focusin', this.#elsewhere);
    this.#set(false, -1);
  }

  /** Back from the options to the text. */
  leaveOptions(): void {
    this.#set(this.#open, -1);
  }

  readonly keydown = (event: KeyboardEvent): void => {
    // Safari ends the composition before the Enter that ended it; 229 tells.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === 229 || this.owner.composing()) return;
    if (event.ctrlKey || event.metaKey) return;
    if (this.#keys[event.key]?.(event)) event.preventDefault();
  };

  /** By key; true when the browser's own meaning must not follow. */
  readonly #keys: Partial<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: ({ altKey }) => this.#step(1, altKey),
    ArrowUp: ({ altKey }) => {
      if (!altKey) return this.#step(-1, false);
      this.close();
      return true;
    },
    Enter: () => {
      if (!this.#open || this.active < 0) return false;
      this.owner.choose(this.active);
      return true;
    },
    Escape: (event) => {
      const closed = this.#open;
      if (closed) this.close();
      else if (!this.owner.clear()) return false;
      // A dialog of the page around us stays.
      event.stopPropagation();
      return true;
    },
    Tab: () => {
      // What stands beside the options can be reached.
      if (!this.owner.area()?.querySelector('a, button')) this.close();
      return false;
    },
    Home: () => this.#toText(),
    End: () => this.#toText(),
    ArrowLeft: () => this.#toText(),
    ArrowRight: () => this.#toText(),
  };

  #step(by: 1 | -1, onlyOpen: boolean): boolean {
    if (!this.#open) this.show();
    const { active } = this;
    const count = this.owner.count();
    if (onlyOpen || count === 0) return true;
    this.#set(true, by > 0 ? (active + 1) % count : (active <= 0 ? count : active) - 1);
    return true;
  }

  #toText(): false {
    this.leaveOptions();
    return false;
  }

  #set(open: boolean, active: number): void {
    this.#open = open;
    this.#active = active;
    this.host.requestUpdate();
  }

  /** Focus moved on within the element, which the document is not told of. */
  readonly left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !this.owner.area()?.contains(relatedTarget as Node)) this.close();
  };

  /** Not when focus goes nowhere: a phone whose keyboard is put away shows more of the suggestions, not none. */
  readonly #elsewhere = (event: Event): void => {
    const area = this.owner.area();
    if (area && !event.composedPath().includes(area)) this.close();
  };
}
