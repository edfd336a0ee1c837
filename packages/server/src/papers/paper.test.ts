import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { PaperSchema } from '@motcua/contract';
import * as z from 'zod/mini';
import { paperOf } from './paper.js';
import { has, hasNot, read } from './reading.fixture.js';
import { CENTRE, CODE, eventOf, PARTS, RECEIPT_CODE, recordOf } from './records.fixture.js';

/** Every tag is closed in order. */
function assertSound(html: string): void {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*?)?>/g)) {
    if (['meta', 'br', 'path'].includes(name)) continue;
    if (slash === '') open.push(name);
    else assert.equal(open.pop(), name);
  }
  assert.deepEqual(open, []);
}

const NEW = '2026-10-13T10:05:00+07:00';
const OLD = '2019-01-24T10:05:00+07:00';
const OLD_RECEPTION = { receivedAt: '2019-01-22T08:00:00+07:00', code: '000.00.12.H12-190122-0001' };
const EVENTS = (at: string) => [
  eventOf('supplement-asked', at, {
    items: ['Giấy ủy quyền', 'Bản vẽ'],
    reason: 'Còn thiếu.',
    officer: 'Trần Thị Mẫu',
  }),
  eventOf('refused', at, { reason: 'Không thuộc thẩm quyền.' }),
  eventOf('apology', at, { reason: 'Cần xác minh thêm.', due: '2026-10-20' }),
  eventOf('stopped', at, { reason: 'Quá thời hạn bổ sung.' }),
];
const KINDS = ['receipt', 'supplement', 'refusal', 'apology', 'stop'];

test('every kind in both generations, by the day of its event', () => {
  const formsOf = (record: ReturnType<typeof recordOf>) =>
    KINDS.map((kind) => paperOf(record, kind, PARTS)).map((paper) => paper && `${paper.form} ${paper.basis}`);
  assert.deepEqual(formsOf(recordOf({}, EVENTS(NEW))), [
    '01 TT 03/2025/TT-VPCP',
    '02 TT 03/2025/TT-VPCP',
    '03 TT 03/2025/TT-VPCP',
    '04 TT 03/2025/TT-VPCP',
    '05 TT 03/2025/TT-VPCP',
  ]);
  assert.deepEqual(formsOf(recordOf(OLD_RECEPTION, EVENTS(OLD))), [
    '01 TT 01/2018/TT-VPCP',
    '02 TT 01/2018/TT-VPCP',
    '03 TT 01/2018/TT-VPCP',
    '04 TT 01/2018/TT-VPCP',
    undefined,
  ]);
});

test('a dossier of the old rules may get a form of the new ones, on the day in Việt Nam', () => {
  const record = (at: string) => recordOf({ receivedAt: '2025-09-10T08:00:00+07:00' }, [eventOf('stopped', at)]);
  assert.equal(paperOf(record('2025-09-14T23:59:59+07:00'), 'stop', PARTS), undefined);
  assert.equal(paperOf(record('2025-09-14T17:00:00Z'), 'stop', PARTS)?.form, '05');
  assert.equal(paperOf(record('2025-09-14T17:00:00Z'), 'receipt', PARTS)?.basis, 'TT 01/2018/TT-VPCP');
});

test('each is a whole page as the contract says, sound, in Vietnamese, and alone in the world', () => {
  for (const [reception, at] of [
    [{}, NEW],
    [OLD_RECEPTION, OLD],
  ] as const) {
    for (const kind of KINDS) {
      for (const parts of [PARTS, {}]) {
        const paper = paperOf(recordOf(reception, EVENTS(at)), kind, parts);
        if (!paper) continue;
        const { html, title } = paper;
        assert.deepEqual(z.parse(PaperSchema, paper), paper);
        assert.match(html, /^<!doctype html>\n<html lang="vi"/);
        assertSound(html);
        assert.ok(html.includes(`<title>${title}</title>`) && html.includes(`<h1>${title}</h1>`));
        assert.equal(html, html.normalize('NFC'));
        assert.doesNotMatch(
          html,
          /<script|<link|<img|<iframe|<form|\son\w+=|\sstyle=|\s(?:src|href|action)=|url\(|@import/i,
        );
        assert.doesNotMatch(html, /undefined|null|NaN|\[object/);
        has(
          html,
          'Cộng hòa xã hội chủ nghĩa Việt Nam',
          'Độc lập - Tự do - Hạnh phúc',
          `Mẫu số ${paper.form}, Thông tư`,
        );
      }
    }
  }
});

test('the policy allows the style of the page by its hash, and nothing else', () => {
  const { html } = paperOf(recordOf(), 'receipt', PARTS)!;
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  assert.equal(
    policy,
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`.replaceAll("'", '&#39;'),
  );
  assert.match(style, /@page \{ size: A5/);
});

test('nothing of a dossier stands in the title, which browsers remember', () => {
  for (const kind of KINDS) {
    const { html } = paperOf(recordOf({}, EVENTS(NEW)), kind, PARTS)!;
    const title = /<title>(.*)<\/title>/.exec(html)?.[1] ?? '';
    for (const part of [CODE, RECEIPT_CODE, 'Nguyễn']) assert.ok(!title.includes(part), kind);
  }
});

test('the receipt code stands on the receipt and nowhere else', () => {
  for (const kind of KINDS.slice(1)) {
    const { html } = paperOf(recordOf({}, EVENTS(NEW)), kind, PARTS)!;
    assert.ok(!html.includes(RECEIPT_CODE) && !html.includes('7K3M') && !html.includes('<svg'), kind);
  }
});

test('of several events of a kind the last is told of, in whatever order they came', () => {
  const first = eventOf('supplement-asked', '2026-10-13T10:00:00+07:00', { items: ['Thứ nhất'] });
  const last = eventOf('supplement-asked', '2026-10-13T04:00:00Z', { items: ['Thứ hai'] });
  for (const events of [
    [first, last],
    [last, first],
  ]) {
    const { html } = paperOf(recordOf({}, events), 'supplement', PARTS)!;
    has(html, 'Thứ hai');
    hasNot(html, 'Thứ nhất');
  }
});

test('no paper of what did not happen', () => {
  const others = [eventOf('processing', NEW), eventOf('processed', NEW), eventOf('returned', NEW)];
  for (const kind of KINDS.slice(1)) assert.equal(paperOf(recordOf({}, others), kind, PARTS), undefined, kind);
  for (const kind of ['toString', '__proto__', 'register', ''])
    assert.equal(paperOf(recordOf({}, EVENTS(NEW)), kind, PARTS), undefined, kind);
  const { receivedAt: _, ...filed } = recordOf().receipt;
  const online = { ...recordOf({ submittedAt: NEW }), receipt: filed };
  assert.equal(paperOf(online, 'receipt', PARTS), undefined, 'a dossier that is only filed has no receipt yet');
  const refused = { ...online, events: [eventOf('refused', NEW, { reason: 'Không thuộc thẩm quyền.' })] };
  assert.equal(paperOf(refused, 'refusal', PARTS)?.form, '03');
});

test('whatever is in a dossier stays text', () => {
  const hostile = `</style><script>alert(1)</script>"'><img src=x onerror=alert(1)>&lt;`;
  const { applicant } = recordOf().reception;
  const events = EVENTS(NEW).map((event) => ({
    ...event,
    reason: hostile,
    items: [hostile],
    officer: hostile,
    unit: hostile,
  }));
  const record = recordOf(
    {
      code: hostile,
      unit: hostile,
      officer: hostile,
      applicant: { ...applicant, name: hostile, address: hostile, phone: hostile, email: hostile },
      documents: [{ name: hostile }],
      collect: { how: 'office', place: hostile, address: hostile, hours: hostile, phone: hostile },
    },
    events,
  );
  const agency = { ...CENTRE, name: hostile, feedbackAddress: hostile, hotline: hostile };
  for (const kind of KINDS) {
    const { html } = paperOf(record, kind, { ...PARTS, agency, above: agency })!;
    assertSound(html);
    assert.doesNotMatch(html, /<script|<img|<\/style>[^]*<\/style>/);
    assert.ok(read(html).includes(hostile), kind);
  }
});

test('the place before the date is that of a commune, and left open elsewhere', () => {
  const named = (name: string, level = 'commune') =>
    paperOf(recordOf(), 'receipt', { agency: { ...CENTRE, name, level } })!.html;
  has(named('Ủy ban nhân dân xã Đất Mẫu'), 'Đất Mẫu, ngày 12');
  has(named('Ủy ban nhân dân phường 2'), 'Phường 2, ngày 12');
  has(named('Sở Mẫu', 'province'), '………, ngày 12');
});
