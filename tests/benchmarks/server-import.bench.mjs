import { NO_CORPUS } from './corpus-store.mjs';

export const order = 10;
export const title = 'Import of the 5,813 procedures into the embedded store';

export async function run({ corpusStore, say }) {
  say('Importing…');
  const store = await corpusStore();
  if (store === undefined) return NO_CORPUS;
  const results = [{ name: 'time', value: store.seconds, unit: 's', atMost: 60 }];
  if (store.peak !== undefined) {
    results.push({ name: 'highest memory', value: store.peak / 1e6, unit: 'MB', atMost: 600, what: 'resident' });
  }
  return results;
}
