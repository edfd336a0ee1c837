import { type Change, type Field, isInForce } from '@motcua/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Address } from '../base/address.js';
import { announce } from '../base/announcer.js';
import { MotcuaErrorEvent, MotcuaLoadEvent, MotcuaSelectEvent } from '../base/events.js';
import { Load } from '../base/load-state.js';
import { languageOf } from '../base/localise.js';
import { ReadingElement } from '../base/reading-element.js';
import { emptyView, failureView, skeletonView } from '../base/states.js';
import { detailView } from '../catalogue/detail.js';
import { detailAddress } from '../catalogue/detail-address.js';
import { changeClassTexts } from '../locales/change-classes.js';
import { type ChangesText, changesVi } from '../locales/changes.js';
import type { CommonLocale } from '../locales/locale.js';
import { vi } from '../locales/vi.js';
import { today } from '../wording/dates.js';
import { numberInWords } from '../wording/numbers.js';
import { changesStyles } from './changes.styles.js';
import { byDecision } from './decisions.js';
import { decisionsView, keyOf } from './entries.js';
import { feedsOf } from './feeds.js';
import { filtersView } from './filters.js';
import { type Content, loadChanges, MoreChanges } from './more.js';
import { addressOf, isFiltered, queryOf, type Question, readQuestion, readScope, type Scope } from './question.js';
import type { View } from './view.js';

/**
 * What was published, amended, replaced or abolished, by decision, newest first: when it takes effect, what it changes for people, and
 * both publications field by field. A reader can narrow it and follow it as a feed.
 *
 * @tagname motcua-changes
 * @slot - Shown until the changes are there, and when they cannot be had: a link to where people find them otherwise
 * @fires {MotcuaSelectEvent} motcua-select - A procedure was chosen; cancel it to show the procedure yourself
 * @fires {MotcuaLoadEvent} motcua-load - Changes are shown
 * @fires {MotcuaErrorEvent} motcua-error - The changes could not be had
 * @csspart root - The whole element
 * @csspart heading - The heading
 * @csspart filters - What the changes can be narrowed by
 * @csspart decision - A decision with what it did
 * @csspart change - One procedure of a decision
 * @csspart kind - What the decision did to it
 * @csspart class - What changes for people
 * @csspart feeds - Where the changes can be followed
 * @csspart detail - The procedure that is open
 * @csspart error - A failure
 * @csspart empty - Nothing to show
 * @csspart loading - What is shown while loading
 *
 * @example
 * <motcua-changes agency="xa-nguyen-phich" detail-href="/thu-tuc?ma={code}"></motcua-changes>
 */
export class MotcuaChanges extends ReadingElement {
  /** The look; custom properties theme it. */
  static override styles = [...ReadingElement.styles, changesStyles];

  /** Only these fields: ids, separated by spaces or commas. */
  @property({ reflect: true }) field?: string;
  /** Only this procedure: its national code. */
  @property({ reflect: true }) code?: string;
  /** Only these kinds of publication: `new`, `amended`, `replaced`, `abolished`. */
  @property({ reflect: true }) kind?: string;
  /** Only what changes this for people: `legal`, `fee`, `deadline`, `document`, `editorial`. */
  @property({ attribute: 'change-class', reflect: true }) changeClass?: string;
  /** Nothing before this day, `YYYY-MM-DD`. */
  @property({ reflect: true }) since?: string;
  /** Publications of one page, 1 to 500; 20 when absent. */
  @property({ attribute: 'page-size', type: Number, reflect: true }) pageSize?: number;
  /** `none` keeps the filters and the open procedure out of the page's address. */
  @property({ reflect: true }) address?: 'none';
  /** Names this element in the address when a page has several. */
  @property({ reflect: true }) key?: string;
  /** Opens a procedure on a page of your own: `/thu-tuc?ma={code}`; `{version}` stands for the number of its publication. */
  @property({ attribute: 'detail-href', reflect: true }) detailHref?: string;
  /** The heading; `Thay đổi về thủ tục hành chính` when absent, none when empty. */
  @property({ reflect: true }) heading?: string;

  @state() private own: ChangesText = changesVi;
  @state() private scope: Scope = readScope({});
  @state() private question: Question = readQuestion({}, this.scope);
  @state() private filtersOpen = false;

  #address = new Address(this, () => this.#restore(), 'thay-doi');
  #list = new Load<Content>(this, () => this.#arrived());
  #more = new MoreChanges(this, () => this.report(this.#more));
  #fields = new Load<readonly Field[]>(this);
  #procedure = new Load<unknown>(this);
  #comparison = new Load<unknown>(this);
  #opened?: { key: string; scroll: number };
  #broken?: Content;
  #quiet = true;

  /** Its own words come before it says anything. */
  protected override async scheduleUpdate(): Promise<void> {
    const words =
      languageOf(this, this.config.lang) === 'en'
        ? await import('../locales/changes-en.js').then(
            ({ changesEn }) => changesEn,
            () => changesVi,
          )
        : changesVi;
    if (words !== this.own) this.own = words;
    await super.scheduleUpdate();
  }

  protected override vietnamese(): CommonLocale {
    return vi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { code, kind, changeClass, field, since, pageSize } = this;
    const scope = readScope({ agency: this.config.agency, code, kind, class: changeClass, field, since, pageSize });
    if (JSON.stringify(scope) !== JSON.stringify(this.scope) || !this.hasUpdated) {
      this.scope = scope;
      this.question = readQuestion(this.#address.active ? this.#address.read() : {}, scope);
    }
    if (changed.has('question') || changed.has('config') || changed.has('client')) this.#ask();
  }

  #ask(): void {
    const { question, scope } = this;
    if (question.open) {
      this.#procedure.run('element', () => import('../define/procedure.js'));
      return;
    }
    const query = queryOf(question, scope);
    this.#list.run(JSON.stringify([this.config.api, { ...query, limit: 0 }]), (signal) =>
      loadChanges(this.connection, query, signal),
    );
  }

  #arrived(): void {
    const { value } = this.#list;
    this.report(this.#list);
    if (!value || this.#list.failure) return;
    if (!this.#quiet) announce(this.#found(value.total));
    this.#quiet = true;
    this.dispatchEvent(new MotcuaLoadEvent(value.total));
    // Not before the changes themselves are there, and for nobody who cannot choose among them.
    if (this.scope.field.length === 1 || this.scope.code) return;
    const { agency } = this.scope;
    this.#fields.run(`${this.config.api} ${agency}`, async (signal) => {
      const { items } = await this.connection.fields.list({ agency, limit: 500 }, { signal });
      return items;
    });
  }

  #change(change: Partial<Question>): void {
    this.#quiet = false;
    this.question = { ...this.question, shown: this.scope.pageSize, ...change };
    this.#address.write(addressOf(this.question, this.scope), 'push');
  }

  #restore(): void {
    const was = this.question.open;
    this.question = readQuestion(this.#address.read(), this.scope);
    if (was && !this.question.open) void this.#returned();
  }

  #clear = (): void => {
    this.#change({ class: '', kind: '', field: '', days: 0, dates: undefined });
    // The button takes itself away; focus must not fall out of the element with it.
    this.#focus('.count');
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #choose = (event: Event, change: Change): void => {
    const click = event as MouseEvent;
    // A new tab or window is the browser's business.
    if (click.button > 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    if (!this.dispatchEvent(new MotcuaSelectEvent(change.code, change.name))) {
      event.preventDefault();
      return;
    }
    if (this.detailHref && this.#href(change)) return;
    event.preventDefault();
    this.#opened = { key: keyOf(change), scroll: window.scrollY };
    this.#change({ ...openOf(change), shown: this.question.shown });
    this.#focus('.back');
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  };

  #close = (): void => {
    this.#change({ open: undefined, version: undefined, shown: this.question.shown });
    void this.#returned();
  };

  async #returned(): Promise<void> {
    const { key, scroll } = this.#opened ?? {};
    await this.updateComplete;
    if (scroll !== undefined) window.scrollTo({ top: scroll, behavior: 'instant' });
    const link = key && this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    (link || this.renderRoot.querySelector<HTMLElement>('.count'))?.focus({ preventScroll: true });
  }

  #showMore(content: Content): void {
    const query = queryOf({ ...this.question, shown: this.scope.pageSize }, this.scope);
    this.#more.add(this.connection, query, content, (first) => {
      if (this.#list.value !== content) return;
      const shown = content.changes.length;
      this.question = { ...this.question, shown };
      this.#address.write(addressOf(this.question, this.scope), 'replace');
      announce(this.own.nowShown(this.#number(shown), this.#number(content.total)));
      if (first) this.#focus(`[data-key="${CSS.escape(first)}"]`);
    });
  }

  #href = (change: Change): string | undefined => {
    if (this.detailHref)
      return detailAddress(this.detailHref.replaceAll('{version}', String(change.version.number)), change.code);
    return this.#address.active
      ? this.#address.href(addressOf({ ...this.question, ...openOf(change) }, this.scope))
      : undefined;
  };

  #number(number: number): string {
    return numberInWords(number, this.text);
  }

  #found(total: number): string {
    return this.own.found(this.#number(total), total === 1);
  }

  protected override renderContent(): TemplateResult {
    const { open } = this.question;
    const { own } = this;
    return html`${open ? this.#detail(open) : nothing}
      <div ?hidden=${open !== undefined}>
        ${
          this.heading === ''
            ? nothing
            : html`<div role="heading" aria-level=${this.headingLevel} class="heading" part="heading">${this.heading || own.title}</div>`
        }
        ${filtersView({
          own,
          classes: changeClassTexts[this.text.lang],
          question: this.question,
          scope: this.scope,
          fields: this.#fields.value ?? [],
          open: this.filtersOpen,
          toggle: () => (this.filtersOpen = !this.filtersOpen),
          change: (change) => this.#change(change),
          clear: this.#clear,
        })}
        ${this.frame(this.#list, (content) => this.#guarded(content), skeletonView(9))}
      </div>`;
  }

  /** An answer that holds no changes must not take the page's other elements with it. */
  #guarded(content: Content): TemplateResult {
    try {
      return this.#content(content);
    } catch (error) {
      // It is looked at again with every update, and told once.
      if (this.#broken !== content)
        void this.updateComplete.then(() => this.dispatchEvent(new MotcuaErrorEvent('garbled', error)));
      this.#broken = content;
      return failureView(this.text.base, { kind: 'garbled', error, retriable: true }, this.#list.retry);
    }
  }

  #content(content: Content): TemplateResult {
    const { own } = this;
    // While another question is on its way, what is shown still answers the one before.
    const narrowed = isFiltered(this.question) || this.#list.loading;
    if (content.changes.length === 0 && !narrowed) return emptyView(own.nothing, own.nothingAdvice);
    return html`<div aria-busy=${this.#list.loading}>
      <div class="bar">
        <div role="heading" aria-level=${this.headingLevel + 1} class="count" tabindex="-1">${this.#found(content.total)}</div>
        ${this.#feeds()}
      </div>
      ${
        content.changes.length > 0
          ? html`${decisionsView(byDecision(content.changes), content.next === null, this.#view)}${this.#end(content)}`
          : emptyView(
              own.noMatch,
              html`<p>${own.noMatchAdvice}</p>
                <button type="button" class="button" @click=${this.#clear}>${own.clear}</button>`,
            )
      }
    </div>`;
  }

  #end(content: Content): unknown {
    const more = this.#more;
    const { changes, total, next } = content;
    return html`<div class="end no-print">
      <p class="muted">${this.own.nowShown(this.#number(changes.length), this.#number(total))}</p>
      ${
        more.failure && !more.loading
          ? failureView(this.text.base, more.failure, more.retry)
          : next === null
            ? nothing
            : html`<button type="button" class="button" aria-disabled=${more.loading} @click=${() => this.#showMore(content)}>
              ${more.loading ? this.text.base.loading : this.own.more}
            </button>`
      }
    </div>`;
  }

  #feeds(): TemplateResult {
    const { own } = this;
    const { atom, json } = feedsOf(this.config, queryOf(this.question, this.scope));
    return html`<p class="small no-print" part="feeds">
      ${own.follow} <a href=${atom} type="application/atom+xml">${own.atom}</a>${
        json ? html` · <a href=${json} type="application/feed+json">${own.json}</a>` : nothing
      }
    </p>`;
  }

  get #view(): View {
    return {
      text: this.text,
      own: this.own,
      classes: changeClassTexts[this.text.lang],
      headingLevel: this.headingLevel,
      href: this.#href,
      choose: this.#choose,
      comparison: (change) => this.#compare(change),
      toggled: (event) => {
        if (!(event.target as HTMLDetailsElement).open) return;
        // What failed is tried again whenever a disclosure is opened.
        if (this.#comparison.failure) this.#comparison.retry();
        else this.#comparison.run('element', () => import('../define/comparison.js'));
      },
    };
  }

  /** It is nothing until its code is there, and asks for nothing before it is seen. */
  #compare({ code, name, version }: Change): TemplateResult {
    const { config, text, own } = this;
    const { failure, loading } = this.#comparison;
    return html`<motcua-comparison
      code=${code}
      version=${version.number}
      lang=${text.lang}
      theme=${config.theme ?? nothing}
      heading=""
      label=${name}
      heading-level=${this.headingLevel + 3}
      .client=${this.connection}
      ><p aria-busy=${loading}>${failure && !loading ? own.compareFailed : text.base.loading}</p></motcua-comparison
    >`;
  }

  #detail(code: string): TemplateResult {
    const { config, text, own, headingLevel, client, question } = this;
    return detailView({
      code,
      version: question.version,
      config,
      text: { ...text, catalogue: own },
      headingLevel,
      client,
      element: this.#procedure,
      close: this.#close,
    });
  }
}

/** What is in force today is shown as today's; anything else by its number. */
function openOf({ code, version }: Change): Pick<Question, 'open' | 'version'> {
  const current = version.change !== 'abolished' && isInForce(version, today());
  return { open: code, version: current ? undefined : version.number };
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-changes': MotcuaChanges;
  }
}
