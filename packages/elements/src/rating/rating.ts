import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { MotcuaElement } from '../base/element.js';
import type { CommonLocale } from '../locales/locale.js';
import { vi } from '../locales/vi.js';

/**
 * How satisfied people are, after a dossier, on a page, or on the device of a one-stop hall.
 *
 * @tagname motcua-rating
 * @slot - Shown until there is a question: a link to where people say it otherwise
 * @csspart root - The whole element
 */
export class MotcuaRating extends MotcuaElement {
  /** The device of a one-stop hall: full screen, one visitor after the other. */
  @property({ type: Boolean, reflect: true }) kiosk = false;

  protected override vietnamese(): CommonLocale {
    return vi;
  }

  protected override renderContent(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-rating': MotcuaRating;
  }
}
