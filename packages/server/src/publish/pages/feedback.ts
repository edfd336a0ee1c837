import { isInForce, type Agency, type ProcedureAgency } from '@motcua/contract';
import { type Markup, markup } from '../../papers/markup.js';
import { textLine } from './plain-text.js';
import type { PublishedSite } from './published-site.js';

/** Where every complaint about procedures is taken, whatever the office; said where no office states an address. */
const NATIONAL = 'Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị toàn quốc: https://pakn.dichvucong.gov.vn';

/**
 * Where complaints about procedures go, which must stand beside every posting (NĐ 63/2010 Đ17): that of the office or of one above it, else
 * that of the province.
 */
export function feedbackAddress(agency: Agency | undefined, site: PublishedSite): string {
  const seen = new Set<string>();
  for (let one = agency; one !== undefined && !seen.has(one.id); one = site.agencyById.get(one.parent ?? '')) {
    if (one.feedbackAddress !== undefined) return one.feedbackAddress;
    seen.add(one.id);
  }
  const general = site.agencies.find(
    (one) => one.level === 'province' && one.feedbackAddress !== undefined && isInForce(one, site.day),
  );
  return general?.feedbackAddress ?? NATIONAL;
}

/** The office that a procedure names by id, where it is one. */
export function executingAgency(agencies: readonly ProcedureAgency[], site: PublishedSite): Agency | undefined {
  const named = agencies.find(({ role, id }) => role === 'executing' && id !== undefined);
  return named && site.agencyById.get(named.id ?? '');
}

/** The address with the right to refuse what was not published. */
export function feedbackSection(address: string): Markup {
  return markup`<section class="feedback" id="phan-anh-kien-nghi"><h2>Phản ánh, kiến nghị</h2>
<p>Thấy quy định vướng mắc, hoặc nơi tiếp nhận làm không đúng, gửi về: <strong>${textLine(address)}</strong></p>
<p>Bạn có quyền từ chối yêu cầu không có trong thủ tục đã được công bố công khai (khoản 2 Điều 21 Nghị định 63/2010/NĐ-CP).</p>
</section>
`;
}
