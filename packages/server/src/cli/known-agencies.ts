import type { Agency } from '@motcua/contract';
import type { Store } from '../store/store.js';

/** Those ids of which the catalogue has no agency: they may be imported later. */
export async function unknownAgencies(store: Store, ids: readonly string[]): Promise<string[]> {
  const known = new Set((await store.entries('agency')).map((body) => (JSON.parse(body) as Agency).id));
  return ids.filter((id) => !known.has(id));
}
