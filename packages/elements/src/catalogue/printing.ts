import type { Motcua } from '@motcua/client/lite';
import type { IsoDate, ProcedureQuery } from '@motcua/contract';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type Failure, failureOf } from '../base/failures.js';
import type { Locale } from '../locales/locale.js';
import { numberInWords } from '../wording/numbers.js';
import type { About } from './content.js';
import type { Grouping } from './listing.js';

/** A listing to be printed whole. */
export interface PrintJob {
  client: Motcua;
  query: ProcedureQuery;
  group: Grouping;
  about: About;
  text: Locale;
  heading: string;
  /** What was searched and chosen, in words; empty for the whole listing. */
  scope: string[];
  asOf?: IsoDate;
}

/** Prints the official listing: first loads every row, saying how far it is, then hands the sheet to the printer. */
export class Printing implements ReactiveController {
  #loaded?: number;
  #failure?: Failure;
  #abort?: AbortController;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** The button, and while it works how far it is and a way to stop. */
  view({ catalogue, ...text }: Locale, total: number, start: () => void): TemplateResult {
    if (this.#loaded === undefined) {
      return html`<button type="button" class="button print" @click=${start}>${catalogue.print}</button>${
        this.#failure ? html`<p class="note" role="alert">${text.base.failures[this.#failure.kind].title}</p>` : ''
      }`;
    }
    const number = (value: number) => numberInWords(value, { catalogue, ...text });
    return html`<span class="printing">${catalogue.printing(number(this.#loaded), number(total))}</span>
      <button type="button" class="button print" @click=${() => this.#abort?.abort()}>${catalogue.cancel}</button>`;
  }

  async run(job: PrintJob): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#failure = undefined;
    this.#show(0);
    try {
      const { printWhole } = await import('./print-whole.js');
      await printWhole(job, signal, (loaded) => this.#show(loaded));
    } catch (error) {
      if (!signal.aborted) this.#failure = failureOf(error);
    } finally {
      this.#show(undefined);
    }
  }

  #show(loaded: number | undefined): void {
    this.#loaded = loaded;
    this.host.requestUpdate();
  }
}
