import type { ActionId } from '@motcua/contract';
import type { ActionHandlers, AppOptions, OfficeKey } from '@motcua/server';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { type App, appOver } from './app.fixture.js';

export const ALL_KEY = 'mck_0123456789ab_all';
export const WRITE_KEY = 'mck_0123456789ab_write';
export const READ_KEY = 'mck_0123456789ab_read';

/** Keys of tests by their bearers. */
export const KEYS = new Map<string, OfficeKey>([
  [ALL_KEY, { id: 'all', label: 'Một cửa', scopes: ['dossiers:write', 'dossiers:read'] }],
  [WRITE_KEY, { id: 'write', label: 'Chỉ gửi', scopes: ['dossiers:write'] }],
  [READ_KEY, { id: 'read', label: 'Chỉ đọc', scopes: ['dossiers:read'] }],
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

/** A body of each action that fits. */
export const FITTING: Readonly<Record<ActionId, object>> = {
  challengeLookup: { code: RECEPTION.code },
  lookUpDossier: { code: RECEPTION.code, phone: '0123', proof: PROOF },
  receiveDossiers: { dossiers: [RECEPTION] },
  appendEvents: { events: [EVENT] },
  readDossier: { code: RECEPTION.code },
  printPaper: { code: RECEPTION.code, kind: 'receipt' },
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
