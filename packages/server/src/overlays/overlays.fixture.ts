import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Agency, CatalogueFile, Fee, Procedure } from '@motcua/contract';
import type { OverlayFile } from '@motcua/contract/files';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';

export const free: Fee = { kind: 'free', amount: null, confirmed: true };
export const fixed = (amount: number, more: Partial<Fee> = {}): Fee => ({
  kind: 'fixed',
  amount,
  confirmed: true,
  ...more,
});

export const CODE = '1.001193';
/** The first day of a national version, so that a day before and one after can be asked for. */
export const NATIONAL = '2025-07-01';

const office = (parts: Pick<Agency, 'id' | 'name' | 'level'>): Agency => ({
  kind: parts.level === 'province' ? 'province' : 'people-committee',
  validFrom: '2025-07-01',
  ...parts,
});

export const AGENCIES: Agency[] = [
  office({ id: 'ca-mau', name: 'Tỉnh Cà Mau', level: 'province' }),
  { ...office({ id: 'so-tu-phap', name: 'Sở Tư pháp', level: 'province' }), kind: 'department' },
  office({ id: 'an-xuyen', name: 'Ủy ban nhân dân phường An Xuyên', level: 'commune' }),
  office({ id: 'nguyen-phich', name: 'Ủy ban nhân dân xã Nguyễn Phích', level: 'commune' }),
  { ...office({ id: 'phuong-4', name: 'Ủy ban nhân dân Phường 4', level: 'commune' }), validTo: '2026-01-31' },
];

/** A national procedure as of a day. */
export function national(fees: Fee[] = [free], parts: Partial<Procedure> = {}): Procedure {
  const [{ cases, ...one }] = [procedure(CODE, { version: { number: 1, validFrom: NATIONAL } })];
  return { ...one, cases: cases.map((first) => ({ ...first, fees })), ...parts };
}

export function nationalFile(...procedures: Procedure[]): CatalogueFile {
  return catalogue(procedures.length > 0 ? procedures : [national()], { agencies: AGENCIES });
}

/** The overlay of the province: a fee of its own, its code and its contact. */
export function ofProvince(parts: Partial<OverlayFile> = {}): OverlayFile {
  return {
    format: 'motcua-overlay',
    formatVersion: 1,
    id: 'tinh-ca-mau',
    kind: 'province',
    agency: 'ca-mau',
    number: 1,
    decision: { number: '12/QĐ-UBND', effectiveFrom: '2026-01-15', issuer: 'Chủ tịch UBND tỉnh Cà Mau' },
    procedures: [
      {
        code: CODE,
        set: { localCode: `${CODE}.H12`, cases: { thuong: { fees: [fixed(5000, { raw: '5.000 đồng' })] } } },
        was: { cases: { thuong: { fees: [free] } } },
      },
    ],
    ...parts,
  };
}

/** The overlay of a commune: its desk, whom to ask. */
export function ofCommune(parts: Partial<OverlayFile> = {}): OverlayFile {
  return {
    format: 'motcua-overlay',
    formatVersion: 1,
    id: 'xa-nguyen-phich',
    kind: 'commune',
    agency: 'nguyen-phich',
    number: 1,
    validFrom: '2026-02-01',
    procedures: [
      {
        code: CODE,
        set: {
          places: [{ role: 'receive', name: 'Quầy số 3', hours: 'Thứ Hai đến thứ Sáu, 07:00–11:00' }],
          contact: ['Bộ phận Một cửa: 0290 000 0000'],
        },
        was: { places: [{ role: 'receive', name: 'Bộ phận một cửa' }] },
      },
    ],
    ...parts,
  };
}

/** A file in a folder that is gone after the test. */
export async function fileOf(context: TestContext, content: object, name = 'a.json'): Promise<string> {
  return join(await files(context, { [name]: content }), name);
}
