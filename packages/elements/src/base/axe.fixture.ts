import 'axe-core/axe.min.js';
import { emulateMedia } from '@web/test-runner-commands';
import type axeCore from 'axe-core';

const axe = (window as unknown as { axe: typeof axeCore }).axe;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a whole page, which a test page is not. */
const OF_PAGES = ['page-has-heading-one', 'region', 'landmark-one-main', 'html-has-lang', 'document-title'];

/** What axe finds wrong with an element in the present colours, each in a line. */
async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** Runs axe in light, dark and forced colours; the element must have `theme="auto"`. */
export async function violationsInAllColours(element: Element): Promise<string[]> {
  const found: string[] = [];
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await emulateMedia(media);
    found.push(...(await violations(element)).map((line) => `${JSON.stringify(media)} ${line}`));
  }
  await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}
