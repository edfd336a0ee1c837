import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import {
  type ActionAnswerOf,
  type ActionId,
  actions,
  type BodyOf,
  type CatalogueFile,
  type FeedbackHandling,
  type FeedbackRequest,
  type Page,
  type Problem,
  type PublishedFeedback,
} from '@motcua/contract';
import type { Scope } from '@motcua/contract/bodies';
import { createApp, type RequestRecord } from '@motcua/server';
import { catalogueOf } from '../api/app.fixture.js';
import { ProblemError } from '../api/problems.js';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { Secret } from '../secret/secret.js';
import { openStore } from '../store/store.js';
import type { TestedEngine } from '../store/places.fixture.js';
import { createFeedback, type FeedbackParts } from './handlers.js';

/** Noon in Việt Nam on a working Wednesday; a transfer is due on Wednesday the 28th, an answer on the 4th of November. */
export const NOW = Date.parse('2026-10-21T05:00:00Z');
export const DAY = 86_400_000;
export const SECRET = Secret.of(Buffer.alloc(32, 'feedback of tests'));

/** A proof of the form that is taken; whether it is good, the check of the test says. */
export const PROOF = {
  challenge: { parameters: { nonce: 'aa' }, signature: 'a'.repeat(64) },
  solution: { counter: 7, derivedKey: 'a'.repeat(64) },
};

const ended = { validTo: '2025-06-30' };

/** A province with a department and communes, of which some were merged and one was split, and a ministry. */
export const CATALOGUE: CatalogueFile = catalogue(
  [
    procedure('1.000001', {
      name: 'Đăng ký thử, bản cũ',
      version: { number: 1, validFrom: '2019-01-01', validTo: '2025-06-30' },
    }),
    procedure('1.000001', {
      name: 'Đăng ký thử',
      localCode: '1.000001.000.00.00.H12',
      version: { number: 2, change: 'amended', validFrom: '2025-07-01' },
      layers: [
        { id: 'national', kind: 'national', agency: 'Bộ Thử nghiệm' },
        { id: 'province', kind: 'province', agency: 'Ủy ban nhân dân tỉnh Thử' },
        { id: 'commune', kind: 'commune' },
      ],
      provenance: { 'cases/thuong/fees': 'province', places: 'commune' },
    }),
    procedure('1.000002', { name: 'Thủ tục khác' }),
  ],
  {
    agencies: [
      { id: 'tinh', name: 'Tỉnh Thử', level: 'province', kind: 'province' },
      { id: 'so', name: 'Sở Thử nghiệm', level: 'province', kind: 'department', parent: 'tinh' },
      { id: 'xa', name: 'Ủy ban nhân dân xã Thử', level: 'commune', kind: 'people-committee', parent: 'tinh' },
      { id: 'xa-mot', name: 'Ủy ban nhân dân xã Một', level: 'commune', kind: 'people-committee', parent: 'tinh' },
      {
        id: 'xa-cu',
        name: 'Ủy ban nhân dân xã Cũ',
        level: 'commune',
        kind: 'people-committee',
        parent: 'huyen',
        ...ended,
        successors: [{ agency: 'xa', portion: 'whole' }],
      },
      {
        id: 'xa-chia',
        name: 'Ủy ban nhân dân xã Chia',
        level: 'commune',
        kind: 'people-committee',
        parent: 'huyen',
        ...ended,
        successors: [
          { agency: 'xa', portion: 'part' },
          { agency: 'xa-mot', portion: 'part' },
        ],
      },
      {
        id: 'huyen',
        name: 'Ủy ban nhân dân huyện Thử',
        level: 'district',
        kind: 'people-committee',
        parent: 'tinh',
        ...ended,
      },
      { id: 'bo', name: 'Bộ Thử nghiệm', level: 'central', kind: 'ministry' },
    ],
  },
);

/** Takes out what looks like a phone or a mail. */
export const scrub: FeedbackParts['scrub'] = (text) => {
  const clean = text.replace(/\+?\d[\d .-]{7,}\d|\S+@\S+\.\S+/g, '[…]');
  return { text: clean, removed: clean === text ? 0 : 1 };
};

/** A problem of an invented person about an agency. */
export function problem(parts: Partial<FeedbackRequest> = {}): FeedbackRequest {
  return {
    id: randomUUID(),
    kind: 'problem',
    agency: 'xa',
    text: 'Tôi đến nộp hồ sơ ba lần mà không ai tiếp.',
    sender: { name: 'Nguyễn Thị Ước Mẫu', phone: '0900 000 123', address: 'Ấp 1, xã Thử, tỉnh Thử' },
    proof: PROOF,
    ...parts,
  };
}

/** A fee that is wrong, from nobody in particular. */
export function correction(parts: Partial<FeedbackRequest> = {}): FeedbackRequest {
  return {
    id: randomUUID(),
    kind: 'correction',
    agency: 'xa',
    place: { procedure: '1.000001', version: 2, path: 'cases/thuong/fees', shown: 'Miễn phí' },
    text: 'Lệ phí ghi ở đây không đúng với biên lai.',
    proof: PROOF,
    ...parts,
  };
}

/** What a test may set. */
export interface ServedOptions {
  now?: () => number;
  parts?: Partial<FeedbackParts>;
  /** Where the store is, when another server is on it too. */
  place?: string;
}

/** A whole server over a store, called without a network. */
export async function servedFeedback(
  context: TestContext,
  engine: TestedEngine,
  { now = () => NOW, parts = {}, place: given }: ServedOptions = {},
) {
  const place = given ?? (await engine.place(context));
  const store = await openStore(place);
  context.after(() => store.close());
  await store.prepare({ migrate: true });
  const current = await catalogueOf(CATALOGUE);
  const records: RequestRecord[] = [];
  const errors: unknown[] = [];
  const { actions: handlers, counted } = createFeedback({
    store,
    secret: SECRET,
    catalogue: () => current,
    work: {
      check: (purpose, _id, proof) =>
        purpose === 'feedback' && proof?.solution.counter === 7
          ? Promise.resolve()
          : Promise.reject(new ProblemError('proof-needed')),
    },
    sites: {
      allow: (_widget, _call, site) =>
        site === 'closed'
          ? Promise.reject(new ProblemError('switched-off'))
          : Promise.resolve({ isWithoutOrigin: true, ...(site === undefined ? {} : { site }) }),
    },
    scrub,
    now,
    ...parts,
  });
  const options = {
    now,
    actions: handlers,
    counted,
    keys: store.keys,
    onRequest: (record: RequestRecord) => void records.push(record),
    onError: (error: unknown) => void errors.push(error),
  };
  const app = createApp(current, options);

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

  /** The problem with which it is refused, which must be one. */
  async function refusal(id: ActionId, body: object, key?: string): Promise<Problem> {
    const response = await post(id, body, key);
    if (response.status === 200) throw new Error(`${id} was not refused`);
    return (await response.json()) as Problem;
  }

  /** A key for these agencies, or for all. */
  async function keyFor(...agencies: string[]): Promise<string> {
    return keyWith(['feedback:read', 'feedback:write'], ...agencies);
  }

  async function keyWith(scopes: readonly Scope[], ...agencies: string[]): Promise<string> {
    const label = `Cán bộ ${agencies.join(' ')}`.trim();
    return (await store.keys.add({ label, scopes, ...(agencies.length === 0 ? {} : { agencies }) })).bearer;
  }

  let events = 0;
  /** One step, under an event of its own. */
  function step(id: string, handling: FeedbackHandling, key: string, event = `buoc-${(events += 1)}`) {
    return answer('handleFeedback', { id, event, handling }, key);
  }

  /** What is public at this moment: answers are kept for seconds, so each question gets a server of its own. */
  async function inPublic(query = ''): Promise<Page<PublishedFeedback>> {
    const response = await createApp(current, options).request(`/v1/feedback${query}`);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as Page<PublishedFeedback>;
  }

  /** Its id at the office, by what it says. */
  async function idOf(text: string, key: string): Promise<string> {
    const { items } = await answer('listOfficeFeedback', { limit: 200 }, key);
    const found = items.find((item) => item.text === text);
    if (found === undefined) throw new Error('it is not listed');
    return found.id;
  }

  return { app, place, store, post, answer, refusal, keyFor, keyWith, step, inPublic, idOf, records, errors };
}

/** A served desk of a test. */
export type ServedFeedback = Awaited<ReturnType<typeof servedFeedback>>;
