import type { Motcua } from '@motcua/client/lite';
import type { IsoDate, ProcedureQuery } from '@motcua/contract';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type Failure, failureOf } from '../base/failures.js';
import type { CatalogueLocale } from '../locales/locale.js';
import type { About } from './content.js';
import type { Grouping } from './listing.js';

/** A listing to be printed whole. */
export interface PrintJob {
  client: Motcua;
  query: ProcedureQuery;
  group: Grouping;
  about: About;
  text: CatalogueLocale;
  heading: string;
  /** What was searched and chosen, in words; empty for the whole listing. */
  scope: string[];
  asOf?: IsoDate;
}

/** Prints the official listing: first loads every row, saying how far it is, then hands the sheet to the printer. */
export class Printing implements ReactiveController {
  #running = false;
  /** How far it is, drawn by the file that prints. */
  #progress: unknown = nothing;
  #failure?: Failure;
  #abort?: AbortController;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** The button, and while it works how far it is and a way to stop. */
  view({ base, catalogue }: CatalogueLocale, start: () => void): TemplateResult {
    const running = this.#running;
    return html`${this.#progress}
      <button type="button" class="button print" @click=${running ? () => this.#abort?.abort() : start}>
        ${running ? catalogue.cancel : catalogue.print}
      </button>
      ${this.#failure ? html`<p class="note" role="alert">${base.failures[this.#failure.kind].title}</p>` : nothing}`;
  }

  async run(job: PrintJob): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#failure = undefined;
    this.#running = true;
    this.#show(nothing);
    try {
      const { printWhole } = await import('./print-whole.js');
      await printWhole(job, signal, (progress) => this.#show(progress));
    } catch (error) {
      if (!signal.aborted) this.#failure = failureOf(error);
    }
    this.#running = false;
    this.#show(nothing);
  }

  #show(progress: unknown): void {
    this.#progress = progress;
    this.host.requestUpdate();
  }
}
