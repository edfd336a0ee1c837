import type { DossierDocument, Procedure } from '@motcua/contract';
import { fold } from '@motcua/search';
import type { Measures } from './measures.js';

/** One thing that could be made simpler, drafted for the people who decide. */
export interface Proposal {
  /** Stable: `paper-held-by-state`. */
  rule: string;
  /** What was found, with the words of the publication. */
  finding: string;
  /** What could be done about it (phương án). */
  change: string;
}

/** Papers that the state has in a register of its own: an office may look there instead of asking (NĐ 61/2018 Đ9; NĐ 118/2025). */
const REGISTERS: readonly { words: readonly string[]; register: string }[] = [
  {
    words: ['so ho khau', 'so tam tru', 'giay xac nhan cu tru', 'xac nhan thong tin ve cu tru'],
    register: 'Cơ sở dữ liệu về cư trú',
  },
  { words: ['can cuoc', 'chung minh nhan dan'], register: 'Cơ sở dữ liệu quốc gia về dân cư' },
  {
    words: ['giay khai sinh', 'giay chung nhan ket hon', 'trich luc khai tu', 'tinh trang hon nhan'],
    register: 'Cơ sở dữ liệu hộ tịch điện tử',
  },
  { words: ['giay chung nhan quyen su dung dat'], register: 'Cơ sở dữ liệu đất đai' },
  {
    words: ['giay chung nhan dang ky doanh nghiep', 'giay chung nhan dang ky ho kinh doanh'],
    register: 'Cơ sở dữ liệu đăng ký kinh doanh',
  },
  { words: ['the bao hiem y te', 'so bao hiem xa hoi'], register: 'Cơ sở dữ liệu về bảo hiểm' },
  { words: ['phieu ly lich tu phap'], register: 'Cơ sở dữ liệu lý lịch tư pháp' },
];

const LATE = 0.05;

/** Every proposal that a rule finds for a procedure; none is more than a draft. */
export function proposalsFor(procedure: Procedure, measures: Measures): Proposal[] {
  return RULES.flatMap((rule) => rule(procedure, measures));
}

type Rule = (procedure: Procedure, measures: Measures) => Proposal[];

const RULES: readonly Rule[] = [
  heldByState,
  askedTwice,
  severalSets,
  officesBetween,
  timeNotConfirmed,
  oftenLate,
  onlyAtTheDesk,
  partialWithoutReason,
];

/** Whoever registers a thing is not asked to do without it: its own result and its own form are left alone. */
function heldByState({ cases, results }: Procedure): Proposal[] {
  const own = results.map(({ name }) => fold(name));
  return documentsOf(cases).flatMap(({ name, form }) => {
    const folded = fold(name);
    if (form !== undefined || own.some((one) => folded.includes(one))) return [];
    const register = REGISTERS.find(({ words }) => words.some((word) => folded.includes(word)))?.register;
    if (register === undefined) return [];
    return {
      rule: 'paper-held-by-state',
      finding: `Yêu cầu “${name}”.`,
      change: `Không yêu cầu nộp; khai thác từ ${register}. Cần kiểm tra cơ sở dữ liệu đã dùng được tại nơi giải quyết.`,
    };
  });
}

function askedTwice({ cases }: Procedure): Proposal[] {
  return cases.flatMap(({ name: of, documents }) => {
    const seen = new Map<string, string>();
    return documents.flatMap(({ name, kind }) => {
      const key = fold(name);
      const before = seen.get(key);
      seen.set(key, name);
      if (before === undefined || kind === 'note') return [];
      return {
        rule: 'paper-asked-twice',
        finding: `“${name}” ghi hai lần trong thành phần hồ sơ${of === undefined ? '' : ` của trường hợp ${of}`}.`,
        change: 'Ghi một lần.',
      };
    });
  });
}

function severalSets({ cases }: Procedure): Proposal[] {
  const most = Math.max(...cases.map(({ dossierSets }) => dossierSets ?? 1));
  if (most < 2) return [];
  return [
    {
      rule: 'several-sets',
      finding: `Phải nộp ${most} bộ hồ sơ.`,
      change: 'Nộp một bộ; hồ sơ được số hóa khi tiếp nhận và chuyển cho các cơ quan qua phần mềm.',
    },
  ];
}

function officesBetween({ agencies, field }: Procedure, { between }: Measures): Proposal[] {
  if (between === undefined || between < 1) return [];
  const names = [...new Set(agencies.filter(({ role }) => role !== 'issuing').map(({ name }) => name))];
  const land = field.id === 'dat-dai' ? ' Kế hoạch năm 2019 nêu rõ khâu trung gian trong lĩnh vực đất đai.' : '';
  return [
    {
      rule: 'offices-between',
      finding: `Bản công bố nêu ${names.length} cơ quan: ${names.join('; ')}.${land}`,
      change:
        'Nếu các cơ quan làm nối tiếp nhau: xem bỏ khâu trung gian hoặc làm đồng thời, và ghi số ngày của từng cơ quan trong quy trình nội bộ.',
    },
  ];
}

function timeNotConfirmed({ cases }: Procedure): Proposal[] {
  const doubted = cases.flatMap(({ timeLimits }) => timeLimits).find(({ confirmed }) => !confirmed);
  if (doubted === undefined) return [];
  return [
    {
      rule: 'time-not-confirmed',
      finding: `Thời hạn chưa xác nhận được${doubted.raw === undefined ? '' : ` (nơi công bố ghi “${doubted.raw}”)`}.`,
      change: 'Xác định một thời hạn rõ ràng cho từng trường hợp trước khi tính phương án rút ngắn.',
    },
  ];
}

function oftenLate(_: Procedure, { late }: Measures): Proposal[] {
  if (late === undefined || late <= LATE) return [];
  return [
    {
      rule: 'often-late',
      finding: `${percent(late)} hồ sơ trả sau ngày hẹn.`,
      change: 'Tìm khâu chậm trước khi rút ngắn thời hạn; phân lại ngày giữa các cơ quan.',
    },
  ];
}

function onlyAtTheDesk({ channels }: Procedure): Proposal[] {
  if (channels.length === 0 || channels.some(({ kind }) => kind !== 'direct')) return [];
  return [
    {
      rule: 'only-at-the-desk',
      finding: 'Chỉ nhận hồ sơ trực tiếp.',
      change: 'Nhận thêm qua bưu chính công ích và trực tuyến.',
    },
  ];
}

/** NĐ 224/2026 Đ14–16: the whole is the rule, a part needs a published reason. */
function partialWithoutReason({ online }: Procedure): Proposal[] {
  const service = online.find(
    ({ scheme, value, validTo }) => scheme === '2026' && value === 'partial' && validTo === undefined,
  );
  if (service === undefined || service.reason !== undefined) return [];
  return [
    {
      rule: 'partial-without-reason',
      finding: 'Dịch vụ công trực tuyến một phần, chưa công bố lý do.',
      change: 'Nâng lên toàn trình, hoặc công bố lý do theo Nghị định 224/2026/NĐ-CP.',
    },
  ];
}

function documentsOf(cases: Procedure['cases']): DossierDocument[] {
  const all = cases.flatMap(({ documents }) => documents).filter(({ kind }) => kind !== 'note');
  return [...new Map(all.map((one) => [fold(one.name), one])).values()];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')}%`;
}
