import type { CatalogueLocale } from './locale.js';
import { wordedVi } from './worded-vi.js';

/** What `<motcua-catalogue>` says in Vietnamese, and loaded with it. */
export const catalogueVi: CatalogueLocale = {
  ...wordedVi,
  catalogue: {
    title: 'Danh mục thủ tục hành chính',
    dataDate: (date) => `Dữ liệu tính đến ngày ${date}`,
    asOf: (date) => `Danh mục theo quy định ngày ${date}, không phải quy định hiện nay.`,
    search: 'Tìm thủ tục',
    searchHint: 'Tên hoặc mã thủ tục, có dấu hoặc không dấu',
    filters: 'Bộ lọc',
    facets: {
      field: 'Lĩnh vực',
      level: 'Cấp thực hiện',
      executing: 'Cơ quan thực hiện',
      audience: 'Đối tượng',
      online: 'Dịch vụ trực tuyến',
    },
    online: {
      full: 'Toàn trình',
      partial: 'Một phần',
      information: 'Chỉ có thông tin',
      1: 'Mức độ 1',
      2: 'Mức độ 2',
      3: 'Mức độ 3',
      4: 'Mức độ 4',
      none: 'Chưa công bố mức độ',
    },
    moreValues: (count) => `Hiện tất cả (${count})`,
    clear: 'Xóa bộ lọc',
    remove: (filter) => `Bỏ lọc: ${filter}`,
    chosen: 'Bộ lọc đang chọn',
    grouping: 'Xếp theo',
    groups: { none: 'Thông dụng', field: 'Lĩnh vực', level: 'Cấp thực hiện', agency: 'Cơ quan' },
    columns: { code: 'Mã số', name: 'Tên thủ tục', time: 'Thời hạn', fee: 'Phí, lệ phí', online: 'Trực tuyến' },
    unconfirmed: 'chưa xác nhận',
    noOnline: 'chưa công bố mức độ',
    elsewhere: (place) => `Không giải quyết tại đây: ${place}`,
    more: (count) => `Xem thêm ${count} thủ tục`,
    nowShown: (shown, total) => `Đã hiện ${shown} trong ${total} thủ tục`,
    noMatch: 'Không có thủ tục nào khớp',
    noMatchAdvice: (question) =>
      question
        ? `Xin thử ít từ hơn, từ khác, hoặc gõ mã thủ tục. Đã tìm: “${question}”.`
        : 'Các điều kiện đang chọn không cùng có ở thủ tục nào. Xin bỏ bớt bộ lọc.',
    searchAgain: 'Xóa từ đã tìm',
    nothing: 'Danh mục chưa có thủ tục nào',
    nothingAdvice: 'Cơ quan chưa công bố thủ tục vào ngày này, hoặc dữ liệu chưa được nhập.',
    back: 'Danh sách',
    print: 'In danh mục',
    printing: (loaded, total) => `Đang tải để in: ${loaded}/${total}`,
    cancel: 'Hủy',
  },
};
