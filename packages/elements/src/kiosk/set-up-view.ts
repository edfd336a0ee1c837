import { html, type TemplateResult } from 'lit';
import type { View } from './view.js';

export interface SetUpView extends View {
  /** What is wrong, or how it stands. */
  said: string;
  busy: boolean;
  submit: (event: SubmitEvent) => void;
}

/** For staff, once: the key of the device. What is pasted is in no attribute and in no address. */
export function setUpView({ own, said, busy, submit }: SetUpView): TemplateResult {
  const [title, sentence] = own.setUp;
  return html`<form class="set-up-screen" autocomplete="off" novalidate @submit=${submit}>
    <h1 id="heading" tabindex="-1">${title}</h1>
    <p>${sentence}</p>
    <label for="key">${own.key}</label>
    <input
      id="key"
      class="field"
      type="password"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength="500"
      aria-describedby="help said"
    />
    <p id="help" class="muted">${own.keyHelp}</p>
    <p id="said" class="said" role="alert">${busy ? own.trying : said}</p>
    <button class="button strong" ?disabled=${busy}>${own.try}</button>
  </form>`;
}
