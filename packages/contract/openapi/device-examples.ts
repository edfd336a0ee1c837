import type { Device } from '../src/index.js';
import type { ExamplesOf } from './example.js';

// Invented: the device, its key, its numbers.

const key = 'mcd_0123456789ab_ZXhhbXBsZS1vZi1hLWtleS1vZi1hLWRldmljZQ';
const queue = '0b8f2c1e-7a64-4d3f-8c92-5e1f0a9b8c7d';
const session = '7c1d2e3f-4a5b-4c6d-9e8f-0a1b2c3d4e5f';
const device: Device = {
  id: 'may-quay-3',
  label: 'Máy ở quầy 3',
  agency: 'ubnd-phuong-mau',
  counter: 'Quầy 3',
  state: 'on',
};

/** What is sent and answered about devices of a hall. */
export const deviceActionExamples: ExamplesOf<'openDevice' | 'sendDeviceRatings' | 'listDevices' | 'saveDevice'> = {
  openDevice: {
    bodies: { device: { summary: 'A device says that it is there', value: { key, queue } } },
    answers: {
      state: {
        summary: 'What it is to do',
        value: {
          device,
          form: { open: true, criteria: ['attitude'] },
          agency: 'Ủy ban nhân dân phường Mẫu',
          now: '2026-10-16T09:12:00+07:00',
          arrived: { highest: 41, count: 41 },
        },
      },
    },
  },
  sendDeviceRatings: {
    bodies: {
      two: {
        summary: 'Two ratings that were kept while there was no network',
        value: {
          key,
          queue,
          sentAt: '2026-10-16T09:15:00+07:00',
          session,
          elapsed: 5_400_000,
          ratings: [
            {
              number: 42,
              at: '2026-10-16T08:31:10+07:00',
              session,
              elapsed: 2_770_000,
              dwell: 4200,
              level: 'very-satisfied',
            },
            {
              number: 43,
              at: '2026-10-16T09:02:45+07:00',
              session,
              elapsed: 4_665_000,
              dwell: 9100,
              level: 'dissatisfied',
              reasons: ['waiting'],
              counter: 'Quầy 3',
            },
          ],
        },
      },
    },
    answers: {
      stored: {
        summary: 'The first had arrived before',
        value: { results: [{ outcome: 'known' }, { outcome: 'stored' }] },
      },
    },
  },
  listDevices: {
    bodies: { all: { summary: 'All of the agencies of the key', value: {} } },
    answers: {
      one: {
        summary: 'One that still has two ratings',
        value: { items: [{ ...device, seenAt: '2026-10-16T09:12:00+07:00', missing: 2 }] },
      },
    },
  },
  saveDevice: {
    bodies: {
      new: {
        summary: 'A new one',
        value: { label: 'Máy ở quầy 3', agency: 'ubnd-phuong-mau', counter: 'Quầy 3' },
      },
      off: {
        summary: 'Switched off for a while',
        value: {
          id: device.id,
          label: device.label,
          agency: device.agency,
          state: 'off',
          notice: 'Máy đang bảo trì, xin đánh giá ở máy bên cạnh.',
        },
      },
    },
    answers: { made: { summary: 'With its key, told once', value: { device, key } } },
  },
};
