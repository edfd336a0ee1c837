import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CommonLocale } from '../locales/locale.js';
import { type Config, configured, resolveConfig } from './config.js';
import { keepEnterInside } from './enter.js';
import { MotcuaErrorEvent } from './events.js';
import type { Load } from './load-state.js';
import { languageOf, loadEnglish } from './localise.js';
import { failureView, skeletonView, slowView, staleView } from './states.js';
import { tokens } from './tokens.styles.js';
import { VERSION } from './version.js';
import { warnOnce } from './warn.js';

/**
 * What every element of Motcua has: settings, language, theme, armour against the page, and the frame in which
 * content, waiting and failure are shown. What stands inside the tag stays visible until there is content.
 *
 * @attr {string} source - Address of the `manifest.json` of a published folder, which answers in place of the API or when it is out of reach
 * @attr {string} source-key - Public keys with which the folder may be signed, separated by spaces
 * @attr {'vi' | 'en'} lang - Language of the element; that of the page when absent, and Vietnamese for any other.
 */
export abstract class MotcuaElement<Text extends CommonLocale = CommonLocale> extends LitElement {
  static readonly version: string = VERSION;
  /** The look; custom properties theme it. */
  static override styles = [tokens];

  /** Base address of the API. The default is the script tag's `data-api`, else the place the script came from. */
  @property({ reflect: true }) api?: string;
  /** Id of the office whose listing is shown. */
  @property({ reflect: true }) agency?: string;
  /** The day whose state is shown, `YYYY-MM-DD`; today when absent. */
  @property({ attribute: 'as-of', reflect: true }) asOf?: string;
  /** `light`, `dark`, or `auto` for the reader's own choice. When absent, the page's `color-scheme` decides. */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';
  /** Level of the topmost heading, 1 to 5; 2 when absent. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() protected config: Config = { api: '' };
  @state() protected text: Text = this.vietnamese();
  #systemFont = false;
  #answered = false;
  #english?: Promise<unknown>;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'source', 'source-key'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.isConnected && old !== value) this.configure();
  }

  override connectedCallback(): void {
    this.configure();
    super.connectedCallback();
    configured.add(this);
    // Only a page that never chose a font: there a serif of the browser would look like a mistake.
    this.#systemFont = /^"?(Times|serif)/i.test(getComputedStyle(this).fontFamily);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    configured.delete(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepEnterInside(root as ShadowRoot);
    return root;
  }

  /** Reads the settings again. Called when an attribute or a surrounding `<motcua-config>` changes. */
  configure(): void {
    const config = resolveConfig(this);
    if (config.asOf !== undefined && !/^\d{4}-\d\d-\d\d$/.test(config.asOf)) {
      warnOnce(`as-of="${config.asOf}" is not a day; write YYYY-MM-DD`);
      config.asOf = undefined;
    }
    const language = languageOf(this, config.lang);
    if (JSON.stringify(config) !== JSON.stringify(this.config)) this.config = config;
    this.#english = undefined;
    if (language === 'vi') this.text = this.vietnamese();
    else if (this.text.lang !== 'en') {
      const english = (this.#english = loadEnglish().then((text) => {
        if (this.#english === english && text) this.text = text as CommonLocale as Text;
      }));
    }
  }

  /** Nothing is said in one language only to be said again in another a moment later. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#english) await this.#english;
    await super.scheduleUpdate();
  }

  /** Its words in Vietnamese, which come with it. */
  protected abstract vietnamese(): Text;

  /** Content of the element inside its frame. */
  protected abstract renderContent(): unknown;

  protected override render(): TemplateResult {
    return html`<div
      class="root ${this.#systemFont ? 'system-font' : ''}"
      part="root"
      lang=${this.text.lang}
      data-theme=${this.#theme()}
    >
      ${this.renderContent()}
    </div>`;
  }

  /**
   * A loaded value in all its states: waiting, slow, failed, offline, out of date, there.
   *
   * @param view content once there is a value
   * @param skeleton what stands for the content while nothing has arrived
   */
  protected frame<Value>(
    load: Load<Value>,
    view: (value: Value) => unknown,
    skeleton: unknown = skeletonView(),
  ): unknown {
    const base = this.text.base;
    const { value, failure } = load;
    if (value !== undefined) {
      this.#answered = true;
      return html`${failure && !load.loading ? staleView(base, failure, load.retry) : ''}${load.slow ? slowView(base) : ''}
      ${view(value)}`;
    }
    if (failure && !load.loading) return html`${failureView(base, failure, load.retry)}${this.#fallback()}`;
    return html`<div aria-busy="true" part="loading">
      ${load.slow ? slowView(base) : html`<p class="visually-hidden">${base.loading}</p>`}
      ${this.#hasFallback() ? this.#fallback() : skeleton}
    </div>`;
  }

  /** Reports a failure to the page's script; the person has seen it already. */
  protected report(load: Pick<Load<unknown>, 'failure'>): void {
    if (load.failure) this.dispatchEvent(new MotcuaErrorEvent(load.failure.kind, load.failure.error));
  }

  #hasFallback(): boolean {
    return !this.#answered && (this.childElementCount > 0 || this.textContent.trim() !== '');
  }

  #fallback(): unknown {
    return this.#hasFallback() ? html`<slot></slot>` : '';
  }

  #theme(): string {
    const wanted = this.config.theme;
    if (wanted && /^(light|dark|auto)$/.test(wanted)) return wanted;
    if (wanted) warnOnce(`theme="${wanted}" is unknown; use light, dark or auto`);
    const scheme = this.isConnected ? getComputedStyle(this).colorScheme : '';
    return /dark/.test(scheme) ? (/light/.test(scheme) ? 'auto' : 'dark') : 'light';
  }
}
