import { publicationOn } from '@motcua/catalogue';
import type { Procedure } from '@motcua/contract';
import { DAY, OFFICE, type PublishedContent } from './published.js';
import type { Random } from './random.js';

/** One procedure as somebody typed it into a site. Texts, not values: how they are written is the author's. */
export interface Row {
  code: string;
  name: string;
  time: string;
  fee: string;
  field: string;
  decision: string;
  /** Absent: no page of its own. */
  detail: Detail | undefined;
  /** Whole it came from. */
  from: Procedure;
}

export interface Detail {
  steps: string[];
  papers: string[];
  audiences: string;
  channels: string;
  agency: string;
  forms: string[];
  /** What the server answers for the page. */
  status: number;
}

/** What must be posted, as content. */
export function inForce({ procedures }: PublishedContent): Procedure[] {
  const codes = [...new Set(procedures.map(({ code }) => code))];
  return codes
    .map((code) => {
      const all = procedures
        .filter((one) => one.code === code)
        .map((whole) => ({ whole, version: whole.version, declared: whole.version.number }));
      return publicationOn(all, DAY)?.whole;
    })
    .filter((one) => one !== undefined)
    .filter(({ agencies }) => agencies.every(({ id }) => id === undefined || id === OFFICE));
}

/** How a person at an office writes a procedure down. */
export function rowOf(whole: Procedure, random: Random): Row {
  const [ordinary] = whole.cases;
  return {
    code: whole.code,
    name: whole.name,
    time: timeText(whole, random),
    fee: feeText(whole, random),
    field: whole.field.name,
    decision: decisionText(whole, random),
    detail: {
      steps: whole.steps.map(({ title, text }) => `${title}: ${text}`),
      papers: ordinary!.documents.map(({ name }) => name),
      audiences: whole.audiences.map((one) => AUDIENCES[one]).join(', '),
      channels: random.pick([
        'Nộp trực tiếp tại quầy hoặc trực tuyến',
        'Trực tiếp; trực tuyến',
        'Trực tiếp hoặc qua Cổng dịch vụ công',
      ]),
      agency: random.pick(['Ủy ban nhân dân cấp xã', 'UBND xã Minh Họa', 'Ủy ban nhân dân xã Minh Họa']),
      forms: ordinary!.documents.flatMap(({ form }) => form?.url ?? []),
      status: 200,
    },
    from: whole,
  };
}

const AUDIENCES: Readonly<Record<string, string>> = {
  citizen: 'Công dân Việt Nam',
  business: 'Doanh nghiệp',
  organisation: 'Tổ chức',
};

export function timeText({ cases }: Procedure, random: Random): string {
  const { amount, unit } = cases[0]!.timeLimits[0]!;
  if (unit === 'sameDay') return random.pick(['Trong ngày', 'Trong ngày làm việc', 'Giải quyết ngay trong ngày']);
  const padded = String(amount).padStart(2, '0');
  const words = unit === 'workingDay' ? 'ngày làm việc' : 'ngày';
  return random.pick([
    `${amount} ${words}`,
    `${padded} ${words}`,
    `${padded} ${words} kể từ ngày nhận đủ hồ sơ hợp lệ`,
    `Không quá ${padded} ${words}`,
    `${padded}  ${words}.`,
  ]);
}

export function feeText({ cases }: Procedure, random: Random): string {
  const [fee] = cases[0]!.fees;
  if (fee!.amount === 0) return random.pick(['Miễn phí', 'Không thu phí', 'Không', 'Không có lệ phí', '0 đồng']);
  const dotted = String(fee!.amount).replace(/\B(?=(\d{3})+$)/g, '.');
  return random.pick([
    `${dotted} đồng`,
    `${dotted}đ`,
    `${dotted.replaceAll('.', ',')} đồng/lần`,
    `${dotted} VNĐ`,
    `Lệ phí: ${dotted} đồng`,
  ]);
}

export function decisionText({ version }: Procedure, random: Random): string {
  const { number, date } = version.decision!;
  const [year, month, day] = date!.split('-');
  return random.pick([
    `${number} ngày ${day}/${month}/${year}`,
    `Quyết định số ${number.replace(/^0/, '')} ngày ${Number(day)}/${Number(month)}/${year} của Chủ tịch UBND tỉnh`,
    `QĐ số ${number}`,
    number.replace('/', ' / '),
  ]);
}
