/**
 * Lay words and the procedures they mean, from the facts gathered on the words of search: public questions and the speech of the
 * South. Where a word may mean several procedures, each has it.
 */
export const FACTS = `
1.000656	báo tử | khai tử | chứng tử | giấy chứng tử | làm giấy chết | người nhà mất
1.000689	nhận con | nhận cha cho con | con ngoài giá thú | bổ sung tên cha
1.000894	đăng ký kết hôn | giấy kết hôn | giấy hôn thú | làm hôn thú | cưới | hôn thơ
1.001022	nhận con | nhận cha cho con | con ngoài giá thú | bổ sung tên cha
1.001193	giấy khai sinh | làm khai sinh | đăng ký giấy khai sinh cho con | khai sanh | giấy khai sanh | khai sinh cho bé | khai sinh trễ | khai sinh quá hạn | người lớn chưa có khai sinh
1.001266	đóng quán | nghỉ bán | trả giấy phép kinh doanh | đóng cửa hộ kinh doanh | giải thể hộ kinh doanh
1.001456	hộ chiếu | passport | làm pát-po | làm hộ chiếu
1.001570	tạm nghỉ bán | tạm ngưng kinh doanh
1.001612	mở quán | mở tiệm | mở quán ăn | mở quán cà phê | mở tạp hóa | giấy phép kinh doanh | đăng ký buôn bán | giấy phép con | đăng ký kinh doanh cá thể | mở sạp
1.001613	bảo hiểm một lần | rút bảo hiểm | lãnh bảo hiểm | bhxh 1 lần
1.001653	mất giấy khuyết tật
1.001662	khoan giếng | giếng nước | nước ngầm
1.001699	trợ cấp khuyết tật | giấy khuyết tật | làm sổ khuyết tật | giấy tàn tật
1.001731	tiền mai táng | mai táng phí | tiền chôn cất
1.001776	tiền người già | trợ cấp người già | trợ cấp 80 tuổi | trợ cấp 75 tuổi | lương người già | tiền cao tuổi | trợ cấp khuyết tật | giấy khuyết tật | làm sổ khuyết tật | giấy tàn tật | mẹ đơn thân | trợ cấp đơn thân nuôi con
1.002693	đốn cây | chặt cây | cây trước nhà
1.002755	gia hạn tạm trú
1.003197	xóa hộ khẩu | xóa khẩu | cắt hộ khẩu
1.003650	đăng ký ghe | giấy ghe | đăng ký tàu cá | số đăng ký ghe | giấy tàu | vỏ lãi
1.003677	tạm vắng | giấy tạm vắng
1.004194	tạm trú | kt3 | sổ tạm trú | đăng ký ở trọ | đăng ký phòng trọ | giấy tạm trú
1.004222	hộ khẩu | sổ hộ khẩu | nhập hộ khẩu | nhập khẩu cho con | cắt khẩu | chuyển hộ khẩu | làm hộ khẩu
1.004344	đóng ghe mới | đóng tàu mới | cải hoán tàu
1.004359	giấy phép đi biển | giấy phép đánh bắt | phép khai thác cá | giấy phép khai thác
1.004692	nuôi tôm | đăng ký nuôi tôm | vuông tôm | nuôi tôm công nghiệp | nuôi lồng bè | mã số vùng nuôi
1.004772	khai sinh trễ | khai sinh quá hạn | người lớn chưa có khai sinh
1.004837	giám hộ | người giám hộ | làm giấy giám hộ cháu
1.004859	đổi tên | đổi họ | sửa ngày sinh | sửa giấy khai sinh | sửa tên đệm | sai năm sinh | cải chính khai sinh
1.004873	giấy độc thân | xác nhận độc thân | giấy xác nhận chưa vợ chưa chồng | giấy chứng nhận độc thân
1.004884	mất giấy khai sinh | làm lại khai sinh | cấp lại giấy khai sinh
1.005099	chuyển trường | xin chuyển trường | rút học bạ
1.005136	quốc tịch | xin quốc tịch | giấy xác nhận quốc tịch
1.005144	miễn học phí | giảm học phí
1.005280	lập hợp tác xã | htx
1.007812	xin lấn vỉa hè | thuê vỉa hè | để bạt đám cưới ngoài đường | che rạp
1.010038	tách khẩu | tách hộ khẩu | tách sổ
1.010041	giấy xác nhận cư trú | ct07 | xác nhận nơi ở | xác nhận thường trú | giấy xác nhận số nhân khẩu
1.010803	thương binh | liệt sĩ | người có công | cúng liệt sĩ | giỗ liệt sĩ
1.011441	vay ngân hàng bằng sổ đỏ | thế chấp sổ đỏ | cầm sổ | đăng ký giao dịch bảo đảm | xóa thế chấp | giải chấp | rút sổ ngân hàng
1.011606	sổ hộ nghèo | hộ nghèo | xin hộ nghèo | cận nghèo | giấy hộ nghèo
1.011607	sổ hộ nghèo | hộ nghèo | xin hộ nghèo | cận nghèo | giấy hộ nghèo
1.012783	sổ đỏ | bìa đỏ | giấy đỏ | bằng khoán | bằng khoán đất | sổ hồng | giấy hồng | sổ đất | giấy chủ quyền | chủ quyền nhà | làm sổ đỏ | làm sổ hồng | cấp sổ | đổi sổ đỏ | đổi sổ cũ sang sổ mới | cấp đổi sổ | sổ rách
1.012784	tách thửa | tách đất | chia đất | cắt đất cho con | gộp thửa | hợp thửa | tách sổ đỏ
1.012786	sổ đỏ | bìa đỏ | giấy đỏ | bằng khoán | bằng khoán đất | sổ hồng | giấy hồng | sổ đất | giấy chủ quyền | chủ quyền nhà | làm sổ đỏ | làm sổ hồng | cấp sổ | mất sổ đỏ | mất sổ hồng | cấp lại sổ đỏ | mất bằng khoán
1.012812	tranh chấp đất | hòa giải đất đai | kiện ranh đất | lấn đất
1.013067	cà vẹt | cà vẹt xe | cavet | giấy xe | đăng ký xe | biển số xe | làm biển số
1.013076	sang tên xe | mua xe cũ | rút hồ sơ gốc xe | chuyển chủ xe
1.013225	xin phép xây nhà | giấy phép xây nhà | xin xây nhà | cất nhà | xin cất nhà | phép xây dựng | gpxd
1.013227	gia hạn giấy phép xây dựng
1.013229	sửa nhà | cơi nới nhà | xin sửa nhà | nâng tầng
1.013831	công chứng hợp đồng mua bán đất | hợp đồng mua bán nhà | giấy tay mua bán đất | sang nhượng đất | sổ đỏ | bìa đỏ | giấy đỏ | bằng khoán | bằng khoán đất | sổ hồng | giấy hồng | sổ đất | giấy chủ quyền | chủ quyền nhà | làm sổ đỏ | làm sổ hồng | cấp sổ | sang tên sổ đỏ | sang tên đất | mua bán đất | chuyển nhượng đất | cho đất con | tặng cho đất | sang sổ
1.013855	giấy vệ sinh an toàn thực phẩm | vsattp | attp | giấy an toàn thực phẩm
1.013949	chuyển thổ cư | lên thổ cư | chuyển mục đích | đất vườn lên đất ở | lên đất ở | chuyển đất ruộng sang đất ở
1.013978	sổ đỏ | bìa đỏ | giấy đỏ | bằng khoán | bằng khoán đất | sổ hồng | giấy hồng | sổ đất | giấy chủ quyền | chủ quyền nhà | làm sổ đỏ | làm sổ hồng | cấp sổ | làm sổ đỏ lần đầu | cấp sổ đỏ lần đầu | đất chưa có sổ
1.014027	tiền người già | trợ cấp người già | trợ cấp 80 tuổi | trợ cấp 75 tuổi | lương người già | tiền cao tuổi
1.014028	tiền mai táng | mai táng phí | tiền chôn cất
1.014061	làm căn cước | làm thẻ căn cước | làm cccd | cccd | căn cước công dân | làm chứng minh | cmnd | chứng minh nhân dân | giấy chứng minh | thẻ căn cước
1.014062	căn cước cho con | căn cước trẻ em | căn cước cho bé
1.014063	làm căn cước | làm thẻ căn cước | làm cccd | cccd | căn cước công dân | làm chứng minh | cmnd | chứng minh nhân dân | giấy chứng minh | thẻ căn cước | đổi căn cước hết hạn | căn cước hết hạn | đổi thẻ căn cước
1.014064	làm căn cước | làm thẻ căn cước | làm cccd | cccd | căn cước công dân | làm chứng minh | cmnd | chứng minh nhân dân | giấy chứng minh | thẻ căn cước | mất căn cước | mất cccd | mất chứng minh | cấp lại căn cước
1.014076	mở nhà thuốc | mở tiệm thuốc tây | quầy thuốc
1.014092	chứng chỉ hành nghề dược | bằng dược
1.014137	thẻ bảo hiểm | bhyt | mất thẻ bảo hiểm y tế | làm thẻ bhyt cho con
1.014159	xem quy hoạch | đất có quy hoạch không | hỏi quy hoạch
1.014199	làm việc cho người nước ngoài | work permit | giấy phép lao động
1.014748	thất nghiệp | bảo hiểm thất nghiệp | tiền thất nghiệp | bhtn
2.000181	bán thuốc lá | giấy phép bán thuốc lá
2.000620	bán rượu | giấy phép bán rượu | bán bia rượu
2.000635	mất giấy khai sinh | làm lại khai sinh | cấp lại giấy khai sinh | trích lục | trích lục khai sinh | bản sao khai sinh | xin bản sao khai sinh
2.000693	thai sản | tiền sinh con | bảo hiểm sinh con
2.000720	đổi tên quán | dời quán | đổi địa chỉ hộ kinh doanh
2.000806	lấy chồng nước ngoài | lấy vợ nước ngoài | kết hôn với người nước ngoài | lấy chồng đài loan | lấy chồng hàn quốc | kết hôn với việt kiều
2.000815	sao y | sao y bản chính | photo công chứng | công chứng bản sao | chứng giấy tờ | chứng thực bản sao | sao lục
2.000829	trợ giúp pháp lý | luật sư miễn phí | tư vấn luật miễn phí
2.000884	chứng chữ ký | xác nhận chữ ký | điểm chỉ | làm giấy ủy quyền | giấy uỷ quyền | chứng thực sơ yếu lý lịch | xác nhận sơ yếu lý lịch | chứng lý lịch | sơ yếu lý lịch | xác nhận lý lịch xin việc
2.000986	giấy khai sinh | làm khai sinh | đăng ký giấy khai sinh cho con | khai sanh | giấy khai sanh | khai sinh cho bé | thẻ bảo hiểm | bhyt | mất thẻ bảo hiểm y tế | làm thẻ bhyt cho con
2.001016	khai nhận thừa kế | chia thừa kế | phân chia di sản
2.001019	làm di chúc | lập di chúc | tờ di chúc
2.001035	công chứng hợp đồng mua bán đất | hợp đồng mua bán nhà | giấy tay mua bán đất | sang nhượng đất
2.001159	khai báo khách ở | khai báo lưu trú | khách ngủ lại | đăng ký lưu trú nhà nghỉ
2.001199	mở công ty | lập công ty | thành lập công ty | mở doanh nghiệp
2.001263	xin con nuôi | nhận con nuôi | làm con nuôi
2.001406	khai nhận thừa kế | chia thừa kế | phân chia di sản
2.001583	mở công ty | lập công ty | thành lập công ty | mở doanh nghiệp
2.001610	mở công ty | lập công ty | thành lập công ty | mở doanh nghiệp
2.001827	giấy vệ sinh an toàn thực phẩm | vsattp | attp | giấy an toàn thực phẩm
2.002043	mở công ty | lập công ty | thành lập công ty | mở doanh nghiệp
2.002481	chuyển trường | xin chuyển trường | rút học bạ
2.002516	sổ gia đình | sơ yếu hộ tịch
3.000182	nhập học lớp 1 | vô lớp 1 | tuyển sinh lớp 6
3.000228	định danh mức 2 | kích hoạt vneid | tài khoản vneid | định danh điện tử | cài vneid
3.000333	lý lịch tư pháp | giấy xác nhận không tiền án tiền sự | án tích | xin lý lịch tư pháp số 2 | phiếu lý lịch
3.000346	thi bằng lái | học lái xe | thi a1
3.000347	bằng lái | bằng lái xe | giấy phép lái xe | gplx | đổi bằng lái | đổi bằng lái xe hết hạn
3.000348	mất bằng lái | cấp lại bằng lái
3.000353	bằng lái quốc tế
3.000465	mất bằng cấp 3 | mất bằng tốt nghiệp | sao bằng tốt nghiệp | bản sao bằng
`;
