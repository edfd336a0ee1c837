import type { AuditFinding } from '@motcua/contract/files';
import type { PostedProcedure } from '../reading/posted.js';
import { ALIKE } from '../reading/name-book.js';
import { finding } from '../site/finding.js';
import { likeness, nameKey } from '../values/names.js';
import type { Expected } from './expected.js';

/** What is posted and is not in the office's listing: abolished, of another office, or a code that is none. */
export async function strangerFindings(
  postings: readonly PostedProcedure[],
  expected: Expected,
): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  const told = new Set<string>();
  for (const posting of postings) {
    const { code, name, page, printed, replaces } = posting;
    if (told.has(code)) continue;
    told.add(code);
    if (replaces !== undefined) {
      findings.push(
        finding('error', 'unknown-code', `Không có thủ tục mang mã này; tên là của thủ tục ${replaces}. Sửa lại mã.`, {
          code,
          name,
          page,
          posted: printed,
          published: replaces,
        }),
      );
      continue;
    }
    const stranger = await expected.stranger(code);
    if (stranger.state === 'ended') {
      findings.push(
        finding('error', 'abolished', 'Thủ tục đã hết hiệu lực hoặc bị bãi bỏ nhưng vẫn niêm yết. Gỡ khỏi danh mục.', {
          code,
          name: stranger.name ?? name,
          page,
          posted: name,
        }),
      );
    } else if (stranger.state === 'elsewhere') {
      findings.push(
        finding(
          'warning',
          'other-office',
          `Thủ tục không thuộc danh mục của cơ quan này${stranger.offices === '' ? '' : ` (thuộc: ${stranger.offices})`}. Gỡ, hoặc ghi rõ nơi giải quyết.`,
          {
            code,
            name: stranger.name,
            page,
          },
        ),
      );
    } else {
      findings.push(
        finding(
          'warning',
          'unknown-code',
          'Mã không có trong dữ liệu công bố. Kiểm tra lại mã, hoặc cập nhật dữ liệu công bố.',
          { code, name, page, posted: printed },
        ),
      );
    }
  }
  return findings;
}

/** A procedure that stands twice in the same listing under the same name; cases of it have names of their own. */
export function duplicateFindings(postings: readonly PostedProcedure[]): AuditFinding[] {
  const seen = new Map<string, PostedProcedure>();
  const findings = new Map<string, AuditFinding>();
  for (const posting of postings) {
    if (posting.place === undefined) continue;
    const first = seen.get(posting.place);
    if (first === undefined) seen.set(posting.place, posting);
    else if (likeness(nameKey(first.name ?? ''), nameKey(posting.name ?? '')) >= ALIKE) {
      findings.set(
        posting.code,
        finding('warning', 'duplicate', 'Thủ tục xuất hiện hai lần trong cùng danh mục. Bỏ dòng thừa.', {
          code: posting.code,
          name: posting.name,
          page: posting.page,
        }),
      );
    }
  }
  return [...findings.values()];
}
