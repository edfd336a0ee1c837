import type { AgencyKind, Level, ProcedureAgency } from '@motcua/contract';
import type { FindingList } from './findings.js';
import { withoutTrailingMark } from './text.js';

/** Words an office's name begins with: a comma splits a list only before one of them ("Sở Văn hóa, Thể thao …" stays whole). */
const HEADS = [
  'Ủy ban',
  'Uỷ ban',
  'UBND',
  'Chủ tịch',
  'Thủ tướng',
  'Bộ',
  'Tổng cục',
  'Cục',
  'Chi cục',
  'Vụ',
  'Sở',
  'Phòng',
  'Ban',
  'Công an',
  'Thuế',
  'Hải quan',
  'Bảo hiểm',
  'Ngân hàng',
  'Kho bạc',
  'Tòa án',
  'Thi hành án',
  'Cảng vụ',
  'Văn phòng',
  'Chi nhánh',
  'Trung tâm',
  'Cơ quan',
  'Đội',
  'Trạm',
  'Viện',
  'Trường',
  'Bệnh viện',
  'Hội',
  'Thanh tra',
  'Tư lệnh',
  'Biên phòng',
  'Đại sứ',
  'Quỹ',
  'Tập đoàn',
  'Cơ sở',
  'Thủ trưởng',
  'Giám đốc',
].join('|');
const SEPARATOR = new RegExp(`\\s*;\\s*|\\n+|\\s*,\\s+(?=(?:${HEADS})(?![\\p{L}]))`, 'u');

/** The offices of one role, each once. */
export function readAgencies(
  printed: string | undefined,
  role: ProcedureAgency['role'],
  path: string,
  findings: FindingList,
): ProcedureAgency[] {
  if (printed === undefined) return [];
  const names = new Map<string, string>();
  for (const part of printed.split(SEPARATOR)) {
    const name = withoutTrailingMark(part).trim();
    if (name === '') continue;
    if (names.has(name.toLowerCase())) findings.add('agency-repeated', path, printed);
    else names.set(name.toLowerCase(), name);
  }
  return [...names.values()].map((name) => ({ role, name, ...classifyAgency(name) }));
}

const COMMUNE =
  /cấp xã|xã, phường|phường, xã|(?:ủy ban nhân dân|ubnd|công an|quân sự|trạm y tế) (?:xã|phường|thị trấn|đặc khu)/u;
const DISTRICT =
  /cấp huyện|quận, huyện|huyện, quận|(?:ủy ban nhân dân|ubnd|công an|phòng [^,]{2,40}) (?:huyện|quận|thị xã)/u;
const PROVINCE = /cấp tỉnh|(?<![\p{L}])tỉnh(?![\p{L}])|thành phố (?!trực thuộc)|tp\.|các tỉnh/u;
const LOCAL_BRANCH =
  /cấp tỉnh|tỉnh, thành phố|^bộ (?:chỉ huy|phận)|^cục (?:thuế|hải quan|thống kê|thi hành án dân sự) (?:tỉnh|thành phố)/u;
const CENTRAL =
  /^(?:bộ(?! chỉ huy| phận)|cục|tổng cục|vụ|thủ tướng|chủ tịch nước|chính phủ|văn phòng chính phủ|ngân hàng nhà nước việt nam|ủy ban chứng khoán|bảo hiểm xã hội việt nam|kho bạc nhà nước$|tòa án nhân dân tối cao)/u;

/** The tier and the kind of an office, as far as its printed name tells; what it does not tell is left out. */
export function classifyAgency(name: string): { level?: Level; kind?: AgencyKind } {
  const text = name.toLowerCase().replaceAll('uỷ ban', 'ủy ban').replaceAll('toà án', 'tòa án');
  const level = levelOf(text);
  const kind = kindOf(text);
  return { ...(level === undefined ? {} : { level }), ...(kind === undefined ? {} : { kind }) };
}

function levelOf(text: string): Level | undefined {
  if (COMMUNE.test(text)) return text.includes('cấp tỉnh') ? undefined : 'commune';
  if (DISTRICT.test(text)) return 'district';
  if (/^(?:giám đốc |bộ phận [^,]*)?sở(?![\p{L}])/u.test(text)) return 'province';
  if (/^(?:cục|bộ|tổng cục) /u.test(text) && !LOCAL_BRANCH.test(text)) return 'central';
  if (PROVINCE.test(text)) return 'province';
  return CENTRAL.test(text) ? 'central' : undefined;
}

function kindOf(text: string): AgencyKind | undefined {
  if (/^(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)(?![\p{L}])/u.test(text)) return 'people-committee';
  if (/^sở(?![\p{L}])/u.test(text)) return 'department';
  if (/^bộ (?!phận|chỉ huy|tư lệnh|tổng)/u.test(text)) return 'ministry';
  if (/^công an|^phòng cảnh sát|^cục cảnh sát/u.test(text)) return 'police';
  if (/^(?:chi )?(?:cục )?thuế|^cơ quan thuế|^chi cục thuế/u.test(text)) return 'tax';
  if (/^bảo hiểm xã hội/u.test(text)) return 'social-insurance';
  if (/văn phòng đăng ký đất đai/u.test(text)) return 'land-registry';
  if (/trung tâm phục vụ hành chính công|^bộ phận (?:một cửa|tiếp nhận)/u.test(text)) return 'one-stop-centre';
  if (/^trường (?!hợp)|^cơ sở giáo dục/u.test(text)) return 'school';
  return undefined;
}
