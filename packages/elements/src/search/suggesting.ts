import type { LitElement, ReactiveController } from 'lit';
import { announce } from '../base/announcer.js';
import { announcedOf } from './announced.js';
import type { Answers } from './answers.js';
import { Combobox } from './combobox.js';
import { Keystrokes } from './keystrokes.js';
import { type OptionGroup, optionsOf, recentOptions } from './options.js';
import { Recent } from './recent.js';
import { SaidLater } from './said-later.js';
import type { Suggested } from './source.js';
import type { View } from './view.js';

/** From so many letters on suggestions are asked for. */
const FEWEST = 2;

export interface SuggestingOwner {
  view: () => View;
  /** The last searches are kept on the device. */
  remembers: () => boolean;
  /** A procedure was chosen. */
  select: (hit: Suggested, query: string) => void;
  /** All results are wanted. */
  search: (query: string) => void;
}

/** What is typed, what is suggested for it, and what happens when a suggestion is chosen. */
export class Suggesting implements ReactiveController {
  readonly keystrokes: Keystrokes;
  readonly combobox: Combobox;
  readonly #later: SaidLater;
  #typed = '';
  #recent?: Recent;

  constructor(
    private readonly host: LitElement,
    private readonly answers: Answers,
    private readonly owner: SuggestingOwner,
  ) {
    this.keystrokes = new Keystrokes(
      (text) => this.#type(text),
      (text) => this.#suggest(text),
    );
    this.combobox = new Combobox(host, {
      area: () => this.host.renderRoot.querySelector('.area'),
      count: () => this.groups.reduce((count, { options }) => count + options.length, 0),
      choose: (option) => this.choose(option),
      clear: () => this.clear(),
      composing: () => this.keystrokes.composing,
    });
    this.#later = new SaidLater(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.keystrokes.cancel();
  }

  get typed(): string {
    return this.#typed;
  }

  /** Enough is typed to be asked for. */
  get asks(): boolean {
    return isLong(this.#typed);
  }

  get field(): HTMLInputElement {
    return this.host.renderRoot.querySelector('input')!;
  }

  /** What can be chosen now. */
  get groups(): OptionGroup[] {
    if (!this.combobox.open) return [];
    if (!this.asks) return recentOptions(this.#recents);
    const answer = this.answers.suggestions.value?.answer;
    return answer ? optionsOf(answer, this.owner.view().own) : [];
  }

  /** A person came to the empty field. */
  readonly focused = (): void => {
    if (this.owner.remembers()) this.#recent ??= new Recent();
    if (this.#recents.length > 0) this.combobox.show();
  };

  /** A person pressed the field, perhaps to see again what they had closed. */
  readonly pressed = (): void => this.#type(this.#typed);

  readonly choose = (number: number): void => {
    const option = this.groups.flatMap(({ options }) => options)[number];
    const query = this.answers.suggestions.value?.query ?? '';
    if (option?.kind === 'hit') this.owner.select(option.hit, query);
    else if (option?.kind === 'all') this.owner.search(query);
    else if (option) this.fill(option.kind === 'choice' ? option.choice.query : option.query, true);
  };

  /** Puts a text into the field; asks for suggestions as if it had been typed. */
  fill(text: string, suggest: boolean): void {
    this.keystrokes.cancel();
    this.field.value = text;
    if (!suggest) {
      this.#typed = text;
      return;
    }
    this.#type(text);
    this.#suggest(text);
  }

  /** Empties the field; false when it is empty. */
  readonly clear = (): boolean => {
    const filled = this.#typed !== '';
    this.fill('', true);
    this.field.focus();
    return filled;
  };

  remember(query: string): void {
    if (this.owner.remembers()) (this.#recent ??= new Recent()).add(query);
  }

  readonly forget = (): void => {
    this.#recent?.clear();
    this.combobox.close();
    this.field.focus();
    announce(this.owner.view().own.forgotten);
  };

  /** Suggestions arrived: whoever does not see them is told, unless they are choosing already. */
  suggested(): void {
    const { value } = this.answers.suggestions;
    const waiting = () => this.combobox.open && this.combobox.active < 0;
    if (value) this.#later.say(() => (waiting() ? announcedOf(value, this.owner.view()) : undefined));
  }

  get #recents(): readonly string[] {
    return (this.owner.remembers() && this.#typed === '' && this.#recent?.list) || [];
  }

  #type(text: string): void {
    this.#typed = text;
    this.#later.cancel();
    if (this.asks || this.#recents.length > 0) this.combobox.show();
    else this.combobox.close();
  }

  #suggest(text: string): void {
    if (isLong(text)) this.answers.suggest(text.trim());
    else this.answers.forget();
  }
}

function isLong(text: string): boolean {
  return text.trim().length >= FEWEST;
}
