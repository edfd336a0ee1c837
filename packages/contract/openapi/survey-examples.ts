import type { AnswerOf, Survey, SurveyResults } from '../src/index.js';
import type { ExamplesOf } from './example.js';
import { sendingProof } from './proof-example.js';

// Invented: the offices, the round and its numbers.

const agency = 'ubnd-phuong-mau';
const name = 'Ủy ban nhân dân phường Mẫu';

const planned = {
  id: '2026-2',
  title: 'Khảo sát mức độ hài lòng 6 tháng cuối năm 2026',
  introduction: 'Phiếu không ghi tên. Câu trả lời giúp cơ quan phục vụ tốt hơn.',
  from: '2026-11-01',
  to: '2026-11-30',
  units: [{ agency, name, served: 4200, sample: 352 }],
  questions: [
    { id: 'c1', kind: 'level', text: 'Nơi ngồi chờ và trang thiết bị', factor: 'access', required: true },
    { id: 'c2', kind: 'level', text: 'Thái độ của công chức', factor: 'officials', required: true },
    {
      id: 'c3',
      kind: 'choice',
      text: 'Anh, chị đã đến mấy lần để xong việc?',
      options: [
        { id: 'mot', text: 'Một lần' },
        { id: 'nhieu', text: 'Từ hai lần trở lên' },
      ],
    },
    { id: 'c4', kind: 'text', text: 'Điều gì cần làm tốt hơn?' },
  ],
  everyone: true,
} satisfies Survey;
const survey: Survey = { ...planned, state: 'open' };

const interval = { low: 0.8671, high: 0.9294 };
const results: SurveyResults = {
  survey: {
    id: '2026-1',
    title: 'Khảo sát mức độ hài lòng 6 tháng đầu năm 2026',
    from: '2026-05-01',
    to: '2026-05-31',
    state: 'closed',
  },
  n: 352,
  share: 0.9,
  interval,
  needed: 30,
  factors: [
    { factor: 'access', n: 352, share: 0.88, interval: { low: 0.844, high: 0.9087 } },
    { factor: 'officials', n: 350, share: 0.92, interval: { low: 0.8887, high: 0.9431 } },
  ],
  questions: [
    {
      id: 'c1',
      kind: 'level',
      text: 'Nơi ngồi chờ và trang thiết bị',
      n: 352,
      share: 0.88,
      interval: { low: 0.844, high: 0.9087 },
      counts: { 'very-satisfied': 140, satisfied: 170, neutral: 30, dissatisfied: 10, 'very-dissatisfied': 2 },
    },
  ],
  units: [
    { agency, name, n: 352, share: 0.9, interval, sample: 352, modes: { invited: 240, paper: 112 }, complete: true },
  ],
  everyone: { n: 41, share: 0.78, interval: { low: 0.6331, high: 0.8802 } },
};

const answers = { c1: 'satisfied', c2: 'very-satisfied', c3: 'mot', c4: 'Thêm ghế ở khu vực chờ.' };

/** What is read about surveys. */
export const surveyExamples: { readonly [Id in 'listSurveys' | 'getSurvey' | 'getSurveyResults']: AnswerOf<Id> } = {
  listSurveys: {
    items: [
      { id: '2026-2', title: planned.title, from: planned.from, to: planned.to, state: 'open', everyone: true },
      results.survey,
    ],
  },
  getSurvey: survey,
  getSurveyResults: results,
};

/** What is sent and answered about surveys. */
export const surveyActionExamples: ExamplesOf<
  'answerSurvey' | 'planSurvey' | 'inviteToSurvey' | 'enterSurveyPapers' | 'readSurveyResults'
> = {
  answerSurvey: {
    bodies: {
      invited: {
        summary: 'By an invitation',
        value: {
          id: '9a8b7c6d-5e4f-4031-8221-1f0e9d8c7b6a',
          survey: '2026-2',
          agency,
          answers,
          invitation: '3QXD-7K3M-80F2',
        },
      },
      everyone: {
        summary: 'Where everyone may, with a proof of work',
        value: {
          id: '9a8b7c6d-5e4f-4031-8221-1f0e9d8c7b6a',
          survey: '2026-2',
          agency,
          answers,
          site: 'mcs_phuong-mau',
          proof: sendingProof,
        },
      },
    },
    answers: { stored: { summary: 'Stored', value: { outcome: 'stored' } } },
  },
  planSurvey: {
    bodies: { round: { summary: 'A round with four questions', value: planned } },
    answers: { planned: { summary: 'As it is planned', value: { ...planned, state: 'planned' } } },
  },
  inviteToSurvey: {
    bodies: {
      one: {
        summary: 'One code, with its link',
        value: { survey: '2026-2', agency, count: 1, page: 'https://phuongmau.tinh.gov.vn/khao-sat' },
      },
    },
    answers: {
      codes: {
        summary: 'Told once',
        value: {
          invitations: [
            { code: '3QXD-7K3M-80F2', link: 'https://phuongmau.tinh.gov.vn/khao-sat#khao-sat=3QXD-7K3M-80F2' },
          ],
        },
      },
    },
  },
  enterSurveyPapers: {
    bodies: {
      one: {
        summary: 'One form, typed in',
        value: { survey: '2026-2', agency, papers: [{ number: '0071', answers: { c1: 'satisfied', c2: 'neutral' } }] },
      },
    },
    answers: { stored: { summary: 'Stored', value: { results: [{ outcome: 'stored' }] } } },
  },
  readSurveyResults: {
    bodies: { round: { summary: 'One round', value: { survey: '2026-1' } } },
    answers: {
      results: { summary: 'With what was written', value: { ...results, texts: { c4: ['Thêm ghế ở khu vực chờ.'] } } },
    },
  },
};
