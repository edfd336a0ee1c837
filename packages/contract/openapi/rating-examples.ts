import type { AnswerOf, OfficeRating, RatingContent } from '../src/index.js';
import type { ExamplesOf } from './example.js';
import { sendingChallenge, sendingProof } from './proof-example.js';

// Invented: the offices, the numbers, the codes and the days.

const id = '3f0c9c5e-6d4b-4f0a-9a57-1c1d2e3f4a5b';
const token = 'nT4wqk1XyB0sC7mVd2pLgA.5hR8zK3uE9fJ6aQ1';
const agency = 'ubnd-phuong-mau';
const counted: RatingContent = { level: 'satisfied', reasons: ['on-time', 'attitude'] };

const listed: OfficeRating = {
  id: 'dg-2026-10-7Qx2mV',
  on: '2026-10-16',
  agency,
  procedure: '1.001612',
  channel: 'kiosk',
  counter: 'Quầy 3',
  level: 'dissatisfied',
  reasons: ['waiting'],
  comment: 'Chờ lâu, quầy chỉ có một người.',
  flags: ['rhythm'],
  reviews: [{ kind: 'appeal', on: '2026-10-19', reason: 'Nhiều người cùng bấm một lúc.', by: 'UBND phường Mẫu' }],
};

/** What is read about ratings. */
export const ratingExamples: { readonly [Id in 'getRatingForm' | 'summariseRatings']: AnswerOf<Id> } = {
  getRatingForm: { open: true, scale: 'three', criteria: ['time', 'attitude'], comment: true },
  summariseRatings: {
    n: 412,
    leftOut: 9,
    levels: { 'very-satisfied': 231, satisfied: 152, dissatisfied: 29 },
    share: 0.9296,
    interval: { low: 0.9008, high: 0.9505 },
    from: '2026-07',
    to: '2026-09',
    channels: ['dossier', 'kiosk', 'counter'],
    needed: 30,
    trend: [
      { key: '2026-07', n: 120, leftOut: 3, share: 0.9333, interval: { low: 0.8743, high: 0.9656 } },
      { key: '2026-08', n: 138, leftOut: 4, share: 0.9203, interval: { low: 0.8629, high: 0.9549 } },
      { key: '2026-09', n: 154, leftOut: 2, share: 0.9351, interval: { low: 0.8846, high: 0.9643 } },
    ],
    groups: [
      {
        key: '1.001193',
        name: 'Thủ tục đăng ký khai sinh',
        n: 96,
        leftOut: 0,
        share: 0.9583,
        interval: { low: 0.8978, high: 0.9837 },
      },
      { key: '1.001612', name: 'Đăng ký thành lập hộ kinh doanh', n: 14, leftOut: 1 },
    ],
    groupsInAll: 2,
  },
};

/** What is sent and answered about ratings. */
export const ratingActionExamples: ExamplesOf<
  | 'challengeWork'
  | 'openRating'
  | 'sendRating'
  | 'issueRatingTokens'
  | 'sendVisits'
  | 'listRatings'
  | 'reviewRating'
  | 'exportRatings'
> = {
  challengeWork: {
    bodies: { rating: { summary: 'Before a rating of a page', value: { for: 'rating', id } } },
    answers: { challenge: { summary: 'To be solved within ten minutes', value: sendingChallenge } },
  },
  openRating: {
    bodies: { token: { summary: 'The token of a link', value: { token } } },
    answers: {
      open: {
        summary: 'Not rated yet',
        value: {
          state: 'open',
          procedure: 'Đăng ký thành lập hộ kinh doanh',
          agency: 'Ủy ban nhân dân phường Mẫu',
          finishedOn: '2026-10-15',
        },
      },
      changeable: {
        summary: 'Rated, and may be changed',
        value: {
          state: 'changeable',
          procedure: 'Đăng ký thành lập hộ kinh doanh',
          agency: 'Ủy ban nhân dân phường Mẫu',
          finishedOn: '2026-10-15',
          rating: counted,
          changeableUntil: '2026-10-17T09:12:00+07:00',
        },
      },
    },
  },
  sendRating: {
    bodies: {
      dossier: {
        summary: 'Of a dossier, by its token',
        value: { id, about: { kind: 'dossier', token }, ...counted, criteria: { time: 2, attitude: 2 }, dwell: 8200 },
      },
      page: {
        summary: 'Of what a page shows, with a proof of work',
        value: {
          id,
          about: { kind: 'page', agency, procedure: '1.001193', version: 2 },
          scale: 'five',
          level: 'neutral',
          reasons: ['guidance'],
          comment: 'Chưa rõ phải nộp bản chính hay bản sao.',
          site: 'mcs_phuong-mau',
          dwell: 21_400,
          proof: sendingProof,
        },
      },
    },
    answers: {
      stored: {
        summary: 'Stored, and may be changed for 24 hours',
        value: { outcome: 'stored', changeableUntil: '2026-10-17T09:12:00+07:00' },
      },
      scrubbed: {
        summary: 'Stored, without the phone number that stood in the comment',
        value: { outcome: 'stored', comment: 'Xin gọi lại số [số điện thoại] giúp tôi.' },
      },
    },
  },
  issueRatingTokens: {
    bodies: {
      links: {
        summary: 'Links for two dossiers',
        value: {
          dossiers: ['H99.07-261012-0013', 'H99.07-261012-9999'],
          page: 'https://phuongmau.tinh.gov.vn/danh-gia',
        },
      },
    },
    answers: {
      made: {
        summary: 'The second dossier is unknown',
        value: {
          tokens: [
            { outcome: 'made', token, link: `https://phuongmau.tinh.gov.vn/danh-gia#danh-gia=${token}` },
            { outcome: 'unknown' },
          ],
        },
      },
    },
  },
  sendVisits: {
    bodies: {
      visit: {
        summary: 'A button pressed at a desk',
        value: {
          ratings: [
            { id: 'nut-3-000871', agency, at: '2026-10-16T09:12:00+07:00', counter: 'Quầy 3', level: 'very-satisfied' },
          ],
        },
      },
    },
    answers: {
      stored: { summary: 'Stored', value: { results: [{ outcome: 'stored' }] } },
      refused: {
        summary: 'Refused',
        value: {
          results: [
            {
              outcome: 'refused',
              problem: { code: 'wrong-day', detail: 'Ngày đánh giá chưa tới. Hãy kiểm tra đồng hồ của máy gửi.' },
            },
          ],
        },
      },
    },
  },
  listRatings: {
    bodies: {
      leftOut: {
        summary: 'What a rule leaves out in a month',
        value: { agency, from: '2026-10-01', to: '2026-10-31', leftOut: true },
      },
    },
    answers: { page: { summary: 'One rating, left out by its rhythm', value: { items: [listed], next: null } } },
  },
  reviewRating: {
    bodies: {
      appeal: {
        summary: 'The office asks that it be counted',
        value: { id: listed.id, kind: 'appeal', reason: 'Nhiều người cùng bấm một lúc.' },
      },
    },
    answers: { asked: { summary: 'The rating with what was said about it', value: listed } },
  },
  exportRatings: {
    bodies: {
      summary: {
        summary: 'Counts of a quarter as a spreadsheet',
        value: { from: '2026-07', to: '2026-09', what: 'summary', format: 'xlsx' },
      },
    },
    answers: {
      file: {
        summary: 'A file of CSV, cut off',
        value: {
          name: 'muc-do-hai-long-2026-07-2026-09.csv',
          type: 'text/csv; charset=utf-8',
          content: '77u/VGjDoW5nLEPGoSBxdWFu',
        },
      },
    },
  },
};
