import type { IsoDate, PaperKind } from '@motcua/contract';

/** A form in one generation. */
export interface Form {
  /** Its number there; it is not the same in each. */
  number: string;
  title: string;
  /** The circular that gives it. */
  basis: string;
}

interface Generation {
  basis: string;
  /** First day on which it is used. */
  since: IsoDate;
  forms: Readonly<Partial<Record<string, readonly [number: string, title: string]>>>;
}

/** The newest first. */
const GENERATIONS: readonly Generation[] = [
  {
    basis: 'TT 03/2025/TT-VPCP',
    since: '2025-09-15',
    forms: {
      receipt: ['01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'],
      supplement: ['02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'],
      refusal: ['03', 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ'],
      apology: ['04', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết'],
      stop: ['05', 'Thông báo dừng giải quyết hồ sơ'],
    },
  },
  {
    basis: 'TT 01/2018/TT-VPCP',
    // In force since 6 January 2019; what is older was written by older rules, of which these forms are the nearest.
    since: '0001-01-01',
    forms: {
      receipt: ['01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'],
      supplement: ['02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'],
      refusal: ['03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'],
      apology: ['04', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả'],
    },
  },
];

/** The form of a kind as it was on a day; undefined when there was none: stopping has one since TT 03/2025/TT-VPCP. */
export function formOf(kind: PaperKind, day: IsoDate): Form | undefined {
  const generation = GENERATIONS.find(({ since }) => since <= day);
  if (!generation || !Object.hasOwn(generation.forms, kind)) return undefined;
  const [number, title] = generation.forms[kind] ?? [];
  return number === undefined || title === undefined ? undefined : { number, title, basis: generation.basis };
}
