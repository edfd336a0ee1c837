import { configured } from './config.js';
import { VERSION } from './version.js';

/**
 * Settings for all Motcua elements inside it; the innermost wins, and an element's own attribute wins over all.
 *
 * @tagname motcua-config
 * @attr {string} api - Base address of the API
 * @attr {string} source - Address of the `manifest.json` of a published folder, see docs/static.md
 * @attr {string} source-key - Public keys with which the folder may be signed
 * @attr {'vi' | 'en'} lang - Language of the elements
 * @attr {string} agency - Id of the office whose listing is shown
 * @attr {string} as-of - Day whose state is shown, `YYYY-MM-DD`
 * @attr {'light' | 'dark' | 'auto'} theme - Colours
 */
export class MotcuaConfig extends HTMLElement {
  static readonly version: string = VERSION;
  static readonly observedAttributes = ['api', 'source', 'source-key', 'lang', 'agency', 'as-of', 'theme'];

  attributeChangedCallback(): void {
    for (const element of configured) element.configure();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-config': MotcuaConfig;
  }
}
