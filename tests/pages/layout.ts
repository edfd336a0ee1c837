import type { Page } from 'puppeteer-core';

/** Notes every layout shift from the first paint on; call before the page is opened. */
export async function recordLayoutShift(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node?: Node | null }[] };
        shifts.push({ value, moved: sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'gone') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of all shifts, to three decimals, and what moved. */
export async function layoutShift(page: Page): Promise<{ sum: number; moved: string[] }> {
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts,
  );
  return {
    sum: Number(shifts.reduce((sum, { value }) => sum + value, 0).toFixed(3)),
    moved: shifts.flatMap(({ moved }) => moved),
  };
}

/**
 * What of an element's inside reaches over its right edge, or over that of its cell; what scrolls by itself may. Rectangles are compared, because a
 * contained box does not count what flows out of it as its own.
 */
export async function overflowing(page: Page, element: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const host = document.querySelector(tag);
    if (!host?.shadowRoot) return [`there is no <${tag}>`];
    const edge = host.getBoundingClientRect().right + 0.5;
    const found: string[] = [];
    // No function with a name in here: tools that run TypeScript would have it call one that the page does not know.
    const rest = [...host.shadowRoot.children];
    for (let child = rest.pop(); child; child = rest.pop()) {
      const { right, width } = child.getBoundingClientRect();
      const limit = Math.min(edge, (child.parentElement?.closest('td')?.getBoundingClientRect().right ?? edge) + 0.5);
      if (width > 1 && right > limit)
        found.push(`${child.localName}.${child.getAttribute('class') ?? ''} by ${right - limit}`);
      if (getComputedStyle(child).overflowX === 'visible')
        rest.push(...child.children, ...(child.shadowRoot?.children ?? []));
    }
    return found;
  }, element);
}
