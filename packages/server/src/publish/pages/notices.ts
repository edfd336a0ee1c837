import type { Procedure } from '@motcua/contract';
import { markup, type MarkupValue } from '../../papers/markup.js';
import { linked, textLine } from './plain-text.js';
import type { PublishedSite } from './published-site.js';
import { notice } from './shell.js';
import { dateInWords } from './words.js';

/** What a reader of a version must know before relying on it: not whole, warnings, not here. */
export function notices(procedure: Procedure): MarkupValue {
  const { warnings = [] } = procedure;
  return [
    wholeNotice(procedure),
    ...warnings.map((warning) => notice(markup`<strong>Lưu ý:</strong> ${textLine(warning)}`)),
    elsewhereNotice(procedure),
  ];
}

/** That it does not apply on the day. */
export function forceNotice({ version }: Procedure, applies: boolean, site: PublishedSite): MarkupValue {
  if (applies) return undefined;
  if (version.change === 'abolished') {
    return notice(
      markup`<strong>Thủ tục này đã bị bãi bỏ${version.validFrom === undefined ? '' : ` từ ngày ${dateInWords(version.validFrom)}`}.</strong> Không nộp hồ sơ theo thủ tục này.`,
    );
  }
  if (version.validFrom !== undefined && version.validFrom > site.day) {
    return notice(
      markup`<strong>Thủ tục này chưa áp dụng.</strong> Áp dụng từ ngày ${dateInWords(version.validFrom)}.`,
    );
  }
  return notice(
    markup`<strong>Thủ tục này không còn áp dụng${version.validTo === undefined ? '' : ` sau ngày ${dateInWords(version.validTo)}`}.</strong> Không dùng để làm hồ sơ hôm nay.`,
  );
}

/** That the record is not all of the publication. */
function wholeNotice({ detail, url }: Procedure): MarkupValue {
  if (detail === 'full') return undefined;
  const says =
    detail === 'catalogue'
      ? 'Ở đây mới có dòng của thủ tục trong danh mục, chưa có toàn văn.'
      : 'Ở đây chưa có đủ các phần của thủ tục.';
  return notice(
    markup`${says} Phần còn thiếu, hỏi nơi tiếp nhận${url === undefined ? '' : markup` hoặc ${linked(url, 'xem tại trang nguồn')}`}.`,
  );
}

/** "Not handled here", with where to go. */
function elsewhereNotice({ handledElsewhere: there }: Procedure): MarkupValue {
  return (
    there &&
    notice(markup`<strong>Nơi này không giải quyết thủ tục này.</strong> Bạn đến: ${linked(there.url, there.name)}`)
  );
}
