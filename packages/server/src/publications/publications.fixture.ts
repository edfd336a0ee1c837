import type { Decision, Procedure } from '@motcua/contract';
import type { PublicationFile, PublicationItem, PublishedContent } from '@motcua/contract/files';
import { procedure } from '../import/catalogue.fixture.js';
import type { ReadPublication } from './read-publication.js';

/** Noon in Việt Nam. */
export const NOW = Date.parse('2026-11-23T05:00:00Z');

export const DECISION: Decision = {
  number: '1242/QĐ-UBND',
  date: '2026-11-20',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Mẫu',
  effectiveFrom: '2026-12-01',
  url: 'https://tinhmau.example.vn/1242.pdf',
  basis: ['63/2010/NĐ-CP'],
};

/** The content of a procedure against which no rule speaks. */
export function content(code = '1.001193', parts: Partial<Omit<Procedure, 'version'>> = {}): PublishedContent {
  const { version: _, ...whole } = procedure(code, {
    cases: [
      {
        id: 'thuong',
        timeLimits: [{ amount: 3, unit: 'workingDay', raw: '3 ngày làm việc', confirmed: true }],
        fees: [{ kind: 'free', amount: null, confirmed: true }],
        documents: [{ name: 'Tờ khai', originals: 1 }],
      },
    ],
    ...parts,
  });
  return whole;
}

export function publication(items: PublicationItem[], decision: Partial<Decision> = {}): PublicationFile {
  return { format: 'motcua-decision', formatVersion: 1, decision: { ...DECISION, ...decision }, items };
}

/** As if it was read from a file. */
export function readFrom(file: PublicationFile): ReadPublication {
  const items = file.items.map((item, at) => ({ raw: JSON.stringify(item), source: `quyet-dinh.json:${at + 1}` }));
  return { file, text: JSON.stringify(file), items };
}
