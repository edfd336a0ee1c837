import { AUDIENCES, type Audience } from '@motcua/contract';
import type { FindingList } from './findings.js';

const NAMES = new Map<string, Audience>([
  ['công dân việt nam', 'citizen'],
  ['người việt nam định cư ở nước ngoài', 'overseas-vietnamese'],
  ['người nước ngoài', 'foreigner'],
  ['người nước ngoài cư trú tại việt nam', 'foreigner'],
  ['người nước ngoài đã cư trú tại việt nam', 'foreigner'],
  ['cán bộ, công chức, viên chức', 'official'],
  ['doanh nghiệp', 'business'],
  ['doanh nghiệp việt nam', 'business'],
  ['doanh nghiệp có vốn đầu tư nước ngoài', 'foreign-invested-business'],
  ['tổ chức (không bao gồm doanh nghiệp, htx)', 'organisation'],
  ['tổ chức nước ngoài', 'foreign-organisation'],
  ['hợp tác xã', 'cooperative'],
  ['tổ chức đảng', 'party-member'],
  ['đảng viên', 'party-member'],
  ['công dân việt nam mà không xác định được nơi thường trú hoặc nơi tạm trú', 'citizen'],
]);

/** Names whose own commas must not split the list. */
const WITH_COMMAS = /Tổ chức \(không bao gồm doanh nghiệp, HTX\)|Cán bộ, công chức, viên chức/gi;
/** Names that say more than the audience they belong to. */
const MORE_THAN_LISTED = /đảng|cư trú tại|không xác định/iu;

/** Audiences in the order of the contract, and the printed text where it says more than they do. */
export function readAudiences(
  printed: string | undefined,
  findings: FindingList,
): { audiences: Audience[]; audienceNote?: string } {
  if (printed === undefined) {
    findings.add('audience-missing', 'subjects');
    return { audiences: [] };
  }
  const found = new Set<Audience>();
  let note = false;
  const hidden = printed.replace(WITH_COMMAS, (name) => name.replaceAll(',', '\u0000'));
  for (const part of hidden.split(/[,;\n]/)) {
    const name = part.replaceAll('\u0000', ',').trim().replace(/\.$/, '');
    if (name === '') continue;
    const audience = NAMES.get(name.toLowerCase());
    if (audience === undefined) findings.add('audience-unknown', 'subjects', name);
    note ||= audience === undefined || MORE_THAN_LISTED.test(name);
    found.add(audience ?? 'other');
  }
  const audiences = AUDIENCES.filter((audience) => found.has(audience));
  return note ? { audiences, audienceNote: printed } : { audiences };
}
