import { html, nothing, type TemplateResult } from 'lit';
import { groupField } from '../dossier/receipt-field.js';
import { mistakeOf, type Mistake } from '../sending/said.js';
import type { ReadingView } from './view.js';

export interface FollowView extends ReadingView {
  mistakes: readonly Mistake[];
  /** There is no such code. */
  noSuch: boolean;
  submit: (event: Event) => void;
}

/** Where the receipt code is typed. Its value is never bound nor written into an attribute: who typed it owns it. */
export function followView({ own, mistakes, noSuch, submit }: FollowView): TemplateResult {
  const wrong = mistakes.length > 0;
  return html`${
    noSuch
      ? html`<div class="failed" role="group" part="error" data-kind="noSuch" aria-labelledby="said">
            <p id="said" tabindex="-1"><b>${own.noSuch[0]}</b></p>
            <p>${own.noSuch[1]}</p>
          </div>`
      : nothing
  }
    <form part="form" class="no-print" novalidate autocomplete="off" @submit=${submit}>
      <div>
        <label class="label" for="code" part="label">${own.code}</label>
        <p class="help" id="help-code">${own.codeHelp}</p>
        <input
          id="code"
          class="field code-field"
          part="field"
          type="text"
          maxlength="40"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          aria-required="true"
          aria-invalid=${wrong}
          aria-describedby="help-code ${wrong ? 'mistake-code' : ''}"
          @input=${groupField}
        />
        ${mistakeOf('code', mistakes)}
      </div>
      <button class="button strong send" part="submit">${own.look}</button>
    </form>`;
}
