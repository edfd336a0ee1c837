import '../define/catalogue.js';
import type { MotcuaCatalogue } from './catalogue.js';
import type { FakeApi } from './catalogue.fixture.js';

export type Attributes = Record<string, string>;

/** What a person sees of a listing and does with it. */
export class Harness {
  constructor(readonly element: MotcuaCatalogue) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  // The caller knows what it selects.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const [found] = this.all<Found>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }

  get count(): string {
    return this.one('.count').textContent.trim();
  }

  /** Names of the rows shown. */
  get names(): string[] {
    return this.all('td.name a, td.name button').map((link) => link.textContent.trim());
  }

  button(text: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((button) => button.textContent.includes(text));
    if (!found) throw new Error(`no button "${text}"`);
    return found;
  }

  box(label: string): HTMLInputElement {
    const found = this.all('label.choice').find((choice) => choice.textContent.includes(label));
    if (!found) throw new Error(`no filter "${label}"`);
    return found.querySelector('input')!;
  }

  get search(): HTMLInputElement {
    return this.one<HTMLInputElement>('input[type=search]');
  }

  /** Types as a keyboard without an input method does. */
  type(text: string): void {
    this.search.value = text;
    this.search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** Puts a listing on the page. The test takes it away with `unmount`. */
export async function mount(
  api: FakeApi,
  attributes: Attributes = {},
  parent: Element = document.body,
  inside = '',
): Promise<Harness> {
  const element = document.createElement('motcua-catalogue');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inside) element.append(inside);
  element.client = api.client;
  parent.append(element);
  await element.updateComplete;
  return new Harness(element);
}
