import type { Decision } from '../src/index.js';
import type { PublicationFile } from '../src/files.js';
import { examples } from './examples.js';
import type { ExamplesOf } from './example.js';

// Invented: the office, the decision and the day.

const decision: Decision = {
  number: '0456/QĐ-UBND',
  date: '2026-11-20',
  issuer: 'Chủ tịch UBND tỉnh Mẫu',
  title: 'Công bố thủ tục hành chính được sửa đổi lĩnh vực Hộ tịch',
  effectiveFrom: '2026-12-01',
  basis: ['60/2014/QH13'],
};

const { version: _, ...procedure } = examples.getProcedure;

const file: PublicationFile = {
  format: 'motcua-decision',
  formatVersion: 1,
  decision,
  items: [
    { change: 'amended', procedure },
    { change: 'abolished', code: '2.000986', note: 'Văn bản quy định thủ tục đã hết hiệu lực.' },
  ],
};

const versions = [
  { code: '1.001193', number: 3, change: 'amended', validFrom: '2026-12-01' },
  { code: '2.000986', number: 2, change: 'abolished', validFrom: '2026-12-01' },
];

/** What is sent and answered about publishing. */
export const publicationActionExamples: ExamplesOf<'publishDecision'> = {
  publishDecision: {
    bodies: {
      check: { summary: 'Only to be checked', value: { file, check: true } },
      publish: {
        summary: 'Published, with one kind of warning confirmed',
        value: { file, confirmed: ['unconfirmed'] },
      },
    },
    answers: {
      checked: {
        summary: 'What was found',
        value: {
          decision,
          published: false,
          versions,
          findings: [
            {
              severity: 'warning',
              kind: 'unconfirmed',
              code: '1.001193',
              path: 'items/0/procedure/cases/thuong/fees/0',
              message: 'Phí, lệ phí "Miễn phí" chưa được xác nhận. Đối chiếu với văn bản rồi ghi "confirmed": true.',
            },
          ],
        },
      },
      published: { summary: 'It is published', value: { decision, published: true, versions, findings: [] } },
    },
  },
};
