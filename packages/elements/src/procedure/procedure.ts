import { html, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Procedure, ProcedureCase } from '@motcua/contract';
import { readAddress } from '../base/address.js';
import { announce } from '../base/announcer.js';
import { MotcuaElement } from '../base/element.js';
import { MotcuaErrorEvent, MotcuaLoadEvent, MotcuaSelectEvent } from '../base/events.js';
import { Load } from '../base/load-state.js';
import { emptyView, failureView, skeletonView } from '../base/states.js';
import { dateInWords, today } from '../wording/dates.js';
import { type Actions, actionsView, qrPanel } from './actions.js';
import { casePicker } from './case-picker.js';
import { Checklist } from './checklist.js';
import { contentsView } from './contents.js';
import { copyText } from './copy.js';
import { factsView } from './facts.js';
import { headerView } from './header.js';
import { Later } from './later.js';
import { noticesView } from './notices.js';
import { partsStyles } from './parts.styles.js';
import { partsView, shownParts } from './parts.js';
import { printStyles } from './print.styles.js';
import { procedureStyles } from './procedure.styles.js';
import { publicationView } from './publication.js';
import type { View } from './view.js';

/**
 * One administrative procedure exactly as published: the facts a citizen asks first, then its parts in legal order, with
 * cases, provenance, a checklist kept on the device, and a printed form.
 *
 * @tagname motcua-procedure
 * @slot - Shown until the procedure has arrived, such as a link to it
 * @fires {MotcuaLoadEvent} motcua-load - The procedure is shown
 * @fires {MotcuaErrorEvent} motcua-error - It could not be shown
 * @fires {MotcuaSelectEvent} motcua-select - A related procedure was chosen; it opens here unless prevented
 * @csspart root - All of it
 * @csspart header - Name, codes, decision and version
 * @csspart notice - What must be known before relying on it
 * @csspart cases - The choice of a case
 * @csspart facts - Time, fee, place and result
 * @csspart actions - File online, print, QR code, copy
 * @csspart qr - The QR code
 * @csspart contents - Table of contents
 * @csspart part - A part; also `part-steps`, `part-documents` and so on
 * @csspart documents - Papers of a case
 * @csspart doubt - Why a value is not confirmed
 * @csspart source - Who laid down a value
 * @cssprop [--motcua-scroll-margin=1rem] - Height of a fixed header of the page, kept free above a part that is jumped to
 *
 * @example
 * <motcua-procedure code="1.001193" api="https://dichvu.example.gov.vn/motcua"></motcua-procedure>
 */
export class MotcuaProcedure extends MotcuaElement {
  /** The look; custom properties theme it. */
  static override styles = [...MotcuaElement.styles, procedureStyles, partsStyles, printStyles];

  /** Code of the procedure in any printed form; when absent, `?tthc=` of the page's address. */
  @property() code?: string;
  /** The procedure itself, in place of loading it. */
  @property({ attribute: false }) procedure?: Procedure;
  /** Where the QR code and the copied link lead; the page itself when absent. */
  @property() link?: string;

  @state() private caseId = '';
  @state() private qr: Actions['qr'];
  @state() private qrOpen = false;
  @state() private said = '';
  /** Chosen here, over the configured day. */
  @state() private chosenDay?: string;

  readonly #paper = matchMedia('print');
  readonly #load = new Load<Procedure>(this, () => this.#settled());
  readonly #later = new Later(
    this,
    () => this.shown,
    () => this.connection,
  );
  readonly #checklists = new Map<string, Checklist>();
  #shownName = '';
  #qrLink = '';
  #opened = false;
  #broken?: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onPaper);
    window.addEventListener('keydown', this.#foresee);
    this.#paper.addEventListener('change', this.#onPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#onPaper);
    window.removeEventListener('keydown', this.#foresee);
    this.#paper.removeEventListener('change', this.#onPaper);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('asOf')) this.chosenDay = undefined;
    const { connection, wantedCode: code, day } = this;
    if (this.procedure || !code) return;
    const question = JSON.stringify([this.config.api, code, day]);
    this.#load.run(question, (signal) => connection.procedures.get(code, { asOf: day }, { signal }));
  }

  protected override renderContent(): unknown {
    if (this.procedure) return this.#guarded(this.procedure);
    const { wantedCode: code, text } = this;
    if (!code) return emptyView(text.procedure.noCode, text.procedure.notFoundHint);
    const { failure, loading } = this.#load;
    if (failure?.kind === 'not-found' && !loading) {
      return emptyView(text.procedure.notFound(code), text.procedure.notFoundHint);
    }
    if (failure?.kind === 'not-in-force' && !loading) {
      const say = dateInWords(this.day ?? today(), text.wording);
      return emptyView(
        text.procedure.notInForce(code, say),
        this.day
          ? html`<button type="button" class="button" @click=${() => this.#openDay(today())}>${text.procedure.seeCurrent}</button>`
          : nothing,
      );
    }
    return this.frame(this.#load, (procedure) => this.#guarded(procedure), skeletonView(14));
  }

  /** An answer that is no procedure must not take the page's other elements with it. */
  #guarded(procedure: Procedure): unknown {
    try {
      this.#startAfresh(procedure);
      return this.#view(procedure);
    } catch (error) {
      this.#broken = error;
      return failureView(this.text.base, { kind: 'garbled', error, retriable: true }, this.#load.retry);
    }
  }

  #view(procedure: Procedure): TemplateResult {
    const view: View = {
      procedure,
      locale: this.text,
      day: this.day ?? today(),
      caseId: this.caseId,
      chooseCase: (id) => (this.caseId = id),
      checklist: (of) => this.#checklist(procedure, of),
      headingLevel: this.headingLevel,
      open: (code, name) => this.#open(code, name),
      openDay: (day) => this.#openDay(day),
    };
    const copy = (text: string, event: Event) => void this.#copy(text, event);
    const actions: Actions = {
      print: () => void this.#print(),
      copy,
      toggleQr: () => {
        this.qrOpen = !this.qrOpen;
        void this.#drawQr();
      },
      link: this.#link,
      qrOpen: this.qrOpen,
      qr: this.qr,
      said: this.said,
    };
    const parts = shownParts(view);
    return html`<article class="procedure" aria-labelledby="name">
      ${headerView(view, copy)} ${noticesView(view)} ${casePicker(view)} ${factsView(view)} ${actionsView(view, actions)}
      ${qrPanel(view, actions)}
      <div class="columns">
        ${contentsView(parts, view)}
        <div class="parts">${partsView(parts, view)} ${publicationView(view, this.#later)}</div>
      </div>
      <p class="print-only small">${this.text.procedure.printedOn(dateInWords(today(), this.text.wording))}</p>
    </article>`;
  }

  /** Boxes that were ticked and lists that were opened are not taken over from one publication to the next. */
  #startAfresh({ code, version }: Procedure): void {
    const name = `${code} ${version.number}`;
    if (this.#shownName !== name) render(nothing, this.renderRoot, this.renderOptions);
    this.#shownName = name;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#broken !== undefined) {
      this.dispatchEvent(new MotcuaErrorEvent('garbled', this.#broken));
      this.#broken = undefined;
    }
  }

  private get shown(): Procedure | undefined {
    return this.procedure ?? this.#load.value;
  }

  private get wantedCode(): string | undefined {
    return this.code || readAddress(location.search, 'tthc')['']?.[0];
  }

  private get day(): string | undefined {
    return this.chosenDay ?? this.config.asOf;
  }

  get #link(): string {
    return this.link ?? location.href.replace(/#.*/s, '');
  }

  #settled(): void {
    this.report(this.#load);
    const { value, failure } = this.#load;
    if (!value || failure) return;
    this.dispatchEvent(new MotcuaLoadEvent(1));
    if (this.#opened) announce(this.text.procedure.loaded(value.name));
    this.#opened = true;
  }

  #open(code: string, name: string): void {
    if (!this.dispatchEvent(new MotcuaSelectEvent(code, name))) return;
    this.procedure = undefined;
    this.code = code;
    this.caseId = '';
  }

  #openDay(day: string): void {
    this.code = this.shown?.code ?? this.wantedCode;
    this.procedure = undefined;
    this.chosenDay = day;
  }

  #checklist(procedure: Procedure, of: ProcedureCase): Checklist {
    const key = JSON.stringify([procedure.code, procedure.version.number, of.id]);
    let list = this.#checklists.get(key);
    if (!list) this.#checklists.set(key, (list = new Checklist(procedure, of, () => this.requestUpdate())));
    return list;
  }

  async #copy(text: string, event: Event): Promise<void> {
    const done = await copyText(text, event.currentTarget as Element);
    this.said = done ? this.text.procedure.copied : this.text.procedure.copyFailed;
    announce(this.said);
  }

  async #print(): Promise<void> {
    await this.#drawQr();
    await this.updateComplete;
    const { printAlone } = await import('./paper.js').catch(() => ({ printAlone: () => window.print() }));
    printAlone(this);
  }

  /** A browser does not wait for a file once it prints, so Ctrl or ⌘ is taken as a sign that Ctrl+P may follow. */
  readonly #foresee = ({ key }: KeyboardEvent): void => {
    if (key === 'Control' || key === 'Meta') this.#onPaper();
  };

  readonly #onPaper = (): void => void this.#drawQr();

  /** The library of the code is loaded when a code is first needed. */
  async #drawQr(): Promise<void> {
    const link = this.#link;
    if (this.#qrLink === link) return;
    this.#qrLink = link;
    try {
      const { qrView } = await import('./paper.js');
      this.qr = qrView(link, this.text.procedure.qr);
    } catch {
      this.#qrLink = '';
      this.qr = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-procedure': MotcuaProcedure;
  }
}
