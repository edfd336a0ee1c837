import { openSurveys } from '@motcua/client/surveys';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../base/announcer.js';
import { MotcuaElement } from '../base/element.js';
import { MotcuaErrorEvent } from '../base/events.js';
import type { Failure } from '../base/failures.js';
import { takeFragment } from '../base/fragment.js';
import { Load } from '../base/load-state.js';
import { languageOf } from '../base/localise.js';
import type { CommonLocale } from '../locales/locale.js';
import { type SurveyText, surveyVi } from '../locales/survey.js';
import { vi } from '../locales/vi.js';
import type { Erasing } from '../sending/erasing.js';
import { focusOn } from '../sending/focus.js';
import { KeptValues } from '../sending/kept-values.js';
import { OnItsWay } from '../sending/on-its-way.js';
import { framed, type Mistake, type Said, workingView } from '../sending/said.js';
import { sendingStyles } from '../sending/sending.styles.js';
import { dateInWords } from '../wording/dates.js';
import { answeredHere } from './answered-here.js';
import { Draft } from './draft.js';
import { MotcuaSurveyEvent } from './events.js';
import { formView, inOrder } from './form-view.js';
import { isDifferent, type Notice, refusalOf } from './refusal.js';
import { findRound, type Round, type RoundSource } from './rounds.js';
import { surveyStyles } from './survey.styles.js';
import type { View } from './view.js';

/** Milliseconds for the work and all tries. */
const TIME = 60_000;

/**
 * A round of the survey of satisfaction, which is held every six months where no device asks (SIPAS, QĐ 2640/QĐ-BNV): its questions while
 * it is open, what it found once it is closed. An invitation behind `#khao-sat=…&ma=…` is taken out of the address at once. Without
 * `survey` it is the round that is open for `agency`, else the last one. It prints as a form to be filled in by hand.
 *
 * @tagname motcua-survey
 * @slot - Shown until the questions are there
 * @fires {MotcuaSurveyEvent} motcua-survey - Answers were taken
 * @fires {MotcuaErrorEvent} motcua-error - It could not be read or sent
 * @csspart root - The whole element
 * @csspart form - The questions
 * @csspart answered - It was answered on this device before
 * @csspart restored - What was answered before is there again
 * @csspart unit - Which office is judged
 * @csspart group - Questions of one factor
 * @csspart question - A question
 * @csspart choice - A level or an option
 * @csspart field - A field
 * @csspart submit - The button that sends
 * @csspart print - The button that prints the form
 * @csspart mistakes - What has to be answered
 * @csspart working - What is shown during the proof of work
 * @csspart thanks - It was taken
 * @csspart notice - Why there is nothing to answer
 * @csspart shared - On a shared computer: when everything is erased
 * @csspart results - What a closed round found
 * @csspart error - It could not be sent
 * @cssprop [--motcua-alert=#a3260d] - What has to be answered
 *
 * @example
 * <motcua-survey agency="xa-nguyen-phich" survey="2026-2"></motcua-survey>
 */
export class MotcuaSurvey extends MotcuaElement {
  /** The look; custom properties theme it. */
  static override styles = [...MotcuaElement.styles, sendingStyles, surveyStyles];

  /** Id of the round: `2026-2`. */
  @property({ reflect: true }) survey?: string;
  /** Key of the site, `mcs_…`; not needed on pages of the server itself. */
  @property({ reflect: true }) site?: string;
  /** The heading; the title of the round when absent, none when empty. */
  @property({ reflect: true }) heading?: string;
  /** The computer is used by many: nothing that is answered is kept. */
  @property({ type: Boolean, reflect: true }) shared = false;
  /** Code of an invitation, for pages that got it otherwise than in the address. */
  @property({ attribute: false }) invitation?: string | undefined;
  /** What reads and sends, in place of one of our own making. */
  @property({ attribute: false }) surveys?: RoundSource;

  @state() private own: SurveyText = surveyVi;
  @state() private draft = new Draft();
  @state() private mistakes: readonly Mistake[] = [];
  @state() private failure?: Failure | undefined;
  @state() private notice?: Notice | undefined;
  @state() private thanked?: 'thanks' | 'known' | undefined;
  @state() private restored = false;
  @state() private saidShared = false;
  @state() private note = '';

  readonly #round = new Load<Round | { notice: Notice }>(this, () => this.#loaded());
  readonly #sending = new OnItsWay(this);
  /** Office that the invitation is about, by its link. */
  #invitedFor?: string | undefined;
  #erasing?: Erasing;

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

  /** A link or a QR code led here. */
  readonly #take = (): void => {
    const taken = takeFragment('khao-sat');
    if (!taken) return;
    this.survey = taken.get('khao-sat')!.trim();
    this.invitation = taken.get('ma')?.trim() || undefined;
    this.#invitedFor = taken.get('cq')?.trim();
    this.notice = this.thanked = this.failure = undefined;
  };

  /** Its own words come before it says anything. */
  protected override async scheduleUpdate(): Promise<void> {
    const english = languageOf(this, this.config.lang) === 'en';
    const words = english
      ? await import('../locales/survey-en.js').then(
          ({ surveyEn }) => surveyEn,
          () => surveyVi,
        )
      : surveyVi;
    if (words !== this.own) this.own = words;
    await super.scheduleUpdate();
  }

  protected override vietnamese(): CommonLocale {
    return vi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { survey: id } = this;
    const { api, agency } = this.config;
    this.#round.run(JSON.stringify([api, id, id === undefined ? agency : '']), (signal) =>
      findRound(this.#surveys, { id, agency }, signal),
    );
    if (this.#onShared && !this.#erasing) this.#loadErasing().catch(() => undefined);
  }

  async #loadErasing(): Promise<void> {
    const { Erasing: Loaded } = await import('../sending/erasing.js');
    this.#erasing ??= new Loaded(this, {
      due: () => this.#onShared && (this.draft.filled || this.invitation !== undefined),
      erase: () => this.#erase(),
      lang: () => this.text.lang,
    });
    this.requestUpdate();
  }

  /** The invitation goes with the answers: its link opens them again. */
  #erase(): void {
    this.#sending.cancel();
    if (this.#asked) this.#keptFor(this.#asked.survey.id).clear();
    this.draft = new Draft();
    this.mistakes = [];
    this.failure = this.notice = this.thanked = undefined;
    this.invitation = this.#invitedFor = undefined;
  }

  get #surveys(): RoundSource {
    return this.surveys ?? openSurveys({ baseUrl: this.config.api, locale: this.text.lang });
  }

  get #onShared(): boolean {
    return this.shared || this.saidShared;
  }

  #keptFor(survey: string): KeptValues {
    return new KeptValues(`motcua:survey:${this.config.api},${survey}`);
  }

  /** The round that is asked, once it is there. */
  get #asked(): Round | undefined {
    const { value } = this.#round;
    return value && 'survey' in value ? value : undefined;
  }

  /** The office that is judged, when there is none to be chosen. */
  get #agency(): string | undefined {
    const units = this.#asked?.survey.units ?? [];
    const { agency } = this.config;
    const has = (wanted: string | undefined) => units.some((unit) => unit.agency === wanted);
    if (units.length === 1) return units[0]!.agency;
    return [this.#invitedFor, agency].find(has);
  }

  #loaded(): void {
    this.report(this.#round);
    this.#sending.cancel();
    const survey = this.#asked?.survey;
    this.draft = survey && !this.#onShared ? Draft.from(this.#keptFor(survey.id).values) : new Draft();
    this.restored = this.draft.filled;
    this.mistakes = [];
    this.failure = this.notice = this.thanked = undefined;
  }

  readonly #changed = (): void => {
    if (!this.#onShared) this.#keptFor(this.#asked!.survey.id).save(this.draft.values);
    this.requestUpdate();
  };

  readonly #share = (shared: boolean): void => {
    this.saidShared = shared;
    if (shared) this.#keptFor(this.#asked!.survey.id).clear();
    else this.#changed();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const { survey } = this.#asked!;
    this.restored = false;
    this.failure = undefined;
    const agency = this.#agency ?? this.draft.unit;
    this.mistakes = this.draft.mistakes(survey, agency, inOrder(survey), this.own);
    if (this.mistakes.length > 0) focusOn(this, '#said');
    else void this.#send(agency);
  };

  async #send(agency: string): Promise<void> {
    if (this.#sending.working) return;
    const { survey } = this.#asked!;
    const { draft, invitation, site } = this;
    announce(this.own.working[0]);
    focusOn(this, '#said');
    const answer = {
      id: draft.id,
      survey: survey.id,
      agency,
      answers: draft.answers(survey),
      ...(invitation ? { invitation } : {}),
      ...(site ? { site } : {}),
    };
    const ended = await this.#sending.send((options) => this.#surveys.answer(answer, { ...options, timeout: TIME }));
    if (!ended) return;
    if ('answer' in ended) this.#taken(ended.answer.outcome === 'known' ? 'known' : 'thanks');
    // What was sent first had arrived: nobody answers twice.
    else if (isDifferent(ended.error)) this.#taken('known');
    else this.#refuse(ended.error);
    focusOn(this, '#said');
  }

  #taken(how: 'thanks' | 'known'): void {
    const { id } = this.#asked!.survey;
    this.#keptFor(id).clear();
    if (!this.#onShared) answeredHere.add(id);
    this.thanked = how;
    this.dispatchEvent(new MotcuaSurveyEvent(id));
  }

  #refuse(error: unknown): void {
    const refusal = refusalOf(error);
    const isNotice = typeof refusal === 'string';
    if (isNotice) this.notice = refusal;
    else this.failure = refusal;
    this.dispatchEvent(new MotcuaErrorEvent(isNotice ? refusal : refusal.kind, error));
  }

  readonly #cancel = (): void => {
    this.#sending.cancel();
    focusOn(this, '[part=submit]');
  };

  readonly #back = (): void => {
    this.notice = undefined;
    focusOn(this, '[part=submit]');
  };

  async #print(): Promise<void> {
    this.note = '';
    try {
      const { printAlone } = await import('../procedure/print-alone.js');
      printAlone(this);
    } catch {
      this.note = this.own.printFailed;
    }
  }

  protected override renderContent(): TemplateResult {
    return html`<div class="panel">
      ${this.frame(this.#round, (value) =>
        'notice' in value ? this.#said('notice', this.own[value.notice], this.headingLevel) : this.#content(value),
      )}
    </div>`;
  }

  #said(name: string, [title, sentence]: Said, level: number, more: unknown = nothing): TemplateResult {
    return framed(name, title, html`<p>${sentence}</p>${more}`, level);
  }

  #content(round: Round): TemplateResult {
    const { headingLevel, text, own } = this;
    const title = this.heading ?? round.survey.title;
    const view: View = { text, own, headingLevel: title ? headingLevel + 1 : headingLevel };
    return html`${title ? html`<div role="heading" aria-level=${Math.min(headingLevel, 6)} class="title">${title}</div>` : nothing}
    ${this.#erasing?.bar ?? nothing} ${this.#inside(round, view)}`;
  }

  #inside({ survey, state: now, results, resultsView }: Round, view: View): unknown {
    const { own, notice, thanked, invitation } = this;
    const level = view.headingLevel;
    if (now === 'planned') {
      const from = dateInWords(survey.from, view.text.wording);
      return html`${this.#said('notice', own.planned(from), level)}${this.#form(survey, true, view)}`;
    }
    if (now === 'closed') {
      if (!results) return this.#said('notice', own.noResults, level);
      return html`<p class="muted">${own.closed}</p>${resultsView!(results, survey, view)}`;
    }
    if (thanked) return this.#said('thanks', own[thanked], level);
    if (notice) {
      const back = html`<button type="button" class="button" @click=${this.#back}>${own.backToForm}</button>`;
      return this.#said('notice', own[notice], level, back);
    }
    const { working, share } = this.#sending;
    if (working) return workingView(share, view, this.#cancel);
    if (!invitation && !survey.everyone) {
      return html`${this.#said('notice', own.byInvitation, level)}${this.#form(survey, true, view)}`;
    }
    return this.#form(survey, false, view);
  }

  #form(survey: Round['survey'], onlyPaper: boolean, view: View): TemplateResult {
    const form = formView({
      ...view,
      survey,
      onlyPaper,
      draft: this.draft,
      agency: this.#agency,
      mistakes: this.mistakes,
      failure: this.failure,
      restored: this.restored,
      answeredHere: !onlyPaper && answeredHere.has(survey.id),
      fixedShared: this.shared,
      shared: this.#onShared,
      note: this.note,
      changed: this.#changed,
      share: this.#share,
      print: () => void this.#print(),
      submit: this.#submit,
    });
    // Who cannot answer here is not shown what looks as if it could be answered: it is there for the paper alone.
    if (!onlyPaper) return form;
    return html`<div class="sheet">${form}</div>
      <p class="no-print">
        <button type="button" class="button quiet" part="print" @click=${() => void this.#print()}>${this.own.print}</button>
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-survey': MotcuaSurvey;
  }
}
