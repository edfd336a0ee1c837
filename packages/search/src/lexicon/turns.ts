/** Words of names that turn what a procedure is: who asks for a birth certificate does not mean one for foreigners, or an end. */
export const TURNS = `[turns]
lại|đổi|hạn|dứt|hồi|hủy|xóa|chỉnh|sửa|ngừng|dừng|thôi|động|ngoài|biên|thông|hợp|tạm|rút|bãi|giám|hoãn|giải|tách|nhập
`;
