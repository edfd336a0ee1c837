import { type Feedback, openFeedback } from '@motcua/client/feedback';
import type { FeedbackPlace, FeedbackReceipt } from '@motcua/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../base/announcer.js';
import { MotcuaElement } from '../base/element.js';
import { MotcuaErrorEvent } from '../base/events.js';
import type { Failure } from '../base/failures.js';
import { takeFragment } from '../base/fragment.js';
import { Load } from '../base/load-state.js';
import { languageOf } from '../base/localise.js';
import { failureView, skeletonView } from '../base/states.js';
import { type FeedbackText, feedbackVi, type FeedbackView } from '../locales/feedback.js';
import type { CommonLocale } from '../locales/locale.js';
import { vi } from '../locales/vi.js';
import type { Erasing } from '../sending/erasing.js';
import { focusOn } from '../sending/focus.js';
import { KeptValues } from '../sending/kept-values.js';
import { newId } from '../sending/new-id.js';
import { OnItsWay } from '../sending/on-its-way.js';
import { framed, type Mistake, workingView } from '../sending/said.js';
import { sendingStyles } from '../sending/sending.styles.js';
import { ChosenFiles } from './chosen-files.js';
import { Draft, type FieldName, type OfferedKind } from './draft.js';
import { MotcuaFeedbackEvent } from './events.js';
import { feedbackStyles } from './feedback.styles.js';
import type { partInWords } from './place.js';
import type { Reading } from './reading.js';
import { receiptText, receiptView } from './receipt-view.js';
import { isDifferent, type Notice, refusalOf, toldBy } from './refusal.js';
import { sendView, type SendView } from './send-view.js';
import type { View } from './view.js';

/** Milliseconds for the work and all tries; files take their time on a weak network. */
const TIME = 60_000;
const TIME_WITH_FILES = 300_000;

/** What is wrong on a page about a procedure. */
export interface Report extends FeedbackPlace {
  /** What the page calls the place: `Lệ phí – trường hợp thông thường`. Made from the path when absent. */
  label?: string;
}

const VIEWS: readonly FeedbackView[] = ['send', 'follow', 'browse'];

/**
 * What people tell an office (phản ánh, kiến nghị; NĐ 20/2008/NĐ-CP), how it stands, and what was answered. With a receipt code behind
 * `#phan-anh=` in its address, which is taken out at once, it shows how that feedback stands. With `procedure` and `path`, or by
 * `reportPlace()`, it asks what is wrong at that place. What is typed is kept until the tab is closed, but not on a shared computer.
 *
 * @tagname motcua-feedback
 * @slot - Shown until the form is there: a link to where people tell it otherwise
 * @fires {MotcuaFeedbackEvent} motcua-feedback - Feedback was taken
 * @fires {MotcuaFollowEvent} motcua-follow - How a feedback stands is shown
 * @fires {MotcuaErrorEvent} motcua-error - It could not be sent or read
 * @csspart root - The whole element
 * @csspart views - The three tasks
 * @csspart form - The form
 * @csspart not-here - What is sent elsewhere
 * @csspart place - What is reported as wrong
 * @csspart label - The label of a field
 * @csspart field - A field
 * @csspart files - Files that were chosen
 * @csspart submit - The button that sends or looks up
 * @csspart mistakes - What has to be put right
 * @csspart restored - What was typed before is there again
 * @csspart working - What is shown during the proof of work
 * @csspart receipt - It was taken
 * @csspart code - The receipt code
 * @csspart progress - How a feedback stands
 * @csspart late - The answer is late
 * @csspart answer - The answer
 * @csspart verdict - What came of a correction
 * @csspart steps - What happened
 * @csspart shared - On a shared computer: when everything is erased
 * @csspart sent - What was sent
 * @csspart list - What was answered
 * @csspart item - One that was answered
 * @csspart empty - Nothing was answered yet
 * @csspart notice - Why nothing can be sent
 * @csspart error - A failure
 * @cssprop [--motcua-good=#1b6b3a] - The line beside an answer
 * @cssprop [--motcua-good-soft=#e6f4ea] - Its ground
 * @cssprop [--motcua-alert=#a3260d] - What is wrong or late
 * @cssprop [--motcua-alert-soft=#fdece8] - Its ground
 *
 * @example
 * <motcua-feedback agency="xa-nguyen-phich" hotline="1022"></motcua-feedback>
 */
export class MotcuaFeedback extends MotcuaElement {
  /** The look; custom properties theme it. */
  static override styles = [...MotcuaElement.styles, sendingStyles, feedbackStyles];

  /** Which task is shown: `send` when absent. */
  @property({ reflect: true }) view: FeedbackView = 'send';
  /** National code of the procedure that it is about. */
  @property({ reflect: true }) procedure?: string;
  /** Version of the procedure that the page shows. */
  @property({ attribute: 'version', type: Number, reflect: true }) procedureVersion?: number;
  /** What of the procedure is wrong, as in its provenance: `cases/thuong/fees`. */
  @property({ reflect: true }) path?: string;
  /** What stands there, as the page shows it. */
  @property({ reflect: true }) shown?: string;
  /** What the page calls that place; made from the path when absent. */
  @property({ reflect: true }) label?: string;
  /** Key of the site, `mcs_…`; not needed on pages of the server itself. */
  @property({ reflect: true }) site?: string;
  /** The heading; `Phản ánh, kiến nghị` when absent, none when empty. */
  @property({ reflect: true }) heading?: string;
  /** A number to call when the answer is late. */
  @property({ reflect: true }) hotline?: string;
  /** The computer is used by many: nothing that is typed is kept. */
  @property({ type: Boolean, reflect: true }) shared = false;
  /** What sends and reads, in place of one of our own making. */
  @property({ attribute: false }) feedback?: Pick<Feedback, 'send' | 'follow' | 'list'>;

  @state() private own: FeedbackText = feedbackVi;
  @state() private draft = new Draft();
  @state() private mistakes: readonly Mistake[] = [];
  @state() private failure?: Failure | undefined;
  @state() private refused?: SendView['refused'];
  @state() private notice?: Notice | undefined;
  @state() private receipt?: FeedbackReceipt | undefined;
  @state() private note = '';
  @state() private restored = false;
  /** A person said that it is a shared computer. */
  @state() private saidShared = false;

  readonly #files = new ChosenFiles(this);
  readonly #sending = new OnItsWay(this);
  readonly #reading = new Load<Reading>(this);
  /** A receipt code that waits for what reads it. */
  #toFollow?: string | undefined;
  #partInWords?: typeof partInWords | undefined;
  #erasing?: Erasing;
  #draftOf?: string;

  override connectedCallback(): void {
    // Before anything is loaded.
    this.#take();
    super.connectedCallback();
    window.addEventListener('hashchange', this.#take);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#take);
  }

  /**
   * Opens the form for one thing that is wrong on a page.
   *
   * @example
   * feedback.reportPlace({ procedure: '1.001193', version: 3, path: 'cases/thuong/fees', shown: '50.000 đồng' });
   */
  reportPlace({ procedure, version, path, shown, label }: Report): void {
    Object.assign(this, { procedure, procedureVersion: version, path, shown, label, view: 'send' });
    this.receipt = undefined;
    focusOn(this, '#text');
  }

  /** A link led here. */
  readonly #take = (): void => {
    const code = takeFragment('phan-anh')?.get('phan-anh');
    if (!code) return;
    this.view = 'follow';
    this.#toFollow = code;
    this.requestUpdate();
  };

  /** Its own words come before it says anything. */
  protected override async scheduleUpdate(): Promise<void> {
    const english = languageOf(this, this.config.lang) === 'en';
    const words = english
      ? await import('../locales/feedback-en.js').then(
          ({ feedbackEn }) => feedbackEn,
          () => feedbackVi,
        )
      : feedbackVi;
    if (words !== this.own) this.own = words;
    if (this.path && !this.label) {
      this.#partInWords ??= await import('./place.js').then(
        (place) => place.partInWords,
        () => undefined,
      );
    }
    await super.scheduleUpdate();
  }

  protected override vietnamese(): CommonLocale {
    return vi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!VIEWS.includes(this.view)) this.view = 'send';
    const about = [this.config.api, this.config.agency, this.procedure, this.path].join();
    if (about !== this.#draftOf) this.#begin(about);
    if (this.view !== 'send') this.#read();
    if (this.#onShared && !this.#erasing) this.#loadErasing().catch(() => undefined);
  }

  /** What those who read need is loaded with the first of them. */
  #read(): void {
    this.#reading.run('', async () => {
      const { Reading: Loaded } = await import('./reading-later.js');
      return new Loaded(
        this,
        () => this.#feedback,
        () => this.#view,
      );
    });
    const { value } = this.#reading;
    if (!value) return;
    if (this.view === 'browse') {
      const { agency } = this.config;
      const { procedure } = this;
      value.browsing.ask({ ...(agency ? { agency } : {}), ...(procedure ? { procedure } : {}) });
    } else if (this.#toFollow) {
      value.following.open(this.#toFollow);
      this.#toFollow = undefined;
    }
  }

  async #loadErasing(): Promise<void> {
    const { Erasing: Loaded } = await import('../sending/erasing.js');
    this.#erasing ??= new Loaded(this, {
      due: () =>
        this.#onShared &&
        (this.draft.filled ||
          this.#files.list.length > 0 ||
          this.receipt !== undefined ||
          !!this.#reading.value?.following.filled),
      erase: () => this.#erase(),
      lang: () => this.text.lang,
    });
    this.requestUpdate();
  }

  #erase(): void {
    this.#kept.clear();
    this.#begin(this.#draftOf!);
    this.#files.clear();
    this.receipt = undefined;
    this.#reading.value?.following.clear();
    this.requestUpdate();
  }

  /** What was typed about one thing is not about another. */
  #begin(about: string): void {
    this.#sending.cancel();
    this.#draftOf = about;
    this.draft = this.#onShared ? new Draft() : Draft.from(this.#kept.values);
    this.restored = this.draft.filled;
    this.mistakes = [];
    this.failure = this.refused = this.notice = undefined;
  }

  get #feedback(): Pick<Feedback, 'send' | 'follow' | 'list'> {
    return this.feedback ?? openFeedback({ baseUrl: this.config.api, locale: this.text.lang });
  }

  get #onShared(): boolean {
    return this.shared || this.saidShared;
  }

  get #kept(): KeptValues {
    return new KeptValues(`motcua:feedback:${this.#draftOf}`);
  }

  get #place(): FeedbackPlace | undefined {
    const { procedure, procedureVersion: version, path, shown } = this;
    if (!procedure || !path) return undefined;
    return { procedure, ...(version ? { version } : {}), path, ...(shown ? { shown: shown.slice(0, 500) } : {}) };
  }

  readonly #typed = (name: FieldName, value: string): void => {
    this.draft.fields[name] = value;
    this.#keep();
  };

  readonly #choose = (kind: OfferedKind): void => {
    this.draft.kind = kind;
    this.#keep();
  };

  #keep(): void {
    if (!this.#onShared) this.#kept.save(this.draft.values);
    this.requestUpdate();
  }

  readonly #share = (shared: boolean): void => {
    this.saidShared = shared;
    if (shared) this.#kept.clear();
    else this.#keep();
  };

  readonly #leavePlace = (): void => {
    Object.assign(this, { path: undefined, shown: undefined, label: undefined });
    focusOn(this, '#kind-problem');
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.restored = false;
    this.failure = this.refused = undefined;
    this.mistakes = this.draft.mistakes(this.#place !== undefined, this.own);
    if (!this.#files.allGood) this.mistakes = [...this.mistakes, { field: 'files', said: this.own.mistakes.files }];
    if (this.mistakes.length > 0) focusOn(this, '#said');
    else void this.#send();
  };

  async #send(): Promise<void> {
    if (this.#sending.working) return;
    const { draft, site } = this;
    const { agency } = this.config;
    const place = this.#place;
    announce(this.own.working[0]);
    focusOn(this, '#said');
    const ended = await this.#sending.send(async (options) => {
      const attachments = await this.#files.attachments();
      const request = draft.request({
        ...(agency ? { agency } : {}),
        ...(this.procedure ? { procedure: this.procedure } : {}),
        ...(place ? { place } : {}),
        ...(site ? { site } : {}),
      });
      const hasFiles = attachments.length > 0;
      return this.#feedback.send(hasFiles ? { ...request, attachments } : request, {
        ...options,
        timeout: hasFiles ? TIME_WITH_FILES : TIME,
      });
    });
    if (!ended) return;
    if ('answer' in ended) this.#sent(ended.answer, place ? 'correction' : draft.kind!);
    else this.#refuse(ended.error);
  }

  #sent(receipt: FeedbackReceipt, kind: OfferedKind | 'correction'): void {
    this.#kept.clear();
    this.receipt = receipt;
    this.note = '';
    this.draft = new Draft();
    this.#files.clear();
    this.dispatchEvent(new MotcuaFeedbackEvent(kind));
    focusOn(this, '#said');
  }

  #refuse(error: unknown): void {
    const refusal = refusalOf(error);
    if (isDifferent(error)) {
      // What was sent first had arrived, and something else was written since: that is another one.
      this.draft.id = newId();
      void this.#send();
      return;
    }
    if (typeof refusal !== 'string') this.failure = refusal;
    else if (refusal === 'fileRefused' || refusal === 'unfit' || refusal === 'notAllowed') {
      this.refused = { why: refusal, told: toldBy(error) };
    } else this.notice = refusal === 'off' ? 'off' : 'notOffered';
    this.#keep();
    this.dispatchEvent(new MotcuaErrorEvent(typeof refusal === 'string' ? refusal : refusal.kind, error));
    focusOn(this, '#said');
  }

  readonly #cancel = (): void => {
    this.#sending.cancel();
    focusOn(this, '[part=submit]');
  };

  async #save(what: 'copy' | 'print' | 'save'): Promise<void> {
    const { own, receipt } = this;
    this.note = '';
    try {
      const { copyText, printAlone, saveText } = await import('./saved.js');
      if (what === 'print') printAlone(this);
      else if (what === 'save') saveText(receiptText(receipt!, this.#view), own.fileName);
      else
        this.note = (await copyText(receipt!.receiptCode, this.renderRoot.querySelector('.code')!))
          ? own.copied
          : own.copyFailed;
    } catch {
      this.note = what === 'copy' ? own.copyFailed : own.saveFailed;
    }
  }

  readonly #another = (): void => {
    this.receipt = undefined;
    this.#leavePlace();
  };

  readonly #show = (view: FeedbackView): void => {
    this.view = view;
    this.mistakes = [];
    this.#reading.value?.following.clear();
  };

  get #view(): View {
    const { text, own, headingLevel, hotline } = this;
    const title = this.heading ?? own.title;
    return { text, own, headingLevel: title ? headingLevel + 1 : headingLevel, hotline };
  }

  protected override renderContent(): TemplateResult {
    const { own, headingLevel, view } = this;
    const title = this.heading ?? own.title;
    return html`<div class="panel">
      ${title ? html`<div role="heading" aria-level=${Math.min(headingLevel, 6)} class="title">${title}</div>` : nothing}
      <nav class="no-print" part="views" aria-label=${own.viewsLabel}>
        ${VIEWS.map(
          (one) =>
            html`<button type="button" aria-current=${one === view ? 'true' : nothing} @click=${() => this.#show(one)}>
              ${own.views[one]}
            </button>`,
        )}
      </nav>
      ${this.#erasing?.bar ?? nothing} ${view === 'send' ? this.#sendContent() : this.#readingContent()}
    </div>`;
  }

  #sendContent(): unknown {
    const view = this.#view;
    const { own, receipt, notice, failure } = this;
    if (receipt) {
      return receiptView(receipt, {
        ...view,
        note: this.note,
        copy: () => void this.#save('copy'),
        print: () => void this.#save('print'),
        save: () => void this.#save('save'),
        follow: () => {
          this.view = 'follow';
          this.#toFollow = receipt.receiptCode;
        },
        another: this.#another,
      });
    }
    if (notice) return framed('notice', own[notice][0], html`<p>${own[notice][1]}</p>`, view.headingLevel);
    const { working, share } = this.#sending;
    if (working) return workingView(share, view, this.#cancel);
    const place = this.#place;
    return sendView({
      ...view,
      draft: this.draft,
      files: this.#files,
      mistakes: this.mistakes,
      failure,
      refused: this.refused,
      place: place && this.#placeInWords(place),
      restored: this.restored,
      fixedShared: this.shared,
      shared: this.#onShared,
      choose: this.#choose,
      typed: this.#typed,
      addFiles: (files) => void this.#files.add(files),
      share: this.#share,
      leavePlace: this.#leavePlace,
      submit: this.#submit,
    });
  }

  #placeInWords({ path, shown }: FeedbackPlace): string {
    const where = this.label ?? this.#partInWords?.(path, this.own) ?? this.own.part;
    return shown ? `${where}: ${shown}` : where;
  }

  #readingContent(): unknown {
    const { value, failure, loading, retry } = this.#reading;
    const view = this.#view;
    if (value) return this.view === 'browse' ? value.browsing.content(value.view) : value.following.content;
    if (failure && !loading) return failureView(view.text.base, failure, retry);
    return html`<div aria-busy="true">${skeletonView()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-feedback': MotcuaFeedback;
  }
}
