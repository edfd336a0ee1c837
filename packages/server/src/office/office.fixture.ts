import type { TestContext } from 'node:test';
import { type ActionAnswerOf, type ActionId, actions, type BodyOf } from '@motcua/contract';
import { createApp, createLookup, createOffice, openTries, type RequestRecord } from '@motcua/server';
import { catalogueOf } from '../api/app.fixture.js';
import { bookOver, CATALOGUE, NOW, SECRET } from '../dossiers/dossiers.fixture.js';
import { LookupKeys } from '../lookup/lookup-keys.js';
import { solvedAtOnce } from '../lookup/lookups.fixture.js';
import type { TestedEngine } from '../store/places.fixture.js';
import { openStore } from '../store/store.js';

/** Page that QR codes open, where a request names none. */
export const PAGE = 'https://tinh.example/tra-cuu-ho-so';

/** A whole server over an empty store, called without a network. `now` is its clock. */
export async function servedDesk(context: TestContext, engine: TestedEngine, now: () => number = () => NOW) {
  const place = await engine.place(context);
  const store = await openStore(place);
  context.after(() => store.close());
  await store.prepare({ migrate: true });
  const tries = await openTries(place, now);
  context.after(() => tries.close());
  const current = await catalogueOf(CATALOGUE);
  const book = await bookOver(store, now);
  const records: RequestRecord[] = [];
  const errors: unknown[] = [];
  const app = createApp(current, {
    now,
    actions: {
      ...createLookup({ book, secret: SECRET, tries, now, grid: 0 }),
      ...createOffice({ book, catalogue: () => current, page: PAGE }),
    },
    keys: store.keys,
    onRequest: (record) => records.push(record),
    onError: (error) => errors.push(error),
  });

  async function post(id: ActionId, body: object, key?: string): Promise<Response> {
    const headers = {
      'Content-Type': 'application/json',
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    };
    return app.request(actions[id].path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** The answer, which must be one. */
  async function answer<Id extends ActionId>(id: Id, body: BodyOf<Id>, key?: string): Promise<ActionAnswerOf<Id>> {
    const response = await post(id, body, key);
    if (response.status !== 200) throw new Error(`${id}: ${response.status} ${await response.text()}`);
    return (await response.json()) as ActionAnswerOf<Id>;
  }

  /** A look-up with its proof, as the answer that came. */
  async function lookUp(request: { code: string; receiptCode?: string; phone?: string }): Promise<Response> {
    const challenge = await answer('challengeLookup', { code: request.code });
    const { proof } = await solvedAtOnce(challenge, new LookupKeys(SECRET));
    return post('lookUpDossier', { ...request, proof });
  }

  /** A key with both scopes, for these agencies or for all. */
  async function keyFor(...agencies: string[]): Promise<string> {
    const made = { label: 'Một cửa', scopes: ['dossiers:write', 'dossiers:read'] as const };
    return (await store.keys.add({ ...made, ...(agencies.length === 0 ? {} : { agencies }) })).bearer;
  }

  return { app, store, post, answer, lookUp, keyFor, records, errors };
}
