import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** No page has so many places that take the focus. */
const MOST_STEPS = 120;

/** Presses Tab until what has the focus, inside shadow roots too, has this id, or this part where it has no id. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await focused(page)).includes(name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to "${name}"`);
}

/** Id and parts of what has the focus. */
async function focused(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    let inner = document.activeElement;
    while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
    return inner ? [inner.id, ...inner.part] : [];
  });
}
