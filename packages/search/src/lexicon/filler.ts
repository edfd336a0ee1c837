/**
 * What people say around what they want: it names no procedure. The number is the share of its words' weight that is left
 * where it may still say something. Single words stand in `worth.ts`, which is learned.
 */
export const FILLER = `[filler]
cho tôi hỏi|cho mình hỏi|cho em hỏi|cho con hỏi|cho cháu hỏi|cho tui hỏi|cho hỏi|xin hỏi|xin cho hỏi|hỏi giùm cái|hỏi giùm|hỏi dùm|cho hỏi thăm|em hỏi|mình hỏi|tôi hỏi|tư vấn giúp tôi|tư vấn giúp|tư vấn|hướng dẫn giúp|hướng dẫn dùm|hướng dẫn|chỉ giùm|chỉ dùm|chỉ giúp|chỉ tôi|chỉ tui|chỉ em|chỉ với|giải thích giúp|giúp tôi|giúp mình|giúp em|giúp tui|giùm em|giùm tôi|giùm tui|giùm mình
dạ vâng|lại nữa|một số = 0.1
cán bộ ơi|ad ơi|admin ơi|anh ơi|chị ơi|anh chị ơi|cô ơi|chú ơi|bạn ơi|shop ơi|em ơi|mấy anh chị|anh chị|quý cơ quan|cán bộ = 0.1
cảm ơn|cám ơn|vui lòng|làm ơn|xin vui lòng|xin cảm ơn|chân thành cảm ơn|xin chào
tôi muốn|mình muốn|em muốn|tui muốn|con muốn|tôi cần|mình cần|em cần|tui cần|có nhu cầu|nhu cầu|đang cần|đang muốn|có việc = 0.15
tụi em|tụi tui|chúng tôi|bọn em|bên em|bên tui|bên mình|nhà em|nhà tui|nhà tôi|nhà mình|của em|của tôi|của tui|của mình = 0.1
thủ tục hành chính|làm thủ tục|làm hồ sơ thủ tục|hồ sơ thủ tục|thủ tục làm|thủ tục|các bước|quy trình|trình tự|từng bước|bước nào|cách làm|cách thức|thực hiện = 0.05
giấy tờ gì|cần giấy gì|cần giấy tờ gì|cần những giấy tờ gì|giấy tờ nào|những giấy tờ|cần những gì|cần gì|gồm những gì|gồm gì|gồm có gì|chuẩn bị gì|chuẩn bị những gì|chuẩn bị|mang theo gì|mang theo|đem theo gì|đem theo|cần mang|cần đem|hồ sơ gì|hồ sơ gồm|hồ sơ cần|cần hồ sơ|bộ hồ sơ|thành phần hồ sơ|giấy gì|loại giấy tờ nào
hồ sơ|giấy tờ|đơn từ = 0.15
nộp ở đâu|nộp hồ sơ ở đâu|nộp đâu|làm ở đâu|nộp tại đâu|đến đâu|tới đâu|đi đâu|ra đâu|lên đâu|ở đâu|tại đâu|chỗ nào|cơ quan nào|nơi nào|phòng nào|cửa nào|ai làm|ai giải quyết|cấp nào|cấp nào giải quyết|thực hiện ở cơ quan nào|ra xã|lên xã|ra phường|lên phường|ở phường|tại phường|ở xã|tại xã|xã mình|phường mình|ủy ban xã|ra ủy ban|lên ủy ban|ubnd xã|ubnd phường|xã làm được|một cửa|bộ phận một cửa|nộp trực tiếp|trực tiếp
mất bao lâu|bao lâu|bao lâu có|bao lâu thì có|bao lâu xong|bao lâu có kết quả|trong bao lâu|mấy ngày|mấy ngày có|mấy ngày xong|mấy ngày có kết quả|mấy bữa|bao nhiêu ngày|mất mấy ngày|khi nào có|khi nào xong|bao giờ có|bao giờ xong|chừng nào có|chừng nào xong|thời gian giải quyết|thời hạn giải quyết|thời hạn bao lâu|thời gian bao lâu|thời gian|thời hạn|có kết quả|trả kết quả|nhận kết quả|lấy liền|nhanh không|làm nhanh|trong ngày = 0.05
bao nhiêu tiền|bao nhiêu|hết bao nhiêu|tốn bao nhiêu|mất bao nhiêu|lệ phí bao nhiêu|phí bao nhiêu|tốn tiền|tốn phí|mất phí|mất tiền|có tốn tiền|có mất phí|có tốn phí|đóng phí|đóng tiền|nộp phí|phí nhiêu|nhiêu tiền|tốn nhiêu|miễn phí không|có miễn phí|lệ phí|chi phí làm|mức phí|mức thu|giá bao nhiêu|thu phí = 0.05
như thế nào|thế nào|ra sao|làm sao|làm sao đây|phải làm sao|thì sao|sao đây|tính sao|như nào|kiểu gì|cách nào|được không|được hông|được hôn|được ko|có được không|có được|được chưa|có phải|phải không|đúng không|đúng hông|có cần|có bắt buộc|bắt buộc|có không|có bị phạt không|có bị phạt|bị phạt|phạt bao nhiêu|có sao không|có sao hông|hay không
căn cứ pháp lý|cơ sở pháp lý|theo luật nào|dựa theo luật nào|luật nào|văn bản nào|tên văn bản|theo quy định nào|quy định ở đâu|quy định|theo nghị định nào|nghị định nào|thông tư nào|điều nào|pháp luật|theo văn bản = 0.05
làm trên mạng|qua mạng|trên mạng|trực tuyến|nộp online|nộp qua mạng|làm online|dịch vụ công|cổng dịch vụ công|trên dịch vụ công|vneid được|điện thoại được = 0.1
mẫu đơn|mẫu nào|mẫu tờ khai|tờ khai nào|xin mẫu|tải mẫu|điền mẫu = 0.2
điều kiện gì|điều kiện thế nào|cần điều kiện|điều kiện ra sao|ai được|đối tượng nào|trường hợp nào|trường hợp
hôm nay|hôm qua|hôm trước|bữa nay|bữa trước|bữa giờ|mới đây|mấy bữa nay|tuần trước|tháng trước|năm ngoái|năm nay|sáng nay|chiều nay|ngày mai|bây giờ|hiện nay|hiện tại = 0.1
khác nhau thế nào|khác nhau chỗ nào|khác nhau ở đâu|khác nhau sao|khác nhau gì|khác nhau|khác gì nhau|khác gì|khác sao|so với|cái nào|làm trước|phức tạp hơn|hai cái|phân biệt|giống nhau
người ta|ông bà|người nhà|gia đình = 0.4
đi làm = 0.25
nói là|nghe nói|người ta nói|tìm hiểu = 0.1
cấp xã|cấp tỉnh|cấp huyện|địa phương = 0.4
bình thường|thông thường|cụ thể|chi tiết|đầy đủ|đơn giản|mới nhất = 0.2
`;
