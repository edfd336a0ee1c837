import type { Cell, Column, Table } from '../exports/table.js';
import { NAMES } from './burden.js';
import type { Measures } from './measures.js';
import type { Review, Reviewed } from './review.js';

const MEASURES = Object.keys(NAMES) as (keyof Measures)[];

/** The ranking and the draft of the proposals, a sheet each, with the formula on a third. */
export function tablesOf(review: Review): Table[] {
  return [rankingOf(review), proposalsOf(review), howOf(review)];
}

function rankingOf({ procedures }: Review): Table {
  const columns: Column[] = [
    { title: 'STT', kind: 'count', width: 6 },
    { title: 'Mã số', kind: 'text' },
    { title: 'Tên thủ tục hành chính', kind: 'text', width: 60 },
    { title: 'Lĩnh vực', kind: 'text', width: 24 },
    { title: 'Gánh nặng (0–100)', kind: 'count' },
    ...MEASURES.map((name): Column => ({ title: capital(NAMES[name]), kind: name === 'late' ? 'share' : 'count' })),
    { title: 'Tỷ lệ chỉ tiêu có số liệu', kind: 'share' },
  ];
  return {
    name: 'Xếp hạng',
    columns,
    rows: procedures.map((one) => [
      one.place,
      one.code,
      one.name,
      one.field,
      one.score === undefined ? undefined : Math.round(one.score),
      ...MEASURES.map((name): Cell => rounded(one.measures[name], name)),
      one.known,
    ]),
  };
}

/** The table of proposals, as an office sends it up: what is, what is proposed, what would have to be changed. */
function proposalsOf({ procedures }: Review): Table {
  return {
    name: 'Dự thảo phương án',
    columns: [
      { title: 'STT', kind: 'count', width: 6 },
      { title: 'Mã số', kind: 'text' },
      { title: 'Tên thủ tục hành chính', kind: 'text', width: 50 },
      { title: 'Lĩnh vực', kind: 'text', width: 22 },
      { title: 'Hiện nay', kind: 'text', width: 50 },
      { title: 'Phương án đề xuất (dự thảo)', kind: 'text', width: 60 },
      { title: 'Văn bản phải sửa (nếu thực hiện)', kind: 'text', width: 40 },
      { title: 'Ý kiến của cơ quan giải quyết', kind: 'text', width: 30 },
    ],
    rows: procedures
      .flatMap((one) => one.proposals.map((proposal) => ({ one, proposal })))
      .map(({ one, proposal }, at) => [
        at + 1,
        one.code,
        one.name,
        one.field,
        proposal.finding,
        proposal.change,
        one.legalBasis.join('; '),
        undefined,
      ]),
  };
}

function howOf({ day, formula, first, procedures }: Review): Table {
  const lines = [
    `Số liệu tính đến ngày ${day.split('-').reverse().join('/')}, ${procedures.length} thủ tục.`,
    formula,
    `Xếp trước: ${first.length === 0 ? 'không có' : first.join(', ')}.`,
    'Chỉ tiêu không có số liệu thì không tính. Thời hạn quy ra ngày làm việc: 1 tuần 5 ngày, 1 tháng 21 ngày, 1 năm 250 ngày.',
    'Số lần đi lại: 2 (nộp và nhận); 1 khi nộp được qua bưu chính hoặc trực tuyến một phần; 0 khi trực tuyến toàn trình; cộng tỷ lệ hồ sơ phải bổ sung.',
    'Đây là dự thảo do phần mềm lập để rà soát; người có thẩm quyền xem xét và quyết định.',
  ];
  return {
    name: 'Cách tính',
    columns: [{ title: 'Cách tính', kind: 'text', width: 120 }],
    rows: lines.map((line) => [line]),
  };
}

/** The ranking for a person at a terminal. */
export function printReview({ formula, procedures }: Review, top: number): string {
  const lines = procedures
    .slice(0, top)
    .flatMap((one) => [
      `${String(one.place).padStart(4)}. ${one.code}  ${one.name}`,
      `      ${one.field}; gánh nặng ${one.score === undefined ? 'chưa tính được' : Math.round(one.score)}; ${measuresInWords(one)}`,
      ...one.proposals.map(({ finding, change }) => `      - ${finding} → ${change}`),
    ]);
  return [formula, '', ...lines].join('\n');
}

function measuresInWords({ measures }: Reviewed): string {
  return MEASURES.filter((name) => measures[name] !== undefined)
    .map((name) => `${NAMES[name]} ${inWords(measures[name]!, name)}`)
    .join(', ');
}

function inWords(value: number, name: keyof Measures): string {
  return name === 'late'
    ? `${(value * 100).toFixed(1).replace('.', ',')}%`
    : String(rounded(value, name)).replace('.', ',');
}

function rounded(value: number | undefined, name: keyof Measures): number | undefined {
  return value === undefined || name === 'late' ? value : Math.round(value * 10) / 10;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
