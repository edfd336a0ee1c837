import type { ActionId, DossierCard, DossierEvent, Receipt, Reception } from '../src/index.js';
import { deviceActionExamples } from './device-examples.js';
import type { ExamplesOf } from './example.js';
import { feedbackActionExamples } from './feedback-examples.js';
import { challenge, proof } from './proof-example.js';
import { publicationActionExamples } from './publication-examples.js';
import { ratingActionExamples } from './rating-examples.js';
import { siteActionExamples } from './site-examples.js';
import { surveyActionExamples } from './survey-examples.js';

// Invented: the office, the persons, the codes and the days.

const code = 'H99.07-261012-0013';
const receiptCode = '7K3M-9QXD-2F80';
const procedure = { code: '1.001612', name: 'Đăng ký thành lập hộ kinh doanh', version: 2 };
const centre = 'Trung tâm Phục vụ hành chính công phường Mẫu';

const receivedAt = '2026-10-12T09:12:00+07:00';

const reception: Reception = {
  code,
  procedure: '1.001612',
  agency: 'ubnd-phuong-mau',
  unit: centre,
  receivedAt,
  channel: 'direct',
  applicant: {
    kind: 'citizen',
    name: 'Nguyễn Văn Mẫu',
    phone: '0900 000 123',
    address: 'Số 1, đường Mẫu, phường Mẫu, tỉnh Mẫu',
  },
  documents: [
    { name: 'Giấy đề nghị đăng ký hộ kinh doanh', originals: 1 },
    { name: 'Văn bản ủy quyền của các thành viên hộ gia đình', copies: 1 },
  ],
  sets: 1,
  feePaid: 100_000,
  collect: {
    how: 'office',
    place: centre,
    address: 'Số 2, đường Mẫu, phường Mẫu, tỉnh Mẫu',
    hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00 và 13:00–17:00',
  },
  officer: 'Trần Thị Mẫu',
};

const receipt: Receipt = {
  code,
  receiptCode,
  procedure,
  receivedAt,
  start: '2026-10-12',
  due: { first: '2026-10-15', current: '2026-10-15', by: 'limit' },
  apologyBy: '2026-10-14',
};

const supplement: DossierEvent = {
  dossier: code,
  id: 'yc-2026-000871',
  kind: 'supplement-asked',
  at: '2026-10-13T10:05:00+07:00',
  officer: 'Trần Thị Mẫu',
  items: ['Văn bản ủy quyền có chữ ký của đủ các thành viên hộ gia đình'],
  reason: 'Văn bản ủy quyền còn thiếu chữ ký của một thành viên.',
};

const card: DossierCard = {
  kind: 'card',
  code,
  at: '2026-10-13T14:30:00+07:00',
  procedure,
  office: { id: 'ubnd-phuong-mau', name: 'Ủy ban nhân dân phường Mẫu', unit: centre },
  applicant: 'N*** V*** M***',
  channel: 'direct',
  status: 'supplement',
  completion: 'in-progress',
  receivedAt,
  due: { first: '2026-10-15', current: '2026-10-15', by: 'limit' },
  timing: 'waiting',
  waiting: {
    for: 'supplement',
    since: supplement.at,
    ...(supplement.items ? { items: supplement.items } : {}),
    ...(supplement.reason === undefined ? {} : { reason: supplement.reason }),
  },
  ...(reception.collect ? { collect: reception.collect } : {}),
  steps: [
    { kind: 'received', at: receivedAt, status: 'accepted', officer: 'Trần Thị Mẫu' },
    { kind: 'supplement-asked', at: supplement.at, status: 'supplement', officer: 'Trần Thị Mẫu' },
  ],
};

/** What is sent and what is answered, for each action. */
export const actionExamples: ExamplesOf<ActionId> = {
  challengeLookup: {
    bodies: { dossier: { summary: 'For one dossier', value: { code } } },
    answers: { challenge: { summary: 'To be solved within ten minutes', value: challenge } },
  },
  lookUpDossier: {
    bodies: {
      receipt: { summary: 'With the code on the receipt', value: { code, receiptCode, proof } },
      phone: { summary: 'With the last four digits of the phone', value: { code, phone: '0123', proof } },
      code: { summary: 'The code alone', value: { code, proof } },
    },
    answers: {
      card: { summary: 'With a second factor', value: card },
      progress: { summary: 'The code alone', value: { kind: 'progress', code, completion: 'in-progress' } },
    },
  },
  receiveDossiers: {
    bodies: { one: { summary: 'One dossier, received at the desk', value: { dossiers: [reception] } } },
    answers: {
      stored: { summary: 'Stored, with its receipt', value: { results: [{ outcome: 'stored', receipt }] } },
      refused: {
        summary: 'The second of two was refused',
        value: {
          results: [
            { outcome: 'known', receipt },
            {
              outcome: 'refused',
              problem: {
                code: 'unknown-procedure',
                detail: 'Danh mục không có thủ tục này. Hãy kiểm tra mã, hoặc gửi kèm tên thủ tục.',
              },
            },
          ],
        },
      },
    },
  },
  appendEvents: {
    bodies: {
      supplement: { summary: 'The applicant is asked for a paper', value: { events: [supplement] } },
      apology: {
        summary: 'An apology with a new date',
        value: {
          events: [
            {
              dossier: code,
              id: 'xl-2026-000112',
              kind: 'apology',
              at: '2026-10-14T16:00:00+07:00',
              due: '2026-10-20',
              reason: 'Cần xác minh thêm địa điểm kinh doanh.',
            },
          ],
        },
      },
    },
    answers: { stored: { summary: 'Stored', value: { results: [{ outcome: 'stored' }] } } },
  },
  readDossier: {
    bodies: { dossier: { summary: 'One dossier', value: { code } } },
    answers: {
      dossier: { summary: 'As its office sees it', value: { reception, receipt, card, irregularities: [] } },
    },
  },
  printPaper: {
    bodies: {
      receipt: {
        summary: 'The receipt, with a QR code of the page of look-ups',
        value: { code, kind: 'receipt', page: 'https://phuongmau.tinh.gov.vn/tra-cuu-ho-so' },
      },
    },
    answers: {
      receipt: {
        summary: 'The receipt',
        value: {
          kind: 'receipt',
          form: '01',
          basis: 'TT 03/2025/TT-VPCP',
          title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
          html: '<!doctype html><html lang="vi">…</html>',
        },
      },
    },
  },
  ...ratingActionExamples,
  ...deviceActionExamples,
  ...siteActionExamples,
  ...feedbackActionExamples,
  ...surveyActionExamples,
  ...publicationActionExamples,
};
