import { until } from '../base/page.fixture.js';
import { FakeDevices, KEY } from './devices.fixture.js';
import { newApi } from './storage.fixture.js';
import type { MotcuaRating } from '../rating/rating.js';

/** Milliseconds in which a visitor reads a screen. They pass at once. Two screens are longer than what lies between two ratings at least. */
const READ = 3_100;

const now = performance.now.bind(performance);
let passed = 0;
performance.now = () => now() + passed;

/** Lets time pass by the clock that nobody sets. Timers stay as they are. */
export function pass(milliseconds: number): void {
  passed += milliseconds;
}

export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** What visitors and staff see of the kiosk and do with it. */
export class Harness {
  constructor(
    readonly element: MotcuaRating,
    readonly devices: FakeDevices,
    readonly api: string,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get screen(): string | undefined {
    return (this.root.querySelector('.kiosk') as HTMLElement).dataset['screen'];
  }

  /** All that is seen. */
  get seen(): string {
    return (this.root.querySelector('.root') as HTMLElement).innerText.replace(/\s+/g, ' ');
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  }

  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`nothing seen matches ${selector}`);
    return found;
  }

  button(label: string): HTMLElement {
    const found = this.all('button').find((one) => text(one).includes(label));
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  }

  async on(screen: string): Promise<void> {
    await until(() => this.screen === screen, `the screen is ${screen}, not ${this.screen}`);
    await this.element.updateComplete;
  }

  /** One touch, at once. */
  touch(target: HTMLElement): void {
    const options = { bubbles: true, composed: true, cancelable: true, isPrimary: true, pointerId: 1 };
    target.dispatchEvent(new PointerEvent('pointerdown', options));
    target.dispatchEvent(new PointerEvent('pointerup', options));
    target.dispatchEvent(new PointerEvent('click', { ...options, detail: 1 }));
  }

  /** A visitor sees the screen, and touches what is called so. */
  async tap(label: string, after = READ): Promise<void> {
    pass(after);
    this.touch(this.button(label));
    await this.element.updateComplete;
  }

  /** Rates with nothing but a level, to the thanks. */
  async rate(level = 'Hài lòng'): Promise<void> {
    await this.on('question');
    await this.tap(level);
    await this.tap('Gửi');
    await this.on('thanks');
  }
}

export interface Mounting {
  attributes?: Record<string, string>;
  devices?: FakeDevices;
  /** In the page's address; null for none. */
  key?: string | null;
  api?: string;
  properties?: Partial<Pick<MotcuaRating, 'counters' | 'officers'>>;
}

/** Puts the kiosk on the page; `unmount` takes it away. */
export async function mount(mounting: Mounting = {}): Promise<Harness> {
  const { attributes = {}, devices = new FakeDevices(), key = KEY, api = newApi(), properties = {} } = mounting;
  if (key !== null) history.replaceState(null, '', `${location.href.replace(/#.*/, '')}#may=${key}`);
  const element = document.createElement('motcua-rating');
  element.dataset['test'] = '';
  for (const [name, value] of Object.entries({ kiosk: '', api, theme: 'auto', ...attributes })) {
    element.setAttribute(name, value);
  }
  Object.assign(element, { devices, ...properties });
  document.body.append(element);
  const kiosk = new Harness(element, devices, api);
  await until(() => kiosk.root.querySelector('.kiosk'));
  await until(() => kiosk.screen !== 'starting');
  return kiosk;
}

/** The kiosk as visitors find it. */
export async function ready(mounting: Mounting = {}): Promise<Harness> {
  const kiosk = await mount(mounting);
  await kiosk.on('question');
  return kiosk;
}
