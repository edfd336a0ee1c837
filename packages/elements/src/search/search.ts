import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../base/announcer.js';
import { ReadingElement } from '../base/reading-element.js';
import { MotcuaLoadEvent, MotcuaSelectEvent } from '../base/events.js';
import { tokens } from '../base/tokens.styles.js';
import { detailAddress } from '../catalogue/detail-address.js';
import { searchTexts } from '../locales/search.js';
import { wordedVi } from '../locales/worded-vi.js';
import type { WordedLocale } from '../locales/locale.js';
import { announcedOf } from './announced.js';
import { Answers } from './answers.js';
import { boxView } from './box.js';
import { loadEngine } from './engine.js';
import { InPlace } from './in-place.js';
import { openedView } from './opened.js';
import type { OptionGroup } from './options.js';
import { popupView } from './popup.js';
import { resultsAddress } from './results-address.js';
import { resultsHeading, resultsView } from './results.js';
import { resultsStyles } from './results.styles.js';
import { Room } from './room.js';
import { searchStyles } from './search.styles.js';
import type { Suggested, SuggestionSource } from './source.js';
import { sourceFor } from './source-for.js';
import { Suggesting } from './suggesting.js';
import { suggestionsStyles } from './suggestions.styles.js';
import type { View } from './view.js';

/**
 * A search box with suggestions for a header or a front page: finds procedures in a citizen's own words, asks back when a
 * word may mean several things, and says where to go with what is no procedure of these offices. What is chosen opens below
 * the box, unless a page has a place for it.
 *
 * @tagname motcua-search
 * @slot - Shown until the box is there: a link to where people search otherwise
 * @fires {MotcuaSelectEvent} motcua-select - A procedure was chosen; cancel it to show the procedure yourself
 * @fires {MotcuaLoadEvent} motcua-load - Results are listed below the box
 * @fires {MotcuaErrorEvent} motcua-error - Nobody could be asked
 * @csspart root - The whole element
 * @csspart search - The form
 * @csspart label - The label above the box
 * @csspart box - The field with its buttons
 * @csspart field - The field
 * @csspart submit - The button that searches
 * @csspart suggestions - What opens below the box
 * @csspart option - A suggestion
 * @csspart referral - Where to go with what is no procedure of these offices
 * @csspart ways-forward - What to try when nothing was found
 * @csspart results - The results below the box
 * @csspart result - A procedure among them
 * @csspart detail - The procedure that is open
 * @csspart error - A failure
 * @cssprop [--motcua-layer=1000] - Layer of the suggestions over the page
 *
 * @example
 * <motcua-search results-href="/thu-tuc?tthc-q={query}" detail-href="/thu-tuc?tthc={code}"></motcua-search>
 */
export class MotcuaSearch extends ReadingElement<WordedLocale> {
  /** The look; custom properties theme it. */
  static override styles = [tokens, searchStyles, suggestionsStyles, resultsStyles];

  /** The label above the box; `Tìm thủ tục` when absent. */
  @property({ reflect: true }) label?: string;
  /** Opens a procedure on a page of your own: `/thu-tuc?ma={code}`. */
  @property({ attribute: 'detail-href', reflect: true }) detailHref?: string;
  /** Opens all results on a page of your own: `/tim?q={query}`. */
  @property({ attribute: 'results-href', reflect: true }) resultsHref?: string;
  /** Keeps the last searches on the reader's device and offers them again. */
  @property({ type: Boolean, reflect: true }) recent = false;
  /** Folder with the files of the search index; that of the API when absent. */
  @property({ reflect: true }) index?: string;
  /** A number to call, shown to those for whom nothing was found. */
  @property({ reflect: true }) hotline?: string;
  /** `none` keeps the open procedure out of the page's address. */
  @property({ reflect: true }) address?: 'none';
  /** Names this box in the address; `tim` when absent. */
  @property({ reflect: true }) key?: string;
  /** Where suggestions come from, in place of the index and the API. */
  @property({ attribute: false }) source?: SuggestionSource;

  /** What was searched for the list below the box. */
  @state() private searched = '';
  @state() private highlight?: View['highlight'];

  #answers = new Answers(this, {
    source: () => this.source ?? sourceFor(this.connection, this.config, this.index),
    suggested: () => this.#suggested(),
    listed: () => this.#listed(),
    choosing: (): boolean => this.#suggesting.combobox.active >= 0,
  });
  #suggesting = new Suggesting(this, this.#answers, {
    view: () => this.#view,
    remembers: () => this.recent,
    select: (hit, query) => this.#go(this.#select(hit, query)),
    search: (query) => this.#search(query),
  });
  #opened = new InPlace(this, (code) => this.#focus(`[data-code="${CSS.escape(code)}"]`, '.count', 'input'));

  constructor() {
    super();
    new Room(this, () => this.renderRoot.querySelector<HTMLElement>('.popup'));
  }

  override connectedCallback(): void {
    // A listing on the same page owns the parameter without a key.
    if (!this.hasAttribute('key')) this.setAttribute('key', 'tim');
    super.connectedCallback();
  }

  protected override vietnamese(): WordedLocale {
    return wordedVi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['config', 'client', 'source', 'index'].some((name) => changed.has(name))) this.#answers.startAfresh();
  }

  protected override updated(): void {
    const open = this.renderRoot.querySelector('.popup') !== null;
    this.renderRoot.querySelector('.root')!.toggleAttribute('data-open', open);
    const active = this.renderRoot.querySelector('[aria-selected=true]');
    active?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /**
   * Puts a question into the box and shows what is suggested for it, as if a person had typed it: for examples that a page
   * shows beside the box.
   */
  ask(question: string): void {
    void this.updateComplete.then(() => {
      this.#suggesting.field.focus();
      this.#suggesting.fill(question, true);
    });
  }

  /** A person came to the box: only now anything is loaded for it. */
  #focused = (): void => {
    this.#answers.prepare();
    // Without it nothing is marked, that is all.
    loadEngine().then(
      ({ highlight }) => (this.highlight = highlight),
      () => undefined,
    );
    this.#suggesting.focused();
  };

  #suggested(): void {
    this.report(this.#answers.suggestions);
    this.#suggesting.suggested();
  }

  /** @returns Where the page has the procedure; nothing when it is shown already */
  #select({ code, name }: Suggested, query: string): string | undefined {
    this.#suggesting.remember(query);
    this.#suggesting.combobox.close();
    if (!this.dispatchEvent(new MotcuaSelectEvent(code, name))) return undefined;
    const href = this.detailHref && detailAddress(this.detailHref, code);
    if (href) return href;
    this.#opened.open(code);
    this.#focus('.back');
    return undefined;
  }

  /** A link among the results was followed. */
  #follow(event: Event, hit: Suggested, query: string): void {
    const click = event as MouseEvent;
    // A new tab or window is the browser's business.
    if (click.button > 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    if (!this.#select(hit, query)) event.preventDefault();
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    const { keystrokes, field } = this.#suggesting;
    if (keystrokes.composing) return;
    const query = field.value.trim();
    if (query) this.#search(query);
    else field.focus();
  };

  #search(query: string): void {
    this.#suggesting.remember(query);
    this.#suggesting.fill(query, false);
    this.#suggesting.combobox.close();
    const href = resultsAddress(this.resultsHref, query);
    if (href) {
      this.#go(href);
      return;
    }
    this.searched = query;
    if (this.#opened.code) this.#opened.close();
    this.#answers.search(query);
    // Puts the keyboard of a phone away, too.
    this.#focus('.count');
  }

  #listed(): void {
    const { list } = this.#answers;
    this.report(list);
    if (!list.value || list.failure) return;
    announce(announcedOf(list.value, this.#view));
    this.dispatchEvent(new MotcuaLoadEvent(list.value.answer.total));
  }

  #go(href: string | undefined): void {
    if (href) location.assign(href);
  }

  /** Focuses the first that is there, once it is. */
  #focus(...selectors: string[]): void {
    void this.updateComplete.then(() => {
      const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      found.find((element) => element !== null)?.focus();
    });
  }

  get #view(): View {
    return {
      text: this.text,
      own: searchTexts[this.text.lang],
      highlight: this.highlight,
      elsewhere: { listing: resultsAddress(this.resultsHref, ''), hotline: this.hotline },
    };
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    const { combobox, keystrokes, groups, typed, pressed, clear } = this.#suggesting;
    return html`${boxView({
      ...view,
      label: this.label || view.own.label,
      combobox,
      keystrokes,
      expanded: groups.length > 0,
      filled: typed !== '',
      popup: combobox.open ? this.#popup(view, groups) : nothing,
      focused: this.#focused,
      pressed,
      clear,
      submit: this.#submit,
    })}
    ${this.#opened.code ? this.#detail(this.#opened.code, view) : this.searched ? this.#list(view) : nothing}`;
  }

  #popup(view: View, groups: OptionGroup[]): unknown {
    const { combobox, asks, choose, forget } = this.#suggesting;
    const { suggestions: load } = this.#answers;
    return popupView({ ...view, load, groups, active: combobox.active, asks, choose, forget });
  }

  #list(view: View): TemplateResult {
    const { list } = this.#answers;
    const { headingLevel } = this;
    const heading = list.value && !list.loading ? resultsHeading(list.value, view) : view.own.searching(this.searched);
    return html`<section class="results" part="results" aria-labelledby="count">
      <div role="heading" aria-level=${headingLevel} id="count" class="count" tabindex="-1">${heading}</div>
      ${this.frame(list, (answered) =>
        resultsView(answered, {
          ...view,
          headingLevel,
          href: (code) => (this.detailHref ? detailAddress(this.detailHref, code) : this.#opened.href(code)),
          choose: (event, hit) => this.#follow(event, hit, answered.query),
          ask: (query) => this.#search(query),
        }),
      )}
    </section>`;
  }

  #detail(code: string, view: View): TemplateResult {
    const { config, headingLevel, client } = this;
    const { element } = this.#opened;
    const close = () => this.#opened.close();
    return openedView({ ...view, code, config, headingLevel, client, element, results: this.searched !== '', close });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-search': MotcuaSearch;
  }
}
