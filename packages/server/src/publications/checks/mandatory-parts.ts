import { PROCEDURE_PARTS, type ProcedurePart } from '@motcua/contract';
import type { PublishedContent } from '@motcua/contract/files';
import type { ContentRule } from './rule.js';

interface PartCheck {
  /** As NĐ 63/2010 Đ8(2) names it. */
  name: string;
  /** Where the part stands. */
  path: string;
  has: (procedure: PublishedContent) => boolean;
}

const said = (text: string | undefined) => text !== undefined && text.trim() !== '';

const PARTS: Record<ProcedurePart['id'], PartCheck> = {
  name: { name: 'Tên thủ tục hành chính', path: 'name', has: ({ name }) => said(name) },
  steps: { name: 'Trình tự thực hiện', path: 'steps', has: ({ steps }) => steps.some(({ text }) => said(text)) },
  channels: { name: 'Cách thức thực hiện', path: 'channels', has: ({ channels }) => channels.length > 0 },
  documents: {
    name: 'Thành phần, số lượng hồ sơ',
    path: 'cases',
    has: ({ cases }) =>
      cases.some(({ documents }) => documents.some(({ name, kind }) => said(name) && kind !== 'note')),
  },
  timeLimits: {
    name: 'Thời hạn giải quyết',
    path: 'cases',
    has: ({ cases }) =>
      cases.some(({ timeLimits }) => timeLimits.some(({ amount, raw, note }) => amount !== null || said(raw ?? note))),
  },
  audiences: { name: 'Đối tượng thực hiện', path: 'audiences', has: ({ audiences }) => audiences.length > 0 },
  agencies: {
    name: 'Cơ quan giải quyết',
    path: 'agencies',
    has: ({ agencies }) =>
      agencies.some(({ role, name }) => said(name) && ['executing', 'competent', 'authorised'].includes(role)),
  },
  forms: {
    name: 'Mẫu đơn, mẫu tờ khai',
    path: 'forms',
    // A form is due where a paper is one: "Đơn …", "Tờ khai …" by a number of a form.
    has: ({ forms, cases }) =>
      forms.length > 0 ||
      !cases.some(({ documents }) =>
        documents.some(({ name, kind, form }) => kind !== 'note' && form === undefined && ASKS_FOR_FORM.test(name)),
      ),
  },
  results: { name: 'Kết quả thực hiện', path: 'results', has: ({ results }) => results.some(({ name }) => said(name)) },
  // Absent when there are none, which nobody can tell from a part that was forgotten.
  requirements: { name: 'Yêu cầu, điều kiện', path: 'requirements', has: () => true },
  fees: {
    name: 'Phí, lệ phí',
    path: 'cases',
    has: ({ cases }) =>
      cases.some(({ fees }) => fees.some(({ kind, raw, note }) => kind !== 'unknown' || said(raw ?? note))),
  },
  legalBasis: {
    name: 'Căn cứ pháp lý',
    path: 'legalBasis',
    has: ({ legalBasis }) => legalBasis.some(({ name, code }) => said(name) || said(code)),
  },
};

const ASKS_FOR_FORM = /(?:theo\s+mẫu|mẫu\s+số|theo\s+biểu\s+mẫu)/iu;

const HOW: Partial<Record<ProcedurePart['id'], string>> = {
  forms: 'Ghi tên và số hiệu mẫu kèm nơi lấy mẫu, để người dân có mẫu ngay sau thủ tục.',
  fees: 'Ghi mức thu, hoặc ghi "free" khi không thu: để trống không có nghĩa là miễn phí.',
  timeLimits: 'Ghi số và đơn vị, ví dụ 5 ngày làm việc.',
  documents: 'Ghi từng giấy tờ với số bản chính, bản sao và số bộ hồ sơ.',
};

function rule(
  kind: string,
  severity: 'error' | 'warning',
  parts: readonly ProcedurePart[],
  basis: string,
): ContentRule {
  return {
    kind,
    severity,
    check({ procedure }, tell) {
      for (const { id, letter } of parts) {
        const { name, path, has } = PARTS[id];
        if (has(procedure)) continue;
        const part = letter === '' ? name : `${letter}) ${name}`;
        tell([path], `Thiếu phần ${part} (${basis}). ${HOW[id] ?? 'Hãy ghi theo văn bản quy định thủ tục.'}`);
      }
    },
  };
}

/** Parts a b c d đ e g (NĐ 63/2010 Đ8(2)). */
export const mandatoryParts = rule(
  'part-missing',
  'error',
  PROCEDURE_PARTS.filter(({ mandatory }) => mandatory),
  'NĐ 63/2010/NĐ-CP Điều 8 khoản 2',
);

/** Part h and the legal basis, which nearly every procedure has. */
export const partsWhereApplicable = rule(
  'part-empty',
  'warning',
  PROCEDURE_PARTS.filter(({ mandatory }) => !mandatory),
  'NĐ 63/2010/NĐ-CP Điều 8 khoản 2 điểm h, Điều 15',
);
