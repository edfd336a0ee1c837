import type { Store } from '../store/store.js';

/** When what is served was last changed, in seconds since 1970; 0 before the first import. Never falls, whatever a clock did. */
export async function sequenceOf(store: Store): Promise<number> {
  const last = (await store.catalogue())?.import_number ?? 0;
  const seconds = (await store.imports())
    .filter(({ number }) => number <= last)
    .map(({ at }) => Math.floor(Date.parse(at) / 1000));
  return Math.max(0, ...seconds);
}
