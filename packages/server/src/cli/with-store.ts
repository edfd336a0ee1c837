import { openStore, type Store } from '../store/store.js';
import { placeOf } from './commands.js';

/** Does something with the store of a command line, made current where that is safe, and closes it. */
export async function withStore(data: string | undefined, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(placeOf(data));
  try {
    await store.prepare();
    await work(store);
  } finally {
    await store.close();
  }
}
