import type { Site } from '../src/index.js';
import type { ExamplesOf } from './example.js';

// Invented: the site and its office.

const site: Site = {
  key: 'mcs_phuong-mau',
  label: 'Trang của Ủy ban nhân dân phường Mẫu',
  origins: ['https://phuongmau.tinh.gov.vn'],
  agencies: ['ubnd-phuong-mau'],
  off: [{ widget: 'survey', notice: 'Đợt khảo sát đã kết thúc.' }],
  form: { scale: 'three' },
};

/** What is sent and answered about sites. */
export const siteActionExamples: ExamplesOf<'listSites' | 'saveSite'> = {
  listSites: {
    bodies: { all: { summary: 'All of them', value: {} } },
    answers: { one: { summary: 'One site', value: { items: [site] } } },
  },
  saveSite: {
    bodies: {
      new: {
        summary: 'A new one',
        value: {
          label: site.label,
          origins: site.origins,
          agencies: ['ubnd-phuong-mau'],
          off: [{ widget: 'survey', notice: 'Đợt khảo sát đã kết thúc.' }],
        },
      },
    },
    answers: { saved: { summary: 'As it is now', value: site } },
  },
};
