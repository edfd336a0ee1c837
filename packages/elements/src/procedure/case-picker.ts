import { html, nothing } from 'lit';
import { caseName, chosenCase, type View } from './view.js';

/** The cases of a procedure as native radios; papers, times and fees follow the chosen one. */
export function casePicker(view: View): unknown {
  const { cases } = view.procedure;
  if (cases.length < 2) return nothing;
  const chosen = chosenCase(view);
  return html`<fieldset class="cases no-print" part="cases">
    <legend>${view.locale.procedure.cases}</legend>
    ${cases.map(
      (one) => html`<label>
        <input type="radio" name="case" value=${one.id} ?checked=${one === chosen} @change=${() => view.chooseCase(one.id)} />
        <span>${caseName(one, view)}</span>
      </label>`,
    )}
  </fieldset>`;
}
