import { type DossierLookup, type Dossiers, openDossiers } from '@motcua/client/dossiers';
import type { Motcua } from '@motcua/client/lite';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../base/announcer.js';
import { MotcuaElement } from '../base/element.js';
import { languageOf } from '../base/localise.js';
import { MotcuaErrorEvent } from '../base/events.js';
import { failureView, staleView } from '../base/states.js';
import { dossierVi, type Mistake, type SecondFactor } from '../locales/dossier.js';
import { vi } from '../locales/vi.js';
import type { CommonLocale } from '../locales/locale.js';
import { actionsView } from './actions.js';
import { cardStyles } from './card.styles.js';
import { cardView } from './card.js';
import { dossierStyles } from './dossier.styles.js';
import { MotcuaDossierLoadEvent } from './events.js';
import { Fields } from './fields.js';
import { Forgetting } from './forgetting.js';
import { formStyles } from './form.styles.js';
import { formView } from './form.js';
import { takeFragment } from './fragment.js';
import { heading } from './heading.js';
import { type Ending, isFailure, Looking } from './looking.js';
import { readPasted } from './pasted.js';
import { officePhone } from './office-phone.js';
import { progressView } from './progress.js';
import { refusalView } from './refusal.js';
import { Remembered } from './remembered.js';
import { rememberedView } from './remembered-list.js';
import { Returning } from './returning.js';
import type { Typed } from './typed.js';
import type { View } from './view.js';
import { workingView } from './working.js';

/**
 * How a dossier stands, for its applicant and without an account: what to do, by when, and what happened. Asks for the code
 * and for the receipt code or the end of the phone number; the QR code of a receipt (`#ho-so=…&bn=…`) asks by itself. What is
 * typed stands in no address, and is kept on the device only when asked for.
 *
 * @tagname motcua-dossier
 * @slot - Shown until the form is there: a link to where people ask otherwise
 * @fires {MotcuaDossierLoadEvent} motcua-load - A dossier is shown
 * @fires {MotcuaErrorEvent} motcua-error - It could not be shown
 * @csspart root - The whole element
 * @csspart form - The form
 * @csspart label - The label above a field
 * @csspart field - A field
 * @csspart submit - The button that looks up
 * @csspart shared - On a shared computer: when everything is erased
 * @csspart remembered - Dossiers remembered on this device
 * @csspart working - What is shown during the proof of work
 * @csspart card - The dossier
 * @csspart next - What its applicant has to do
 * @csspart due - When the result is due
 * @csspart timing - Whether the office keeps its time
 * @csspart apology - An apology of the office
 * @csspart facts - Which dossier it is
 * @csspart history - What happened
 * @csspart actions - Look again, calendar, print, rate
 * @csspart rate - The link to rate how it was handled
 * @csspart stale - What is seen is the earlier answer
 * @csspart error - A failure
 * @cssprop [--motcua-good=#1b6b3a] - What is in time
 * @cssprop [--motcua-good-soft=#e6f4ea] - Ground of what is in time
 * @cssprop [--motcua-alert=#a3260d] - What is late
 * @cssprop [--motcua-alert-soft=#fdece8] - Ground of what is late
 *
 * @example
 * <motcua-dossier detail-href="/thu-tuc?tthc={code}" rate-href="/danh-gia" hotline="1022"></motcua-dossier>
 */
export class MotcuaDossier extends MotcuaElement {
  /** The look; custom properties theme it. */
  static override styles = [...MotcuaElement.styles, dossierStyles, formStyles, cardStyles];

  /** The computer is used by many: nothing is kept, and everything is forgotten after two minutes without use. */
  @property({ type: Boolean, reflect: true }) shared = false;
  /** The heading; `Tra cứu hồ sơ` when absent, none when empty. */
  @property({ reflect: true }) heading?: string;
  /** Opens the procedure on a page of your own: `/thu-tuc?ma={code}`. */
  @property({ attribute: 'detail-href', reflect: true }) detailHref?: string;
  /** Page on which a person rates how a dossier was handled; of the dossier only a token for rating is in its address. */
  @property({ attribute: 'rate-href', reflect: true }) rateHref?: string;
  /** A number to call; that of the reception of `agency` when absent. */
  @property({ reflect: true }) hotline?: string;
  /** What looks up, in place of one of our own making. */
  @property({ attribute: false }) dossiers?: Pick<Dossiers, 'lookup'>;
  /** What reads the number of the reception, in place of one of our own making. */
  @property({ attribute: false }) client?: Motcua;

  @state() private own = dossierVi;
  @state() private second: SecondFactor = 'receipt';
  @state() private mistake?: Mistake | undefined;
  @state() private day?: string | undefined;
  /** A person said that it is a shared computer. */
  @state() private saidShared = false;
  /** Of the reception, once someone has to ask. */
  @state() private phone?: string | undefined;
  @state() private all = false;
  @state() private said = '';

  readonly #fields = new Fields(() => this.renderRoot);
  readonly #looking = new Looking(
    this,
    () => this.dossiers ?? openDossiers({ baseUrl: this.config.api, locale: this.text.lang }),
    (how) => this.#ended(how),
  );
  readonly #forgetting = new Forgetting(this, {
    due: () => this.#onShared && (this.#looking.asked !== undefined || this.#fields.filled),
    forget: () => this.#erase(),
    counting: (seconds) => announce(this.own.countdown(seconds)),
  });
  #remembered?: Remembered | undefined;
  /** To be remembered once it is shown. */
  #keep = false;
  #broken?: unknown;

  constructor() {
    super();
    new Returning(this.#looking, this);
  }

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

  /** Its own words come before it says anything. */
  protected override async scheduleUpdate(): Promise<void> {
    const english = languageOf(this, this.config.lang) === 'en';
    const words = english
      ? await import('../locales/dossier-en.js').then(
          ({ dossierEn }) => dossierEn,
          () => dossierVi,
        )
      : dossierVi;
    if (words !== this.own) this.own = words;
    await super.scheduleUpdate();
  }

  protected override vietnamese(): CommonLocale {
    return vi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('config')) this.#remembered = this.phone = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#broken === undefined) return;
    this.dispatchEvent(new MotcuaErrorEvent('garbled', this.#broken));
    this.#broken = undefined;
  }

  get #onShared(): boolean {
    return this.shared || this.saidShared;
  }

  get #memory(): Remembered {
    return (this.#remembered ??= new Remembered(this.config.api));
  }

  /** A link or the QR code of a receipt led here. */
  readonly #take = (): void => {
    const taken = takeFragment();
    if (taken) void this.updateComplete.then(() => this.#open(taken));
  };

  #open(dossier: Typed): void {
    this.#looking.forget();
    this.#fields.clear();
    this.#fields.fill(dossier);
    this.second = 'receipt';
    this.#typed();
    if (dossier.receiptCode) this.#submit();
    else this.#focus('#receipt');
  }

  readonly #typed = (): void => {
    const link = this.#fields.field('code');
    const pasted = link.value.includes('#ho-so=') && readPasted(link.value);
    if (pasted) this.#fillPasted(pasted);
    this.day = this.#fields.day;
  };

  readonly #pasted = (event: ClipboardEvent): void => {
    const pasted = readPasted(event.clipboardData?.getData('text') ?? '');
    if (!pasted) return;
    event.preventDefault();
    this.#fillPasted(pasted);
    this.day = this.#fields.day;
  };

  #fillPasted(pasted: Typed): void {
    this.#fields.fill(pasted);
    if (pasted.receiptCode) this.second = 'receipt';
  }

  readonly #submit = (event?: Event): void => {
    event?.preventDefault();
    const both = readPasted(this.#fields.field('code').value);
    if (both) this.#fillPasted(both);
    const read = this.#fields.read(this.second);
    if (typeof read === 'string') {
      this.mistake = read;
      this.#looking.forget();
      this.#focus('[aria-invalid=true]');
      return;
    }
    this.mistake = undefined;
    this.#keep = this.#fields.field('remember').checked && !this.#onShared;
    this.#look(read);
  };

  #look(lookup: DossierLookup): void {
    this.all = false;
    this.said = '';
    this.#looking.look(lookup);
    announce(this.own.working[0]);
    this.#focus('#working');
  }

  #ended(how: Ending): void {
    const { answer, refusal, asked } = this.#looking;
    this.#findPhone();
    if (refusal) {
      this.dispatchEvent(new MotcuaErrorEvent(refusal.kind, refusal.error));
      if (!answer) this.#focus('#refused');
      return;
    }
    if (!answer || !asked) return;
    if (this.#keep && !this.#memory.add({ code: answer.code, receiptCode: asked.receiptCode })) {
      this.said = this.own.notKept;
    }
    this.#keep = false;
    this.dispatchEvent(
      new MotcuaDossierLoadEvent(answer.kind, answer.kind === 'card' ? answer.status : answer.completion),
    );
    if (how === 'refreshed') announce(this.own.refreshed);
    else this.#focus('#shown');
  }

  /** The office is asked for its number once a look-up has ended: before that nobody has to call it. */
  #findPhone(): void {
    const { agency } = this.config;
    if (this.hotline || this.phone || !agency) return;
    const client = async () =>
      this.client ?? (await import('../base/client.js')).clientFor(this.config, this.text.lang);
    void officePhone(client, agency).then((phone) => (this.phone = phone));
  }

  /** Back to the empty form. */
  #erase(): void {
    this.#looking.forget();
    this.#fields.clear();
    this.mistake = this.day = undefined;
    this.second = 'receipt';
    this.said = '';
    this.#keep = false;
    announce(this.own.erased);
  }

  readonly #another = (): void => {
    this.#erase();
    this.#focus('#code');
  };

  readonly #addReceipt = (): void => {
    this.#looking.forget();
    this.second = 'receipt';
    this.#focus('#receipt');
  };

  readonly #cancel = (): void => {
    const { answer } = this.#looking;
    if (answer) this.#looking.cancel();
    else this.#looking.forget();
    this.#focus(answer ? '.again' : '#code');
  };

  #forgetOne(code: string | undefined): void {
    if (code === undefined) this.#memory.clear();
    else this.#memory.remove(code);
    this.requestUpdate();
    this.#focus('.remembered .open', '#code');
  }

  async #save(what: 'paper' | 'file'): Promise<void> {
    const { answer } = this.#looking;
    try {
      const { printAlone, saveDue } = await import('./saved.js');
      if (what === 'paper') printAlone(this);
      else if (answer?.kind === 'card') saveDue(answer, this.own.calendarTitle);
      this.said = '';
    } catch {
      this.said = this.own.fileFailed;
      announce(this.said);
    }
  }

  /** Focuses the first that is there, once it is. */
  #focus(...selectors: string[]): void {
    void this.updateComplete.then(() => {
      const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      found.find((element) => element !== null)?.focus();
    });
  }

  get #view(): View {
    const { text, own, headingLevel, hotline, phone } = this;
    return { text, own, headingLevel, hotline: hotline ?? phone };
  }

  protected override renderContent(): TemplateResult {
    const { answer, working, refusal, share } = this.#looking;
    const view = this.#view;
    const waiting = working && !answer;
    return html`${this.#sharedBar()}
      ${answer ? this.#guarded(view) : nothing} ${waiting ? workingView(share, view, this.#cancel) : nothing}
      <div ?hidden=${waiting || answer !== undefined}>
        ${refusal ? refusalView(refusal, view, this.#looking.again) : nothing} ${this.#form(view)}
      </div>`;
  }

  #form(view: View): TemplateResult {
    const title = this.heading ?? view.own.title;
    const shared = this.#onShared;
    return html`${title ? heading(view.headingLevel, title, 'title') : nothing}
    ${
      shared
        ? nothing
        : rememberedView({
            ...view,
            list: this.#memory.list,
            open: (dossier) => this.#open(dossier),
            forget: (code) => this.#forgetOne(code),
            forgetAll: () => this.#forgetOne(undefined),
          })
    }
    ${formView({
      ...view,
      second: this.second,
      day: this.day,
      mistake: this.mistake,
      fixed: this.shared,
      shared,
      submit: this.#submit,
      typed: this.#typed,
      pasted: this.#pasted,
      choose: (second) => (this.second = second),
      share: (on) => (this.saidShared = on),
    })}`;
  }

  /** On a shared computer: what will be erased when, and erasing it now. */
  #sharedBar(): unknown {
    const { asked } = this.#looking;
    const { left, stay } = this.#forgetting;
    if (!this.#onShared || (!asked && left === undefined)) return nothing;
    const { own } = this;
    return html`<div class="note no-print" part="shared">
      <span>${left === undefined ? own.sharedHelp : own.countdown(left)}</span>
      ${left === undefined ? nothing : html`<button type="button" class="button strong" @click=${stay}>${own.stay}</button>`}
      <button type="button" class="button" @click=${this.#another}>${own.erase}</button>
    </div>`;
  }

  /** An answer that is no dossier must not take the element with it. */
  #guarded(view: View): unknown {
    const { answer, refusal, working, again } = this.#looking;
    const failed = refusal && !working && isFailure(refusal);
    const stale = failed ? staleView(view.text.base, refusal, again) : nothing;
    try {
      return html`${stale}
        <button type="button" class="button quiet back no-print" @click=${this.#another}>
          <span aria-hidden="true">←</span> ${view.own.another}
        </button>
        ${answer!.kind === 'card' ? this.#card(view) : progressView(answer!, { ...view, addReceipt: this.#addReceipt })}`;
    } catch (error) {
      this.#broken = error;
      return failureView(view.text.base, { kind: 'garbled', error, retriable: true }, again);
    }
  }

  #card(view: View): TemplateResult {
    const { answer, working, share, final, again } = this.#looking;
    if (answer?.kind !== 'card') throw new TypeError();
    return cardView(answer, {
      ...view,
      hotline: view.hotline ?? answer.collect?.phone,
      detailHref: this.detailHref,
      all: this.all,
      showAll: () => {
        this.all = true;
        this.#focus('.steps li:nth-child(5)');
      },
      actions: actionsView(answer, {
        ...view,
        rateHref: this.rateHref,
        working,
        share,
        final,
        said: this.said,
        again,
        cancel: this.#cancel,
        addToCalendar: () => void this.#save('file'),
        print: () => void this.#save('paper'),
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-dossier': MotcuaDossier;
  }
}
