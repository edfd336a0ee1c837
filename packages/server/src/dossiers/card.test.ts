import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { DossierCardSchema, type DossierEvent, NATIONAL_STATUSES, type Reception } from '@motcua/contract';
import { type KeptDossier, recordOf } from './card.js';
import { CATALOGUE, happened, NOW, reception } from './dossiers.fixture.js';

const agencies = new Map((CATALOGUE.agencies ?? []).map((agency) => [agency.id, agency]));
const kept = (parts: Partial<Reception> = {}): KeptDossier => ({
  reception: reception('H12.44-261019-0001', parts),
  terms: {
    procedure: { code: '1.000001', name: 'Đăng ký thử', version: 2 },
    limit: { amount: 3, unit: 'workingDay' },
  },
  receiptCode: '7K3M-9QXD-2F80',
});
const record = (events: DossierEvent[], parts: Partial<Reception> = {}, now = NOW) =>
  recordOf(kept(parts), events, { agencies, now });
const card = (events: DossierEvent[], parts: Partial<Reception> = {}, now = NOW) => record(events, parts, now).card;
const onDay = (day: number) => Date.parse(`2026-10-${day}T05:00:00Z`);
const filed = { receivedAt: undefined, submittedAt: '2026-10-18T20:00:00+07:00' } as unknown as Partial<Reception>;

test('the card of a dossier that was just received', () => {
  const shown = card([], { officer: 'Lê Thị Tiếp Nhận', unit: 'Quầy 1' });
  assert.deepEqual(shown, {
    kind: 'card',
    code: 'H12.44-261019-0001',
    at: '2026-10-21T05:00:00.000Z',
    procedure: { code: '1.000001', name: 'Đăng ký thử', version: 2 },
    office: { id: 'xa', name: 'Trung tâm Phục vụ hành chính công xã Thử', unit: 'Quầy 1' },
    applicant: 'N*** V*** M***',
    channel: 'direct',
    status: 'accepted',
    completion: 'in-progress',
    receivedAt: '2026-10-19T08:30:00+07:00',
    due: { first: '2026-10-22', current: '2026-10-22', by: 'limit' },
    timing: 'due-soon',
    workingDaysLeft: 1,
    collect: {
      how: 'office',
      place: 'Trung tâm Phục vụ hành chính công xã Thử',
      address: 'Ấp 1, xã Thử',
      hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00',
      phone: '0900 000 001',
    },
    steps: [
      {
        kind: 'received',
        at: '2026-10-19T08:30:00+07:00',
        status: 'accepted',
        office: { id: 'xa', name: 'Trung tâm Phục vụ hành chính công xã Thử', unit: 'Quầy 1' },
        officer: 'Lê Thị Tiếp Nhận',
      },
    ],
  });
  DossierCardSchema.parse(shown);
});

test('each of the ten national statuses, sent as a number alone', () => {
  const completions = {
    submitted: 'not-started',
    accepted: 'in-progress',
    'not-accepted': 'closed',
    processing: 'in-progress',
    supplement: 'in-progress',
    fee: 'in-progress',
    withdrawn: 'closed',
    stopped: 'closed',
    processed: 'done',
    returned: 'done',
  };
  for (const { code, status } of NATIONAL_STATUSES) {
    // Only what is filed can still become one of the first two.
    const shown = card([happened('status', '20 09:00', { national: code })], code <= 2 ? filed : {});
    assert.equal(shown.status, status, String(code));
    assert.equal(shown.completion, completions[status], String(code));
    assert.equal(shown.raw, undefined);
    DossierCardSchema.parse(shown);
  }
});

test('a status beyond them is unknown, with the words of the system, and changes nothing else', () => {
  const shown = card([happened('processing', '19 10:00'), happened('status', '20 09:00', { raw: 'Chờ lãnh đạo ký' })]);
  assert.equal(shown.status, 'unknown');
  assert.equal(shown.raw, 'Chờ lãnh đạo ký');
  assert.equal(shown.completion, 'in-progress');
  assert.equal(shown.timing, 'due-soon');
  assert.deepEqual(shown.steps.at(-1)?.raw, 'Chờ lãnh đạo ký');
  const next = card([
    happened('status', '20 09:00', { raw: 'Chờ lãnh đạo ký' }),
    happened('transferred', '20 10:00', { to: { name: 'Nơi khác' } }),
  ]);
  assert.deepEqual([next.status, next.raw], ['processing', undefined]);
});

test('a kind says its status, and steps in the order of moments', () => {
  const shown = card([
    happened('returned', '22 15:00'),
    happened('processed', '22 09:00'),
    happened('fee-paid', '21 16:00'),
    happened('fee-due', '21 09:00', { amount: 50_000 }),
    happened('supplemented', '20 15:00'),
    happened('supplement-asked', '20 09:00', { items: ['Bản sao căn cước'] }),
    happened('processing', '19 14:00'),
    happened('transferred', '19 10:00', { to: { name: 'Ủy ban nhân dân xã Thử', unit: 'Phòng Kinh tế' } }),
  ]);
  assert.deepEqual(
    shown.steps.map((step) => `${step.kind}: ${step.status}`),
    [
      'received: accepted',
      'transferred: processing',
      'processing: processing',
      'supplement-asked: supplement',
      'supplemented: processing',
      'fee-due: fee',
      'fee-paid: processing',
      'processed: processed',
      'returned: returned',
    ],
  );
  assert.deepEqual(shown.steps[1]?.to, { name: 'Ủy ban nhân dân xã Thử', unit: 'Phòng Kinh tế' });
});

test('papers that are missing stop the clock, and time begins anew with them', () => {
  const asked = happened('supplement-asked', '20 09:00', { items: ['Bản sao căn cước'], reason: 'Thiếu bản sao.' });
  const waiting = card([asked], {}, onDay(28));
  assert.equal(waiting.timing, 'waiting');
  assert.deepEqual(waiting.waiting, {
    for: 'supplement',
    since: '2026-10-20T09:00:00+07:00',
    items: ['Bản sao căn cước'],
    reason: 'Thiếu bản sao.',
  });
  const complete = card([asked, happened('supplemented', '27 09:00')], {}, onDay(28));
  assert.deepEqual(complete.due, { first: '2026-10-22', current: '2026-10-30', by: 'limit' });
  assert.equal(complete.status, 'processing');
  assert.equal(complete.waiting, undefined);
  // A system that only sends statuses says the same by going on.
  const byNumbers = card(
    [happened('status', '20 09:00', { national: 5 }), happened('status', '27 09:00', { national: 4 })],
    {},
    onDay(28),
  );
  assert.deepEqual(byNumbers.due, complete.due);
  assert.equal(byNumbers.waiting, undefined);
});

test('a fee that is due stops the clock until it is paid', () => {
  const due = happened('fee-due', '20 09:00', { amount: 120_000, reason: 'Lệ phí trước bạ.' });
  const waiting = card([due]);
  assert.equal(waiting.status, 'fee');
  assert.equal(waiting.timing, 'waiting');
  assert.deepEqual(waiting.waiting, {
    for: 'fee',
    since: '2026-10-20T09:00:00+07:00',
    amount: 120_000,
    reason: 'Lệ phí trước bạ.',
  });
  const paid = card([due, happened('fee-paid', '22 09:00')]);
  assert.deepEqual([paid.status, paid.due?.current, paid.waiting], ['processing', '2026-10-26', undefined]);
});

test('of papers and a fee, papers are told first; what is still due is told then', () => {
  const events = [
    happened('fee-due', '20 09:00', { amount: 1000 }),
    happened('supplement-asked', '20 10:00', { items: ['Tờ khai'] }),
  ];
  assert.deepEqual([card(events).status, card(events).waiting?.for], ['supplement', 'supplement']);
  const then = card([...events, happened('supplemented', '21 09:00')]);
  assert.deepEqual([then.status, then.waiting?.for, then.timing], ['fee', 'fee', 'waiting']);
});

test('a fee to be paid for a result that is ready makes nothing late', () => {
  const shown = card(
    [happened('processed', '21 09:00'), happened('fee-due', '21 10:00'), happened('fee-paid', '30 09:00')],
    {},
    onDay(30),
  );
  assert.deepEqual([shown.status, shown.completion, shown.timing], ['processed', 'done', 'before-due']);
  assert.equal(shown.finishedAt, '2026-10-21T09:00:00+07:00');
});

test('an apology gives a new date once; a second one is irregular', () => {
  const first = happened('apology', '21 09:00', { due: '2026-10-27', reason: 'Chờ đo đạc.' });
  const once = record([first]);
  assert.deepEqual(once.card.due, { first: '2026-10-22', current: '2026-10-27', by: 'limit' });
  assert.deepEqual(once.card.apology, { at: '2026-10-21T09:00:00+07:00', due: '2026-10-27', reason: 'Chờ đo đạc.' });
  assert.equal(once.card.status, 'accepted');
  assert.deepEqual(once.irregularities, []);
  const twice = record([first, happened('apology', '26 09:00', { due: '2026-10-30' })], {}, onDay(27));
  assert.ok(twice.irregularities.includes('second-reappointment'));
  assert.equal(twice.card.apology?.due, '2026-10-30');
  // The receipt stays as it was handed out.
  assert.equal(twice.receipt.due?.current, '2026-10-22');
});

test('whether the office kept its time', () => {
  const timing = (finished: string) => {
    const { timing: kind, workingDaysLeft: left } = card([happened('processed', finished)], {}, onDay(30));
    return [kind, left];
  };
  assert.deepEqual(timing('21 09:00'), ['before-due', 1]);
  assert.deepEqual(timing('22 16:00'), ['on-due', 0]);
  assert.deepEqual(timing('26 09:00'), ['late', -2]);
  assert.deepEqual([card([], {}, onDay(19)).timing, card([], {}, onDay(19)).workingDaysLeft], ['running', 3]);
  assert.deepEqual([card([], {}, onDay(27)).timing, card([], {}, onDay(27)).workingDaysLeft], ['overdue', -3]);
});

test('returned without a word that it was processed is finished then', () => {
  const shown = card([happened('returned', '22 09:00')]);
  assert.deepEqual([shown.status, shown.completion, shown.timing], ['returned', 'done', 'on-due']);
  assert.equal(shown.finishedAt, '2026-10-22T09:00:00+07:00');
});

test('what ended without a result says why, also when the papers are given back', () => {
  for (const [kind, status] of [
    ['refused', 'not-accepted'],
    ['withdrawn', 'withdrawn'],
    ['stopped', 'stopped'],
  ] as const) {
    const ended = happened(kind, '20 09:00', { reason: 'Không thuộc thẩm quyền.' });
    const shown = card([ended]);
    assert.deepEqual([shown.status, shown.completion, shown.reason], [status, 'closed', 'Không thuộc thẩm quyền.']);
    assert.equal(shown.timing, 'unknown');
    const givenBack = card([ended, happened('returned', '21 09:00')]);
    assert.deepEqual(
      [givenBack.status, givenBack.completion, givenBack.reason, givenBack.finishedAt],
      ['returned', 'closed', 'Không thuộc thẩm quyền.', undefined],
    );
  }
});

test('refused and received after all, it begins anew', () => {
  const shown = card(
    [happened('refused', '19 09:00', { reason: 'Thiếu chữ ký.' }), happened('received', '26 09:00')],
    filed,
    onDay(27),
  );
  assert.deepEqual([shown.status, shown.completion, shown.reason], ['accepted', 'in-progress', undefined]);
  assert.equal(shown.receivedAt, '2026-10-26T09:00:00+07:00');
  assert.equal(shown.due?.current, '2026-10-29');
});

test('stopped and taken up again, it is under way', () => {
  const shown = card([happened('stopped', '20 09:00', { reason: 'Tạm dừng.' }), happened('processing', '21 09:00')]);
  assert.deepEqual([shown.status, shown.completion, shown.reason], ['processing', 'in-progress', undefined]);
  assert.equal(shown.due?.current, '2026-10-22');
});

test('filed online it is not received yet', () => {
  const shown = card([], filed);
  assert.deepEqual([shown.status, shown.completion, shown.timing], ['submitted', 'not-started', 'unknown']);
  assert.deepEqual([shown.due, shown.receivedAt], [undefined, undefined]);
  assert.deepEqual(
    shown.steps.map((step) => step.kind),
    ['submitted'],
  );
});

test('software that sends events of what the reception says tells nothing twice', () => {
  const shown = card(
    [
      happened('submitted', '18 20:00'),
      happened('received', '19 08:30'),
      happened('received', '19 09:00'),
      happened('status', '19 09:10', { national: 2 }),
      happened('status', '19 09:20', { national: 4 }),
      happened('status', '19 09:30', { national: 4 }),
    ],
    { submittedAt: '2026-10-18T20:00:00+07:00' },
  );
  assert.deepEqual(
    shown.steps.map((step) => step.kind),
    ['submitted', 'received', 'status'],
  );
  assert.equal(shown.due?.current, '2026-10-22');
});

test('who has it: the last it was handed to, until it is handed over', () => {
  const away = happened('transferred', '19 10:00', { to: { id: 'so', name: 'Sở', unit: 'Phòng 2' } });
  const back = happened('transferred', '21 10:00', { agency: 'so', to: { id: 'xa', name: 'Một cửa' } });
  assert.deepEqual(card([away]).holder, { id: 'so', name: 'Sở Thử nghiệm', unit: 'Phòng 2' });
  assert.equal(card([away, back]).holder, undefined);
  assert.equal(card([away, happened('returned', '22 10:00')]).holder, undefined);
  const within = happened('transferred', '19 10:00', { to: { id: 'xa', name: 'Một cửa', unit: 'Phòng Kinh tế' } });
  assert.equal(card([within]).holder?.unit, 'Phòng Kinh tế');
});

test('an office is called as in its time', () => {
  const shown = card([], { agency: 'huyen', receivedAt: '2019-03-11T09:15:00+07:00' });
  assert.deepEqual(shown.office, { id: 'huyen', name: 'Ủy ban nhân dân huyện Thử' });
});

test('what an officer wrote about a step is told only where it is written to the applicant', () => {
  const note = 'ghi chú nội bộ';
  const kinds = ['transferred', 'processing', 'fee-paid', 'supplemented', 'processed', 'returned'] as const;
  const shown = card(
    kinds.map((kind, at) => happened(kind, `2${at} 09:00`, { reason: note, raw: note })),
    {},
    onDay(30),
  );
  assert.ok(!JSON.stringify(shown).includes(note));
});

test('nothing that names the applicant is in the card', () => {
  const applicant = {
    kind: 'citizen',
    name: 'Nguyễn Văn Mẫu',
    phone: '0900 000 123',
    address: 'Ấp 9, xã Thử',
    email: 'mau@example.org',
  } as const;
  const text = JSON.stringify(card([], { applicant }));
  for (const word of ['Nguyễn', 'Mẫu', '000 123', 'Ấp 9', 'example.org', '7K3M']) assert.ok(!text.includes(word), word);
});

test('where the result is had: what the office said, filled up from its desk', () => {
  const post = { how: 'post', address: 'Ấp 9' } as const;
  assert.deepEqual(card([], { collect: post }).collect, post);
  assert.equal(card([], { collect: { how: 'office', phone: '0900 000 009' } }).collect?.phone, '0900 000 009');
  assert.equal(card([], { collect: { how: 'office' } }).collect?.address, 'Ấp 1, xã Thử');
  const other = { how: 'office', place: 'Nhà văn hóa ấp 2' } as const;
  assert.deepEqual(card([], { collect: other }).collect, other);
  assert.equal(card([], { agency: 'so' }).collect, undefined);
});
