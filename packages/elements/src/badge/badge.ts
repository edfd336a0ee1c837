import type { AuditReport } from '@motcua/contract/files';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { MotcuaElement } from '../base/element.js';
import { MotcuaLoadEvent } from '../base/events.js';
import { Load } from '../base/load-state.js';
import { slowView } from '../base/states.js';
import { badgeTexts } from '../locales/badge.js';
import { vi } from '../locales/vi.js';
import { today } from '../wording/dates.js';
import { badgeStyles } from './badge.styles.js';
import { readReport } from './report.js';
import { resultOf } from './result.js';
import { badgeView, noResultView } from './view.js';

/** A quarter. */
const DAYS = 92;

/**
 * How a site posts its procedures, as `motcua audit` found it: how many of how many, and on which day. A result that is older than a
 * quarter is called old, and one that cannot be read is never shown as good.
 *
 * @tagname motcua-badge
 * @slot - Shown while there is no result
 * @fires {MotcuaLoadEvent} motcua-load - The report was read; `total` is the number of sites in it
 * @fires {MotcuaErrorEvent} motcua-error - It could not be read
 * @csspart root - The whole element
 * @csspart badge - The result
 * @csspart result - How many are posted, and when that was checked
 * @csspart old - That the result is old
 * @csspart verdict - What is right or wrong
 * @csspart office - Name of the office
 * @csspart report - The link to the report for people
 * @csspart error - That there is no result
 * @csspart loading - What is shown while loading
 *
 * @example
 * <motcua-badge src="/kiem-tra/audit.json" report="/kiem-tra/audit.html"></motcua-badge>
 */
export class MotcuaBadge extends MotcuaElement {
  /** The look; custom properties theme it. */
  static override styles = [...MotcuaElement.styles, badgeStyles];

  /** Address of the JSON report of `motcua audit`; `audit.json` beside the manifest of the published folder (`source`) when absent. */
  @property({ reflect: true }) src?: string;
  /** Address of the report for people, which is linked to. */
  @property({ attribute: 'report', reflect: true }) reportHref?: string;
  /** Address of the site in a report of several; the first of this page's origin when absent, else the first. */
  @property({ reflect: true }) url?: string;
  /** After so many days a result is called old; 92 when absent. */
  @property({ type: Number, reflect: true }) days?: number;

  readonly #load = new Load<AuditReport>(this, () => this.#settled());

  protected override vietnamese() {
    return vi;
  }

  /** Where the report is read; nothing when the page does not say. */
  get #address(): string | undefined {
    const { source } = this.config;
    return this.src ? absolute(this.src, document.baseURI) : source && absolute('audit.json', source);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const address = this.#address;
    if (address) this.#load.run(address, (signal) => readReport(address, signal));
  }

  #settled(): void {
    this.report(this.#load);
    const { value, failure } = this.#load;
    if (value && !failure) this.dispatchEvent(new MotcuaLoadEvent(value.sites.length));
  }

  protected override renderContent(): unknown {
    const { text: locale, days } = this;
    const own = badgeTexts[locale.lang];
    if (!this.#address) return noResultView(own.unreadable, nothing);
    const { value, failure, loading, slow, retry } = this.#load;
    if (value) {
      const result = resultOf(value, this.url, today());
      const report = this.reportHref && absolute(this.reportHref, document.baseURI);
      return result
        ? badgeView(result, { locale, own, days: days! > 0 ? days! : DAYS, report })
        : noResultView(own.notThere, nothing);
    }
    if (failure && !loading)
      return noResultView(
        own.unreadable,
        html`<button type="button" class="button" @click=${retry}>${locale.base.retry}</button>`,
      );
    return html`<div aria-busy="true" part="loading">
      ${slow ? slowView(locale.base) : html`<p class="visually-hidden">${locale.base.loading}</p>`}
      <slot></slot>
    </div>`;
  }
}

/** An address of the web, absolute: nothing that runs. */
function absolute(address: string, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-badge': MotcuaBadge;
  }
}
