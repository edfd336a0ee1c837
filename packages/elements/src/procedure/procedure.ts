import { html, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Procedure, ProcedureCase } from '@motcua/contract';
import { readAddress } from '../base/address.js';
import { announce } from '../base/announcer.js';
import { ReadingElement } from '../base/reading-element.js';
import { MotcuaErrorEvent, MotcuaLoadEvent, MotcuaSelectEvent } from '../base/events.js';
import { Load } from '../base/load-state.js';
import { emptyView, failureView, skeletonView } from '../base/states.js';
import { procedureVi } from '../locales/procedure-vi.js';
import type { ProcedureLocale } from '../locales/locale.js';
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
export class MotcuaProcedure extends ReadingElement<ProcedureLocale> {
  /** The look; custom properties theme it. */
  static override styles = [...ReadingElement.styles, procedureStyles, partsStyles, printStyles];

  /** Code of the procedure in any printed form; when absent, `?tthc=` of the page's address. */
  @property() code?: string;
  /** Number of the publication to show; when absent `?tthc=…&tthc-ban=` of the page's address, else the one in force. */
  @property({ attribute: 'version', type: Number }) procedureVersion?: number | undefined;
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

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#drawQr);
    window.addEventListener('keydown', this.#foresee);
    this.#paper.addEventListener('change', this.#drawQr);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#drawQr);
    window.removeEventListener('keydown', this.#foresee);
    this.#paper.removeEventListener('change', this.#drawQr);
  }

  protected override vietnamese(): ProcedureLocale {
    return procedureVi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('asOf')) this.chosenDay = undefined;
    const { connection, wantedCode: code, day } = this;
    if (this.procedure || !code) return;
    const { procedures } = connection;
    const number = this.#wantedVersion(code);
    const { api, agency } = this.config;
    const question = JSON.stringify([api, code, day, number, agency]);
    this.#load.run(question, (signal) =>
      number ? procedures.version(code, number, { signal }) : procedures.get(code, { asOf: day, agency }, { signal }),
    );
  }

  protected override renderContent(): unknown {
    if (this.procedure) return this.#guarded(this.procedure);
    const { wantedCode: code, text } = this;
    if (!code) return emptyView(text.procedure.noCode, text.procedure.notFoundHint);
    const { failure, loading } = this.#load;
    const kind = loading ? undefined : failure?.kind;
    if (kind === 'not-found') return emptyView(text.procedure.notFound(code), text.procedure.notFoundHint);
    if (kind === 'not-in-force') {
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
      // Boxes that were ticked and lists that were opened are not taken over from one publication to the next.
      const name = `${procedure.code} ${procedure.version.number}`;
      if (this.#shownName !== name) render(nothing, this.renderRoot, this.renderOptions);
      this.#shownName = name;
      return this.#view(procedure);
    } catch (error) {
      void this.updateComplete.then(() => this.dispatchEvent(new MotcuaErrorEvent('garbled', error)));
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
      checklist: this.#checklist,
      headingLevel: this.headingLevel,
      open: this.#open,
      openDay: this.#openDay,
    };
    const actions: Actions = {
      print: this.#print,
      copy: this.#copy,
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
      ${headerView(view, this.#copy)} ${noticesView(view)} ${casePicker(view)} ${factsView(view, this.#later)} ${actionsView(view, actions)}
      ${qrPanel(view, actions)}
      <div class="columns">
        ${contentsView(parts, view)}
        <div class="parts">${partsView(parts, view)} ${publicationView(view, this.#later)}</div>
      </div>
      <p class="print-only small">${this.text.procedure.printedOn(dateInWords(today(), this.text.wording))}</p>
    </article>`;
  }

  private get shown(): Procedure | undefined {
    return this.procedure ?? this.#load.value;
  }

  private get wantedCode(): string | undefined {
    return this.code || readAddress(location.search, 'tthc')['']?.[0];
  }

  /** 0 once another was chosen here. */
  #wantedVersion(code: string): number {
    const { '': [named] = [], ban: [number] = [] } = readAddress(location.search, 'tthc');
    return this.procedureVersion ?? (named === code ? Number(number) : 0);
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

  readonly #open = (code: string, name: string): void => {
    if (!this.dispatchEvent(new MotcuaSelectEvent(code, name))) return;
    this.procedure = undefined;
    this.code = code;
    this.procedureVersion = 0;
    this.caseId = '';
  };

  readonly #openDay = (day: string | undefined, number = 0): void => {
    this.code = this.shown?.code ?? this.wantedCode;
    this.procedure = undefined;
    this.procedureVersion = number;
    this.chosenDay = day;
    const { href } = location;
    const without = href.replace(/&tthc-ban=\d+/, '');
    if (!number && without !== href) history.replaceState(history.state, '', without);
  };

  readonly #checklist = (procedure: Procedure, of: ProcedureCase): Checklist => {
    const key = `${procedure.code} ${procedure.version.number} ${of.id}`;
    let list = this.#checklists.get(key);
    if (!list) this.#checklists.set(key, (list = new Checklist(procedure, of, () => this.requestUpdate())));
    return list;
  };

  readonly #copy = async (text: string, event: Event): Promise<void> => {
    const done = await copyText(text, event.currentTarget as Element);
    this.said = done ? this.text.procedure.copied : this.text.procedure.copyFailed;
    announce(this.said);
  };

  readonly #print = async (): Promise<void> => {
    await this.#drawQr();
    await this.updateComplete;
    const { printAlone } = await import('./paper.js').catch(() => ({ printAlone: () => window.print() }));
    printAlone(this);
  };

  /** A browser does not wait for a file once it prints, so Ctrl or ⌘ is taken as a sign that Ctrl+P may follow. */
  readonly #foresee = ({ key }: KeyboardEvent): void => {
    if (key === 'Control' || key === 'Meta') void this.#drawQr();
  };

  /** The library of the code is loaded when a code is first needed. */
  readonly #drawQr: () => unknown = async () => {
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
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-procedure': MotcuaProcedure;
  }
}
