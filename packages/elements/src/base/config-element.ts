import { configured } from './config.js';
import { VERSION } from './version.js';

/**
 * Settings for all Motcua elements inside it; the innermost wins, and an element's own attribute wins over all.
 *
 * @tagname motcua-config
 * @attr {string} api - Base address of the API
 * @attr {'vi' | 'en'} lang - Language of the elements
 * @attr {string} agency - Id of the office whose listing is shown
 * @attr {string} as-of - Day whose state is shown, `YYYY-MM-DD`
 * @attr {'light' | 'dark' | 'auto'} theme - Colours
 */
export class MotcuaConfig extends HTMLElement {
  static readonly version: string = VERSION;
  static readonly observedAttributes = ['api', 'lang', 'agency', 'as-of', 'theme'];

  attributeChangedCallback(): void {
    for (const element of configured) element.configure();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-config': MotcuaConfig;
  }
}
