const CACHE = 'motcua-kiosk';

/**
 * Keeps the page and what it loaded for a start without a network, where the page names a service worker beside it:
 * `<motcua-rating kiosk worker="kiosk-sw.js">`. What the worker answers with is what is kept here.
 */
export async function keepPage(worker: string | null): Promise<void> {
  // Only there on pages with HTTPS.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!worker || !container) return;
  try {
    await container.register(worker);
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const files = loaded.filter(({ initiatorType }) => ['script', 'link', 'css', 'other'].includes(initiatorType));
    const cache = await caches.open(CACHE);
    await cache.addAll([...new Set([location.href, ...files.map(({ name }) => name)])]);
  } catch {
    // Without a network it was kept before, or cannot be kept now.
  }
}
