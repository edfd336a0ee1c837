import type { TestContext } from 'node:test';
import {
  type ActionAnswerOf,
  type ActionId,
  actions,
  type BodyOf,
  operations,
  type Problem,
  type RatingSummary,
} from '@motcua/contract';
import { createApp, type RequestRecord } from '@motcua/server';
import { catalogueOf } from '../api/app.fixture.js';
import { ProblemError } from '../api/problems.js';
import { bookOver, CATALOGUE, happened, NOW, PROVINCE, reception, SECRET } from '../dossiers/dossiers.fixture.js';
import { emptyStore, type TestedEngine } from '../store/places.fixture.js';
import type { CheckedDevice } from './device-check.js';
import { createRatings } from './handlers.js';
import type { RatingParts } from './rating-parts.js';

export { NOW } from '../dossiers/dossiers.fixture.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A UUID for a number. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A device of the commune that was made a month ago. */
export const DEVICE: CheckedDevice = {
  id: 'may-1',
  agency: 'xa',
  counter: 'Quầy 1',
  state: 'on',
  madeAt: new Date(NOW - 30 * DAY).toISOString(),
};
export const DEVICE_KEY = 'mcd_thu';

/** A whole server of ratings over an empty store, called without a network. Its clock is `clock.now`. */
export async function servedRatings(context: TestContext, engine: TestedEngine, parts: Partial<RatingParts> = {}) {
  const clock = { now: NOW };
  const now = () => clock.now;
  const store = await emptyStore(context, engine);
  const catalogue = await catalogueOf(CATALOGUE);
  const book = await bookOver(store, now);
  const asked: { site: string | undefined; agency: string | undefined; id?: string }[] = [];
  const ratings = createRatings({
    store,
    secret: SECRET,
    book,
    catalogue: () => catalogue,
    sites: {
      allow(_widget, call, site, agency) {
        asked.push({ site, agency });
        if (site === 'tat') return Promise.reject(new ProblemError('switched-off'));
        return Promise.resolve({ ...(site && { site }), isWithoutOrigin: call.origin === undefined });
      },
    },
    work: {
      check: (_purpose, _id, proof) =>
        proof === undefined ? Promise.reject(new ProblemError('proof-needed')) : Promise.resolve(),
    },
    devices: {
      check: (key) =>
        key === DEVICE_KEY ? Promise.resolve(DEVICE) : Promise.reject(new ProblemError('device-key-needed')),
    },
    scrub: (text) => ({
      text: text.replace(/\d{9,}/g, '[số điện thoại]'),
      removed: text.match(/\d{9,}/g)?.length ?? 0,
    }),
    now,
    ...parts,
  });
  const records: RequestRecord[] = [];
  const errors: unknown[] = [];
  const app = createApp(catalogue, {
    now,
    actions: ratings.actions,
    counted: ratings.counted,
    keys: store.keys,
    onRequest: (record) => records.push(record),
    onError: (error) => errors.push(error),
    addressOf: (call) => call.req.header('x-address') ?? '',
  });

  async function post(id: ActionId, body: object, headers: Record<string, string> = {}): Promise<Response> {
    return app.request(actions[id].path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://xa.example', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** The answer, or the code of the problem. */
  async function answer<Id extends ActionId>(
    id: Id,
    body: BodyOf<Id>,
    headers?: Record<string, string>,
  ): Promise<ActionAnswerOf<Id> | string> {
    const response = await post(id, body, headers);
    const value = (await response.json()) as ActionAnswerOf<Id> | Problem;
    return response.status === 200 ? (value as ActionAnswerOf<Id>) : (value as Problem).code;
  }

  async function summary(query = ''): Promise<RatingSummary> {
    const path = operations.summariseRatings.path + query;
    const response = await app.request(path);
    if (response.status !== 200) throw new Error(await response.text());
    return (await response.json()) as RatingSummary;
  }

  /** A key of an office, for these agencies or for all. */
  async function keyFor(...agencies: string[]): Promise<{ Authorization: string }> {
    const made = { label: 'Một cửa', scopes: ['ratings:write'] as const };
    const { bearer } = await store.keys.add({ ...made, ...(agencies.length === 0 ? {} : { agencies }) });
    return { Authorization: `Bearer ${bearer}` };
  }

  /** The token of a dossier that was finished the day before, or of one to which only this happened. */
  async function tokenOf(code: string, happenings = [happened('processed', '20 09:00')]): Promise<string> {
    await book.receive([reception(code)], PROVINCE);
    const events = happenings.map((event) => ({ ...event, dossier: code }));
    if (events.length > 0) await book.append(events, PROVINCE);
    const made = await answer('issueRatingTokens', { dossiers: [code] }, await keyFor());
    if (typeof made === 'string') throw new Error(made);
    return made.tokens[0]!.token!;
  }

  return { app, store, book, clock, post, answer, summary, keyFor, tokenOf, asked, records, errors };
}
