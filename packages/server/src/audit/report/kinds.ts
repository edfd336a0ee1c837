import type { AuditKind } from '@motcua/contract/files';

/** What each kind of finding is called, in the order of a report: what people are harmed by comes first. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  unreadable: 'Không đọc được',
  missing: 'Thiếu thủ tục',
  abolished: 'Thủ tục đã hết hiệu lực',
  outdated: 'Niêm yết bản cũ',
  'wrong-name': 'Sai tên',
  'wrong-time': 'Sai thời hạn',
  'wrong-fee': 'Sai phí, lệ phí',
  'wrong-decision': 'Sai quyết định công bố',
  'decision-missing': 'Không ghi quyết định công bố',
  'part-missing': 'Thiếu nội dung bắt buộc',
  'form-missing': 'Thiếu mẫu đơn, tờ khai',
  'form-broken': 'Mẫu đơn không tải được',
  'detail-broken': 'Liên kết chi tiết hỏng',
  'unknown-code': 'Mã không có thật',
  'other-office': 'Thủ tục của cơ quan khác',
  duplicate: 'Trùng lặp',
  'code-missing': 'Không ghi mã số',
  'feedback-missing': 'Thiếu địa chỉ phản ánh, kiến nghị',
  'data-old': 'Dữ liệu cũ',
  'data-unverified': 'Dữ liệu chưa xác nhận',
  'script-broken': 'Mã nhúng không chạy',
  'fallback-missing': 'Thẻ nhúng để trống',
  'page-broken': 'Trang danh mục hỏng',
  'page-limit': 'Chưa đọc hết',
  charset: 'Sai bảng mã',
  'not-https': 'Không dùng HTTPS',
  'mixed-content': 'Nội dung bị chặn',
  noindex: 'Ẩn khỏi máy tìm kiếm',
};

export function kindName(kind: AuditKind): string {
  return KIND_NAMES[kind] ?? kind;
}

/** Findings by kind, in the order of {@link KIND_NAMES}. */
export function byKind<Finding extends { kind: string }>(
  findings: readonly Finding[],
): [kind: string, findings: Finding[]][] {
  const order = Object.keys(KIND_NAMES);
  const place = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const found = new Map<string, Finding[]>();
  for (const one of findings) found.set(one.kind, [...(found.get(one.kind) ?? []), one]);
  return [...found].sort(([a], [b]) => place(a) - place(b));
}

export const STATE_NAMES: Readonly<Record<string, string>> = {
  good: 'Đạt',
  partial: 'Chưa đạt',
  unreadable: 'Không đọc được',
};
