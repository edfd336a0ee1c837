import { html, type TemplateResult } from 'lit';
import { kioskStaff } from '../locales/kiosk-staff.js';
import type { Tried } from './station.js';
import type { View } from './view.js';

export interface SetUpView extends View {
  /** What is wrong, or how it stands. */
  said: Exclude<Tried, 'good'> | 'no-key' | undefined;
  busy: boolean;
  submit: (event: SubmitEvent) => void;
}

/** For staff, once: the key of the device. What is pasted is in no attribute and in no address. */
export function setUpView({ own, said, busy, submit }: SetUpView): TemplateResult {
  const [title, sentence] = own.setUp;
  const words = kioskStaff[own.lang];
  const wrong = said && (said === 'no-key' ? words.noKey : words.tried[said]);
  return html`<form class="set-up-screen" autocomplete="off" novalidate @submit=${submit}>
    <h1 id="heading" tabindex="-1">${title}</h1>
    <p>${sentence}</p>
    <label for="key">${words.key}</label>
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
    <p id="help" class="muted">${words.keyHelp}</p>
    <p id="said" class="said" role="alert">${busy ? words.trying : (wrong ?? '')}</p>
    <button class="button strong" ?disabled=${busy}>${words.try}</button>
  </form>`;
}
