import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActionId, actions, CHANNELS, DOSSIER_EVENTS, PROBLEMS } from '@motcua/contract';
import { bodies, EVERY_ACTION } from '@motcua/contract/bodies';
import fc from 'fast-check';
import * as z from 'zod/mini';

const reads = (id: ActionId, body: unknown) => z.safeParse(bodies[id].body, body);
const taken = (id: ActionId, body: unknown) => z.parse(bodies[id].body, body);
const refuses = (id: ActionId, body: unknown, at: string) => {
  const { error } = reads(id, body);
  const places = error?.issues.map(({ path }) => path.join('.')) ?? [];
  assert.ok(places.includes(at), `${id} refuses ${at}, not ${JSON.stringify(places)}`);
};

const code = 'H99.07-261012-0013';
/** Every member there is. */
const reception = {
  code,
  procedure: '1.001612',
  procedureName: 'Đăng ký thành lập hộ kinh doanh',
  case: 'thuong',
  agency: 'ubnd-phuong-mau',
  unit: 'Quầy số 3',
  receivedAt: '2026-10-12T09:12+07:00',
  submittedAt: '2026-10-11T22:40:05+07:00',
  channel: 'online',
  applicant: {
    kind: 'citizen',
    name: 'Nguyễn Văn Mẫu',
    phone: '0900 000 123',
    address: 'Ấp 1,\nxã Mẫu, tỉnh Mẫu',
    email: 'mau@vidu.vn',
  },
  documents: [{ name: 'Giấy đề nghị', originals: 1, copies: 0, electronic: true }],
  sets: 1,
  due: '2026-10-15',
  limit: { amount: 3, unit: 'workingDay' },
  feePaid: 100_000,
  collect: { how: 'post', place: 'Bưu cục', address: 'Số 1', hours: '07:00–11:00', phone: '0290 0000 000' },
  officer: 'Trần Thị Mẫu',
};
const event = {
  dossier: code,
  id: 'yc-1',
  kind: 'supplement-asked',
  at: '2026-10-13T10:05:00+07:00',
  agency: 'ubnd-phuong-mau',
  unit: 'Quầy số 3',
  officer: 'Trần Thị Mẫu',
  to: { id: 'so-mau', name: 'Sở Mẫu', unit: 'Phòng Mẫu' },
  items: ['Giấy tờ còn thiếu'],
  reason: 'Dòng một\n\tDòng hai\r\nDòng ba',
  due: '2026-10-20',
  amount: 50_000,
  national: 5,
  raw: 'Chờ bổ sung',
};
const proof = {
  challenge: { parameters: { algorithm: 'SHA-256', cost: 1, expiresAt: 1791888600 }, signature: 'a1'.repeat(32) },
  solution: { counter: 4711, derivedKey: '00ff', time: 12.5 },
};
const received = (changes: object) => ({ dossiers: [{ ...reception, ...changes }] });
const happened = (changes: object) => ({ events: [{ ...event, ...changes }] });
const without = (whole: object, member: string) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== member));

test('every action has a body, and every problem of it a status', () => {
  assert.deepEqual(Object.keys(bodies).sort(), Object.keys(actions).sort());
  for (const { problems, bytes } of Object.values(bodies)) {
    assert.ok(bytes > 0);
    for (const problem of [...EVERY_ACTION, ...problems]) assert.ok(problem in PROBLEMS, problem);
  }
});

test('what has every member, or only those that must be, is taken as it is', () => {
  const least = {
    code,
    procedure: '1.001612',
    agency: 'ubnd-phuong-mau',
    receivedAt: reception.receivedAt,
    channel: 'direct',
    applicant: { kind: 'citizen', name: 'Nguyễn Văn Mẫu' },
  };
  for (const body of [{ dossiers: [reception, least] }, { dossiers: Array<object>(200).fill(least) }])
    assert.deepEqual(taken('receiveDossiers', body), body);
  const shortest = { dossier: code, id: '1', kind: 'received', at: '2026-10-12T09:12:00Z' };
  for (const body of [{ events: [event, shortest] }, { events: Array<object>(1000).fill(shortest) }])
    assert.deepEqual(taken('appendEvents', body), body);
});

test('both eras: an old code with an old day is taken as one of today', () => {
  const old = { code: '000.00.12.H12-190122-0001', receivedAt: '2019-01-22T08:00:00+07:00', due: '2019-01-25' };
  assert.deepEqual(taken('receiveDossiers', received(old)), received(old));
  assert.ok(reads('appendEvents', happened({ dossier: old.code, at: '2019-01-24T16:30:00+07:00' })).success);
});

test('a batch has at least one and no more than is said', () => {
  for (const [id, member, one, most] of [
    ['receiveDossiers', 'dossiers', reception, 200],
    ['appendEvents', 'events', event, 1000],
  ] as const) {
    refuses(id, { [member]: [] }, member);
    refuses(id, { [member]: Array(most + 1).fill(one) }, member);
    refuses(id, { [member]: one }, member);
    refuses(id, {}, member);
  }
});

test('a member that is not listed is refused wherever it stands', () => {
  const one = { oops: 1 };
  refuses('challengeLookup', { code, ...one }, '');
  refuses('lookUpDossier', { code, proof, ...one }, '');
  refuses('lookUpDossier', { code, proof: { ...proof, ...one } }, 'proof');
  refuses('lookUpDossier', { code, proof: { ...proof, challenge: { ...proof.challenge, ...one } } }, 'proof.challenge');
  refuses('lookUpDossier', { code, proof: { ...proof, solution: { ...proof.solution, ...one } } }, 'proof.solution');
  refuses('receiveDossiers', { dossiers: [reception], ...one }, '');
  refuses('receiveDossiers', received(one), 'dossiers.0');
  for (const member of ['applicant', 'limit', 'collect'] as const)
    refuses('receiveDossiers', received({ [member]: { ...reception[member], ...one } }), `dossiers.0.${member}`);
  refuses('receiveDossiers', received({ documents: [{ name: 'Đơn', ...one }] }), 'dossiers.0.documents.0');
  refuses('appendEvents', happened(one), 'events.0');
  refuses('appendEvents', happened({ to: { ...event.to, ...one } }), 'events.0.to');
  refuses('readDossier', { code, ...one }, '');
  refuses('printPaper', { code, kind: 'receipt', ...one }, '');
});

test('what must be there is missed', () => {
  for (const member of ['code', 'procedure', 'agency', 'channel', 'applicant'])
    refuses('receiveDossiers', { dossiers: [without(reception, member)] }, `dossiers.0.${member}`);
  for (const member of ['kind', 'name'])
    refuses(
      'receiveDossiers',
      received({ applicant: without(reception.applicant, member) }),
      `dossiers.0.applicant.${member}`,
    );
  for (const member of ['dossier', 'id', 'kind', 'at'])
    refuses('appendEvents', { events: [without(event, member)] }, `events.0.${member}`);
  for (const id of Object.keys(actions) as ActionId[]) {
    for (const body of [undefined, null, [], '', 1]) refuses(id, body, '');
  }
});

test('a dossier was received or filed online; one of both at least', () => {
  assert.ok(reads('receiveDossiers', { dossiers: [without(reception, 'receivedAt')] }).success);
  assert.ok(reads('receiveDossiers', { dossiers: [without(reception, 'submittedAt')] }).success);
  const neither = without(without(reception, 'receivedAt'), 'submittedAt');
  refuses('receiveDossiers', { dossiers: [neither] }, 'dossiers.0');
});

test('texts: never empty, as long as is said, no control characters, composed and trimmed', () => {
  const TEXTS: [ActionId, string, number, (text: string) => unknown][] = [
    ['challengeLookup', 'code', 80, (text) => ({ code: text })],
    ['readDossier', 'code', 80, (text) => ({ code: text })],
    ['printPaper', 'code', 80, (text) => ({ code: text, kind: 'receipt' })],
    ['lookUpDossier', 'code', 80, (text) => ({ code: text, proof })],
    ['lookUpDossier', 'receiptCode', 40, (text) => ({ code, receiptCode: text, proof })],
    ['receiveDossiers', 'dossiers.0.code', 80, (text) => received({ code: text })],
    ['receiveDossiers', 'dossiers.0.procedureName', 1000, (text) => received({ procedureName: text })],
    [
      'receiveDossiers',
      'dossiers.0.applicant.name',
      300,
      (name) => received({ applicant: { ...reception.applicant, name } }),
    ],
    ['receiveDossiers', 'dossiers.0.documents.0.name', 1000, (name) => received({ documents: [{ name }] })],
    ['receiveDossiers', 'dossiers.0.officer', 200, (text) => received({ officer: text })],
    ['appendEvents', 'events.0.id', 120, (text) => happened({ id: text })],
    ['appendEvents', 'events.0.items.0', 1000, (text) => happened({ items: [text] })],
    ['appendEvents', 'events.0.reason', 2000, (text) => happened({ reason: text })],
    ['appendEvents', 'events.0.raw', 300, (text) => happened({ raw: text })],
    ['appendEvents', 'events.0.to.name', 300, (name) => happened({ to: { name } })],
  ];
  for (const [id, at, most, body] of TEXTS) {
    refuses(id, body(''), at);
    refuses(id, body(' \n\u00a0'), at);
    refuses(id, body('x'.repeat(most + 1)), at);
    assert.deepEqual(taken(id, body('ơ'.repeat(most))), body('ơ'.repeat(most)));
    for (const control of ['\0', '\b', '\v', '\f', '\u001b', '\u007f']) refuses(id, body(`a${control}b`), at);
    assert.deepEqual(taken(id, body(' Hồ sơ\t1\r\n2 '.normalize('NFD'))), body('Hồ sơ\t1\r\n2'));
    refuses(id, body(42 as unknown as string), at);
  }
});

test('numbers: whole, none below zero, none beyond what can be', () => {
  for (const [at, values, body] of [
    ['feePaid', [-1, 0.5, 1e12 + 1, NaN, '100000'], (feePaid: unknown) => received({ feePaid })],
    ['sets', [-1, 100, 1.5], (sets: unknown) => received({ sets })],
    ['limit.amount', [-1, 3651, Infinity], (amount: unknown) => received({ limit: { amount, unit: 'day' } })],
    ['documents.0.copies', [-1, 1000, 0.5], (copies: unknown) => received({ documents: [{ name: 'Đơn', copies }] })],
  ] as const)
    for (const value of values) refuses('receiveDossiers', body(value), `dossiers.0.${at}`);
  for (const national of [0, 11, 4.5, '5']) refuses('appendEvents', happened({ national }), 'events.0.national');
  for (const amount of [-1, 0.5, 1e12 + 1]) refuses('appendEvents', happened({ amount }), 'events.0.amount');
  assert.ok(reads('receiveDossiers', received({ limit: { amount: 0.5, unit: 'workingDay' } })).success);
});

test('lists end somewhere', () => {
  const document = { name: 'Đơn' };
  assert.ok(reads('receiveDossiers', received({ documents: Array(100).fill(document) })).success);
  refuses('receiveDossiers', received({ documents: Array(101).fill(document) }), 'dossiers.0.documents');
  assert.ok(reads('receiveDossiers', received({ documents: [] })).success);
  assert.ok(reads('appendEvents', happened({ items: Array(50).fill('Đơn') })).success);
  for (const items of [[], Array(51).fill('Đơn')]) refuses('appendEvents', happened({ items }), 'events.0.items');
});

test('only values that are listed', () => {
  for (const channel of CHANNELS) assert.ok(reads('receiveDossiers', received({ channel })).success);
  for (const kind of DOSSIER_EVENTS) assert.ok(reads('appendEvents', happened({ kind })).success);
  refuses('receiveDossiers', received({ channel: 'Direct' }), 'dossiers.0.channel');
  refuses('receiveDossiers', received({ collect: { how: 'drone' } }), 'dossiers.0.collect.how');
  refuses('receiveDossiers', received({ limit: { amount: 3, unit: 'week' } }), 'dossiers.0.limit.unit');
  refuses('receiveDossiers', received({ applicant: { kind: 'robot', name: 'Mẫu' } }), 'dossiers.0.applicant.kind');
  refuses('appendEvents', happened({ kind: 'toString' }), 'events.0.kind');
  for (const kind of ['receipt', 'supplement', 'refusal', 'apology', 'stop'])
    assert.ok(reads('printPaper', { code, kind }).success);
  refuses('printPaper', { code, kind: '01' }, 'kind');
});

test('moments have an offset, days exist', () => {
  for (const at of ['2026-10-12T09:12', '2026-10-12', '2026-13-12T09:12Z']) {
    refuses('appendEvents', happened({ at }), 'events.0.at');
    refuses('receiveDossiers', received({ receivedAt: at }), 'dossiers.0.receivedAt');
    refuses('receiveDossiers', received({ submittedAt: at }), 'dossiers.0.submittedAt');
  }
  for (const due of ['2026-02-30', '20/10/2026', '2026-10-20T00:00:00Z']) {
    refuses('appendEvents', happened({ due }), 'events.0.due');
    refuses('receiveDossiers', received({ due }), 'dossiers.0.due');
  }
});

test('a phone is a phone', () => {
  for (const phone of ['0900 000 123', '+84 900 000 123', '(0290) 000-0000', '0900.000.123'])
    assert.ok(reads('receiveDossiers', received({ applicant: { ...reception.applicant, phone } })).success, phone);
  for (const phone of ['không có', '123', '0900 000 123 hoặc 0900 000 124', ''])
    refuses(
      'receiveDossiers',
      received({ applicant: { ...reception.applicant, phone } }),
      'dossiers.0.applicant.phone',
    );
  for (const phone of ['123', '12345', '012a', '٠١٢٣', ' 0123', 123])
    refuses('lookUpDossier', { code, phone, proof }, 'phone');
});

test('a look-up: with one second factor or none, and always with a proof', () => {
  for (const body of [
    { code, proof },
    { code, proof, phone: '0123' },
    { code, proof, receiptCode: '7k3m 9qxd 2f8o' },
  ])
    assert.deepEqual(taken('lookUpDossier', body), body);
  refuses('lookUpDossier', { code, proof, phone: '0123', receiptCode: '7K3M-9QXD-2F80' }, '');
  refuses('lookUpDossier', { code }, 'proof');
});

test('a proof has the form of one', () => {
  const changed = (part: 'challenge' | 'solution', changes: object) => ({
    code,
    proof: { ...proof, [part]: { ...proof[part], ...changes } },
  });
  for (const signature of ['a1'.repeat(31), 'A1'.repeat(32), 'zz'.repeat(32), 1])
    refuses('lookUpDossier', changed('challenge', { signature }), 'proof.challenge.signature');
  refuses('lookUpDossier', changed('challenge', { parameters: [] }), 'proof.challenge.parameters');
  for (const counter of [-1, 2 ** 32, 0.5, '7'])
    refuses('lookUpDossier', changed('solution', { counter }), 'proof.solution.counter');
  for (const derivedKey of ['', '0', 'xx', 'ab'.repeat(65)])
    refuses('lookUpDossier', changed('solution', { derivedKey }), 'proof.solution.derivedKey');
});

test('the page that a QR code opens is an address of the web', () => {
  for (const page of ['https://phuongmau.tinh.gov.vn/tra-cuu', 'http://localhost:8080/'])
    assert.ok(reads('printPaper', { code, kind: 'receipt', page }).success, page);
  for (const page of [
    'javascript:alert(1)',
    'ftp://tinh.gov.vn',
    '/tra-cuu',
    'data:text/html,x',
    `https://a.vn/${'x'.repeat(500)}`,
  ])
    refuses('printPaper', { code, kind: 'receipt', page }, 'page');
});

test('what is taken is taken the same again', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(text, text, (name, reason) => {
      for (const [id, body] of [
        ['receiveDossiers', received({ officer: name })],
        ['appendEvents', happened({ reason, raw: name })],
      ] as const) {
        const first = reads(id, body);
        if (first.success) assert.deepEqual(taken(id, first.data), first.data);
      }
    }),
    { numRuns: 500 },
  );
});

test('a full batch of ample items is within the bytes that are read', () => {
  const dossiers = { dossiers: Array<object>(200).fill({ ...reception, procedureName: 'ơ'.repeat(1000) }) };
  const events = { events: Array<object>(1000).fill({ ...event, reason: 'ơ'.repeat(1000) }) };
  assert.ok(Buffer.byteLength(JSON.stringify(dossiers)) < bodies.receiveDossiers.bytes);
  assert.ok(Buffer.byteLength(JSON.stringify(events)) < bodies.appendEvents.bytes);
});
