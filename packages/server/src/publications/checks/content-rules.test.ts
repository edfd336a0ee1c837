import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fee, Procedure, TimeLimit } from '@motcua/contract';
import type { PublishedContent } from '@motcua/contract/files';
import { checkDecision } from '../check-decision.js';
import { content, DECISION, publication } from '../publications.fixture.js';
import { type Standing, standingOf } from '../standing.js';
import { CONTENT_RULES } from './rules.js';

const CODE = '1.001193';
const known = { fields: new Set(['ho-tich']), agencies: new Set(['an-xuyen']) };

/** What is found in a procedure, by kind, with where; `before` is the publication in force. */
function found(procedure: PublishedContent, before?: Procedure, decision = {}): Record<string, string[]> {
  const stored = before === undefined ? [] : [{ number: 1, declared: 1, body: JSON.stringify(before) }];
  const standings = new Map<string, Standing>([[procedure.code, standingOf(stored, '2026-12-01')]]);
  const change = before === undefined ? 'new' : 'amended';
  const file = publication([{ change, procedure }], { date: '2026-11-01', ...decision });
  const kinds: Record<string, string[]> = {};
  for (const { kind, path } of checkDecision(file, { today: '2026-11-23', standings, known }))
    (kinds[kind] ??= []).push(path);
  return kinds;
}

const at = (path: string) => `items/0/procedure/${path}`;
const limit = (parts: Partial<TimeLimit>) =>
  ({ amount: 3, unit: 'workingDay', confirmed: true, ...parts }) satisfies TimeLimit;
const fee = (parts: Partial<Fee>): Fee => ({ kind: 'fixed', amount: 8000, confirmed: true, ...parts });
const timed = (...timeLimits: TimeLimit[]) => inCase({ timeLimits });
const paid = (...fees: Fee[]) => inCase({ fees });
function inCase(parts: Partial<Procedure['cases'][number]>): PublishedContent {
  const whole = content(CODE);
  return { ...whole, cases: [{ ...whole.cases[0]!, ...parts }] };
}
const step = (text: string, ...limits: TimeLimit[]) => ({ ...timed(...limits), steps: [{ text }] });
const papers = (...names: string[]) => inCase({ documents: names.map((name) => ({ name })) });
const before = (parts: Partial<Procedure> = {}): Procedure => ({
  ...content(CODE),
  name: 'Bản trước',
  version: { number: 1, change: 'new', validFrom: '2025-07-01' },
  ...parts,
});
const national = (...timeLimits: TimeLimit[]) => before({ cases: timed(...timeLimits).cases });
const nationalFee = (...fees: Fee[]) => before({ cases: paid(...fees).cases });

interface Case {
  kind: string;
  /** Each with where it is found. */
  bad: [path: string, procedure: PublishedContent, before?: Procedure][];
  good: [procedure: PublishedContent, before?: Procedure, decision?: object][];
}

const LIMITS = 'cases/thuong/timeLimits/0';
const FEES = 'cases/thuong/fees/0';
const MINISTRY = { issuer: 'Bộ trưởng Bộ Tư pháp' };

const CASES: Case[] = [
  {
    kind: 'code-unreadable',
    bad: [
      ['code', content('1.0133611')],
      ['code', content('1.001193.000.00.00.H12')],
      ['localCode', content(CODE, { localCode: '1.004222.000.00.00.H12' })],
    ],
    good: [[content(CODE, { localCode: '1.001193.H12' })]],
  },
  {
    kind: 'unknown-value',
    bad: [
      ['levels/0', content(CODE, { levels: ['xa'] })],
      [`${LIMITS}/unit`, timed(limit({ unit: 'ngày' }))],
    ],
    good: [[content(CODE, { levels: ['province', 'commune'] })]],
  },
  {
    kind: 'unknown-member',
    bad: [
      ['localcode', { ...content(CODE), localcode: '1.001193.H12' } as PublishedContent],
      [`${FEES}/ammount`, paid({ ...fee({}), ammount: 8000 } as Fee)],
    ],
    good: [[content(CODE, { provenance: { 'cases/thuong/fees': 'national' } })]],
  },
  {
    kind: 'unknown-field',
    bad: [['field/id', content(CODE, { field: { id: 'la', name: 'Lạ' } })]],
    good: [[content()]],
  },
  {
    kind: 'unknown-agency',
    bad: [['agencies/0/id', content(CODE, { agencies: [{ role: 'executing', name: 'UBND phường Lạ', id: 'la' }] })]],
    good: [[content(CODE, { agencies: [{ role: 'executing', name: 'UBND phường An Xuyên', id: 'an-xuyen' }] })]],
  },
  {
    kind: 'dates-reversed',
    bad: [[`${FEES}/validTo`, paid(fee({ validFrom: '2027-01-01', validTo: '2026-12-31' }))]],
    good: [[paid(fee({ validFrom: '2026-01-01', validTo: '2027-12-31' }))]],
  },
  {
    kind: 'amount-negative',
    bad: [[`${FEES}/amount`, paid(fee({ amount: -1 }))]],
    good: [[paid(fee({ amount: 1000 }))]],
  },
  {
    kind: 'duplicate-id',
    bad: [['cases/thuong/id', { ...content(CODE), cases: [content().cases[0]!, content().cases[0]!] }]],
    good: [[{ ...content(CODE), cases: [content().cases[0]!, { ...content().cases[0]!, id: 'khac', name: 'Khác' }] }]],
  },
  {
    kind: 'unknown-layer',
    bad: [['provenance/places', content(CODE, { provenance: { places: 'province' } })]],
    good: [[content(CODE, { provenance: { places: 'national' } })]],
  },
  {
    kind: 'part-missing',
    bad: [
      ['name', content(CODE, { name: ' ' })],
      ['steps', content(CODE, { steps: [] })],
      ['channels', content(CODE, { channels: [] })],
      ['cases', inCase({ documents: [{ name: 'Xuất trình căn cước', kind: 'note' }] })],
      ['cases', timed(limit({ amount: null, unit: 'unspecified' }))],
      ['audiences', content(CODE, { audiences: [] })],
      ['agencies', content(CODE, { agencies: [{ role: 'issuing', name: 'Bộ Tư pháp' }] })],
    ],
    good: [[content()], [timed(limit({ amount: null, unit: 'unspecified', raw: 'Không quy định', confirmed: false }))]],
  },
  {
    kind: 'part-empty',
    bad: [
      ['results', content(CODE, { results: [] })],
      ['cases', paid()],
      ['legalBasis', content(CODE, { legalBasis: [] })],
      ['forms', papers('Đơn đề nghị theo mẫu số 01')],
    ],
    good: [
      [content()],
      [inCase({ documents: [{ name: 'Đơn đề nghị theo mẫu số 01', form: { name: 'Đơn đề nghị' } }] })],
      [{ ...papers('Tờ khai theo mẫu'), forms: [{ name: 'Tờ khai' }] }],
    ],
  },
  {
    kind: 'empty-text',
    bad: [
      ['requirements', content(CODE, { requirements: '  ' })],
      ['results/1/name', content(CODE, { results: [{ name: 'Giấy' }, { name: '' }] })],
    ],
    good: [[content(CODE, { requirements: 'Đủ 18 tuổi.' })]],
  },
  {
    kind: 'placeholder',
    bad: [
      ['requirements', content(CODE, { requirements: '...' })],
      ['requirements', content(CODE, { requirements: 'Chưa có' })],
      ['requirements', content(CODE, { requirements: 'đang cập nhật…' })],
      ['results/0/name', content(CODE, { results: [{ name: 'xxx' }] })],
      ['steps/0/text', content(CODE, { steps: [{ text: 'TBD' }] })],
    ],
    good: [
      [content(CODE, { requirements: 'Không' })],
      [content(CODE, { steps: [{ text: 'Nộp các giấy tờ như căn cước, hộ chiếu...' }] })],
      [content(CODE, { steps: [{ text: 'Người chưa có căn cước thì xuất trình giấy khai sinh.' }] })],
    ],
  },
  {
    kind: 'placeholder-within',
    bad: [
      ['steps/0/text', content(CODE, { steps: [{ text: 'Nộp tại [...] trong giờ làm việc.' }] })],
      ['steps/0/text', content(CODE, { steps: [{ text: 'Lorem ipsum dolor sit amet.' }] })],
      ['steps/0/text', content(CODE, { steps: [{ text: 'Gọi số XXXX để hỏi.' }] })],
    ],
    good: [[content(CODE, { steps: [{ text: 'Ghi "ngày ... tháng ... năm ..." vào tờ khai.' }] })]],
  },
  {
    kind: 'unit-missing',
    bad: [
      [`${LIMITS}/unit`, timed(limit({ amount: 1, unit: 'unspecified' }))],
      [`${LIMITS}/amount`, timed(limit({ amount: 0, unit: 'day' }))],
    ],
    good: [[timed(limit({ amount: 0, unit: 'sameDay' }))], [timed(limit({ amount: 7.5 }))]],
  },
  {
    kind: 'raw-differs',
    bad: [
      [LIMITS, timed(limit({ amount: 3, raw: '5 ngày làm việc' }))],
      [LIMITS, timed(limit({ amount: 5, raw: '5 ngày' }))],
      [FEES, paid(fee({ amount: 8000, raw: '80.000 đồng' }))],
      [FEES, paid(fee({ kind: 'free', amount: null, raw: '8.000 đồng' }))],
    ],
    good: [
      [timed(limit({ amount: 5, raw: 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ' }))],
      [paid(fee({ amount: 8000, raw: '8.000 đồng' }))],
      [paid(fee({ kind: 'free', amount: 0, raw: 'Miễn phí' }))],
    ],
  },
  {
    kind: 'longer-than-national',
    bad: [
      [LIMITS, timed(limit({ amount: 5, before: { amount: 3, unit: 'workingDay' } }))],
      [LIMITS, timed(limit({ amount: 5 })), national(limit({ amount: 3 }))],
      [LIMITS, timed(limit({ amount: 2, unit: 'month' })), national(limit({ amount: 15, unit: 'workingDay' }))],
    ],
    good: [
      [timed(limit({ amount: 2, before: { amount: 3, unit: 'workingDay' } })), national(limit({ amount: 3 }))],
      [timed(limit({ amount: 3, unit: 'workingDay' })), national(limit({ amount: 3, unit: 'day' }))],
      [timed(limit({ amount: 5 })), national(limit({ amount: 3 })), MINISTRY],
      [timed(limit({ amount: 5 })), national(limit({ amount: 1, confirmed: false, doubt: 'placeholder' }))],
    ],
  },
  {
    kind: 'contradicts-national',
    bad: [
      [LIMITS, timed(limit({ amount: 2 })), national(limit({ amount: 3 }))],
      [LIMITS, timed(limit({ amount: 2, before: { amount: 4, unit: 'workingDay' } })), national(limit({ amount: 3 }))],
      [FEES, paid(fee({ amount: 10_000 })), nationalFee(fee({}))],
      [FEES, paid(fee({ kind: 'free', amount: null })), nationalFee(fee({}))],
    ],
    good: [
      [timed(limit({ amount: 2, before: { amount: 3, unit: 'workingDay' } })), national(limit({ amount: 3 }))],
      [paid(fee({})), nationalFee(fee({}))],
      [paid(fee({})), nationalFee(fee({ kind: 'province', amount: null }))],
      [paid(fee({ amount: 10_000 })), nationalFee(fee({})), MINISTRY],
    ],
  },
  {
    kind: 'contradicts-steps',
    bad: [
      [
        'steps/0/text',
        step('Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, công chức trình ký.', limit({})),
      ],
      ['steps/0/text', step('Thời hạn giải quyết: không quá 2 ngày làm việc.', limit({}))],
    ],
    good: [
      [step('Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, công chức trình ký.', limit({}))],
      [step('Trong vòng 01 ngày làm việc kể từ ngày nhận hồ sơ, chuyển phòng chuyên môn.', limit({}))],
      [step('Người nộp bổ sung hồ sơ trong thời hạn 30 ngày kể từ ngày nhận hồ sơ bị trả.', limit({}))],
      [step('Trong 10 ngày kể từ ngày nhận hồ sơ thì xác minh.', limit({}), limit({ amount: 10, unit: 'day' }))],
    ],
  },
  {
    kind: 'fee-expired',
    bad: [[`${FEES}/validTo`, paid(fee({ validTo: '2026-11-30' }))]],
    good: [[paid(fee({ validTo: '2026-12-31' }))]],
  },
  {
    kind: 'unconfirmed',
    bad: [
      [LIMITS, timed(limit({ confirmed: false, doubt: 'unit-unsure' }))],
      [FEES, paid(fee({ confirmed: false }))],
    ],
    good: [[content()]],
  },
  {
    kind: 'duplicate-document',
    bad: [['cases/thuong/documents/1', papers('Tờ khai', 'TỜ KHAI ')]],
    good: [
      [papers('Tờ khai', 'Giấy chứng sinh')],
      [
        inCase({
          documents: [
            { name: 'Đơn', condition: 'lần đầu' },
            { name: 'Đơn', condition: 'cấp lại' },
          ],
        }),
      ],
    ],
  },
  {
    kind: 'link-broken',
    bad: [
      ['url', content(CODE, { url: 'dichvucong.gov.vn/tthc' })],
      ['url', content(CODE, { url: 'https://dich vu cong.gov.vn' })],
      ['channels/0/url', content(CODE, { channels: [{ kind: 'online', url: 'javascript:alert(1)' }] })],
      ['forms/0/url', content(CODE, { forms: [{ name: 'Mẫu 01', url: 'https://localhost/mau.pdf' }] })],
      ['forms/0/url', content(CODE, { forms: [{ name: 'Mẫu 01', url: 'https://a:b@mau.gov.vn/' }] })],
    ],
    good: [[content(CODE, { url: 'https://dichvucong.gov.vn/p/home/dvc-tthc.html?ma=1.001193' })]],
  },
  {
    kind: 'reason-missing',
    bad: [['online/0', content(CODE, { online: [{ scheme: '2026', value: 'partial' }] })]],
    good: [
      [content(CODE, { online: [{ scheme: '2026', value: 'partial', reason: 'Phải xuất trình bản gốc.' }] })],
      [content(CODE, { online: [{ scheme: '2022', value: 'partial' }] })],
    ],
  },
];

test('every rule has a good and a bad case', () => {
  assert.deepEqual(CASES.map(({ kind }) => kind).sort(), [...new Set(CONTENT_RULES.map(({ kind }) => kind))].sort());
});

test('nothing is said of a procedure that is right', () => {
  assert.deepEqual(found(content()), {});
});

for (const { kind, bad, good } of CASES) {
  describe(kind, () => {
    for (const [number, [path, procedure, standing]] of bad.entries())
      test(`is found at ${path} (${number + 1})`, () => {
        assert.ok(found(procedure, standing)[kind]?.includes(at(path)), JSON.stringify(found(procedure, standing)));
      });

    test('is not found where it is not', () => {
      for (const [procedure, standing, decision] of good)
        assert.deepEqual(found(procedure, standing, decision)[kind], undefined, JSON.stringify(procedure.cases));
    });
  });
}

test('a national value is looked for behind the version of a province', () => {
  const stored = [
    national(limit({ amount: 3 })),
    before({
      ...timed(limit({ amount: 2, before: { amount: 3, unit: 'workingDay' } })),
      version: { number: 2, change: 'amended', validFrom: '2026-01-01' },
      layers: [
        { id: 'national', kind: 'national' },
        { id: 'province', kind: 'province' },
      ],
      provenance: { 'cases/thuong/timeLimits': 'province' },
    }),
  ].map((one) => ({ number: one.version.number, declared: one.version.number, body: JSON.stringify(one) }));
  const standings = new Map([[CODE, standingOf(stored, '2026-12-01')]]);
  const file = publication([{ change: 'amended', procedure: timed(limit({ amount: 4 })) }]);
  const findings = checkDecision(file, { today: '2026-11-23', standings, known });
  const [longer] = findings.filter(({ kind }) => kind === 'longer-than-national');
  assert.match(longer?.message ?? '', /4 ngày làm việc dài hơn mức 3 ngày làm việc/);
  assert.equal(longer?.code, CODE);
  assert.ok(DECISION.number);
});
