import type { AnswerOf, FeedbackProgress, FeedbackRecord, OfficeFeedback, PublishedFeedback } from '../src/index.js';
import type { ExamplesOf } from './example.js';
import { sendingProof } from './proof-example.js';

// Invented: the offices, the persons, the codes and the days.

const id = '5d6e7f80-91a2-4b3c-8d4e-5f60718293a4';
const receiptCode = '7K3M-9QXD-2F80';
const agency = { id: 'ubnd-phuong-mau', name: 'Ủy ban nhân dân phường Mẫu' };
const procedure = { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' };
const place = { procedure: procedure.code, version: 2, path: 'cases/thuong/fees', shown: 'Miễn phí' };
const text = 'Trang ghi miễn phí, nhưng tại quầy thu 8.000 đồng.';
const answer = 'Lệ phí 8.000 đồng chỉ áp dụng khi đăng ký quá hạn. Trang đã được ghi rõ.';

const progress: FeedbackProgress = {
  kind: 'correction',
  state: 'answered',
  sentOn: '2026-10-12',
  text,
  procedure,
  place,
  agency,
  transferBy: '2026-10-19',
  answerBy: '2026-11-02',
  late: false,
  answer,
  answeredOn: '2026-10-20',
  verdict: 'corrected',
  steps: [
    { state: 'received', on: '2026-10-12', agency },
    { state: 'accepted', on: '2026-10-14', agency },
    { state: 'answered', on: '2026-10-20', agency },
  ],
  attachments: [{ name: 'bien-lai.jpg', bytes: 182_044 }],
};

const published: PublishedFeedback = {
  id: 'cb-2026-Q4-4mT8',
  kind: 'correction',
  text,
  sentOn: '2026-10-12',
  agency,
  procedure,
  place,
  answer,
  answeredOn: '2026-10-20',
  inTime: true,
  verdict: 'corrected',
};

const listed: OfficeFeedback = { ...progress, id: 'pa-2026-000217', transferLate: false };

const record: FeedbackRecord = {
  ...listed,
  sender: { name: 'Nguyễn Văn Mẫu', address: 'Số 1, đường Mẫu, phường Mẫu, tỉnh Mẫu', phone: '0900 000 123' },
};

/** What is read about feedback. */
export const feedbackExamples: { readonly [Id in 'listFeedback']: AnswerOf<Id> } = {
  listFeedback: { items: [published], total: 1, next: null },
};

/** What is sent and answered about feedback. */
export const feedbackActionExamples: ExamplesOf<
  'sendFeedback' | 'followFeedback' | 'listOfficeFeedback' | 'readFeedback' | 'handleFeedback'
> = {
  sendFeedback: {
    bodies: {
      problem: {
        summary: 'A problem, with who sends it',
        value: {
          id,
          kind: 'problem',
          agency: agency.id,
          procedure: procedure.code,
          text: 'Tôi phải đến ba lần vì mỗi lần được yêu cầu thêm một loại giấy tờ.',
          sender: { name: 'Nguyễn Văn Mẫu', phone: '0900 000 123' },
          proof: sendingProof,
        },
      },
      correction: {
        summary: 'One thing on a page is wrong; no sender is needed',
        value: { id, kind: 'correction', place, text, site: 'mcs_phuong-mau', proof: sendingProof },
      },
    },
    answers: {
      stored: {
        summary: 'Stored, with the code by which it is followed',
        value: { outcome: 'stored', receiptCode, agency, transferBy: '2026-10-19', answerBy: '2026-11-02' },
      },
    },
  },
  followFeedback: {
    bodies: { code: { summary: 'The receipt code', value: { receiptCode } } },
    answers: { answered: { summary: 'Answered', value: progress } },
  },
  listOfficeFeedback: {
    bodies: { late: { summary: 'What is late', value: { agency: agency.id, late: true, limit: 50 } } },
    answers: { page: { summary: 'One feedback', value: { items: [listed], next: null } } },
  },
  readFeedback: {
    bodies: { one: { summary: 'One feedback', value: { id: listed.id } } },
    answers: { record: { summary: 'With its sender', value: record } },
  },
  handleFeedback: {
    bodies: {
      answered: {
        summary: 'Answered',
        value: {
          id: listed.id,
          event: 'pa-2026-000217-3',
          handling: { kind: 'answered', answer, verdict: 'corrected' },
        },
      },
      transferred: {
        summary: 'Transferred to who is competent',
        value: {
          id: listed.id,
          event: 'pa-2026-000217-2',
          handling: { kind: 'transferred', to: 'so-tu-phap', reason: 'Thuộc thẩm quyền của Sở Tư pháp.' },
        },
      },
    },
    answers: { record: { summary: 'As it is now', value: { ...record, published } } },
  },
};
