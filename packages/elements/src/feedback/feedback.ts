import { html, type TemplateResult } from 'lit';
import { MotcuaElement } from '../base/element.js';
import type { CommonLocale } from '../locales/locale.js';
import { vi } from '../locales/vi.js';

/**
 * What people tell an office (phản ánh, kiến nghị), and what it answered.
 *
 * @tagname motcua-feedback
 * @slot - Shown until the form is there: a link to where people tell it otherwise
 * @csspart root - The whole element
 */
export class MotcuaFeedback extends MotcuaElement {
  protected override vietnamese(): CommonLocale {
    return vi;
  }

  protected override renderContent(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-feedback': MotcuaFeedback;
  }
}
