import type { TestContext } from 'node:test';
import {
  type ActionAnswerOf,
  type ActionId,
  actions,
  type BodyOf,
  type Problem,
  type RatingSummary,
  type RatingSummaryQuery,
} from '@motcua/contract';
import type { Scope } from '@motcua/contract/bodies';
import { createApp, type RequestRecord } from '@motcua/server';
import { catalogueOf } from '../api/app.fixture.js';
import { createDevices } from '../devices/handlers.js';
import { DossierBook } from '../dossiers/dossier-book.js';
import { CATALOGUE, happened, NOW, PROVINCE, reception, SECRET } from '../dossiers/dossiers.fixture.js';
import { openTries } from '../lookup/tries.js';
import { createRatings } from '../ratings/handlers.js';
import { RatingNames } from '../ratings/rating-names.js';
import { scrub } from '../scrub/scrub.js';
import { createSites } from '../sites/handlers.js';
import { openStore } from '../store/store.js';
import { ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { Work } from '../work/work.js';
import { createRatingReview } from './handlers.js';

export { NOW, SECRET } from '../dossiers/dossiers.fixture.js';

/** A page that is on the server's own host. */
export const OWN_PAGE = 'https://motcua.example';
/** A page of a website that is no site yet. */
export const COMMUNE_PAGE = 'https://xa.tinh.example';

/** A server of ratings with everything that decides who may send, as `motcua serve` puts it together. Its clock is `clock.now`. */
export async function servedWith(context: TestContext, engine: TestedEngine = ENGINES[0]!) {
  const clock = { now: NOW };
  const now = () => clock.now;
  const place = await engine.place(context);
  const store = await openStore(place);
  context.after(() => store.close());
  await store.prepare({ migrate: true });
  const tries = await openTries(place, now);
  context.after(() => tries.close());
  const read = await catalogueOf(CATALOGUE);
  const catalogue = () => read;
  const book = new DossierBook({ store, secret: SECRET, catalogue, now });
  const work = new Work({ secret: SECRET, sendings: tries.sendings, now });
  const sites = createSites({ store, catalogue });
  const devices = createDevices({ store, catalogue, now });
  const parts = { store, secret: SECRET, book, catalogue, work, sites: sites.book, devices: devices.keys, scrub, now };
  const ratings = createRatings(parts);
  const handlers = {
    ...work.handlers,
    ...sites.actions,
    ...devices.actions,
    ...ratings.actions,
    ...createRatingReview({ store, now }),
  };
  const records: RequestRecord[] = [];
  const errors: unknown[] = [];
  const app = createApp(read, {
    now,
    actions: handlers,
    counted: { ...sites.counted, ...ratings.counted },
    keys: store.keys,
    onRequest: (record) => records.push(record),
    onError: (error) => errors.push(error),
    addressOf: (call) => call.req.header('x-address') ?? '',
  });

  /** Sends as a page of the commune, unless other headers are told. */
  async function post(id: ActionId, body: object, headers: Record<string, string> = {}): Promise<Response> {
    return app.request(actions[id].path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** The answer, or the problem. */
  async function answer<Id extends ActionId>(
    id: Id,
    body: BodyOf<Id>,
    headers?: Record<string, string>,
  ): Promise<{ given?: ActionAnswerOf<Id>; problem?: Problem }> {
    const response = await post(id, body, headers);
    const value = (await response.json()) as ActionAnswerOf<Id> | Problem;
    return response.status === 200 ? { given: value as ActionAnswerOf<Id> } : { problem: value as Problem };
  }

  /** The answer; fails on a problem. */
  async function given<Id extends ActionId>(id: Id, body: BodyOf<Id>, headers?: Record<string, string>) {
    const { given: value, problem } = await answer(id, body, headers);
    if (value === undefined) throw new Error(JSON.stringify(problem));
    return value;
  }

  /** The code of the problem; `taken` where there is none. */
  async function outcome<Id extends ActionId>(id: Id, body: BodyOf<Id>, headers?: Record<string, string>) {
    return (await answer(id, body, headers)).problem?.code ?? 'taken';
  }

  async function get<Body>(path: string): Promise<Body> {
    const response = await app.request(path);
    return (await response.json()) as Body;
  }

  /** A key with scopes, for these agencies or for all. */
  async function keyWith(scopes: readonly Scope[], ...agencies: string[]): Promise<{ Authorization: string }> {
    const { bearer } = await store.keys.add({
      label: `Khóa của ${agencies.join(', ') || 'tỉnh'}`,
      scopes,
      ...(agencies.length === 0 ? {} : { agencies }),
    });
    return { Authorization: `Bearer ${bearer}` };
  }

  const names = new RatingNames(SECRET);
  /** The token of a dossier that is done. */
  async function tokenOf(code: string): Promise<string> {
    await book.receive([reception(code)], PROVINCE);
    await book.append([{ ...happened('processed', '20 09:00'), dossier: code }], PROVINCE);
    return names.token((await book.keyFor(code, PROVINCE))!);
  }

  /** What is published now, without the two seconds for which an answer is given again. */
  const summary = (query: RatingSummaryQuery = {}): Promise<RatingSummary> =>
    ratings.counted.summariseRatings({ query, part: () => '' });
  return {
    app,
    store,
    clock,
    handlers,
    sites,
    post,
    answer,
    given,
    outcome,
    get,
    keyWith,
    tokenOf,
    summary,
    records,
    errors,
  };
}

/** A whole server, as {@link servedWith} gives it. */
export type ServedWith = Awaited<ReturnType<typeof servedWith>>;
