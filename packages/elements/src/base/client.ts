import { type Fetch, Motcua } from '@motcua/client/lite';
import type { Config } from './config.js';
import { page, requestKey } from './page.js';

const clients = new Map<string, Motcua>();

/**
 * The client of an API or of a published folder, one for all elements on the page, so that reads in flight are shared.
 *
 * @throws {InvalidArgumentError} for an address that is none
 */
export function clientFor({ api, source, sourceKey }: Config, locale: string): Motcua {
  const key = `${locale} ${api} ${source} ${sourceKey}`;
  let client = clients.get(key);
  if (!client) {
    clients.set(key, (client = new Motcua({ baseUrl: api, locale, fetch: fetchFor({ api, source, sourceKey }) })));
  }
  return client;
}

/** How what an element reads is asked for: of the API, or of the published folder that the page names. */
export function fetchFor(place: Pick<Config, 'api' | 'source' | 'sourceKey'>): Fetch {
  if (!place.source) return prefetchedOrFetch;
  return async (request) => (await import('../define/source.js')).answer(request, place, prefetchedOrFetch);
}

/** Takes the answer that the loader asked for while this code was on its way; anything else is fetched. */
const prefetchedOrFetch: Fetch = async (request) => {
  const { prefetched } = page();
  const key = requestKey(request.url);
  const early = prefetched.get(key);
  if (early) {
    prefetched.delete(key);
    const answer = await early.catch(() => undefined);
    // A failed head start is no failure: the client's own request has retries and a time limit.
    if (answer?.ok) return answer;
  }
  return fetch(request);
};
