import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { CatalogueFile, Procedure, Version } from '@motcua/contract';

type Parts = Partial<Omit<Procedure, 'version'>> & { version?: Partial<Version> };

/** A small procedure that is right; `parts` replaces what a test is about. */
export function procedure(code: string, { version, ...parts }: Parts = {}): Procedure {
  return {
    code,
    name: `Thủ tục ${code}`,
    field: { id: 'ho-tich', name: 'Hộ tịch' },
    levels: ['commune'],
    audiences: ['citizen'],
    agencies: [{ role: 'executing', name: 'Ủy ban nhân dân cấp xã', level: 'commune', kind: 'people-committee' }],
    steps: [{ text: 'Nộp hồ sơ.' }],
    channels: [{ kind: 'direct' }],
    places: [{ role: 'receive', name: 'Bộ phận một cửa' }],
    cases: [
      {
        id: 'thuong',
        timeLimits: [{ amount: 3, unit: 'workingDay', confirmed: true }],
        fees: [{ kind: 'free', amount: null, confirmed: true }],
        documents: [{ name: 'Tờ khai' }],
      },
    ],
    forms: [],
    results: [{ name: 'Giấy khai sinh' }],
    legalBasis: [{ code: '60/2014/QH13', name: 'Luật Hộ tịch' }],
    online: [],
    layers: [{ id: 'national', kind: 'national' }],
    detail: 'full',
    ...parts,
    version: { number: 1, change: 'new', ...version },
  };
}

/** A catalogue of these procedures with one field and the two offices of a merger. */
export function catalogue(procedures: Procedure[], parts: Partial<CatalogueFile> = {}): CatalogueFile {
  return {
    format: 'motcua-catalogue',
    formatVersion: 1,
    title: 'Danh mục thử',
    fields: [
      { id: 'ho-tich', name: 'Hộ tịch' },
      { id: 'dat-dai', name: 'Đất đai' },
    ],
    agencies: [
      {
        id: 'phuong-4',
        name: 'Ủy ban nhân dân Phường 4',
        level: 'commune',
        kind: 'people-committee',
        validTo: '2025-06-30',
        successors: [{ agency: 'an-xuyen', portion: 'whole' }],
      },
      {
        id: 'an-xuyen',
        name: 'Ủy ban nhân dân phường An Xuyên',
        level: 'commune',
        kind: 'people-committee',
        validFrom: '2025-07-01',
      },
      { id: 'so-tu-phap', name: 'Sở Tư pháp', level: 'province', kind: 'department' },
    ],
    procedures,
    ...parts,
  };
}

/** Files in a folder that is gone after the test; gives the folder. */
export async function files(
  context: TestContext,
  contents: Record<string, string | Uint8Array | object>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(contents)) {
    const bytes =
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2);
    await writeFile(join(folder, name), bytes);
  }
  return folder;
}
