import type { Feedback } from '@motcua/client/feedback';
import { type FeedbackProgress, parseReceiptCode } from '@motcua/contract';
import { html, type ReactiveControllerHost } from 'lit';
import { announce } from '../base/announcer.js';
import { MotcuaErrorEvent } from '../base/events.js';
import { failureView } from '../base/states.js';
import { focusOn } from '../sending/focus.js';
import { OnItsWay } from '../sending/on-its-way.js';
import { framed } from '../sending/said.js';
import { MotcuaFollowEvent } from './events.js';
import { followView } from './follow-view.js';
import { progressView } from './progress-view.js';
import { type Refusal, refusalOf } from './refusal.js';
import type { ReadingView } from './view.js';

/** How a feedback stands, by its receipt code. The code is kept here for another try, and nowhere else. */
export class Following {
  readonly #way: OnItsWay;
  #code = '';
  #progress?: FeedbackProgress | undefined;
  #refusal?: Refusal | undefined;
  #misread = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly feedback: () => Pick<Feedback, 'follow'>,
    private readonly view: () => ReadingView,
  ) {
    this.#way = new OnItsWay(host);
  }

  /** Something of somebody is shown, or was typed. */
  get filled(): boolean {
    return this.#code !== '' || !!this.#field?.value;
  }

  /** Looks a code up that was typed or stood in a link. */
  open(written: string): void {
    const code = parseReceiptCode(written);
    this.#refusal = this.#progress = undefined;
    this.#misread = code === undefined;
    this.#code = code ?? '';
    if (code) void this.#look();
    else {
      this.#way.cancel();
      this.#focus('#code');
    }
  }

  /** As if nothing had been looked up. */
  clear(): void {
    this.#way.cancel();
    this.#refusal = this.#progress = undefined;
    this.#misread = false;
    this.#code = '';
    if (this.#field) this.#field.value = '';
  }

  get #field(): HTMLInputElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLInputElement>('#code');
  }

  #focus(selector: string): void {
    this.host.requestUpdate();
    focusOn(this.host, selector);
  }

  async #look(): Promise<void> {
    announce(this.view().own.looking);
    const ended = await this.#way.send(({ signal }) => this.feedback().follow(this.#code, { signal }));
    if (!ended) return;
    if ('answer' in ended) {
      const { kind, state } = (this.#progress = ended.answer);
      this.host.dispatchEvent(new MotcuaFollowEvent(kind, state));
    } else {
      const { error } = ended;
      const refusal = (this.#refusal = refusalOf(error));
      this.host.dispatchEvent(new MotcuaErrorEvent(typeof refusal === 'string' ? refusal : refusal.kind, error));
    }
    this.#focus('#said, #code');
  }

  readonly #another = (): void => {
    this.clear();
    this.#focus('#code');
  };

  readonly #again = (): void => void this.#look();

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.open(this.#field!.value);
  };

  get content(): unknown {
    const view = this.view();
    const { own } = view;
    const refusal = this.#refusal;
    if (this.#way.working) return html`<p role="status" aria-busy="true">${own.looking}</p>`;
    if (this.#progress) {
      return html`<p class="no-print">
          <button type="button" class="button quiet" @click=${this.#another}>
            <span aria-hidden="true">←</span> ${own.otherCode}
          </button>
        </p>
        ${progressView(this.#progress, view)}`;
    }
    if (refusal && typeof refusal !== 'string') return failureView(view.text.base, refusal, this.#again);
    if (refusal === 'notOffered' || refusal === 'off') {
      return framed('notice', own[refusal][0], html`<p>${own[refusal][1]}</p>`, view.headingLevel);
    }
    const mistakes = this.#misread ? [{ field: 'code', said: own.wrongCode }] : [];
    return followView({ ...view, mistakes, noSuch: refusal !== undefined, submit: this.#submit });
  }
}
