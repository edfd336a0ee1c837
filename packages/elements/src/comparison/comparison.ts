import type { Comparison } from '@motcua/contract';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MotcuaErrorEvent, MotcuaLoadEvent } from '../base/events.js';
import { Load } from '../base/load-state.js';
import { ReadingElement } from '../base/reading-element.js';
import { failureView, skeletonView } from '../base/states.js';
import { comparisonTexts } from '../locales/comparison.js';
import type { ProcedureLocale } from '../locales/locale.js';
import { procedureVi } from '../locales/procedure-vi.js';
import { comparisonStyles } from './comparison.styles.js';
import { type Compared, compared, comparisonView } from './view.js';

/**
 * Two publications of a procedure field by field: what was and what is, in words, with what changed marked in the text, below a few plain
 * sentences. Inside a closed `<details>` it waits until that is opened.
 *
 * @tagname motcua-comparison
 * @slot - Shown until the comparison is there
 * @fires {MotcuaLoadEvent} motcua-load - The comparison is shown; `total` is the number of differences
 * @fires {MotcuaErrorEvent} motcua-error - It could not be shown
 * @csspart root - The whole element
 * @csspart heading - The heading
 * @csspart short - What differs in a few sentences
 * @csspart table - What differs field by field
 * @csspart row - One field
 * @csspart error - A failure
 * @csspart loading - What is shown while loading
 *
 * @example
 * <motcua-comparison code="1.001193" version="2"></motcua-comparison>
 */
export class MotcuaComparison extends ReadingElement<ProcedureLocale> {
  /** The look; custom properties theme it. */
  static override styles = [...ReadingElement.styles, comparisonStyles];

  /** National code of the procedure. */
  @property({ reflect: true }) code?: string;
  /** Number of the publication. */
  @property({ attribute: 'version', type: Number, reflect: true }) procedureVersion?: number;
  /** Number of the publication it is compared with; the one before when absent. */
  @property({ type: Number, reflect: true }) with?: number;
  /** The heading; which publications are compared when absent, none when empty. */
  @property({ reflect: true }) heading?: string;
  /** Names the table to those who do not see what stands around it, such as the name of the procedure. */
  @property({ reflect: true }) label?: string;

  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private seen = false;

  readonly #load = new Load<Comparison>(this, () => this.#settled());
  #compared?: { of: Comparison; lang: string; members: Compared[] };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#see();
  }

  /** Nothing is asked for a disclosure that nobody opens. */
  readonly #see = (): void => {
    const box = this.closest('details');
    if (box && !box.open) box.addEventListener('toggle', this.#see, { once: true });
    else this.seen = true;
  };

  protected override vietnamese(): ProcedureLocale {
    return procedureVi;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { code, procedureVersion: number, seen } = this;
    if (!seen || !code || !number) return;
    const { procedures } = this.connection;
    this.#load.run(JSON.stringify([this.config.api, code, number, this.with]), (signal) =>
      procedures.compare(code, number, { with: this.with }, { signal }),
    );
  }

  #settled(): void {
    this.report(this.#load);
    const { value, failure } = this.#load;
    // What is no comparison is told where it is shown.
    if (!failure && Array.isArray(value?.differences))
      this.dispatchEvent(new MotcuaLoadEvent(value.differences.length));
  }

  protected override renderContent(): unknown {
    return this.frame(this.#load, (comparison) => this.#guarded(comparison), skeletonView(5));
  }

  /** An answer that is no comparison must not take what stands around it with it. */
  #guarded(comparison: Comparison): unknown {
    try {
      return this.#view(comparison);
    } catch (error) {
      void this.updateComplete.then(() => this.dispatchEvent(new MotcuaErrorEvent('garbled', error)));
      return failureView(this.text.base, { kind: 'garbled', error, retriable: true }, this.#load.retry);
    }
  }

  #view(comparison: Comparison): unknown {
    const { text: locale } = this;
    const own = comparisonTexts[locale.lang];
    if (this.#compared?.of !== comparison || this.#compared.lang !== locale.lang)
      this.#compared = { of: comparison, lang: locale.lang, members: compared(comparison, locale) };
    const { before, after } = comparison;
    return comparisonView(comparison, this.#compared.members, {
      locale,
      own,
      headingLevel: this.headingLevel,
      heading: this.heading ?? own.title(before.number, after.number),
      label: this.label ?? comparison.name,
      unfolded: this.unfolded,
      toggle: (path) => {
        const { unfolded } = this;
        this.unfolded = new Set(unfolded.has(path) ? [...unfolded].filter((one) => one !== path) : [...unfolded, path]);
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-comparison': MotcuaComparison;
  }
}
