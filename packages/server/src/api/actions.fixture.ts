import type { ActionId } from '@motcua/contract';
import { type Scope, SCOPES } from '@motcua/contract/bodies';
import type { PublicationFile } from '@motcua/contract/files';
import type { ActionHandlers, AppOptions, OfficeKey } from '@motcua/server';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { type App, appOver } from './app.fixture.js';

export const ALL_KEY = 'mck_0123456789ab_all';
export const WRITE_KEY = 'mck_0123456789ab_write';
export const READ_KEY = 'mck_0123456789ab_read';

/** The bearer of a key that has one scope, and of one that has all others. */
export const onlyKey = (scope: Scope) => `mck_0123456789ab_only-${scope.replace(':', '-')}`;
export const otherKey = (scope: Scope) => `mck_0123456789ab_not-${scope.replace(':', '-')}`;

/** Keys of tests by their bearers. */
export const KEYS = new Map<string, OfficeKey>([
  [ALL_KEY, { id: 'all', label: 'Một cửa', scopes: SCOPES }],
  [WRITE_KEY, { id: 'write', label: 'Chỉ gửi', scopes: ['dossiers:write'] }],
  [READ_KEY, { id: 'read', label: 'Chỉ đọc', scopes: ['dossiers:read'] }],
  ...SCOPES.flatMap((scope): [string, OfficeKey][] => [
    [onlyKey(scope), { id: `only ${scope}`, label: 'Một quyền', scopes: [scope] }],
    [otherKey(scope), { id: `not ${scope}`, label: 'Thiếu một quyền', scopes: SCOPES.filter((one) => one !== scope) }],
  ]),
]);

export const RECEPTION = {
  code: 'H12.44-261019-0001',
  procedure: '1.000001',
  agency: 'an-xuyen',
  receivedAt: '2026-10-19T08:30:00+07:00',
  channel: 'direct',
  applicant: { kind: 'citizen', name: 'Nguyễn Văn Mẫu', phone: '0900 000 123' },
};
const EVENT = { dossier: RECEPTION.code, id: '1', kind: 'processing', at: '2026-10-20T08:30:00+07:00' };
const HASH = 'a'.repeat(64);
export const PROOF = {
  challenge: { parameters: { nonce: 'aa' }, signature: HASH },
  solution: { counter: 7, derivedKey: HASH },
};

const ID = '3f0c9c5e-6d4b-4f0a-9a57-1c1d2e3f4a5b';
const TOKEN = 'nT4wqk1XyB0sC7mVd2pLgA.5hR8zK3uE9fJ6aQ1';
const DEVICE_KEY = `mcd_0123456789ab_${'k'.repeat(43)}`;
const AT = '2026-10-20T08:30:00+07:00';

const { version: _, ...CONTENT } = procedure('1.000001');
const DECISION_FILE: PublicationFile = {
  format: 'motcua-decision',
  formatVersion: 1,
  decision: { number: '1/QĐ-UBND', date: '2026-11-01', issuer: 'Chủ tịch UBND tỉnh Mẫu', effectiveFrom: '2026-12-01' },
  items: [{ change: 'amended', procedure: CONTENT }],
};

/** A body of each action that fits. */
export const FITTING: Readonly<Record<ActionId, object>> = {
  challengeLookup: { code: RECEPTION.code },
  lookUpDossier: { code: RECEPTION.code, phone: '0123', proof: PROOF },
  receiveDossiers: { dossiers: [RECEPTION] },
  appendEvents: { events: [EVENT] },
  readDossier: { code: RECEPTION.code },
  printPaper: { code: RECEPTION.code, kind: 'receipt' },
  challengeWork: { for: 'rating', id: ID },
  openRating: { token: TOKEN },
  sendRating: { id: ID, about: { kind: 'dossier', token: TOKEN }, level: 'satisfied' },
  openDevice: { key: DEVICE_KEY, queue: ID },
  sendDeviceRatings: {
    key: DEVICE_KEY,
    queue: ID,
    sentAt: AT,
    session: ID,
    elapsed: 9_000,
    ratings: [{ number: 1, at: AT, session: ID, elapsed: 8_000, level: 'dissatisfied' }],
  },
  sendFeedback: {
    id: ID,
    kind: 'problem',
    text: 'Phải đến ba lần mới nộp được.',
    sender: { name: 'Nguyễn Văn Mẫu', phone: '0900 000 123' },
    proof: PROOF,
  },
  followFeedback: { receiptCode: '7K3M-9QXD-2F80' },
  answerSurvey: { id: ID, survey: '2026-2', agency: 'an-xuyen', answers: { c1: 'satisfied' }, proof: PROOF },
  issueRatingTokens: { dossiers: [RECEPTION.code], page: 'https://xa.example.gov.vn/danh-gia' },
  sendVisits: { ratings: [{ id: 'nut-1', agency: 'an-xuyen', at: AT, level: 'very-satisfied' }] },
  listRatings: { agency: 'an-xuyen', leftOut: true },
  reviewRating: { id: '7Qx2mV', kind: 'appeal', reason: 'Nhiều người cùng bấm một lúc.' },
  exportRatings: { from: '2026-07', to: '2026-09', what: 'summary', format: 'csv' },
  listDevices: {},
  saveDevice: { label: 'Máy ở quầy 3', agency: 'an-xuyen' },
  listSites: {},
  saveSite: { label: 'Trang của phường', origins: ['https://anxuyen.example.gov.vn'] },
  planSurvey: {
    id: '2026-2',
    title: 'Khảo sát mức độ hài lòng',
    from: '2026-11-01',
    to: '2026-11-30',
    units: [{ agency: 'an-xuyen' }],
    questions: [{ id: 'c1', kind: 'level', text: 'Thái độ của công chức' }],
  },
  inviteToSurvey: { survey: '2026-2', agency: 'an-xuyen', count: 2 },
  enterSurveyPapers: {
    survey: '2026-2',
    agency: 'an-xuyen',
    papers: [{ number: '1', answers: { c1: 'satisfied' } }],
  },
  readSurveyResults: { survey: '2026-2' },
  listOfficeFeedback: { state: ['received'], late: true },
  readFeedback: { id: 'pa-1' },
  handleFeedback: { id: 'pa-1', event: '1', handling: { kind: 'accepted' } },
  publishDecision: { file: DECISION_FILE, check: true },
};

/** What a handler was called with. */
export interface Taken {
  id: string;
  body: unknown;
  call: { address: string; key?: OfficeKey };
}

/** Handlers that keep what they are called with and answer with `answer`. */
export function takingHandlers(taken: Taken[], answer: (id: string) => object = () => ({})): ActionHandlers {
  const handlers = Object.keys(FITTING).map((id) => [
    id,
    (body: unknown, call: Taken['call']) => {
      taken.push({ id, body, call });
      return Promise.resolve().then(() => answer(id));
    },
  ]);
  return Object.fromEntries(handlers) as ActionHandlers;
}

/** An app whose actions only keep what they are given. */
export async function takingApp(options: AppOptions = {}): Promise<{ app: App; taken: Taken[] }> {
  const taken: Taken[] = [];
  const app = await appOver(catalogue([procedure('1.000001')]), {
    actions: takingHandlers(taken),
    keys: { find: (bearer) => Promise.resolve(KEYS.get(bearer)) },
    ...options,
  });
  return { app, taken };
}

/** A request of an action with a body of JSON, or with these bytes. */
export function posted(
  body: string | Uint8Array | object,
  { key = ALL_KEY, ...headers }: Record<string, string> = {},
): RequestInit {
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(key === '' ? {} : { Authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  };
}
