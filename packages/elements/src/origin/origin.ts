import { VERSION } from '../base/version.js';
import { changes, openedFor } from './answering.js';
import { ENGLISH, isOutOfReach, type OriginWords, VIETNAMESE } from './words.js';

/**
 * Says where the content of an element comes from, when that is not what it should be: from a copy on the device, from the published folder in place
 * of the API, or from something that nobody could confirm. Elements place it themselves.
 *
 * @tagname motcua-origin
 * @attr {string} of - The place it tells of, see `nameOf`
 * @attr {boolean} beside - The folder stands beside an API
 * @internal
 */
export class MotcuaOrigin extends HTMLElement {
  static readonly version: string = VERSION;
  static readonly observedAttributes = ['lang'];

  readonly #show = (): void => {
    const text = this.#text();
    if (!text) {
      this.replaceChildren();
      return;
    }
    const note = (this.firstElementChild ?? this.appendChild(document.createElement('p'))) as HTMLElement;
    note.className = 'note';
    note.setAttribute('role', 'status');
    note.setAttribute('part', 'origin');
    if (note.textContent !== text) note.textContent = text;
  };

  connectedCallback(): void {
    changes.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    changes.removeEventListener('change', this.#show);
  }

  attributeChangedCallback(): void {
    this.#show();
  }

  #text(): string | undefined {
    if (isWithinAnother(this)) return undefined;
    const opened = openedFor(this.getAttribute('of') ?? '');
    const state = opened?.folder.state;
    // While the API answers, the folder beside it says nothing of what is shown.
    if (!opened || !state || (this.hasAttribute('beside') && !opened.inPlaceOfApi)) return undefined;
    const english = this.lang === 'en';
    const words: OriginWords = english ? ENGLISH : VIETNAMESE;
    const day = inWords(state.dataDate ?? state.day ?? '', english);
    const { trust, from, why } = state;
    if (trust === 'refused') return isOutOfReach(why) ? undefined : words.nothing;
    if (trust === 'unverified') return words.unverified;
    if (from === 'copy')
      return isOutOfReach(why) ? words.copy(day) : why === 'older' ? words.older(day) : words.refused(day);
    return opened.inPlaceOfApi ? words.folder(day) : undefined;
  }
}

/** An element of ours that stands within another: that one says it already. */
function isWithinAnother(note: Element): boolean {
  const around = hostOf(note) && hostOf(hostOf(note)!);
  return around?.localName.startsWith('motcua-') ?? false;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function inWords(day: string, english: boolean): string {
  if (!english) return day.split('-').reverse().join('/');
  return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-origin': MotcuaOrigin;
  }
}
