import type { TestContext } from 'node:test';
import type { CatalogueFile, DossierEvent, Reception } from '@motcua/contract';
import { catalogueOf } from '../api/app.fixture.js';
import { catalogue, procedure } from '../import/catalogue.fixture.js';
import { Secret } from '../secret/secret.js';
import { emptyStore, type TestedEngine } from '../store/places.fixture.js';
import type { Store } from '../store/store.js';
import { DossierBook } from './dossier-book.js';
import type { OfficeKey } from './record.js';

/** Noon in Việt Nam on a working Wednesday of two tiers; the month has no day off. */
export const NOW = Date.parse('2026-10-21T05:00:00Z');

export const SECRET = Secret.of(Buffer.alloc(32, 7));

/** A key for every agency. */
export const PROVINCE: OfficeKey = {
  id: 'province',
  label: 'Phần mềm một cửa tỉnh',
  scopes: ['dossiers:write', 'dossiers:read'],
};

const limit = (amount: number | null, unit: string, parts: object = {}) => ({
  amount,
  unit,
  confirmed: true,
  ...parts,
});
const oneCase = (id: string, timeLimits: ReturnType<typeof limit>[]) => ({ id, timeLimits, fees: [], documents: [] });

/** Procedures of both eras whose limits are of every kind, and offices of three tiers and of two. */
export const CATALOGUE: CatalogueFile = catalogue(
  [
    procedure('1.000001', {
      name: 'Đăng ký thử, bản của ba cấp',
      version: { number: 1, validFrom: '2019-01-01', validTo: '2025-06-30' },
      cases: [oneCase('thuong', [limit(5, 'workingDay')])],
    }),
    procedure('1.000001', {
      name: 'Đăng ký thử',
      version: { number: 2, change: 'amended', validFrom: '2025-07-01' },
      cases: [
        oneCase('thuong', [limit(3, 'workingDay')]),
        oneCase('can-xac-minh', [limit(10, 'workingDay')]),
        oneCase('chua-xac-nhan', [limit(8, 'workingDay', { confirmed: false, doubt: 'placeholder' })]),
        oneCase('khong-don-vi', [limit(8, 'unspecified')]),
        oneCase('theo-kenh', [limit(6, 'workingDay'), limit(4, 'workingDay', { channel: 'online' })]),
        oneCase('trai-nhau', [limit(6, 'workingDay'), limit(9, 'workingDay')]),
      ],
    }),
    procedure('1.000002', { name: 'Thủ tục đã bãi bỏ', version: { validFrom: '2019-01-01', validTo: '2025-06-30' } }),
  ],
  {
    agencies: [
      {
        id: 'huyen',
        name: 'Ủy ban nhân dân huyện Thử',
        level: 'district',
        kind: 'people-committee',
        validTo: '2025-06-30',
      },
      {
        id: 'xa',
        name: 'Trung tâm Phục vụ hành chính công xã Thử',
        level: 'commune',
        kind: 'one-stop-centre',
        receptionPoints: [
          {
            name: 'Trung tâm Phục vụ hành chính công xã Thử',
            address: 'Ấp 1, xã Thử',
            hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00',
            phone: '0900 000 001',
          },
        ],
      },
      { id: 'so', name: 'Sở Thử nghiệm', level: 'province', kind: 'department' },
    ],
  },
);

/** Received on Monday morning, due on Thursday of the same week. */
export function reception(code: string, parts: Partial<Reception> = {}): Reception {
  return {
    code,
    procedure: '1.000001',
    agency: 'xa',
    receivedAt: '2026-10-19T08:30:00+07:00',
    channel: 'direct',
    applicant: { kind: 'citizen', name: 'Nguyễn Văn Mẫu', phone: '0900 000 123' },
    ...parts,
  };
}

/** An event of that week; `at` is a day of October 2026 and a time: `20 09:00`. */
export function happened(kind: DossierEvent['kind'], at: string, parts: Partial<DossierEvent> = {}): DossierEvent {
  const [day, time] = at.split(' ');
  const moment = `2026-10-${day}T${time}:00+07:00`;
  return { dossier: 'H12.44-261019-0001', id: `${kind} ${at}`, kind, at: moment, ...parts };
}

/** A book over a store. */
export async function bookOver(store: Store, now: () => number = () => NOW): Promise<DossierBook> {
  const read = await catalogueOf(CATALOGUE);
  return new DossierBook({ store, secret: SECRET, catalogue: () => read, now });
}

/** A book over an empty store that is closed after the test. */
export async function emptyBook(context: TestContext, engine: TestedEngine, now?: () => number) {
  const store = await emptyStore(context, engine);
  return { store, book: await bookOver(store, now) };
}
