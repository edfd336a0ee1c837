/**
 * The module a page loads by one tag: `<script type="module" src="https://…/motcua.js" data-api="…"></script>`. It finds our
 * elements and links, now and later, and loads only what is used.
 */
import { warnOnce } from '../base/warn.js';
import { resolveConfig } from '../base/config.js';
import type { Kind } from './kinds.js';
import { prefetch } from './prefetch.js';
import { reserve } from './reserve.js';
import { settle, tagOf } from './settle.js';
import { watch } from './watch.js';

const load: Record<Kind | 'source', () => Promise<unknown>> = {
  catalogue: () => import('../define/catalogue.js'),
  procedure: () => import('../define/procedure.js'),
  search: () => import('../define/search.js'),
  changes: () => import('../define/changes.js'),
  comparison: () => import('../define/comparison.js'),
  dossier: () => import('../define/dossier.js'),
  rating: () => import('../define/rating.js'),
  feedback: () => import('../define/feedback.js'),
  survey: () => import('../define/survey.js'),
  badge: () => import('../define/badge.js'),
  source: () => import('../define/source.js'),
};
const wanted = new Set<Kind | 'source'>();

function want(kind: Kind | 'source'): void {
  if (wanted.has(kind)) return;
  wanted.add(kind);
  load[kind]().catch(() => {
    // What stands inside the tag stays visible; the network may come back.
    wanted.delete(kind);
    warnOnce(`The file for motcua-${kind} cannot be loaded`);
    window.addEventListener('online', () => want(kind), { once: true });
  });
}

if (settle(tagOf(import.meta.url), import.meta.url)) {
  reserve();
  watch((kind, element) => {
    if (!customElements.get(`motcua-${kind}`)) prefetch(kind, element);
    // A badge asks nothing of the folder but a file beside it.
    if (kind !== 'badge' && resolveConfig(element).source) want('source');
    want(kind);
  });
}
