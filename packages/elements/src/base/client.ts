import { Motcua } from '@motcua/client';
import { page, requestKey } from './page.js';

const clients = new Map<string, Motcua>();

/** The client of an API, one for all elements on the page, so that reads in flight are shared. */
export function clientFor(api: string): Motcua {
  let client = clients.get(api);
  if (!client) clients.set(api, (client = new Motcua({ baseUrl: api, fetch: prefetchedOrFetch })));
  return client;
}

/** Takes the answer that the loader asked for while this code was on its way; anything else is fetched. */
const prefetchedOrFetch: typeof fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const key = requestKey(address);
  const { prefetched } = page();
  const early = prefetched.get(key);
  if (early) {
    prefetched.delete(key);
    const answer = await early.catch(() => undefined);
    // A failed head start is no failure: the client's own request has retries and a time limit.
    if (answer?.ok) return answer;
  }
  return fetch(input, init);
};
