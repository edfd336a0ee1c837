import { html, nothing, type ReactiveControllerHost } from 'lit';
import { announce } from '../base/announcer.js';
import { Forgetting } from '../dossier/forgetting.js';
import { erasingText } from '../locales/erasing.js';

/** What is erased. */
export interface Erasable {
  /** It is a shared computer, and something is there. */
  due: () => boolean;
  erase: () => void;
  lang: () => string;
}

/** On a shared computer: what was typed or is shown is erased after two minutes without use. Loaded on such a computer alone. */
export class Erasing {
  readonly #forgetting: Forgetting;

  constructor(
    host: ReactiveControllerHost,
    private readonly what: Erasable,
  ) {
    this.#forgetting = new Forgetting(host, {
      due: what.due,
      forget: what.erase,
      counting: (seconds) => announce(this.#own.countdown(seconds)),
    });
  }

  get #own() {
    return erasingText(this.what.lang());
  }

  /** What will be erased when, and erasing it now. */
  get bar(): unknown {
    if (!this.what.due()) return nothing;
    const { left, stay } = this.#forgetting;
    const own = this.#own;
    return html`<div class="box actions no-print" part="shared">
      <span>${left === undefined ? own.help : own.countdown(left)}</span>
      ${left === undefined ? nothing : html`<button type="button" class="button strong" @click=${stay}>${own.stay}</button>`}
      <button type="button" class="button" @click=${this.what.erase}>${own.erase}</button>
    </div>`;
  }
}
