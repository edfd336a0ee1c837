import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** How a reader wants colours: by choice, or by those of the system. */
export const COLOURS = ['light', 'dark', 'forced'] as const;

export async function prefer(page: Page, colours: (typeof COLOURS)[number]): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
    ],
  });
}

/** What axe finds in an element of ours, its shadow roots included: `rule: html | html`. */
export async function violations(page: Page, element: string): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(
    async (tag, runOnly) => {
      const { axe } = window as unknown as { axe: { run(context: string, options: object): Promise<Found> } };
      interface Found {
        violations: { id: string; nodes: { html: string }[] }[];
      }
      const found = await axe.run(tag, { runOnly });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    element,
    TAGS,
  );
}
