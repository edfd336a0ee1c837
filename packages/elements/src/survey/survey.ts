import { html, type TemplateResult } from 'lit';
import { MotcuaElement } from '../base/element.js';
import type { CommonLocale } from '../locales/locale.js';
import { vi } from '../locales/vi.js';

/**
 * A survey of a round: its questions, and what was answered.
 *
 * @tagname motcua-survey
 * @slot - Shown until the questions are there
 * @csspart root - The whole element
 */
export class MotcuaSurvey extends MotcuaElement {
  protected override vietnamese(): CommonLocale {
    return vi;
  }

  protected override renderContent(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-survey': MotcuaSurvey;
  }
}
