import { html, nothing, type TemplateResult } from 'lit';
import type { Mistake, SecondFactor } from '../locales/dossier.js';
import { dateInWords } from '../wording/dates.js';
import { groupField } from './receipt-field.js';
import type { View } from './view.js';

/** One of each generation (TT 01/2018/TT-VPCP Đ19; QĐ 20/2020/QĐ-TTg; TT 04/2025/TT-VPCP Đ23). */
const PATTERNS = ['000.00.12.H12-190122-0001', 'H12.44-250707-0013', 'H12.044.00-260126-010001'];

const FACTORS: readonly SecondFactor[] = ['receipt', 'phone', 'none'];

export interface FormView extends View {
  second: SecondFactor;
  /** Day that the code tells. */
  day?: string | undefined;
  mistake?: Mistake | undefined;
  /** The page says that it is a shared computer. */
  fixed: boolean;
  /** It is one. */
  shared: boolean;
  submit: (event: Event) => void;
  typed: () => void;
  pasted: (event: ClipboardEvent) => void;
  choose: (second: SecondFactor) => void;
  share: (shared: boolean) => void;
}

/**
 * What is asked for a look-up. Values are never bound nor written into attributes: who types owns them.
 */
export function formView(view: FormView): TemplateResult {
  const { own, text, day, mistake } = view;
  const wrong = mistake && (/code/.test(mistake) ? 'code' : mistake === 'phone' ? 'phone' : 'receipt');
  const field = (
    id: 'code' | 'receipt' | 'phone',
    mode: 'text' | 'numeric',
    typed?: (event: Event) => void,
  ) => html`<input
      id=${id}
      class="field"
      part="field"
      type="text"
      inputmode=${mode}
      maxlength="300"
      autocomplete="off"
      autocapitalize="characters"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint=${id === 'code' ? 'next' : 'go'}
      aria-describedby="help-${id}${wrong === id ? ' mistake' : ''}"
      aria-invalid=${wrong === id}
      @input=${typed}
      @paste=${id === 'code' ? view.pasted : undefined}
    />
    ${wrong === id ? html`<p class="mistake" id="mistake">${own.mistakes[mistake!]}</p>` : nothing}`;
  return html`<form class="no-print" part="form" novalidate autocomplete="off" @submit=${view.submit}>
    <label for="code" part="label">${own.code}</label>
    ${field('code', 'text', view.typed)}
    <div class="help" id="help-code">
      <p>${own.codeHelp}</p>
      <ul role="list" class="patterns">
        ${PATTERNS.map((pattern) => html`<li>${pattern}</li>`)}
      </ul>
      ${day ? html`<p class="told">${own.codeDay(dateInWords(day, text.wording))}</p>` : nothing}
    </div>
    <fieldset>
      <legend>${own.second}</legend>
      ${FACTORS.map((factor) => {
        const chosen = view.second === factor;
        return html`<div class="choice">
          <label
            ><input type="radio" name="second" .checked=${chosen} @change=${() => view.choose(factor)} />${own.by[factor]}</label
          >
          <div class="factor" ?hidden=${!chosen}>
            ${
              factor === 'receipt'
                ? html`<label for="receipt" part="label">${own.receipt} <span class="muted small">XXXX-XXXX-XXXX</span></label>
                  ${field('receipt', 'text', groupField)}`
                : factor === 'phone'
                  ? html`<label for="phone" part="label">${own.by.phone}</label>${field('phone', 'numeric')}`
                  : nothing
            }
            <p class="help" id="help-${factor}">${own.byHelp[factor]}</p>
          </div>
        </div>`;
      })}
    </fieldset>
    <div ?hidden=${view.shared}>
      <label class="check"
        ><input type="checkbox" id="remember" aria-describedby="help-remember" />${own.remember}</label
      >
      <p class="help indented" id="help-remember">${own.rememberHelp}</p>
    </div>
    <div>
      ${
        view.fixed
          ? nothing
          : html`<label class="check"
              ><input
                type="checkbox"
                id="shared"
                aria-describedby="help-shared"
                .checked=${view.shared}
                @change=${(event: Event) => view.share((event.target as HTMLInputElement).checked)}
              />${own.shared}</label
            >`
      }
      <p class="help ${view.fixed ? '' : 'indented'}" id="help-shared">${own.sharedHelp}</p>
    </div>
    <button class="button strong submit" part="submit">${own.submit}</button>
  </form>`;
}
