import { fixture, html, waitUntil } from '@open-wc/testing';
import { nothing } from 'lit';
import '../define/procedure.js';
import { type FakeApi, fakeClient } from './fake-api.fixture.js';
import type { MotcuaProcedure } from './procedure.js';

/** An element on a page, and how to look into it. */
export interface Mounted {
  element: MotcuaProcedure;
  root: ShadowRoot;
  asked: string[];
  /** The first match; fails when there is none. */
  get: <Found extends HTMLElement = HTMLElement>(selector: string) => Found; // eslint-disable-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector does
  texts: (selector: string) => string[];
}

/** Waits until an element has come to rest in any of its states. */
export async function settled(element: MotcuaProcedure): Promise<void> {
  await waitUntil(() => element.renderRoot.querySelector('.procedure, .state') !== null, 'nothing was shown', {
    timeout: 5000,
  });
  await element.updateComplete;
}

export async function mount(
  api: FakeApi,
  {
    code = '1.001193',
    asOf,
    lang,
    theme,
    version,
    wait = true,
  }: { code?: string; asOf?: string; lang?: string; theme?: string; version?: number; wait?: boolean } = {},
): Promise<Mounted> {
  const { client, asked } = fakeClient(api);
  const element: MotcuaProcedure = await fixture(
    html`<motcua-procedure code=${code} as-of=${asOf ?? nothing} version=${version ?? nothing} lang=${lang ?? 'vi'} theme=${theme ?? nothing} .client=${client}></motcua-procedure>`,
  );
  if (wait) await settled(element);
  const root = element.renderRoot as ShadowRoot;
  return {
    element,
    root,
    asked,
    get: (selector) => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`Nothing matches ${selector}`);
      return found as never;
    },
    texts: (selector) => [...root.querySelectorAll(selector)].map((found) => said(found)),
  };
}

/** Visible text with its spaces in order. */
export function said(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
