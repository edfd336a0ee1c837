import type { Devices } from '@motcua/client/devices';
import { openRatings, type Ratings } from '@motcua/client/ratings';
import type { RatingAnswer, RatingContent, RatingInvitation, RatingSubject } from '@motcua/contract';
import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../base/announcer.js';
import { MotcuaElement } from '../base/element.js';
import { MotcuaErrorEvent } from '../base/events.js';
import type { Failure } from '../base/failures.js';
import { takeFragment } from '../base/fragment.js';
import { Load } from '../base/load-state.js';
import { languageOf } from '../base/localise.js';
import { skeletonView } from '../base/states.js';
import { warnOnce } from '../base/warn.js';
import type { Kiosk } from '../kiosk/kiosk.js';
import type { CommonLocale } from '../locales/locale.js';
import { type RatingText, ratingVi } from '../locales/rating.js';
import { vi } from '../locales/vi.js';
import { asked, type Asked, type Unasked } from './asked.js';
import { Draft } from './draft.js';
import { MotcuaRateEvent } from './events.js';
import { Kept } from './kept.js';
import { questionView } from './question-view.js';
import { ratingStyles } from './rating.styles.js';
import { isFailure } from './refusal.js';
import { noticeView, subjectView, thanksView, workingView } from './said-view.js';
import { Sending } from './sending.js';
import type { View } from './view.js';

const loadEnglish = async (): Promise<RatingText> => (await import('../locales/rating-en.js')).ratingEn;

let noticed: RatingText | undefined;
/** Vietnamese with why there is no question. */
async function loadNotices(): Promise<RatingText> {
  const { ratingNoticesVi: notices } = await import('../locales/rating-notices.js');
  return (noticed ??= { ...ratingVi, notices });
}

/** What was said, and what became of it. */
interface Given {
  content: RatingContent;
  answer: RatingAnswer;
  /** In an earlier visit. */
  earlier?: boolean;
}

/**
 * How satisfied people are. After a dossier, by the token behind `#danh-gia=` in the link of the receipt or the message, which is taken
 * out of the address before anything is loaded; else about what the page shows. One press on a level and one on the button are enough;
 * reasons and a comment may follow. With `kiosk` it is the device of a one-stop hall.
 *
 * @tagname motcua-rating
 * @slot - Shown until there is a question: a link to where people say it otherwise
 * @fires {MotcuaRateEvent} motcua-rate - A rating was taken
 * @fires {MotcuaErrorEvent} motcua-error - It could not be asked for or sent
 * @csspart root - The whole element
 * @csspart opener - The button of the dialog form
 * @csspart dialog - The dialog
 * @csspart subject - Which procedure and office are rated
 * @csspart form - The form
 * @csspart question - The question
 * @csspart levels - The levels
 * @csspart level - One level: a face and its words
 * @csspart details - What may be added to a level
 * @csspart choice - A reason, or an answer to a criterion
 * @csspart field - The comment
 * @csspart submit - The button that sends
 * @csspart working - What is shown during the proof of work
 * @csspart thanks - It was taken
 * @csspart comment - The comment as it was stored
 * @csspart notice - Why there is no question
 * @csspart error - It could not be sent
 * @cssprop [--motcua-good=#1b6b3a] - Faces of those who are satisfied
 * @cssprop [--motcua-good-soft=#e6f4ea] - Their ground
 * @cssprop [--motcua-alert=#a3260d] - Faces of those who are not
 * @cssprop [--motcua-alert-soft=#fdece8] - Their ground
 *
 * @example
 * <motcua-rating agency="xa-nguyen-phich" procedure="1.004222" version="3" compact></motcua-rating>
 */
export class MotcuaRating extends MotcuaElement {
  /** The look; custom properties theme it. */
  static override styles = [...MotcuaElement.styles, ratingStyles];

  /** In one line, for the end of a page. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** A button that opens it in a dialog. */
  @property({ type: Boolean, reflect: true }) dialog = false;
  /** The device of a one-stop hall: full screen, one visitor after the other. */
  @property({ type: Boolean, reflect: true }) kiosk = false;
  /** National code of the procedure that the page shows. */
  @property({ reflect: true }) procedure?: string;
  /** Version of the procedure that the page shows. */
  @property({ attribute: 'version', type: Number, reflect: true }) procedureVersion?: number;
  /** Key of the site, `mcs_…`; not needed on pages of the server itself. */
  @property({ reflect: true }) site?: string;
  /** `five` for five levels, where the office has not said it for the site; three when absent. */
  @property({ reflect: true }) scale?: 'three' | 'five';
  /** The question, in place of ours. */
  @property({ reflect: true }) question?: string;
  /** On a device: the desk, or code of the officer, where it serves one alone. */
  @property({ reflect: true }) counter?: string;
  @property({ reflect: true }) officer?: string;
  /** On a device: desks and officers among which visitors choose. */
  @property({ attribute: false }) counters?: readonly string[];
  @property({ attribute: false }) officers?: readonly { code: string; name: string }[];
  /** Token of a dossier, for pages that got it otherwise than in the address. */
  @property({ attribute: false }) token?: string | undefined;
  /** What asks and sends, in place of one of our own making. */
  @property({ attribute: false }) ratings?: Pick<Ratings, 'form' | 'open' | 'send'>;
  /** The same on a device. */
  @property({ attribute: false }) devices?: Pick<Devices, 'open' | 'send'>;

  @state() private own: RatingText = ratingVi;
  @state() private draft = new Draft();
  @state() private given?: Given | undefined;
  /** Why nothing can be sent, as it was told when it was tried. */
  @state() private unasked?: Unasked | undefined;
  @state() private failure?: Failure | undefined;
  @state() private mistake = false;
  @state() private changing = false;
  /** The dialog was opened. */
  @state() private opened = false;
  @state() private device?: Kiosk | undefined;

  readonly #asked = new Load<Asked | Unasked>(this, () => this.#loaded());
  readonly #sending = new Sending(this);
  #starting = false;
  /** When the question was shown, by `performance.now()`. */
  #shownAt?: number | undefined;

  override connectedCallback(): void {
    // Before anything is loaded.
    if (!this.hasAttribute('kiosk')) this.#take();
    super.connectedCallback();
    window.addEventListener('hashchange', this.#take);
    if (this.kiosk) this.#startDevice();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#take);
    this.device?.disconnect();
    this.device = undefined;
    this.#starting = false;
  }

  /** A link led here. */
  readonly #take = (): void => {
    const taken = !this.kiosk && takeFragment('danh-gia')?.get('danh-gia')?.trim();
    if (taken) this.token = taken;
  };

  #startDevice(): void {
    if (this.#starting) return;
    this.#starting = true;
    void import('../kiosk/kiosk.js').then(
      ({ Kiosk: Device }) => {
        if (!this.isConnected) return;
        adoptStyles(this.renderRoot as ShadowRoot, [...MotcuaElement.styles, Device.styles]);
        this.device = new Device(this);
        this.device.connect();
      },
      () => {
        this.#starting = false;
        warnOnce('The file of <motcua-rating kiosk> cannot be loaded');
        window.addEventListener('online', () => this.#startDevice(), { once: true });
      },
    );
  }

  /** Its own words come before it says anything. */
  protected override async scheduleUpdate(): Promise<void> {
    const english = languageOf(this, this.config.lang) === 'en';
    const load = english ? loadEnglish : this.#noticed ? loadNotices : undefined;
    const words = load ? await load().catch(() => ratingVi) : ratingVi;
    if (words !== this.own) this.own = words;
    await super.scheduleUpdate();
  }

  /** There is no question, or will be none: no office is given. */
  get #noticed(): boolean {
    const { value } = this.#asked;
    if (this.unasked || (value && 'notice' in value)) return true;
    return !this.kiosk && this.token === undefined && !this.config.agency;
  }

  protected override vietnamese(): CommonLocale {
    return vi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.kiosk) {
      if (changed.has('kiosk')) this.#startDevice();
      return;
    }
    if (this.dialog && !this.opened) return;
    const { api, agency } = this.config;
    const { site, token, procedure, scale } = this;
    if (token === undefined && !agency) {
      warnOnce('<motcua-rating> needs agency="…", of its own or of a <motcua-config> around it');
      this.unasked = { notice: 'notAllowed' };
      return;
    }
    const query = { ...(site ? { site } : {}), ...(agency ? { agency } : {}) };
    // It is kept in memory alone; the token must not be seen in what is.
    this.#asked.run(JSON.stringify([api, query, token, procedure, scale]), (signal) => {
      this.#forget();
      return asked(this.#ratings, { query, token, procedure, scale }, signal);
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.renderRoot.querySelector('form')?.checkVisibility()) this.#shownAt ??= performance.now();
  }

  get #ratings(): Pick<Ratings, 'form' | 'open' | 'send'> {
    return this.ratings ?? openRatings({ baseUrl: this.config.api, locale: this.text.lang });
  }

  get #about(): RatingSubject {
    const { token, procedure, procedureVersion: version } = this;
    if (token !== undefined) return { kind: 'dossier', token };
    return {
      kind: 'page',
      agency: this.config.agency!,
      ...(procedure ? { procedure, ...(version ? { version } : {}) } : {}),
    };
  }

  /** What is said of a dossier is kept nowhere but in memory. */
  get #kept(): Kept | undefined {
    const { api, agency } = this.config;
    return this.token === undefined ? new Kept([api, agency, this.procedure].join()) : undefined;
  }

  #forget(): void {
    this.#sending.cancel();
    this.draft = this.#kept?.draft ?? new Draft();
    this.given = this.unasked = this.failure = this.#shownAt = undefined;
    this.mistake = this.changing = false;
  }

  #loaded(): void {
    this.report(this.#asked);
    const { value } = this.#asked;
    if (!value || 'notice' in value) return;
    const { rating, changeableUntil } = value.invitation ?? {};
    if (value.invitation?.state === 'changeable' && rating) {
      const answer: RatingAnswer = { outcome: 'known', ...(changeableUntil ? { changeableUntil } : {}) };
      this.given = { content: rating, answer, earlier: true };
    }
  }

  readonly #changed = (): void => {
    this.mistake = false;
    this.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.draft.level === undefined) {
      this.mistake = true;
      this.#focus('[type=radio]');
      return;
    }
    void this.#send();
  };

  /** @param renamed it was sent under another id before */
  async #send(renamed = false): Promise<void> {
    const value = this.#asked.value;
    if (!value || 'notice' in value || this.#sending.working) return;
    const { draft, site } = this;
    const about = this.#about;
    const content = draft.content(value.scale);
    const dwell = Math.round(performance.now() - (this.#shownAt ?? performance.now()));
    this.failure = undefined;
    announce(this.own.working[0]);
    const ratings = this.#ratings;
    const sending = this.#sending.send((rating, options) => ratings.send(rating, options), {
      id: draft.id,
      about,
      ...(site ? { site } : {}),
      dwell,
      ...content,
    });
    this.#focus('#said');
    const sent = await sending;
    if (!sent) return;
    if (sent.different && about.kind === 'dossier' && !renamed) {
      // What was sent first had arrived: this takes its place, under a name of its own.
      draft.id = new Draft().id;
      return this.#send(true);
    }
    // Of a page the first one counts, and one is enough.
    const { answer = sent.different ? ({ outcome: 'known' } as const) : undefined, refusal } = sent;
    if (answer) this.#taken(content, answer, about);
    else if (refusal && isFailure(refusal)) this.#failed(refusal);
    else if (refusal) this.unasked = { notice: refusal };
    if (!answer) this.dispatchEvent(new MotcuaErrorEvent(isFailure(refusal!) ? refusal.kind : refusal!, sent.error));
    this.#focus('#said');
  }

  #taken(content: RatingContent, answer: RatingAnswer, about: RatingSubject): void {
    this.#kept?.clear();
    this.given = {
      content: { ...content, ...(answer.comment === undefined ? {} : { comment: answer.comment }) },
      answer,
    };
    this.changing = false;
    this.dispatchEvent(new MotcuaRateEvent(content.level, about.kind));
  }

  #failed(failure: Failure): void {
    this.failure = failure;
    this.#kept?.save(this.draft);
  }

  readonly #cancel = (): void => {
    this.#sending.cancel();
    this.#focus('[part=submit]');
  };

  /** Asks again, with what was said. */
  readonly #change = (): void => {
    this.draft = new Draft(this.given!.content);
    this.changing = true;
    this.#focus('#question');
  };

  readonly #keep = (): void => {
    this.changing = false;
    this.failure = undefined;
    this.#focus('#said');
  };

  readonly #open = (): void => {
    this.opened = true;
    void this.updateComplete.then(() => this.#dialog.showModal());
  };

  readonly #close = (): void => this.#dialog.close();

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  protected override renderContent(): unknown {
    if (this.kiosk) return this.device?.render() ?? html`<slot></slot>`;
    const content = () => html`<div class="panel">${this.#content()}</div>`;
    if (!this.dialog) return content();
    const { own } = this;
    return html`<button type="button" class="button opener" part="opener" aria-haspopup="dialog" @click=${this.#open}>
        ${own.opener}
      </button>
      <dialog part="dialog" aria-label=${own.opener}>
        <button type="button" class="button quiet close" @click=${this.#close}>${own.close}</button>
        ${this.opened ? content() : nothing}
      </dialog>`;
  }

  get #view(): View {
    const { text, own, headingLevel } = this;
    return { text, own, headingLevel };
  }

  #content(): unknown {
    if (this.unasked) return noticeView(this.unasked, this.#view);
    return this.frame(
      this.#asked,
      (value) => ('notice' in value ? noticeView(value, this.#view) : this.#answerable(value)),
      skeletonView(this.compact ? 1 : 4),
    );
  }

  #answerable(value: Asked): TemplateResult {
    const { given, changing } = this;
    const view = this.#view;
    const { working, share } = this.#sending;
    const waiting = working ? workingView(share, { ...view, cancel: this.#cancel }) : nothing;
    if (given && !changing)
      return html`${subject(value.invitation, view)}${thanksView({ ...view, ...given, change: this.#change })}`;
    const { invitation } = value;
    return html`${subject(invitation, view)} ${waiting}
      <div ?hidden=${working}>
        ${questionView({
          ...view,
          asked: value,
          compact: this.compact,
          draft: this.draft,
          question:
            this.question ?? view.own.question[invitation ? 'dossier' : this.procedure ? 'procedure' : 'agency'],
          mistake: this.mistake,
          failure: this.failure,
          changing,
          changed: this.#changed,
          submit: this.#submit,
          keep: this.#keep,
        })}
      </div>`;
  }
}

function subject(invitation: RatingInvitation | undefined, view: View): unknown {
  return invitation ? subjectView(invitation, view) : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-rating': MotcuaRating;
  }
}
