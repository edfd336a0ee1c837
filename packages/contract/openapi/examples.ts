import type { AnswerOf, OperationId, Procedure, ProcedureSummary, Version } from '../src/index.js';
import { feedbackExamples } from './feedback-examples.js';
import { ratingExamples } from './rating-examples.js';
import { surveyExamples } from './survey-examples.js';

// Invented: the form is that of a real publication, the office, decision and day are not.

const parameters: Readonly<Record<string, unknown>> = {
  code: '1.001193',
  id: 'ubnd-phuong-mau',
  q: 'khai sanh',
  field: ['ho-tich'],
  level: ['commune'],
  agency: 'ubnd-phuong-mau',
  parent: 'ubnd-tinh-mau',
  audience: ['citizen'],
  online: ['full'],
  facets: ['field', 'level'],
  asOf: '2025-06-30',
  since: '2025-07-01',
  until: '2025-12-31',
  kind: ['amended'],
  limit: 50,
  site: 'mcs_phuong-mau',
  procedure: '1.001193',
  from: '2026-07',
  to: '2026-09',
  channel: ['dossier', 'kiosk'],
  by: 'agency',
  class: ['fee', 'deadline'],
  with: 1,
};

/** Where an operation means something else by a name. */
const ofOperations: Readonly<Partial<Record<OperationId, Readonly<Record<string, unknown>>>>> = {
  listFeedback: { kind: ['correction'] },
  getSurvey: { id: '2026-2' },
  getSurveyResults: { id: '2026-1' },
};

/** The example of a parameter; undefined where there is none. */
export function parameterExample(operation: OperationId, name: string): unknown {
  return ofOperations[operation]?.[name] ?? parameters[name];
}

const field = { id: 'ho-tich', name: 'Hộ tịch' };

const version: Version = {
  number: 2,
  change: 'amended',
  validFrom: '2025-07-01',
  publishedOn: '2025-07-05',
  decision: {
    number: '0123/QĐ-UBND',
    date: '2025-07-05',
    issuer: 'Chủ tịch UBND tỉnh Mẫu',
    title: 'Công bố danh mục thủ tục hành chính lĩnh vực Hộ tịch',
    effectiveFrom: '2025-07-01',
  },
};

const earlier: Version = { number: 1, change: 'new', validFrom: '2019-01-01', validTo: '2025-06-30' };

const summary: ProcedureSummary = {
  code: '1.001193',
  localCode: '1.001193.000.00.00.H12',
  name: 'Thủ tục đăng ký khai sinh',
  shortName: 'Khai sinh',
  field,
  levels: ['commune'],
  audiences: ['citizen'],
  agency: 'Ủy ban nhân dân cấp xã',
  timeLimits: [{ amount: 0, unit: 'sameDay', raw: 'Trong ngày làm việc', confirmed: true }],
  fees: [{ kind: 'unknown', amount: null, raw: 'Miễn phí', confirmed: false, doubt: 'free-but-fee-noted' }],
  place: 'Bộ phận Một cửa phường Mẫu',
  legalBasis: ['60/2014/QH13', '123/2015/NĐ-CP'],
  online: { scheme: '2022', value: 'full', url: 'https://dichvucong.gov.vn/' },
  version,
  detail: 'full',
};

const procedure: Procedure = {
  code: summary.code,
  localCode: '1.001193.000.00.00.H12',
  name: summary.name,
  shortName: 'Khai sinh',
  field,
  levels: ['commune'],
  audiences: ['citizen'],
  agencies: [{ role: 'executing', name: 'Ủy ban nhân dân cấp xã', level: 'commune', kind: 'people-committee' }],
  steps: [
    { title: 'Nộp hồ sơ', text: 'Người đi khai sinh nộp giấy tờ tại Bộ phận Một cửa hoặc nộp trực tuyến.' },
    { title: 'Giải quyết', text: 'Công chức kiểm tra, ghi vào Sổ đăng ký khai sinh và trình ký Giấy khai sinh.' },
    { title: 'Trả kết quả', text: 'Người đi khai sinh kiểm tra nội dung, ký vào sổ và nhận Giấy khai sinh.' },
  ],
  channels: [{ kind: 'direct' }, { kind: 'online', url: 'https://dichvucong.gov.vn/' }],
  places: [
    { role: 'receive', name: 'Bộ phận Một cửa phường Mẫu', hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00' },
  ],
  cases: [
    {
      id: 'thuong',
      timeLimits: summary.timeLimits,
      fees: summary.fees,
      documents: [
        { name: 'Tờ khai đăng ký khai sinh', originals: 1, form: { name: 'Tờ khai đăng ký khai sinh' } },
        { name: 'Giấy chứng sinh', originals: 1, handling: 'submit' },
        { name: 'Giấy tờ tùy thân của người đi khai sinh', handling: 'show' },
      ],
      dossierSets: 1,
    },
  ],
  forms: [{ name: 'Tờ khai đăng ký khai sinh' }],
  results: [{ name: 'Giấy khai sinh' }],
  legalBasis: [{ code: '60/2014/QH13', name: 'Luật Hộ tịch', date: '2014-11-20', issuer: 'Quốc hội' }],
  online: [{ scheme: '2022', value: 'full', validFrom: '2025-07-01', url: 'https://dichvucong.gov.vn/' }],
  version,
  layers: [
    { id: 'national', kind: 'national', agency: 'Bộ Tư pháp' },
    { id: 'province', kind: 'province', agency: 'UBND tỉnh Mẫu' },
  ],
  provenance: { localCode: 'province', places: 'province', 'cases/thuong/fees': 'province' },
  related: ['2.000986'],
  popularity: 3,
  detail: 'full',
};

const agency: AnswerOf<'getAgency'> = {
  id: 'ubnd-phuong-mau',
  name: 'Ủy ban nhân dân phường Mẫu',
  level: 'commune',
  kind: 'people-committee',
  parent: 'ubnd-tinh-mau',
  validFrom: '2025-07-01',
  receptionPoints: [
    { name: 'Trung tâm Phục vụ hành chính công phường Mẫu', hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00' },
  ],
  feedbackAddress: 'https://dichvucong.gov.vn/',
};

/** One answer of each operation. */
export const examples: { readonly [Id in OperationId]: AnswerOf<Id> } = {
  getCatalogue: {
    title: 'Thủ tục hành chính tỉnh Mẫu',
    dataDate: '2025-12-31',
    revision: 'b1946ac9',
    procedures: 1842,
    fields: 96,
    agencies: 83,
  },
  listProcedures: {
    items: [summary],
    total: 1,
    next: null,
    facets: { field: [{ value: 'ho-tich', name: 'Hộ tịch', count: 1 }], level: [{ value: 'commune', count: 1 }] },
    search: {
      outcome: 'ask',
      choices: [
        { label: 'Khai sinh cho con mới sinh', query: 'đăng ký khai sinh' },
        { label: 'Mất cả sổ gốc, đăng ký lại', query: 'đăng ký lại khai sinh' },
      ],
      reasons: [{ typed: 'khai sanh', means: 'khai sinh' }],
      because: { [summary.code]: { typed: 'làm khai sinh cho con', means: summary.name } },
      near: [],
    },
  },
  getProcedure: procedure,
  listVersions: { code: summary.code, items: [version, earlier] },
  getVersion: procedure,
  compareVersions: {
    code: summary.code,
    name: summary.name,
    before: earlier,
    after: version,
    classes: ['fee', 'document'],
    differences: [
      {
        path: 'cases/thuong/documents/1',
        part: 'documents',
        kind: 'changed',
        class: 'document',
        before: { name: 'Giấy chứng sinh', originals: 1, copies: 1, handling: 'submit' },
        after: { name: 'Giấy chứng sinh', originals: 1, handling: 'submit' },
      },
      {
        path: 'cases/thuong/fees/0',
        part: 'fees',
        kind: 'changed',
        class: 'fee',
        before: { kind: 'fixed', amount: 8000, raw: '8.000 đồng', confirmed: true },
        after: { kind: 'fixed', amount: 5000, raw: '5.000 đồng', confirmed: true },
      },
    ],
  },
  listFields: { items: [{ ...field, code: 'G15-HT', ministry: 'Bộ Tư pháp', count: 38 }], total: 1, next: null },
  listAgencies: { items: [agency], total: 1, next: null },
  getAgency: agency,
  listChanges: {
    items: [{ code: summary.code, name: summary.name, field, version, classes: ['fee', 'document'] }],
    total: 1,
    next: null,
  },
  ...ratingExamples,
  ...feedbackExamples,
  ...surveyExamples,
};
