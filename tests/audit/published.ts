import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Agency, Fee, Field, Procedure, TimeLimit } from '@motcua/contract';
import { Random } from './random.js';

/** What is published in the tests: invented values under names that communes really have. */

export const DAY = '2026-11-20';
export const OFFICE = 'xa-minh-hoa';
export const HOTLINE = '0290 3888 999';
export const MAIL = 'phananh@minhhoa.example';
/** Where the forms of the tests are. */
export const FORMS = 'https://mau-don.example';

const SAMPLE = fileURLToPath(new URL('../../packages/server/sample/procedures', import.meta.url));
const LISTED = 26;
const TIMES = [3, 5, 7, 10, 12, 15, 20, 25];
const FEES = [5000, 8000, 15_000, 30_000, 75_000, 150_000, 1_200_000];

export interface PublishedContent {
  fields: Field[];
  agencies: Agency[];
  /** Versions of one code stand beside each other, the oldest first. */
  procedures: Procedure[];
}

function names(): { name: string; code: string; field: Field }[] {
  const all = readdirSync(SAMPLE)
    .sort()
    .flatMap(
      (file) => (JSON.parse(readFileSync(`${SAMPLE}/${file}`, 'utf8')) as { procedures: Procedure[] }).procedures,
    )
    .filter(
      ({ version, agencies }) => version.validTo === undefined && agencies.some(({ level }) => level === 'commune'),
    );
  return [...new Map(all.map((one) => [one.name, { name: one.name, code: one.code, field: one.field }])).values()];
}

/** The catalogue that every site is compared with. */
export function published(): PublishedContent {
  const random = new Random(20261120);
  const named = random.shuffle(names());
  const procedures: Procedure[] = [];
  for (const [at, { name, code, field }] of named.slice(0, LISTED).entries()) {
    const now = procedure(random, code, name, field, 2);
    if (at % 3 === 0) procedures.push(before(now, random));
    procedures.push(at % 3 === 0 ? now : { ...now, version: { ...now.version, number: 1 } });
  }
  // Two that ended, and two of another office.
  for (const { name, code, field } of named.slice(LISTED, LISTED + 2)) {
    const old = before(procedure(random, code, name, field, 2), random);
    procedures.push(old, {
      ...old,
      version: {
        number: 2,
        change: 'abolished',
        validFrom: '2026-03-01',
        decision: { number: '311/QĐ-UBND', date: '2026-02-20' },
      },
    });
  }
  for (const { name, code, field } of named.slice(LISTED + 2, LISTED + 4)) {
    const other = procedure(random, code, name, field, 1);
    procedures.push({
      ...other,
      levels: ['province'],
      agencies: [{ role: 'executing', name: 'Sở Minh Họa', id: 'so-minh-hoa', level: 'province', kind: 'department' }],
    });
  }
  return {
    fields: [...new Map(procedures.map(({ field }) => [field.id, field])).values()],
    agencies: [
      { id: 'so-minh-hoa', name: 'Sở Minh Họa', level: 'province', kind: 'department' },
      {
        id: OFFICE,
        name: 'Ủy ban nhân dân xã Minh Họa',
        level: 'commune',
        kind: 'people-committee',
        hotline: HOTLINE,
        feedbackAddress: `Văn phòng UBND xã, điện thoại ${HOTLINE}, thư ${MAIL}`,
      },
    ],
    procedures,
  };
}

function procedure(random: Random, code: string, name: string, field: Field, number: number): Procedure {
  const amount = random.pick(TIMES);
  const limits: TimeLimit[] = random.chance(0.2)
    ? [{ amount: 0, unit: 'sameDay', confirmed: true }]
    : [{ amount, unit: random.chance(0.8) ? 'workingDay' : 'day', confirmed: true }];
  const fees: Fee[] = random.chance(0.45)
    ? [{ kind: 'free', amount: 0, confirmed: true }]
    : [{ kind: 'fixed', amount: random.pick(FEES), confirmed: true }];
  const paper = `Tờ khai theo mẫu số ${random.below(90) + 10} về ${name.slice(0, 60).toLowerCase()}`;
  return {
    code,
    localCode: `${code}.000.00.00.H99`,
    name,
    field,
    levels: ['commune'],
    audiences: random.pick([['citizen'], ['citizen', 'business'], ['organisation', 'citizen']]),
    agencies: [{ role: 'executing', name: 'Ủy ban nhân dân cấp xã', level: 'commune', kind: 'people-committee' }],
    steps: [
      {
        title: 'Bước 1',
        text: `Người nộp chuẩn bị giấy tờ rồi đến quầy số ${random.below(9) + 1} lấy số thứ tự chờ gọi.`,
      },
      {
        title: 'Bước 2',
        text: `Người tiếp nhận soát từng tờ, nhập phiếu ${random.below(900) + 100} rồi đưa giấy hẹn có ghi giờ trả.`,
      },
      { title: 'Bước 3', text: 'Đúng hẹn mang giấy hẹn quay lại nhận bản chính đã đóng dấu đỏ.' },
    ],
    channels: [{ kind: 'direct' }, { kind: 'online' }],
    places: [{ role: 'receive', name: 'Trung tâm Phục vụ hành chính công xã Minh Họa' }],
    cases: [
      {
        id: 'thuong',
        timeLimits: limits,
        fees,
        documents: [
          { name: paper, form: { name: paper, url: `${FORMS}/${code}.docx` } },
          { name: `Bản chụp giấy tờ chứng minh nhân thân loại ${random.below(50) + 2} còn hạn sử dụng` },
        ],
        dossierSets: 1,
      },
    ],
    forms: [],
    results: [{ name: `Giấy xác nhận số hiệu ${random.below(900) + 100}` }],
    legalBasis: [
      { code: '60/2014/QH13', name: 'Luật Hộ tịch' },
      { code: '2228/QĐ-BTP', name: 'Quyết định 2228/QĐ-BTP' },
    ],
    online: [],
    version: {
      number,
      change: number === 1 ? 'new' : 'amended',
      validFrom: '2026-05-01',
      decision: { number: `0${random.below(900) + 1000}/QĐ-UBND`, date: '2026-04-20', issuer: 'Chủ tịch UBND tỉnh' },
    },
    layers: [{ id: 'national', kind: 'national' }],
    detail: 'full',
  };
}

/** The version before: another decision, time and fee. */
function before(now: Procedure, random: Random): Procedure {
  const [ordinary] = now.cases;
  return {
    ...now,
    cases: [
      {
        ...ordinary!,
        timeLimits: [{ amount: 33, unit: 'workingDay', confirmed: true }],
        fees: [{ kind: 'fixed', amount: 22_000, confirmed: true }],
      },
    ],
    version: {
      number: 1,
      change: 'new',
      validFrom: '2024-01-01',
      decision: { number: `${random.below(900) + 100}/QĐ-UBND`, date: '2023-12-15', issuer: 'Chủ tịch UBND tỉnh' },
    },
  };
}
