import type { FacetName, ProcedureSummary } from '@motcua/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Address } from '../base/address.js';
import { announce } from '../base/announcer.js';
import { ReadingElement } from '../base/reading-element.js';
import { MotcuaLoadEvent, MotcuaSelectEvent } from '../base/events.js';
import { Load } from '../base/load-state.js';
import { skeletonView } from '../base/states.js';
import { tokens } from '../base/tokens.styles.js';
import { catalogueVi } from '../locales/catalogue-vi.js';
import type { CatalogueLocale } from '../locales/locale.js';
import { dateInWords } from '../wording/dates.js';
import { numberInWords } from '../wording/numbers.js';
import { catalogueStyles } from './catalogue.styles.js';
import { type About, type Content, loadAbout, loadContent } from './content.js';
import { detailView } from './detail.js';
import { detailAddress } from './detail-address.js';
import { foundInWords, listingInWords } from './in-words.js';
import {
  addressOf,
  facetsOf,
  type Grouping,
  type Listing,
  queryOf,
  readListing,
  readScope,
  type Scope,
} from './listing.js';
import { MoreRows } from './more-rows.js';
import { Printing } from './printing.js';
import { resultsView } from './results.js';
import { rowsStyles } from './rows.styles.js';
import { searchView } from './search-box.js';
import { Typing } from './typing.js';

/**
 * The standard listing of an office: search, filters, groups, one procedure in place, print as the official list.
 *
 * @tagname motcua-catalogue
 * @slot - Shown until the listing is there, and when it cannot be had: a link to where people find it otherwise
 * @fires {MotcuaSelectEvent} motcua-select - A procedure was chosen; cancel it to show the procedure yourself
 * @fires {MotcuaLoadEvent} motcua-load - A listing is shown
 * @fires {MotcuaErrorEvent} motcua-error - The listing could not be had
 * @csspart root - The whole element
 * @csspart heading - The heading
 * @csspart search - The search box with its label
 * @csspart filters - The panel of filters
 * @csspart facet - One filter
 * @csspart chips - The filters in use
 * @csspart table - The table
 * @csspart group - A heading of a group
 * @csspart row - A row
 * @csspart choices - What is asked back when words may mean several things
 * @csspart read-as - What lay words were read as
 * @csspart referral - Where to go with what is no procedure of these offices
 * @csspart near - What comes nearest when nothing fits
 * @csspart detail - The procedure that is open
 * @csspart error - A failure
 * @csspart empty - Nothing to show
 * @csspart loading - What is shown while loading
 */
export class MotcuaCatalogue extends ReadingElement<CatalogueLocale> {
  /** The look; custom properties theme it. */
  static override styles = [tokens, catalogueStyles, rowsStyles];

  /** Only these fields: ids, separated by spaces or commas. */
  @property({ reflect: true }) field?: string;
  /** Only these levels: `central`, `province`, `district`, `commune`, `other`. */
  @property({ reflect: true }) level?: string;
  /** Puts rows under headings: `none`, `field`, `level` or `agency`. */
  @property({ attribute: 'group-by', reflect: true }) groupBy?: Grouping;
  /** Rows of one page, 1 to 500; 20 when absent. */
  @property({ attribute: 'page-size', type: Number, reflect: true }) pageSize?: number;
  /** `none` keeps search, filters and the open procedure out of the page's address. */
  @property({ reflect: true }) address?: 'none';
  /** Names this listing in the address when a page has several. */
  @property({ reflect: true }) key?: string;
  /** Opens a procedure on a page of your own: `/thu-tuc?ma={code}`. */
  @property({ attribute: 'detail-href', reflect: true }) detailHref?: string;
  /** The heading; `Danh mục thủ tục hành chính` when absent, none when empty. */
  @property({ reflect: true }) heading?: string;

  @state() private scope: Scope = readScope({});
  @state() private listing: Listing = readListing({}, this.scope);
  @state() private filtersOpen = false;
  @state() private unfolded: ReadonlySet<FacetName> = new Set();

  #address = new Address(this, () => this.#restore());
  #list = new Load<Content>(this, () => this.#arrived());
  #more = new MoreRows(this, () => this.report(this.#more));
  #procedure = new Load<unknown>(this);
  #printing = new Printing(this);
  #typing = new Typing((q) => this.#change({ q }, 'replace'));
  #about?: { of: string; answer: Promise<About> };
  #typed = '';
  #opened?: { code: string; scroll: number };
  #quiet = true;

  protected override vietnamese(): CatalogueLocale {
    return catalogueVi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { field, level, groupBy, pageSize } = this;
    const scope = readScope({ ...this.config, field, level, groupBy, pageSize });
    if (JSON.stringify(scope) !== JSON.stringify(this.scope) || !this.hasUpdated) {
      this.scope = scope;
      this.listing = readListing(this.#address.active ? this.#address.read() : {}, scope);
    }
    if (changed.has('listing') || changed.has('config') || changed.has('client')) this.#ask();
  }

  protected override updated(): void {
    const field = this.renderRoot.querySelector('input');
    // Set from here only when the question came from elsewhere: a person may be typing, an input method composing.
    if (field && this.#typed !== this.listing.q) field.value = this.#typed = this.listing.q;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#typing.cancel();
  }

  #ask(): void {
    const { listing, scope } = this;
    if (listing.open) {
      this.#procedure.run('element', () => import('../define/procedure.js'));
      return;
    }
    const query = queryOf(listing, scope);
    const { api } = this.config;
    this.#list.run(JSON.stringify([api, { ...query, limit: 0 }]), (signal) => {
      const of = `${api} ${scope.agency}`;
      if (this.#about?.of !== of) this.#about = { of, answer: loadAbout(this.connection, scope.agency) };
      return loadContent(this.connection, query, this.#about.answer, signal);
    });
  }

  #arrived(): void {
    const { value } = this.#list;
    this.report(this.#list);
    if (!value || this.#list.failure) return;
    if (!this.#quiet) announce(this.#found(value.total) + (value.understood?.said(this.text) ?? ''));
    this.#quiet = true;
    this.dispatchEvent(new MotcuaLoadEvent(value.total));
  }

  /** Asks something else; what was typed replaces the address, what was pressed makes a step back. */
  #change(change: Partial<Listing>, how: 'push' | 'replace' = 'push'): void {
    this.#quiet = false;
    if (change.q !== undefined && how === 'replace') this.#typed = change.q;
    this.listing = { ...this.listing, shown: this.scope.pageSize, ...change };
    this.#address.write(addressOf(this.listing, this.scope), how);
  }

  #restore(): void {
    this.#typing.cancel();
    const was = this.listing.open;
    this.listing = readListing(this.#address.read(), this.scope);
    if (was && !this.listing.open) void this.#returned();
  }

  #choose = (facet: FacetName, value: string, on: boolean): void => {
    const rest = this.listing.chosen[facet].filter((one) => one !== value);
    this.#change({ chosen: { ...this.listing.chosen, [facet]: on ? [...rest, value] : rest } });
    // A chip takes itself away; focus must not fall out of the element with it.
    if (!on && this.shadowRoot?.activeElement?.classList.contains('chip')) this.#focus('.count');
  };

  #clear = (): void => {
    const { chosen } = readListing({}, this.scope);
    this.#change({ chosen });
    this.#focus('.count');
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #open(event: Event, row: Pick<ProcedureSummary, 'code' | 'name'>): void {
    const click = event as MouseEvent;
    // A new tab or window is the browser's business.
    if (click.button > 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    if (!this.dispatchEvent(new MotcuaSelectEvent(row.code, row.name))) {
      event.preventDefault();
      return;
    }
    if (this.detailHref && detailAddress(this.detailHref, row.code)) return;
    event.preventDefault();
    this.#opened = { code: row.code, scroll: window.scrollY };
    this.#change({ open: row.code, shown: this.listing.shown });
    this.#focus('.back');
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  #close = (): void => {
    this.#change({ open: undefined, shown: this.listing.shown });
    void this.#returned();
  };

  async #returned(): Promise<void> {
    const { code, scroll } = this.#opened ?? {};
    await this.updateComplete;
    if (scroll !== undefined) window.scrollTo({ top: scroll, behavior: 'instant' });
    const link = code && this.renderRoot.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`);
    (link || this.renderRoot.querySelector<HTMLElement>('.count'))?.focus({ preventScroll: true });
  }

  #showMore(content: Content): void {
    const { facets: _, ...query } = queryOf({ ...this.listing, shown: this.scope.pageSize }, this.scope);
    this.#more.add(this.connection, query, content, (first) => {
      if (this.#list.value !== content) return;
      const shown = content.rows.length;
      this.listing = { ...this.listing, shown };
      this.#address.write(addressOf(this.listing, this.scope), 'replace');
      announce(this.text.catalogue.nowShown(this.#number(shown), this.#number(content.total)));
      if (first) this.#focus(`[data-code="${CSS.escape(first)}"]`);
    });
  }

  get #heading(): string {
    return this.heading || this.text.catalogue.title;
  }

  #number(number: number): string {
    return numberInWords(number, this.text);
  }

  #found(total: number): string {
    return foundInWords(total, this.listing.q.trim(), this.text);
  }

  protected override renderContent(): TemplateResult {
    const { open } = this.listing;
    const { catalogue: text, wording } = this.text;
    return html`${open ? this.#detail(open) : nothing}
      <div ?hidden=${open !== undefined}>
        ${
          this.heading === ''
            ? nothing
            : html`<div role="heading" aria-level=${this.headingLevel} class="heading" part="heading">${this.#heading}</div>`
        }
        ${this.scope.asOf ? html`<p class="note as-of">${text.asOf(dateInWords(this.scope.asOf, wording))}</p>` : nothing}
        ${searchView(text, this.#typing)}
        ${this.frame(this.#list, (content) => this.#results(content), skeletonView(9))}
      </div>`;
  }

  #detail(code: string): TemplateResult {
    const { config, text, headingLevel, client } = this;
    return detailView({ code, config, text, headingLevel, client, element: this.#procedure, close: this.#close });
  }

  #results(content: Content): TemplateResult {
    return resultsView({
      content,
      listing: this.listing,
      scope: this.scope,
      filters: {
        text: this.text,
        offered: facetsOf(this.scope),
        allowed: { field: this.scope.field, level: this.scope.level },
        facets: content.facets,
        chosen: this.listing.chosen,
        unfolded: this.unfolded,
        choose: this.#choose,
        unfold: (facet) => (this.unfolded = new Set([...this.unfolded, facet])),
      },
      heading: this.#heading,
      headingLevel: this.headingLevel,
      loading: this.#list.loading,
      found: this.#found(content.total),
      filtersOpen: this.filtersOpen,
      print: this.#printing.view(this.text, () => void this.#print(content)),
      more: this.#more,
      showMore: () => this.#showMore(content),
      toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
      change: (change) => this.#change(change),
      clear: this.#clear,
      href: (code) => this.#href(code),
      choose: (event, row) => this.#open(event, row),
    });
  }

  #href(code: string): string | undefined {
    if (this.detailHref) return detailAddress(this.detailHref, code);
    return this.#address.active
      ? this.#address.href(addressOf({ ...this.listing, open: code }, this.scope))
      : undefined;
  }

  #print(content: Content): Promise<void> {
    const { facets: _, ...query } = queryOf(this.listing, this.scope);
    return this.#printing.run({
      client: this.connection,
      query,
      group: this.listing.group,
      about: content.about,
      text: this.text,
      heading: this.#heading,
      scope: listingInWords(this.listing, content.facets, this.text),
      asOf: this.scope.asOf,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-catalogue': MotcuaCatalogue;
  }
}
