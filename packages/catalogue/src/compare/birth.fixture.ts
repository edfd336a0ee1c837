import type { Procedure } from '@motcua/contract';

/** An invented publication with something in every part; a new one each time, to be edited. */
export function birth(): Procedure {
  return {
    code: '1.001193',
    localCode: '1.001193.000.00.00.H12',
    name: 'Thủ tục đăng ký khai sinh',
    shortName: 'Khai sinh',
    field: { id: 'ho-tich', name: 'Hộ tịch' },
    levels: ['commune'],
    audiences: ['citizen', 'overseas-vietnamese'],
    audienceNote: 'Công dân Việt Nam cư trú trong nước',
    agencies: [
      { role: 'issuing', name: 'Bộ Tư pháp' },
      { role: 'executing', name: 'Ủy ban nhân dân cấp xã', level: 'commune' },
    ],
    steps: [
      { title: 'Bước 1', text: 'Người yêu cầu nộp hồ sơ tại Bộ phận Một cửa của Ủy ban nhân dân cấp xã.' },
      {
        title: 'Bước 2',
        text: 'Trong thời hạn 03 (ba) ngày làm việc, công chức tư pháp - hộ tịch kiểm tra toàn bộ hồ sơ và ghi vào sổ.',
      },
      { title: 'Bước 3', text: 'Người yêu cầu nộp lệ phí 8.000 đồng và nhận Giấy khai sinh.' },
    ],
    channels: [
      { kind: 'direct', note: 'Nộp tại Bộ phận Một cửa.' },
      { kind: 'online', note: 'Nộp qua Cổng dịch vụ công quốc gia.', url: 'https://dichvucong.gov.vn/' },
    ],
    places: [
      {
        role: 'receive',
        name: 'Bộ phận Một cửa phường Mẫu',
        address: 'Số 1, đường Mẫu',
        hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00',
      },
    ],
    cases: [
      {
        id: 'thuong',
        timeLimits: [{ amount: 3, unit: 'workingDay', raw: '03 ngày làm việc', confirmed: true }],
        fees: [
          { kind: 'fixed', amount: 8000, per: 'bản', name: 'Lệ phí hộ tịch', raw: '8.000 đồng/bản', confirmed: true },
        ],
        documents: [
          { name: 'a) Tờ khai đăng ký khai sinh theo mẫu', originals: 1, form: { name: 'Tờ khai đăng ký khai sinh' } },
          { name: 'b) Giấy chứng sinh do cơ sở y tế nơi trẻ sinh ra cấp', originals: 1, copies: 0 },
          { name: 'c) Giấy tờ tùy thân của người đi khai sinh', handling: 'show' },
        ],
        dossierSets: 1,
      },
      {
        id: 'qua-han',
        name: 'Đăng ký quá hạn',
        timeLimits: [{ amount: 5, unit: 'workingDay', confirmed: true }],
        fees: [{ kind: 'province', amount: null, raw: 'Theo nghị quyết của HĐND tỉnh', confirmed: true }],
        documents: [{ name: 'Văn bản cam đoan về việc sinh', originals: 1 }],
      },
    ],
    forms: [{ name: 'Tờ khai đăng ký khai sinh', number: 'Mẫu số 01', url: 'https://mau.example/01.docx' }],
    results: [{ name: 'Giấy khai sinh', code: 'KQ.G15.000031' }],
    requirements: 'Trẻ em sinh ra không quá 60 ngày; cha hoặc mẹ đủ 18 tuổi.',
    legalBasis: [
      { code: '60/2014/QH13', name: 'Luật Hộ tịch', date: '2014-11-20', issuer: 'Quốc hội' },
      { code: '123/2015/NĐ-CP', name: 'Nghị định quy định chi tiết một số điều của Luật Hộ tịch' },
    ],
    online: [{ scheme: '2022', value: 'full', validFrom: '2025-07-01', url: 'https://dichvucong.gov.vn/' }],
    version: { number: 1, change: 'new', validFrom: '2019-01-01' },
    layers: [{ id: 'national', kind: 'national' }],
    handledElsewhere: { name: 'Trung tâm Phục vụ hành chính công tỉnh Mẫu', url: 'https://mau.example/' },
    contact: ['Điện thoại: 0290 000 000', 'Zalo: Một cửa phường Mẫu'],
    related: ['2.000986'],
    keywords: ['khai sanh'],
    description: 'Ghi vào sổ việc sinh của trẻ em.',
    popularity: 3,
    detail: 'full',
    url: 'https://dichvucong.gov.vn/p/1',
    warnings: ['Kiểm tra lại lệ phí.'],
  };
}
