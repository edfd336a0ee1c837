import { ended } from './database.js';

let count = 0;

/** An API of its own for each test, and so a database of its own. */
export function newApi(): string {
  return `https://kiosk-${++count}-${Date.now()}.example`;
}

/** Deletes what the tests stored. */
export async function clearStorage(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith('motcua-kiosk')) await ended(indexedDB.deleteDatabase(name) as IDBRequest<unknown>);
  }
}
