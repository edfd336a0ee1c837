import type { Procedure } from '@motcua/contract';

/** A procedure that uses every part of the contract: two layers, two cases, doubts, conditions, forms. Invented. */
export function rich(): Procedure {
  return {
    code: '1.001193',
    localCode: '1.001193.000.00.00.H12',
    name: 'Thủ tục đăng ký khai sinh',
    shortName: 'Khai sinh',
    field: { id: 'ho-tich', name: 'Hộ tịch' },
    levels: ['commune'],
    audiences: ['citizen', 'overseas-vietnamese'],
    agencies: [
      { role: 'executing', name: 'Ủy ban nhân dân cấp xã', level: 'commune' },
      { role: 'coordinating', name: 'Công an cấp xã' },
    ],
    steps: [
      { title: 'Nộp hồ sơ', text: 'Nộp tại:\n- Trung tâm\n+ Quầy số 3\n- Hoặc https://dichvucong.gov.vn.' },
      { text: 'Nhận kết quả.' },
    ],
    channels: [{ kind: 'direct' }, { kind: 'online', url: 'https://dichvucong.gov.vn/khai-sinh' }],
    places: [{ role: 'receive', name: 'Trung tâm Phục vụ hành chính công xã', hours: 'Thứ Hai đến thứ Sáu' }],
    cases: [
      {
        id: 'thuong',
        timeLimits: [
          { amount: 0, unit: 'sameDay', channel: 'direct', confirmed: true },
          { amount: 0, unit: 'sameDay', channel: 'online', confirmed: true },
        ],
        fees: [
          { kind: 'free', amount: 0, confirmed: true },
          {
            kind: 'fixed',
            amount: 8000,
            per: 'bản sao',
            name: 'Phí bản sao',
            basis: 'TT 281/2016/TT-BTC',
            confirmed: true,
          },
        ],
        documents: [
          {
            name: 'Tờ khai đăng ký khai sinh',
            originals: 1,
            form: { name: 'Tờ khai', number: '01', url: 'https://example.gov.vn/to-khai.docx' },
          },
          { name: 'Giấy chứng sinh', originals: 1, copies: 2 },
          { name: 'Giấy tờ tùy thân', handling: 'show' },
          { name: 'Văn bản ủy quyền', condition: 'nhờ người khác làm thay' },
          { name: 'Cán bộ không yêu cầu nộp bản sao hộ khẩu.', kind: 'note' },
        ],
        dossierSets: 1,
      },
      {
        id: 'qua-han',
        name: 'Đăng ký quá hạn',
        timeLimits: [{ amount: 30, unit: 'unspecified', raw: '30', confirmed: false, doubt: 'no-unit' }],
        fees: [{ kind: 'province', amount: null, confirmed: true }],
        documents: [{ name: 'Giấy cam đoan', originals: 1 }],
        dossierSets: 2,
      },
    ],
    forms: [{ name: 'Tờ khai đăng ký khai sinh', file: 'to-khai.docx' }],
    results: [{ name: 'Giấy khai sinh', code: 'KQ.G15.000031' }],
    requirements: 'Không có tranh chấp.',
    legalBasis: [{ code: '60/2014/QH13', name: 'Luật Hộ tịch', date: '2014-11-20', issuer: 'Quốc hội' }],
    online: [
      { scheme: '2009', value: '4', validTo: '2022-08-14' },
      { scheme: '2022', value: 'full', validFrom: '2022-08-15', url: 'https://dichvucong.gov.vn/nop' },
    ],
    version: {
      number: 2,
      change: 'amended',
      validFrom: '2025-07-01',
      decision: { number: '1242/QĐ-UBND', date: '2025-07-10', issuer: 'Chủ tịch UBND tỉnh Cà Mau' },
    },
    layers: [
      { id: 'national', kind: 'national', agency: 'Bộ Tư pháp', decision: { number: '163/QĐ-BTP' } },
      { id: 'province', kind: 'province', agency: 'UBND tỉnh Cà Mau' },
    ],
    provenance: { localCode: 'province', places: 'province', 'cases/qua-han/timeLimits': 'province' },
    related: ['2.000635'],
    warnings: ['Mẫu tờ khai sắp thay đổi.'],
    detail: 'full',
    url: 'https://dichvucong.gov.vn/1.001193',
  };
}

/** The same as it stood in 2019: only the row of a listing, and no longer in force. */
export function of2019(): Procedure {
  return {
    ...rich(),
    agencies: [],
    steps: [],
    channels: [],
    places: [],
    forms: [],
    results: [],
    requirements: undefined,
    legalBasis: [],
    audiences: [],
    online: [{ scheme: '2009', value: '4', validTo: '2022-08-14' }],
    related: [],
    warnings: [],
    cases: [
      {
        id: 'thuong',
        timeLimits: [{ amount: 0, unit: 'sameDay', confirmed: false, doubt: 'from-memory' }],
        fees: [{ kind: 'unknown', amount: null, confirmed: false, doubt: 'not-stated' }],
        documents: [],
      },
    ],
    version: { number: 1, change: 'new', validTo: '2025-06-30' },
    layers: [{ id: 'national', kind: 'national' }],
    provenance: undefined,
    detail: 'catalogue',
  };
}

/** `poison` in place of every text of a value, however deep. Words that steer the element (ids, kinds, units) stay. */
export function poisoned<Value>(value: Value, poison: string, key = ''): Value {
  const steering = [
    'id',
    'kind',
    'unit',
    'role',
    'scheme',
    'value',
    'doubt',
    'change',
    'detail',
    'channel',
    'handling',
    'validFrom',
    'validTo',
  ];
  if (typeof value === 'string') return (steering.includes(key) ? value : poison) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => poisoned(item, poison, key)) as Value;
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, poisoned(item as unknown, poison, name)]),
    ) as Value;
  }
  return value;
}
