/**
 * What people call procedures, by national code: words of Cà Mau and the South among them. Written by us from what the procedures
 * do, not taken from what anyone has typed; see docs/search.md.
 */
export const PHRASES = `
1.000049	làm nghề đo đất hạng hai | thợ đo đạc địa chính xin thẻ
1.000063	kỹ sư đo đạc hạng một
1.000080	nhận con với người campuchia sát biên giới | cha campuchia nhận con xã biên giới | nhận cha bên kia biên giới
1.000081	làm khu du lịch trong rừng phòng hộ
1.000084	làm du lịch trong vườn quốc gia
1.000094	cưới người campuchia sát biên giới | lấy chồng campuchia ở xã biên giới | cưới vợ bên kia biên giới
1.000096	gởi hàng phát nhanh dưới 5 triệu
1.000106	nhận hàng phát nhanh miễn thuế
1.000110	con có mẹ người campuchia sát biên giới | sanh con với người campuchia xã biên giới | khai sanh con lai ở vùng biên
1.000115	đem xe hơi từ nước ngoài về | việt kiều mang xe máy về nước | được tặng xe ô tô từ nước ngoài
1.000178	khiếu nại bộ công an | gửi đơn khiếu nại lên bộ công an
1.000180	bị rút thẻ kiểm định viên xin lại
1.000183	làm mất thẻ kiểm định viên | chứng chỉ kiểm định viên bị rách
1.000187	thẻ kiểm định viên quá hạn
1.000253	nhà có khách tây ở lại | việt kiều về nhà bà con ngủ | rể nước ngoài về thăm nhà vợ | nhà trọ có khách tây khai công an | chồng đài loan về quê ở mấy bữa | khai giấy cho người nước ngoài ở nhà
1.000280	trường cấp 1 lên chuẩn quốc gia | trường tiểu học xin bằng đạt chuẩn
1.000288	trường mẫu giáo lên chuẩn quốc gia | nhà trẻ xin bằng đạt chuẩn
1.000300	bằng thợ hàn tàu biển
1.000314	mở đường tạm vô công trình | nối đường tạm ra quốc lộ | làm lối xe chở vật tư ra lộ | đường công vụ đấu ra lộ lớn
1.000381	công ty bên nước ngoài tăng vốn
1.000419	cán bộ tới nhà làm giấy chứng tử | người chết neo đơn không ai khai | vùng xa xã xuống ấp làm khai tử | người tàn tật không đi báo tử được
1.000593	cán bộ tới nhà làm giấy kết hôn | khuyết tật không đi xã đăng ký cưới | bệnh nằm một chỗ muốn cưới | xã xuống ấp làm hôn thú
1.000656	giấy báo tử | làm giấy chứng tử | ba má mới mất | nhà có người chết đi khai báo | ông nội qua đời làm giấy | chồng chết làm khai tử | má chết khai tử trễ | người thân chết ở bệnh viện | chết ở nhà báo xã | giấy chứng tử nộp bảo hiểm | con nít mới sanh chết | chết lâu rồi chưa khai tử
1.000678	chở hàng cấm campuchia đi ngang việt nam
1.000688	thẩm phán về hưu làm luật sư | kiểm sát viên miễn tập sự luật sư
1.000689	chưa cưới mà có con cha nhận con | khai sanh con ngoài giá thú tên cha | cha mẹ chưa cưới khai sanh con | sống chung không hôn thú sanh con | xét nghiệm adn nhận con làm khai sanh | chưa cưới muốn khai sanh tên cha | nhận con rồi khai sanh luôn một lần
1.000691	trường cấp 3 lên chuẩn quốc gia | trường thcs xin bằng đạt chuẩn
1.000711	trường cấp 2 cấp 3 đạt kiểm định | trường thcs thpt đánh giá ngoài
1.000713	trường cấp 1 đạt kiểm định | trường tiểu học đánh giá ngoài
1.000715	trường mẫu giáo đạt kiểm định | nhà trẻ đánh giá ngoài đạt chuẩn
1.000736	cưới nước ngoài ghi lại lãnh sự | kết hôn bên mỹ báo sứ quán
1.000757	mất cccd làm lại trên bộ công an
1.000771	việt kiều miễn visa ở thêm bộ | gia hạn miễn thị thực 5 năm cục
1.000802	mất chứng chỉ đấu giá viên | chứng chỉ đấu giá bị hư rách
1.000808	hai bên ở nước ngoài nhận con nuôi
1.000828	tập sự xong ra làm luật sư | đậu kỳ kiểm tra tập sự luật sư
1.000889	đổi cccd trên bộ công an
1.000893	việt kiều có giấy tờ chưa khai sanh | con lai lớn rồi chưa có khai sanh | người lớn cha ngoại quốc khai sanh trễ | có hộ khẩu chưa khai sanh cha ngoại
1.000894	giấy kết hôn | làm hôn thú | đi đăng ký cưới | làm giấy giá thú | vợ chồng sống chung lâu chưa đăng ký | cưới xong ra xã làm giấy | đám cưới rồi chưa có giấy | giấy hôn thú vợ chồng | ly hôn rồi cưới vợ khác | hai đứa khác xã đăng ký cưới | trai 20 gái 18 cưới | lấy lại vợ cũ chồng cũ
1.000915	du học về bằng đại học | bằng đại học nước ngoài xin việc | bằng thạc sĩ nước ngoài | học bên úc mỹ về công nhận bằng
1.001020	đẻ con bên nước ngoài quốc tịch việt | khai sanh cho con tại đại sứ quán | vợ chồng việt đẻ con bên hàn quốc | làm khai sinh ở lãnh sự quán | con sanh bên nhật ba má người việt
1.001022	cha nhận con | cha nhìn con ruột | thêm tên cha vô giấy khai sinh | bỏ trống tên cha trong khai sinh | con ngoài giá thú nhận cha | con riêng nhìn lại cha ruột | chưa cưới mà có con | giấy xét nghiệm adn cha con | thử adn nhận con | ba má chưa hôn thú con họ mẹ | đổi sang họ cha vì mới nhận con | má nhận lại con ruột | con lớn rồi mới nhận cha | nhận con rơi | xác nhận quan hệ cha con
1.001121	người việt ở nước ngoài nhận con | nhận cha con tại đại sứ quán | thử adn nhận con ở lãnh sự quán
1.001193	con mới sanh | vợ mới đẻ | mới sanh em bé làm giấy tờ | làm giấy khai sanh | khai sanh cho con | khai sanh cho cháu nội cháu ngoại | giấy chứng sanh bệnh viện | đặt tên họ cho con mới sanh | trễ hạn 60 ngày chưa khai sanh | con lớn chưa có khai sanh | mẹ đơn thân khai sanh cho con | con không cha lấy họ má | ông bà đi khai sanh giùm | sanh rớt ở nhà thiếu chứng sanh | con đi học chưa có khai sanh | khai sanh muộn cho con | làm khai sanh qua mạng | mất giấy chứng sanh
1.001200	cán bộ công nhân qua campuchia làm việc | giấy qua lại campuchia cho nhân viên | sổ thông hành đi nam vang
1.001247	làm cccd trên bộ công an
1.001257	có bằng khen thời kháng chiến | bằng khen thủ tướng lãnh tiền một lần | ông bà có bằng khen chống mỹ | bằng khen ủy ban tỉnh thời chiến | tiền một lần cho người có bằng khen | cha có bằng khen mất con lãnh
1.001258	nhân viên công ty qua lào
1.001266	dẹp tiệm | nghỉ bán luôn trả giấy phép | đóng cửa quán luôn | trả giấy đăng ký kinh doanh | không mần ăn nữa trả giấy hkd | sang tiệm cho người khác trả giấy cũ | bán ế đóng cửa tiệm tạp hóa | bỏ hkd để lên công ty | chủ tiệm chết đóng hkd
1.001279	mất giấy phép nấu rượu | giấy phép lò rượu bị rách | giấy nấu rượu hết hạn
1.001280	dân biên giới qua lào giấy tỉnh
1.001294	cha mẹ công an mất thẻ bhyt
1.001319	thẻ đăng kiểm viên xe hơi mới
1.001342	bán xe tạm nhập miễn thuế | cho tặng xe hơi hải quan miễn thuế
1.001386	chích ngừa bị tai biến | con chích ngừa bị sốc phản vệ | tiêm vắc xin xong bị liệt | chích ngừa chết đòi bồi thường | tiêm chủng bị biến chứng nặng
1.001411	nhập thực phẩm chức năng về bán | công bố thuốc bổ ngoại nhập
1.001422	thực phẩm chức năng làm trong nước | bán viên uống bổ tự sản xuất
1.001437	khách sạn khai khách tây trên mạng | homestay nhập khách nước ngoài online | nhà nghỉ khai khách tây bằng phần mềm
1.001445	mất hộ chiếu báo công an tỉnh | rớt passport ra phòng xuất nhập cảnh | báo mất sổ hộ chiếu ở tỉnh
1.001455	tiệm spa mát xa đón khách du lịch
1.001456	làm passport | đi du lịch nước ngoài | làm hộ chiếu cho con nít | hộ chiếu hết hạn làm lại | làm hộ chiếu gắn chíp | passport bị rách ướt | đi hàn quốc thăm con | đi lao động nước ngoài làm hộ chiếu | làm hộ chiếu online | mất hộ chiếu xin cuốn mới | qua mỹ thăm bà con | lấy chồng nước ngoài làm hộ chiếu | đổi số cmnd sang cccd trên hộ chiếu
1.001471	làm passport ở cục xuất nhập cảnh | hộ chiếu gấp nộp ở bộ công an | làm hộ chiếu sài gòn cục
1.001521	vết thương tai nạn lao động tái phát | thương tật cũ nặng thêm giám định lại | bịnh nghề nghiệp trở nặng tăng trợ cấp
1.001570	nghỉ bán mấy tháng | nghỉ tạm sửa tiệm | nghỉ sanh tạm đóng tiệm | tiệm nghỉ tạm rồi mở lại | bịnh tạm ngưng buôn bán | hkd tạm ngưng | mở quán lại sớm hơn | ế quá nghỉ tạm quán
1.001598	tiền dưỡng sức sau sanh | sanh mổ nghỉ thêm 7 ngày | dưỡng sức sau khi bịnh | hết nghỉ đẻ còn yếu xin nghỉ dưỡng | dưỡng sức sau mổ
1.001601	nhờ con lãnh lương hưu giùm | ba má yếu không đi lãnh hưu được | nhờ người khác lãnh tiền thất nghiệp giùm | giấy ủy quyền lãnh tiền bhxh | nằm bệnh viện nhờ người lãnh hưu thay | lãnh thay tiền tuất
1.001612	mở tiệm tạp hóa | mở quán cà phê | mở tiệm hớt tóc | xin giấy phép kinh doanh | mở quán nhậu quán ăn | bán quán nhỏ ở nhà | mở tiệm sửa xe | mở sạp ngoài chợ | làm hkd | mở tiệm quần áo bán online | mở vựa tôm cua | giấy phép kinh doanh để vay ngân hàng | mở nhà trọ cho mướn phòng | mở tiệm nail tiệm spa
1.001613	rút bảo hiểm xã hội | rút bhxh 1 lần | lãnh tiền bảo hiểm một cục | nghỉ việc một năm rút bảo hiểm | đi nước ngoài luôn rút bhxh | bịnh ung thư rút bảo hiểm | rút sổ bhxh online | gộp sổ rút bảo hiểm | công nhân nghỉ làm lãnh bhxh
1.001622	tiền ăn trưa cho con mẫu giáo | con học mầm non hộ nghèo tiền cơm | trẻ 3 tuổi nhà nghèo tiền ăn | con khuyết tật học mẫu giáo tiền ăn | cháu mồ côi mẫu giáo tiền cơm
1.001632	té trong xưởng được bảo hiểm trả | bị máy cắt tay trong công ty | đụng xe trên đường đi làm | mới bị tai nạn trong lúc làm | bịnh nghề nghiệp bụi phổi điếc | giám định thương tật công nhân lãnh tiền
1.001639	đóng cửa trường cấp 1 | dẹp trường tiểu học tư
1.001643	bị tai nạn lao động lần hai | đã có thương tật nay bị nạn thêm | cộng dồn tỷ lệ thương tật
1.001646	thầy cô về hưu chưa có thâm niên | giáo viên hưu 1994 đến 2011 lãnh thêm
1.001653	mất giấy khuyết tật | giấy xác nhận khuyết tật bị rách | sai tên trên giấy khuyết tật | giấy tàn tật hết hạn hư | đổi giấy khuyết tật mới | thất lạc giấy chứng nhận tàn tật
1.001656	tự trả viện phí rồi đòi bảo hiểm | quên đem thẻ bhyt lúc cấp cứu | thanh toán lại viện phí bhyt | đủ 5 năm khỏi đồng chi trả | mua thuốc ngoài viện bảo hiểm trả | cấp cứu bệnh viện tư thanh toán bhyt | mổ trái tuyến tự trả bảo hiểm hoàn | bệnh viện hết thuốc phải mua ngoài
1.001662	khoan giếng nhà | cây nước ngầm bơm tay máy | đóng cây nước ở nhà | khoan giếng tưới rẫy | bơm nước ngầm vô vuông tôm | trại heo xài nước giếng khoan
1.001667	nghỉ bịnh lãnh bảo hiểm | nằm viện hưởng lương bảo hiểm | con bịnh nghỉ chăm con có tiền | giấy nghỉ ốm c65 | nghỉ dài ngày chữa ung thư | công nhân bịnh nghỉ làm
1.001669	giám hộ trẻ quốc tịch nước ngoài | người nước ngoài làm giám hộ trẻ việt | giám hộ cháu ngoại quốc tịch đài loan | việt kiều làm người giám hộ | ông bà giám hộ cháu ngoại lai | giám hộ con lai
1.001686	mở tiệm thuốc thú y | bán thuốc heo gà vịt | tiệm thuốc tôm cá | bán thuốc cho gia súc
1.001692	làm nghề thẩm tra đường bộ | bằng thẩm tra an toàn giao thông
1.001694	đi du học bằng học bổng nhà nước
1.001695	con lai vừa khai sanh vừa nhận cha | cha người nước ngoài nhận con mới sanh | có con với tây chưa cưới | có con với người hàn chưa cưới | khai sanh ghi tên cha ngoại quốc | bạn trai tây nhận con khai sanh luôn
1.001699	làm giấy khuyết tật lần đầu | giấy tàn tật | con bị bại não làm giấy | cụt tay cụt chân được hưởng gì | con tự kỷ chậm nói làm giấy | mù câm điếc làm giấy tàn tật | bị tâm thần giấy khuyết tật | tai biến liệt nằm một chỗ | nặng hơn xin xét lại mức khuyết tật | chấm điểm hội đồng khuyết tật xã
1.001710	lương hưu tính sai sửa lại | quyết định lương hưu sai năm sanh | thôi không lãnh trợ cấp nữa | lãnh bhxh sai phải trả lại
1.001714	con khuyết tật đi học được tiền | học sinh tàn tật hộ nghèo học bổng | tiền mua sách vở cho trẻ khuyết tật | trẻ câm điếc hỗ trợ tập sách | đồ dùng học cho người tàn tật | sinh viên khuyết tật xin học bổng
1.001731	tiền mai táng người khuyết tật chết | người đang lãnh tiền bảo trợ qua đời | người già neo đơn hộ nghèo chết | tiền chôn cất người tàn tật | người lãnh bảo trợ mất tiền đám ma | tiền hòm cho người nghèo neo đơn
1.001742	dời nhà đổi chỗ lãnh lương hưu | về quê ở với con chuyển lương hưu | chuyển lãnh lương hưu qua tỉnh khác | dọn lên sài gòn lãnh hưu trên đó
1.001755	dựng tượng đài | xây tượng lớn ngoài trời
1.001766	người nước ngoài chết ở việt nam | việt kiều về quê mất | chồng tây mất ở việt nam | báo tử người ngoại quốc | ông tây ở trọ chết | người đài loan mất tại nhà vợ
1.001776	tiền khuyết tật hàng tháng | lãnh tiền tàn tật mỗi tháng | mẹ đơn thân nghèo nuôi con | trẻ mồ côi cha mẹ lãnh tiền | người già neo đơn hộ nghèo | tiền bảo trợ xã hội | nuôi người tàn tật nặng tiền chăm sóc | người nhiễm hiv nghèo lãnh trợ cấp | ông bà nuôi cháu mồ côi | dọn qua xã khác lãnh tiền bảo trợ | bị cắt tiền trợ cấp khuyết tật | con khuyết tật lãnh tiền tháng
1.001782	tỉnh đăng cai giải bóng đá vô địch
1.001798	phòng khám tư nhận thẻ bhyt | trạm xá ký với bảo hiểm khám bịnh
1.001895	bảo vệ luận án lấy bằng
1.001909	bệnh viện đòi tiền bảo hiểm quý
1.001912	học cao học xong lấy bằng thạc sĩ
1.001939	mua bảo hiểm y tế hộ gia đình | mua bhyt tự nguyện | bhyt học sinh sinh viên | thẻ bhyt hộ nghèo | hết hạn bảo hiểm y tế mua tiếp | mua bảo hiểm y tế cho cả nhà | bhyt cho người nông dân làm tôm lúa | nghỉ việc mua bhyt ở nhà | bảo hiểm y tế cho con nít | thêm người mới sanh vô bhyt nhà | mua bhyt cho ba má già
1.001942	đăng ký nguyện vọng đại học | nộp hồ sơ vô đại học | chọn ngành chọn trường sau thi | xét học bạ cao đẳng mầm non | con thi xong đăng ký trường đại học | nhập nguyện vọng trên mạng
1.002013	liên đoàn tỉnh tổ chức giải đấu
1.002051	công ty đóng bhxh cho công nhân | báo tăng báo giảm lao động bảo hiểm | công nhân mới vô làm đóng bảo hiểm | công ty mới đóng bảo hiểm lần đầu | điều chỉnh lương đóng bảo hiểm | chủ hkd đóng bảo hiểm bắt buộc | nhân viên nghỉ việc báo giảm
1.002179	mua bhxh tự nguyện | nông dân đóng bảo hiểm lãnh lương hưu | buôn bán tự do đóng bhxh | nội trợ đóng bhxh về già có lương | đóng bhxh tự nguyện hàng tháng | đổi mức đóng bhxh tự nguyện | thiếu năm đóng thêm lãnh lương hưu | ngưng đóng giờ đóng lại bhxh tự nguyện | chạy ghe mần vuông đóng bảo hiểm
1.002211	làm hòa giải viên ấp | bầu người hòa giải trong xóm | vô tổ hòa giải ấp
1.002372	tàu biển gặp bão trình kháng nghị | thuyền trưởng trình kháng nghị sau tai nạn
1.002407	học bổng cho sinh viên cử tuyển | dự bị đại học lãnh học bổng | học dân tộc nội trú lãnh học bổng | thương binh tàn tật học nghề học bổng
1.002411	việt kiều về quê ở quá 6 tháng | giấy miễn visa 5 năm xin ở thêm | chồng nước ngoài miễn thị thực ở lâu
1.002417	xông trùng kho hàng gỗ | khử trùng pallet công ty mới
1.002438	thẻ bhyt thân nhân công an sai tên
1.002499	du học sinh học bổng về nước | học xong bên tây về báo nhà nước
1.002510	số đăng ký thuốc trừ sâu hết hạn
1.002543	du học sinh xin học thêm thời gian | du học chưa xong xin ở thêm
1.002551	mất thẻ kiểm định viên cần cẩu | chứng chỉ kiểm định viên hết hạn
1.002560	nhà máy thuốc trừ sâu mất giấy
1.002589	xin làm kiểm định viên thang máy | xin chứng chỉ kiểm định cần cẩu
1.002655	nhập máy wifi điện thoại kiểm chất lượng
1.002693	xin đốn cây trước nhà | cây xanh đường phố sắp ngã | xin cưa cây ngoài lề đường | dời cây trước cửa tiệm | bứng cây vỉa hè để mở lối xe | cây lớn đè mái nhà xin chặt
1.002755	tạm trú sắp hết hạn | ở trọ thêm năm nữa | giấy tạm trú hết hạn | hết hai năm tạm trú | còn mướn trọ ở tiếp | kt3 hết hạn | công nhân ở trọ lâu năm | thời hạn tạm trú gần hết | hợp đồng thuê trọ ký tiếp | đóng trọ tiếp làm lại tạm trú
1.002759	mất sổ bảo hiểm xã hội | mất thẻ bảo hiểm y tế | sổ bhxh bị rách ướt | thẻ bhyt sai tên ngày sanh | làm lại thẻ bảo hiểm y tế | đổi nơi khám bệnh ban đầu | đổi bệnh viện trên thẻ bhyt | sổ bhxh sai năm sanh | rớt mất thẻ bảo hiểm | gộp nhiều sổ bhxh | công ty cũ giữ sổ mất sổ
1.002947	đăng ký thuốc trừ sâu mới
1.002982	học cấp 3 dân tộc rất ít người | học sinh thpt dân tộc ít người
1.003005	người campuchia vùng biên xin con nuôi | cho con qua biên giới làm con nuôi | người lào biên giới xin con nuôi
1.003133	dân xã biên giới qua trung quốc
1.003135	bằng lái tàu sông | bằng thuyền trưởng máy trưởng | bằng lái ghe | chứng chỉ thủy thủ thợ máy | mất bằng lái tàu ghe | bằng lái đò chở khách | đổi bằng thuyền trưởng hết hạn | chứng chỉ lái vỏ lãi phương tiện thủy | lái ca nô cao tốc cần bằng
1.003160	ngoại quốc sống ở đây xin con nuôi | ông tây ở việt nam nhận con nuôi | vợ chồng tây thường trú nuôi trẻ việt
1.003179	mất giấy con nuôi người nước ngoài | làm lại giấy con nuôi việt kiều | giấy con nuôi tây bị thất lạc
1.003197	cắt hộ khẩu | rút tên khỏi hộ khẩu | gạch tên người chết trong hộ khẩu | ba má mất cắt khẩu | bỏ tên người đã chết | đi nước ngoài luôn cắt khẩu | bán nhà rồi người cũ chưa cắt khẩu | xóa khẩu người không còn ở | chủ nhà mới xóa khẩu chủ cũ | ly hôn cắt hộ khẩu chồng cũ | định cư nước ngoài xóa hộ khẩu | xóa tên trong sổ hộ khẩu
1.003198	người việt xin con nuôi nước ngoài | muốn nhận trẻ ngoại quốc làm con nuôi | giấy đủ điều kiện nuôi trẻ nước khác
1.003213	nhận con nuôi ở đại sứ quán | kiều bào nhận con nuôi bên đó | làm giấy con nuôi tại lãnh sự quán
1.003290	thẻ xanh ở luôn việt nam nộp bộ | người nước ngoài định cư việt nam cục
1.003347	đóng mở xả nước hồ chứa xã
1.003358	chuyên gia nước ngoài ở lâu nộp cục | thẻ trc nộp ở bộ công an
1.003434	hợp tác xã liên kết bao tiêu lúa | hợp tác xã liên kết doanh nghiệp | nông dân liên kết công ty bán tôm | dự án bao tiêu nông sản ở xã | hùn nhau trồng rồi công ty mua
1.003440	hồ chứa nước xã có nguy cơ vỡ
1.003446	đang làm đập lo bão lụt cấp xã
1.003460	thẻ trc cho chồng nước ngoài | vợ nước ngoài xin ở lại việt nam | chuyên gia tây làm công ty ở lâu | con quốc tịch nước ngoài ở với mẹ | chồng hàn quốc ở việt nam lâu dài | lao động nước ngoài xin thẻ ở
1.003462	nhập thuốc thú y về bán
1.003471	kiểm tra đập hồ xã an toàn
1.003482	tố công an tỉnh làm sai | công an tỉnh ăn hối lộ | csgt tỉnh vòi tiền
1.003494	đi chơi trung quốc bằng sổ thông hành
1.003504	khiếu nại công an tỉnh | không chịu công an tỉnh phạt | csgt phạt oan | khiếu nại cảnh sát giao thông giam xe
1.003523	tố cáo cán bộ bộ công an | gửi đơn tố lên bộ công an
1.003576	thuốc thú y hết hạn số đăng ký
1.003578	đem thú quý hiếm từ nước ngoài về
1.003583	khai sanh tận nhà | cán bộ xã tới nhà làm khai sanh | ba má khuyết tật hổng đi khai sanh | ba má ở tù con chưa khai sanh | đau bệnh đi khai sanh hổng được | vùng sâu khai sanh tại ấp
1.003596	xin mở mô hình khuyến nông ở xã | tập huấn kỹ thuật nuôi tôm | xin giống làm mô hình trình diễn | khuyến nông xã hỗ trợ nông dân
1.003622	lễ hội xã năm nay báo lại | làng ấp tổ chức lễ hội hàng năm | báo lễ nghinh ông hội đình năm nay
1.003658	bến ghe hết hạn công bố lại | bến sà lan đổi chủ | bến thủy sửa xong xin chạy lại | đổi tên chủ bến lên hàng
1.003677	đi làm ăn xa báo xã | vắng nhà lâu ngày | bỏ xứ lên bình dương làm | đi xa nhà trên một năm | thanh niên tuổi nghĩa vụ đi làm xa | nghĩa vụ quân sự vắng nhà | đi khỏi địa phương báo công an | đang án treo muốn đi xa | giấy tạm vắng | đi biển dài ngày báo vắng mặt | bị can tại ngoại đi khỏi nơi ở
1.003702	con dân tộc rất ít người đi học | cấp 1 cấp 2 dân tộc ít người | sinh viên dân tộc rất ít người
1.003734	thi bằng tin học cơ bản | chứng chỉ tin học xin việc | thi bằng vi tính | chứng chỉ tin học thay bằng a
1.003738	bằng bán đồ cổ | mở tiệm đồ cổ
1.003741	mở chỗ xét máy tàu cá | trung tâm đăng kiểm ghe biển mới lập
1.003755	thẻ người xét đăng kiểm ghe biển
1.003799	công an chống mỹ chưa có chế độ | ông nội làm an ninh trước 75
1.003814	nhập cá đông lạnh nước ngoài kiểm tra | hàng thực phẩm nhập về kiểm thường
1.003844	nhập máy siêu âm máy xét nghiệm
1.003870	giấy nuôi tôm cống tỉnh hết hạn
1.003880	du lịch hồ thủy lợi tỉnh gia hạn
1.003903	xuất khẩu da cá sấu | bán cá sấu qua trung quốc
1.003915	hành nghề đấu giá viên | thi đậu đấu giá viên xin chứng chỉ
1.003930	mất giấy đăng ký ghe | cà vẹt ghe bị rách | giấy tờ sà lan bị mất | mất cà vẹt vỏ lãi | giấy đăng ký tàu sông bị ướt | làm lại giấy ghe
1.003956	nhóm ngư dân giữ bãi nghêu | cộng đồng quản lý bãi sò huyết | bà con giữ nguồn cá ven bờ | tổ đồng quản lý nghề cá
1.003970	mua ghe cũ khác tỉnh sang tên | bán sà lan qua tỉnh khác | sang tên ghe ngoài tỉnh | mua tàu sông tỉnh khác về
1.003971	nhập thuốc trừ sâu từ trung quốc
1.003976	tây xin con nuôi trại mồ côi | trẻ mồ côi cho ra nước ngoài | cha mẹ tây nhận trẻ ở nhà mở | nhận trẻ bị bỏ rơi đem qua mỹ
1.004002	mua ghe cũ trong tỉnh sang tên | sang tên vỏ lãi | đổi chủ ghe cùng tỉnh | cha cho ghe con đứng tên | bán ghe cho người quen sang giấy | sang tên sà lan trong tỉnh
1.004022	quảng cáo thuốc heo thuốc tôm
1.004036	tàu biển tàu cá chuyển qua chạy sông | ghe đánh cá đổi thành ghe chở hàng | chuyển giấy tàu cá sang tàu sông
1.004045	thi trường công an | con thi học viện an ninh | học sĩ quan công an
1.004047	ghe chạy lâu rồi chưa có giấy | ghe cũ không giấy tờ giờ đăng ký | vỏ lãi đang chạy chưa có cà vẹt | xuồng máy chở hàng chưa đăng ký | ghe xài mấy năm chưa làm số
1.004082	cho lấy giống cây quý nghiên cứu | chia lợi ích cây giống bản địa
1.004088	mới đóng ghe làm giấy | mua vỏ lãi mới đăng ký | ghe mới chưa chạy làm cà vẹt | đóng sà lan mới xin số | đăng ký ghe mới | xuồng máy mới mua gắn số
1.004102	thi thẻ biên tập viên nhà xuất bản
1.004133	mất thẻ biên tập viên nhà xuất bản
1.004194	ở trọ báo công an | mới mướn phòng trọ | công nhân ở nhà trọ | sinh viên thuê trọ | làm giấy tạm trú | giấy kt3 | thuê nhà lên thành phố làm | đi làm xa ở nhà bà con | chủ trọ khai người thuê | ở nhờ nhà người quen lâu | dọn vô phòng trọ mới | tạm trú cho con đi học | mướn nhà buôn bán ở lại | vô khu công nghiệp ở trọ | khác tỉnh tới ở | nhà trọ công nhân đăng ký người ở
1.004222	nhập hộ khẩu | vô hộ khẩu | chuyển khẩu về nhà mới | nhập khẩu cho con mới sanh | nhập hộ khẩu về nhà chồng | nhập hộ khẩu về nhà vợ | cưới xong chuyển hộ khẩu | làm hộ khẩu | nhập khẩu về ở với con | mua nhà mới chuyển khẩu | cho ba má nhập khẩu chung | dọn về nhà mới chuyển hộ khẩu | nhập hộ khẩu nhà thuê | cho cháu nhập hộ khẩu ông bà | ra tù nhập lại hộ khẩu | việt kiều về nước nhập hộ khẩu | hộ khẩu thường trú tỉnh khác dời về
1.004327	tố công an xã | công an xã đánh người | công an xã vòi tiền | công an xã ăn hối lộ | làm đơn thưa công an xã | công an phường hạch sách dân | tố cán bộ công an xã làm sai
1.004335	khiếu nại công an xã phạt oan | công an xã phạt sai | công an xã không làm giấy cho dân | không chịu quyết định của công an xã | công an phường giam xe sai | khiếu nại công an xã phạt tiền | công an xã không cho nhập hộ khẩu
1.004363	mở tiệm thuốc trừ sâu | bán thuốc rầy thuốc cỏ | tiệm vật tư nông nghiệp bán thuốc | bán thuốc bvtv | đại lý thuốc sâu | mở vựa phân thuốc
1.004385	trồng cây ăn trái bờ kinh lớn tỉnh
1.004427	làm bến bãi cạnh cống kinh tỉnh | bắc cầu qua kinh thủy lợi xin tỉnh | bãi cát đá bờ kinh tỉnh quản lý
1.004478	mở bến cá nhỏ | bến ghe lên cá công bố hoạt động | cảng cá địa phương loại nhỏ
1.004498	nhóm giữ bãi nghêu đổi người đại diện | cộng đồng nghề cá thay đổi ranh khu
1.004527	mất giấy làm việc người úc
1.004552	trường cấp 1 bị đình chỉ dạy lại
1.004563	nhập hai trường cấp 1 | gom điểm trường lẻ cấp một
1.004566	khách sạn xin 5 sao | resort lên 4 sao
1.004594	khách sạn mini xin sao | gắn sao cho khách sạn nhỏ
1.004656	bắt được cá quý hiếm xin xác nhận | cá heo đồi mồi bắt ngoài biển | giấy chứng minh cá quý đánh bắt
1.004680	nuôi cá sấu xin giấy xuất bán | nuôi rùa ba ba quý giấy nguồn gốc | cá rồng cá quý nuôi trong trại | bán cá sấu phải có giấy
1.004692	nuôi cá bè trải dài nhiều xã | nuôi lồng biển tỉnh giao khu vực
1.004746	mất giấy kết hôn cả sổ gốc | hôn thú mất sổ lưu cháy | cưới trước năm 2016 giấy kết hôn mất | mất hôn thú ủy ban hổng còn sổ | làm lại giấy kết hôn bị mất | ông bà già mất giấy hôn thú | hôn thú chế độ cũ bị thất lạc | cưới lâu rồi sổ gốc thất lạc
1.004756	chích heo dạo | mở phòng khám chó mèo | thiến heo đỡ đẻ bò làm nghề | thầy thú y xin giấy hành nghề | học thú y ra làm | bằng trung cấp thú y đứng bán thuốc
1.004772	người lớn chưa có giấy khai sanh | ông bà già hổng có khai sanh | có cccd mà chưa từng khai sinh | hồi nhỏ không làm khai sanh | lớn tuổi xin khai sanh làm hộ chiếu | có bằng cấp mà thiếu khai sinh | cán bộ thiếu khai sinh trong hồ sơ | làm khai sanh cho má già | sanh thời chiến tranh hổng có khai sanh | khai sanh cho người trưởng thành
1.004819	nuôi cá sấu | nuôi chồn hương | trại nuôi rắn hổ mang | nuôi trăn | nuôi kỳ đà | nuôi rùa quý hiếm | nuôi khỉ đuôi dài
1.004827	người campuchia chết ở xã biên giới | người nước láng giềng mất ở vùng biên | khai tử người lào ở biên giới
1.004837	ông bà nuôi cháu mồ côi | cháu mồ côi cha mẹ ai đứng tên | làm người giám hộ | cha mẹ mất cô chú nuôi cháu | cha mẹ ở tù ông bà giám hộ | người tâm thần mất năng lực hành vi | giám hộ người lú lẫn | anh hai giám hộ em nhỏ | đại diện cho cháu chưa đủ 18 tuổi | cử người giám hộ cho trẻ | giám hộ cháu để bán đất | cha mẹ bỏ đi bà ngoại nuôi cháu
1.004839	mất giấy bán thuốc thú y | tiệm thuốc thú y đổi tên chủ | tiệm thuốc heo gà giấy rách
1.004845	cháu đủ 18 tuổi hết giám hộ | thôi làm người giám hộ | không giám hộ nữa | người được giám hộ chết | có cha mẹ nuôi rồi hết giám hộ | đổi người giám hộ khác | cha mẹ ra tù thôi giám hộ
1.004859	khai sinh sai tên | sai ngày sinh | sai năm sinh trong khai sinh | đổi tên cho con | đổi họ cho con | đổi tên xấu | sửa chữ lót | đổi họ cha sang họ mẹ | khai sinh sai tên cha mẹ | cccd với khai sinh không khớp | bằng cấp khác tên khai sinh | sửa giấy khai sanh | sai nơi sinh quê quán | khai sinh ghi thiếu ngày tháng | đổi dân tộc kinh sang khmer | con muốn theo dân tộc mẹ | giấy kết hôn sai tên | sửa giấy chứng tử bị sai
1.004873	giấy độc thân | xin giấy độc thân để kết hôn | xác nhận chưa vợ chưa chồng | giấy độc thân để mua bán đất | độc thân để vay ngân hàng | ly hôn rồi xin giấy độc thân | vợ chết xin xác nhận độc thân | chồng mất muốn lấy chồng khác | xác nhận còn độc thân | giấy độc thân hết hạn 6 tháng | chứng nhận độc thân lấy chồng nước ngoài | đứng tên đất một mình | sang tên nhà cần giấy độc thân | lấy chồng đài loan làm giấy độc thân | xác nhận đang có vợ có chồng | thôi vợ xin giấy đi cưới lại | làm đám cưới ở xã khác
1.004878	cha dượng tây nhận con riêng của vợ | dì bên mỹ nhận cháu làm con nuôi | chồng đài loan nhận con riêng | bảo lãnh con riêng của vợ qua hàn | cô chú việt kiều nhận cháu ruột | bác ruột ở nước ngoài nuôi cháu
1.004881	đăng ký thuốc thú y mới chế
1.004884	mất giấy khai sinh bản gốc và sổ | mất khai sanh sổ xã bị cháy | làm lại giấy khai sinh bị mất | khai sanh cũ thất lạc hổng còn sổ | khai sinh trước năm 2016 bị mất | khai sanh chế độ cũ bị mất | ủy ban không còn sổ khai sinh | không có tên trong sổ khai sinh | bão lụt cuốn mất khai sanh | người lớn mất khai sanh gốc | làm lại bản chính khai sinh
1.004889	học cấp ba bên nước ngoài về | con việt kiều học cấp 2 về | bằng phổ thông nước ngoài vô đại học
1.004901	giấy htx mẫu cũ đổi mới | htx đổi giấy theo luật mới
1.004940	ghe đi đánh cá nước ngoài xin phép | đưa tàu qua biển nước bạn khai thác
1.004941	xin nuôi trẻ mồ côi người dưng | nhận nuôi tạm bé bị bỏ rơi | nuôi dùm em bé không bà con | nhận nuôi trẻ mồ côi hưởng trợ cấp
1.004944	không nuôi trẻ mồ côi nữa | trả trẻ về cha mẹ ruột | người nuôi trẻ mồ côi ngược đãi
1.004946	trẻ bị cha dượng đánh | con nít bị xâm hại cứu gấp | đem trẻ ra khỏi người bạo hành | ba nhậu đánh con | bé bị hành hạ báo xã
1.004964	chuyên gia giúp campuchia | làm chuyên gia qua lào | cán bộ giúp bạn k | đi k làm chuyên gia lãnh tiền | sang campuchia giúp bạn sau 1979
1.004979	htx đổi điều lệ báo lại | htx thay hội đồng quản trị báo
1.004982	dẹp hợp tác xã | htx làm ăn thua lỗ giải tán | trả giấy phép htx
1.005010	dẹp chi nhánh hợp tác xã | đóng cửa kho cửa hàng của htx
1.005040	ghe bị chìm đi trình báo | sà lan đụng nhau trên sông trình báo | tàu gặp giông chìm hàng báo bảo hiểm | tai nạn trên sông xin xác nhận | ghe va cầu trình báo
1.005086	học bổng nhà nước đi du học | du học học bổng chính phủ
1.005090	con dân tộc khmer vô trường nội trú | vô trường dân tộc lớp 6 lớp 10 | con khmer học nội trú được nuôi ăn
1.005095	chấm lại bài thi lớp 12 | thi tốt nghiệp điểm thấp xin chấm lại | xin chấm lại điểm thi thpt
1.005098	con bịnh không thi tốt nghiệp được | bị tai nạn ngay ngày thi thpt | nhà có tang không đi thi tốt nghiệp
1.005099	chuyển trường cho con cấp 1 | con học lớp 1 lớp 3 đổi trường | dọn nhà đổi trường cấp một | rút học bạ chuyển trường lớp 5 | con theo cha mẹ đi bình dương học | về quê cho con học tiểu học | xin cháu vô cấp 1 giữa năm | con ở nước ngoài về học tiểu học
1.005103	đi xét xe | đăng kiểm xe hơi | xe tải hết hạn đăng kiểm | xe hơi tới hạn đi xét | gia hạn tem kiểm định kính xe | đăng kiểm xe khách xe bán tải
1.005108	chuyển lớp bổ túc cấp 2 | đang học bổ túc muốn đổi trường | chuyển chỗ học phổ cập ban đêm | dọn nhà đổi lớp bổ túc | rút hồ sơ học bổ túc cấp hai | qua chỗ khác học bổ túc tiếp
1.005126	mở đường băng qua đường rầy
1.005142	con lớp 12 thi tốt nghiệp | nộp hồ sơ thi thpt quốc gia | thí sinh tự do thi lại lớp 12 | đăng ký thi cấp 3 | rớt tốt nghiệp năm trước thi lại
1.005143	trường muốn dạy bằng tiếng anh | dạy toán khoa học bằng tiếng anh | dạy chương trình bằng tiếng nước ngoài
1.005144	xin miễn tiền học cho con | giảm học phí hộ cận nghèo | con nhà nghèo khỏi đóng tiền trường | con thương binh miễn học phí | hộ nghèo tiền sách vở 150 ngàn tháng | con mồ côi miễn học phí | con khuyết tật khỏi đóng tiền học | học sinh khmer giảm học phí | con học trường tư hỗ trợ học phí | đơn xin giảm tiền học mầm non
1.005277	htx đổi tên | htx đổi giám đốc | htx tăng vốn | htx dời trụ sở | hợp tác xã thêm ngành nghề
1.005280	mở hợp tác xã | lập htx nuôi tôm | nông dân lập htx trồng lúa | tổ hợp tác lên htx | lập htx nuôi cua nuôi sò | rủ bà con làm htx | xin giấy phép htx mới
1.005319	mất chứng chỉ thú y | rách giấy hành nghề thú y | chứng chỉ thú y ghi sai
1.005377	htx nghỉ tạm mấy tháng | hợp tác xã nghỉ tạm giờ mở lại
1.005378	chi nhánh htx đổi địa chỉ | cửa hàng htx đổi người đứng đầu
1.005412	hỗ trợ tiền mua bảo hiểm tôm | mua bảo hiểm lúa được nhà nước phụ | bảo hiểm cây lúa cho hộ nghèo | bảo hiểm vật nuôi trâu bò | bảo hiểm vuông tôm hộ cận nghèo
1.005458	hủy tờ khai hải quan khai sai
1.005461	mất giấy chứng tử cả sổ gốc | làm lại giấy báo tử | giấy chứng tử cũ không còn sổ lưu | xin lại giấy chứng tử của ông bà | ông nội mất lâu thất lạc giấy chết | mất giấy chứng tử cũ chia thừa kế
1.006390	trường mầm non xây xong xin dạy | trường mẫu giáo mới xin nhận trẻ | nhà trẻ tư thục xin giấy hoạt động
1.006391	dọn qua tỉnh khác đổi giấy ghe | chủ ghe chuyển hộ khẩu khác tỉnh | dời trụ sở đổi giấy sà lan | chuyển nhà đem ghe qua tỉnh mới
1.006424	chạy quảng cáo thực phẩm chức năng | quảng cáo viên uống giảm cân trên mạng
1.006429	xuất khẩu tôm ra nước ngoài | xuất hàng thủy sản khai hải quan | mở tờ khai xuất hàng
1.006440	nhập hàng nước ngoài về bán | mở tờ khai nhập hàng | mua máy móc ngoại về khai thuế
1.006444	trường mầm non bị đình chỉ mở lại | trường mẫu giáo ngưng rồi dạy lại
1.006445	nhập hai trường mẫu giáo làm một | tách trường mầm non
1.007014	công ty khai vat hàng tháng | tờ khai thuế 01/gtgt | kế toán nộp tờ khai vat quý
1.007016	tiệm vàng khai thuế gtgt | mua bán vàng bạc tờ khai 03/gtgt
1.007022	công ty nhỏ khai vat theo doanh thu | tờ khai 04/gtgt
1.007026	đơn vị sự nghiệp khai tndn doanh thu | trường tư khai thuế phần trăm doanh thu
1.007037	công ty xin lại tiền vat | xuất khẩu tôm xin hoàn thuế | hoàn vat hàng xuất khẩu | nhà máy xuất khẩu lấy lại vat
1.007040	cơ sở nấu rượu khai thuế | karaoke đóng thuế tiêu thụ đặc biệt | lò rượu nếp đóng thuế ttđb | nhà sản xuất bia thuốc lá khai ttđb
1.007042	tạm nghỉ bán báo thuế | công ty nghỉ tạm báo cơ quan thuế | ngưng buôn bán mấy tháng báo thuế | mở bán lại sớm báo thuế
1.007277	thuế trước bạ sang tên đất | mua đất đóng trước bạ | cha mẹ cho đất con miễn trước bạ | ba má sang tên sổ đỏ đóng thuế | lệ phí 0,5 phần trăm mua nhà | được thừa kế đất miễn trước bạ | làm sổ đỏ lần đầu đóng trước bạ
1.007380	thi kiểm toán viên lần đầu | thi cpa
1.007411	thi lại cpa môn rớt | thi tiếp kế toán viên môn còn lại
1.007412	có bằng acca thi chuyển đổi
1.007413	kế toán viên thi lên kiểm toán
1.007607	khóa mã số thuế | nghỉ bán luôn đóng mã số thuế | người chết đóng mã số thuế | hủy mst cá nhân bị trùng | mất người nhà khóa mst | công ty giải thể đóng mst
1.007642	nhận quà bên mỹ gởi bưu điện | gói hàng bưu điện về miễn thuế
1.007643	gởi quà ra nước ngoài qua bưu điện | gởi khô mắm cho bà con bên mỹ
1.007644	gởi giấy tờ ra nước ngoài phát nhanh
1.007645	nhận hàng mua mạng nước ngoài phát nhanh | hàng dhl fedex gởi về miễn thuế
1.007646	gởi hàng dhl ra nước ngoài
1.007655	thi chứng chỉ khai báo hải quan
1.007659	hàng nhập xin miễn thuế hải quan | quà biếu từ nước ngoài miễn thuế
1.007661	hàng nhập bị hư xin giảm thuế | hàng nhập bị cháy hao hụt giảm thuế
1.007663	đóng dư thuế nhập khẩu lấy lại | hoàn thuế hàng xuất nhập khẩu
1.007674	thuế bán đất 2 phần trăm | bán nhà đóng thuế thu nhập | sang nhượng đất đóng thuế | bán miếng đất duy nhất miễn thuế | cha mẹ cho đất con miễn thuế tncn | anh chị em cho đất miễn thuế | thừa kế đất đóng thuế | cô dì cho đất cháu đóng thuế
1.007689	cho mướn nhà đóng thuế | có dãy phòng trọ đóng thuế | cho thuê mặt bằng khai thuế | chủ nhà trọ khai thuế | cho mướn vuông đất đóng thuế | cho thuê kiốt nhà xưởng
1.007690	bán vé số đại lý khai thuế | bán bảo hiểm nhân thọ khai thuế năm | làm đa cấp đóng thuế | đại lý vé số quyết toán cuối năm
1.007695	thuế đất ở hàng năm | thuế đất vườn đất ruộng | đóng thuế nhà đất mỗi năm | hộ nghèo miễn thuế đất | gia đình liệt sĩ miễn thuế đất | thuế đất thổ cư | tờ khai thuế đất phi nông nghiệp | thương binh giảm thuế nhà đất
1.007699	mới đóng ghe đóng trước bạ | đóng mới tàu cá nộp trước bạ | ghe mất giấy gốc đóng trước bạ | tự đóng ghe chở hàng khai trước bạ | đóng vỏ composite nộp lệ phí
1.007700	trước bạ xe máy | mới mua xe máy đóng thuế | trước bạ xe hơi | mua xe cũ sang tên đóng thuế | nộp thuế trước bạ xe qua mạng | cha mẹ cho xe con miễn trước bạ | mua xe honda mới đóng thuế | đóng thuế xe tải
1.007721	khai thác cát gặp bão xin giảm thuế | khai thác biển mất mùa miễn thuế
1.007751	việt kiều hồi hương đem đồ về | dọn đồ từ nước ngoài về | chuyển đồ đạc gia đình ra nước ngoài
1.007765	sinh viên ở ký túc xá | mướn phòng ký túc xá nhà nước
1.007809	mượn vỉa hè tuyên truyền | dựng pano cổ động trên lề đường | đặt bàn tuyên truyền ở vỉa hè
1.007812	giữ xe lễ hội trên vỉa hè | giữ xe hội chợ lề đường | bãi xe tạm cho đám rước | giữ xe coi văn nghệ đá banh | lễ nghinh ông giữ xe vỉa hè
1.007815	cất nhà để cát đá vỉa hè | đổ cát trước nhà | để gạch xi măng lề đường | sửa nhà để xà bần ngoài đường | xây nhà không chỗ chứa vật tư | tập kết vật liệu trước cửa | vỉa hè để cát đá xây nhà | đổ đất cát lấn lề đường
1.007818	chỗ gom rác dưới lòng đường | xe rác trung chuyển trên đường
1.007819	giữ xe lấy tiền trên vỉa hè | mở bãi giữ xe lề đường | thu tiền gửi xe lòng đường | bãi đậu xe hơi có thu tiền | giữ xe trước chợ | giữ xe trước bệnh viện | kinh doanh bãi xe vỉa hè
1.007820	đậu xe hơi lễ hội lòng đường | bãi đậu ô tô tạm ngày hội | xe du lịch đậu đường khi lễ hội
1.007821	cất nhà chưa xong để cát đá thêm | giấy để vật liệu vỉa hè hết hạn | xin thêm ngày để gạch ngoài lề | xây nhà trễ còn xà bần vỉa hè
1.007822	điểm gom rác lòng đường hết hạn
1.007823	giấy giữ xe vỉa hè hết hạn | bãi xe thu tiền xin tiếp | giữ xe lấy tiền thêm kỳ nữa
1.007840	mở coi hàng trước khi khai hải quan
1.007843	tôm xuất đi bị trả về | hàng xuất bị khách nước ngoài trả lại
1.007844	hàng nhập bị lỗi trả người bán
1.007867	mất bảng số nhà | bảng số nhà bị rớt hư | làm lại tấm số nhà
1.007868	xin số nhà cho nhà mới | nhà chưa có số | gắn bảng số nhà | cất nhà xong xin số địa chỉ | nhà trong hẻm xin đánh số
1.007891	đi nước ngoài mang nhiều tiền vàng | đem đồ qua biên giới campuchia | mang ngoại tệ qua cửa khẩu
1.007994	gởi hạt giống lai ra nước ngoài
1.008000	gom hàng của dân biên giới về bán
1.008001	buôn hàng qua cửa khẩu campuchia
1.008002	dân biên giới mua bán qua lại | cư dân biên giới đem hàng về xài | mua đồ campuchia về trong ngày
1.008004	đất lúa lên vuông tôm | ruộng lên liếp trồng cây ăn trái | đất lúa trồng dừa trồng xoài | đào ao nuôi cá trên ruộng | lúa thất chuyển qua nuôi tôm | trồng màu trên đất ruộng | một vụ lúa một vụ tôm | đất lúa nuôi cua nuôi cá đồng
1.008008	mở tài khoản thuế điện tử | xài etax mobile | đóng thuế trên điện thoại | đăng ký khai thuế qua mạng | nộp thuế điện tử lần đầu | quên mật khẩu thuế điện tử | đổi số điện thoại thuế điện tử | app thuế trên điện thoại
1.008309	quyết toán thuế lương nhân viên cuối năm | quyết toán tncn cho công nhân | kế toán làm tờ 05/qtt-tncn | ủy quyền công ty quyết toán thuế
1.008312	khai thác cát đóng thuế | thuế tài nguyên nước ngầm | khai thác đất san lấp đóng thuế | bơm cát sông đóng thuế
1.008321	mỏ cát quyết toán phí cuối năm
1.008323	cây xăng đóng thuế môi trường | bán túi ni lông đóng thuế môi trường
1.008324	dự án mới đầu tư xin hoàn vat | xây nhà máy khai thuế gtgt dự án
1.008325	đóng phí khác cho nhà nước | cơ quan thu phí quyết toán phí
1.008327	khai thuế bị sai sửa lại | tờ khai thuế thiếu nộp bổ sung | kê khai sót hóa đơn | nộp lộn tờ khai thuế
1.008333	thuê nhà thầu nước ngoài đóng thuế thay
1.008335	công ty bán đất nhà xưởng đóng thuế
1.008340	trúng số đóng thuế 10 phần trăm | trúng thưởng trúng vé số khấu trừ thuế | công ty trả cổ tức khấu trừ thuế | trả tiền bản quyền khấu trừ
1.008342	xổ số khấu trừ thuế đại lý | bảo hiểm khấu trừ hoa hồng đại lý
1.008346	công ty quyết toán thuế cuối năm | tờ 03/tndn | lời lỗ cuối năm đóng thuế doanh nghiệp | công ty lỗ có phải quyết toán
1.008455	coi đất dính quy hoạch xây dựng | hỏi quy hoạch trước khi cất nhà | đất vướng quy hoạch xây dựng xã
1.008494	xin mst nộp thay nhà thầu nước ngoài
1.008498	xin mã số thuế cá nhân | làm mst lần đầu | đi làm công ty cần mã số thuế | đăng ký giảm trừ gia cảnh | đăng ký người phụ thuộc nuôi cha mẹ | mst cho con nít người phụ thuộc | chưa có mã số thuế | nuôi con nhỏ trừ thuế
1.008501	mất giấy mã số thuế | rách thẻ mã số thuế | xin lại giấy báo mst
1.008503	đổi cmnd sang cccd mã số thuế | cập nhật cccd cho mã số thuế | mst sai tên sai ngày sanh | đổi số điện thoại địa chỉ trên mst | mã số thuế không khớp căn cước | đổi tên hộ khai thuế
1.008504	dời tiệm qua tỉnh khác báo thuế | công ty dời đi báo thuế chỗ cũ
1.008505	công ty dời về báo thuế chỗ mới | tiệm dời tới xã mới báo thuế
1.008510	mã số thuế bị khóa mở lại | mst bị đóng xin xài lại | công ty khóa mst hoạt động lại | bỏ địa chỉ bị khóa mst
1.008513	bão lụt cháy nhà nộp tờ khai trễ | xin nộp tờ khai thuế trễ hạn
1.008529	bán cổ phần bán vốn góp đóng thuế | sang lại phần hùn công ty | bán chứng khoán tự khai thuế
1.008532	nhận tiền bản quyền youtube từ nước ngoài | trúng thưởng bên nước ngoài đóng thuế
1.008538	được cho xe hơi đóng thuế | thừa kế xe tàu ghe đóng thuế | hưởng xe cha mất để lại thuế | được tặng ghe tặng xe máy thuế
1.008543	đóng thuế bên nước ngoài rồi trừ lại | làm bên hàn nhật đóng thuế trừ lại
1.008544	giấy cư trú để khỏi thuế hai nước | xác nhận ở việt nam nộp thuế ngoại
1.008549	cuối năm tính lại thuế khai thác cát
1.008558	dự án viện trợ lấy lại vat | hội từ thiện nhận viện trợ hoàn thuế
1.008559	lãnh sự ngoại giao xin lại thuế vat
1.008562	công ty đóng dư thuế lương xin lại | hoàn thuế lương ủy quyền qua công ty
1.008563	người nước ngoài đóng thuế trùng xin lại
1.008564	công ty giải thể còn dư tiền thuế | đóng cửa công ty lấy thuế dư
1.008565	đóng dư tiền thuế | nộp lộn tiền thuế | nộp thuế hai lần xin lại | lấy tiền thuế dư trừ qua khoản khác | trước bạ đóng dư lấy lại
1.008568	xin miễn tiền thuê đất | thuê đất nhà nước xin giảm tiền | công ty thuê đất ưu đãi miễn tiền
1.008570	làm cho liên hợp quốc miễn thuế lương
1.008573	người tây xin miễn thuế theo hiệp định
1.008583	tự tính miễn thuế đánh bắt biển
1.008584	bão sập nhà xin giảm thuế đất | cháy nhà xin miễn thuế đất | ruộng mất mùa xin giảm thuế | tôm chết thiên tai miễn tiền thuê đất | sạt lở mất đất xin bớt thuế
1.008587	người tây xin giấy đã đóng thuế
1.008589	nhà nước trả tiền trễ nộp thuế trễ | công trình chưa thanh toán chậm nộp thuế
1.008591	giấy xác nhận không nợ thuế | xác nhận đóng thuế để vay ngân hàng | xác nhận nộp thuế đi nước ngoài | giấy không nợ thuế để đấu thầu
1.008593	công ty báo cách tính khấu hao | chuyển tiền lời về nước ngoài
1.008603	phí xả nước thải nhà máy | nhà máy tôm đóng phí nước thải | tờ khai nước thải hàng quý | tiền xả nước dơ ra sông
1.008614	luật sư nghỉ hành nghề trả chứng chỉ
1.008624	luật sư bị thu hồi chứng chỉ
1.008628	luật sư mất chứng chỉ hành nghề | chứng chỉ luật sư bị rách cháy
1.008724	trường mầm non tư phi lợi nhuận
1.008725	trường phổ thông tư phi lợi nhuận
1.008759	công ty chia tách nhập lại đổi mst
1.008950	con công nhân học mầm non có tiền | công nhân xí nghiệp gởi con | cha mẹ làm công ty tiền giữ trẻ | con công nhân thủy sản 160 ngàn | trợ cấp con mẫu giáo của công nhân
1.008951	cô giáo mầm non tư khu công nghiệp | giáo viên mầm non tư thêm tiền | cô giữ trẻ con công nhân
1.009002	học sư phạm khỏi đóng học phí | sinh viên sư phạm lãnh 3 triệu 63 | học giáo viên lãnh sinh hoạt phí | nghị định 116 sinh viên sư phạm
1.009057	mua đồ miễn thuế khi xuất cảnh
1.009059	mua rượu miễn thuế sân bay về
1.009092	ghe chở hàng qua campuchia | sà lan qua lại biên giới
1.009093	chạy xe qua campuchia | đem xe máy xe hơi qua biên giới
1.009097	hành lý mang về quá mức miễn thuế | máy bay về mang nhiều đồ | hành lý gởi về sau chuyến bay
1.009122	cất nhà tạm trên đất quy hoạch | xây nhà trong đất dính quy hoạch | giấy phép xây dựng tạm | đất quy hoạch treo muốn cất nhà | cất nhà cấp 4 chỗ sắp giải tỏa
1.009141	giấy chứng nhận số nhà bị mất | xin giấy xác nhận số nhà | giấy số nhà để gắn điện nước
1.009164	ống nước bể phải đào đường gấp | đào đường sửa cáp cống nghẹt | cống nước vỡ xin đào lộ
1.009394	người dân tộc được cử học đại học | con khmer cử tuyển đại học
1.009444	bến đò sắp hết hạn giấy phép | gia hạn bến thủy | giấy bến sà lan hết hạn | xin chạy tiếp bến lên hàng
1.009447	dẹp bến đò | đóng cửa bến sà lan | nghỉ không làm bến ghe nữa | trả giấy bến thủy
1.009452	muốn xây bến sông lên hàng | làm bến cho ghe vựa lúa | xin cất bến bãi vật liệu cát đá | làm cầu bến bốc hàng nhà máy
1.009453	muốn mở bến đò ngang | xin làm bến phà nhỏ qua sông | làm bến chở vật tư xây cầu
1.009454	bến ghe xây xong xin hoạt động | giấy phép bến sông bốc hàng | bến vật liệu cát đá xin giấy | vựa lúa mở bến cho ghe đậu | mở bến thủy chở khách du lịch
1.009455	bến đò ngang xin giấy chạy | mở đò đưa khách qua sông | đò dọc đò ngang xin phép đưa rước | bến phà nhỏ xin hoạt động | bến tạm chở vật tư công trình
1.009465	thi công trên sông điều tiết ghe tàu | xây cầu trên sông phương án an toàn | đua ghe ngo chặn luồng sông
1.009645	công ty xin tỉnh cho làm dự án | mở nhà máy thủy sản duyệt dự án
1.009659	dự án hết năm mươi năm xin tiếp
1.009748	xin mở xưởng trong khu công nghiệp
1.009770	nhà máy khu công nghiệp hết hạn
1.009791	nhà xưởng cũ hết hạn xài tiếp | cầu cũ quá tuổi muốn sử dụng tiếp | chung cư hết niên hạn còn muốn ở
1.009793	bộ xuống kiểm tra nghiệm thu công trình
1.009794	sở xây dựng nghiệm thu công trình | làm xong nhà xưởng mời sở kiểm tra | công trình xây xong đưa vô sử dụng
1.009824	hộ bán hàng nhiều chỗ báo thuế | mở thêm điểm bán báo thuế | hộ kinh doanh thêm kho thêm quầy
1.009825	báo số tài khoản ngân hàng cho thuế | hộ kinh doanh báo ví momo cho thuế | đổi tài khoản nhận tiền báo thuế | tài khoản nhận tiền bán hàng báo thuế
1.010028	dọn đi trả phòng trọ | hết ở trọ báo công an | cắt tạm trú | hủy tạm trú chỗ cũ | người thuê dọn đi rồi | chủ trọ xóa tên người thuê | không còn ở trọ nữa | về quê luôn bỏ tạm trú | công nhân nghỉ việc dọn đi
1.010038	tách hộ khẩu | tách sổ hộ khẩu riêng | ra riêng tách khẩu | vợ chồng mới ra riêng | cưới vợ ở riêng chung nhà | ly hôn tách hộ khẩu | tách khẩu khỏi cha mẹ | hai hộ chung một nhà | làm hộ khẩu riêng | con lớn tách khỏi hộ | anh em ở chung tách hộ | tách khẩu ra đứng chủ hộ
1.010039	đổi chủ hộ | chủ hộ mất đổi người đứng tên | hộ khẩu sai tên | sửa ngày sinh trong hộ khẩu | hộ khẩu ghi sai năm sanh | cư trú sai trên vneid | sửa quan hệ với chủ hộ | đổi số nhà trong hộ khẩu | địa chỉ cũ sau sáp nhập xã | cập nhật tên sau cải chính | sai thông tin dân cư | chủ hộ chết rồi | thêm số cccd vào hộ khẩu | hộ khẩu với khai sanh lệch nhau
1.010040	không có hộ khẩu ở đâu hết | người không nhà cửa giấy tờ | bị xóa hộ khẩu chưa nhập chỗ nào | từ campuchia về chưa giấy tờ | không đủ giấy nhập khẩu tạm trú | sống lang thang không cư trú | chưa từng đăng ký hộ khẩu | nhà không giấy tờ xin khai nơi ở | làm cccd mà không hộ khẩu | dân không tạm trú thường trú | nhà lá đất không sổ khai chỗ ở
1.010041	giấy xác nhận cư trú | mẫu ct07 | giấy ct07 | giấy thay sổ hộ khẩu | sổ hộ khẩu bị thu rồi | xác nhận hộ khẩu cho con đi học | xác nhận cư trú để vay ngân hàng | giấy chứng minh mấy người trong hộ | xác nhận nhân khẩu để mua điện nước | giấy chứng minh đang ở địa phương | công an xã xác nhận chỗ ở | xác nhận từng ở hộ khẩu cũ | xác nhận tạm trú cho con nhập học | xác nhận hộ khẩu để mua đất
1.010049	rớt sổ thông hành báo công an tỉnh
1.010055	rớt sổ thông hành báo công an xã | mất giấy qua biên giới campuchia báo xã
1.010091	dân quân chống bão bị thương tiền thuốc | đi hộ đê té nằm viện | xung kích ấp bị nạn không bhyt | chống sạt lở bị thương tiền viện phí
1.010092	người đi chống bão bị chết | đội xung kích hy sinh tiền mai táng | đi chống lụt bị thương tật mất sức | chống bão chết không có bhxh
1.010094	đang ở nước ngoài hộ chiếu hết hạn | sống bên mỹ làm lại passport việt nam
1.010098	lục thông tin căn cước ở tỉnh
1.010101	xem thông tin dân cư của mình | tra thông tin cư trú của mình | trích thông tin nhân khẩu công an xã | coi tên mình trên hệ thống dân cư | giấy trích lục thông tin dân cư
1.010103	ở nước ngoài mất passport cần về gấp
1.010130	làm y tế ấp | cô mụ đỡ đẻ ấp | xin làm nhân viên y tế khóm | mụ vườn học đỡ đẻ làm ở ấp
1.010237	thi chứng chỉ đại lý thuế
1.010277	đài bộ đàm bảo vệ khách sạn | bộ đàm nội bộ công ty xin phép
1.010278	bộ đàm công ty giấy hết hạn
1.010279	bộ đàm công ty thêm máy
1.010337	hộ kinh doanh xài hóa đơn điện tử | đăng ký hóa đơn máy tính tiền | tiệm ăn hóa đơn máy tính tiền | mở hóa đơn điện tử cho công ty | bán tạp hóa xuất hóa đơn điện tử | đổi nhà cung cấp hóa đơn | ngưng xài hóa đơn điện tử
1.010339	mua hóa đơn lẻ | xin xuất một tờ hóa đơn | bán tôm lúa cần hóa đơn một lần | cho thuê nhà xin hóa đơn lẻ | hóa đơn từng lần phát sinh | khách đòi hóa đơn đỏ mà không có
1.010341	hóa đơn ghi sai | xuất lộn hóa đơn | sửa hóa đơn sai mã số thuế | hủy hóa đơn điện tử xuất sai tiền
1.010343	gởi dữ liệu hóa đơn lên thuế
1.010382	tìm lại hộ chiếu báo mất nộp cục | hộ chiếu báo mất xài lại ở bộ
1.010384	kiếm lại được hộ chiếu đã báo mất | báo mất passport rồi lại thấy | hộ chiếu báo mất muốn xài lại | hộ chiếu còn visa bị hủy mở lại
1.010385	mất passport báo công an huyện
1.010386	mất hộ chiếu báo công an xã | rớt passport | bị giựt giỏ mất hộ chiếu | mất cuốn hộ chiếu | để quên hộ chiếu trên xe | bị trộm lấy hộ chiếu | cháy nhà mất hộ chiếu
1.010387	thi bằng bán bảo hiểm nhân thọ | làm tư vấn viên bảo hiểm
1.010389	chấm lại bài thi đại lý bảo hiểm
1.010456	dân công chết lãnh tiền mai táng | dân công hỏa tuyến mới mất | tải đạn chống mỹ chết tiền chôn cất | dân công theo quyết định 49
1.010627	du học học bổng đổi ngành đổi trường
1.010628	du học học bổng xin bảo lưu
1.010655	công ty xklđ khai hợp đồng trên mạng | đóng quỹ đi làm việc nước ngoài
1.010701	mướn đại lý thuế khai dùm | mướn kế toán dịch vụ báo thuế
1.010736	lấy ý kiến dân làm nhà máy | dân góp ý dự án gây ô nhiễm | họp dân hỏi ý kiến trại heo | dtm xin ý kiến xã | xin ý kiến xã về môi trường
1.010772	công nhận liệt sĩ | xin xác nhận liệt sĩ mới hy sinh | bộ đội hy sinh khi làm nhiệm vụ | cứu người chết xin công nhận liệt sĩ | bằng liệt sĩ | làm hồ sơ liệt sĩ | thương binh chết do vết thương cũ
1.010774	chưa có bằng lãnh tuất trước 1995 | hưởng tuất liệt sĩ hồi xưa thiếu bằng | thiếu bằng liệt sĩ từ trước 1994
1.010775	hưởng từ 1995 tới 2006 thiếu bằng | hưởng tuất sau 1995 chưa có bằng
1.010776	con dân tộc học dự bị đại học
1.010778	mất bằng liệt sĩ | bằng tổ quốc ghi công bị rách mục | bằng liệt sĩ bị mối ăn | bằng liệt sĩ sai tên | bằng liệt sĩ ghi sai quê quán | xin đổi bằng liệt sĩ cũ | nhà cháy mất bằng tổ quốc ghi công
1.010779	học xong dự bị chuyển lên đại học
1.010781	mất tích trong chiến tranh | chú đi bộ đội mất tích | đi kháng chiến không về | hy sinh chống mỹ chưa được công nhận | du kích chết chưa được liệt sĩ | anh đi chiến trường k mất tích | hy sinh không còn giấy tờ | giao liên chết thời chiến chưa có bằng
1.010783	thương binh nặng vô trung tâm của bộ | thương binh nặng trung tâm bộ nội vụ
1.010801	vợ liệt sĩ lãnh tiền | con liệt sĩ hưởng tiền | cha mẹ liệt sĩ lãnh tiền hàng tháng | tiền tuất liệt sĩ | gia đình liệt sĩ chưa hưởng | con liệt sĩ mồ côi khuyết tật | tiền một lần khi báo tử liệt sĩ | má liệt sĩ chưa lãnh chế độ
1.010802	vợ liệt sĩ tái giá | vợ liệt sĩ lấy chồng khác | đi bước nữa chồng trước liệt sĩ | chồng liệt sĩ cưới vợ khác | có chồng sau vẫn nuôi con liệt sĩ
1.010803	tiền thờ cúng liệt sĩ | cháu thờ cúng liệt sĩ | giỗ liệt sĩ lãnh tiền | ai thờ liệt sĩ được tiền | tiền hương khói | ủy quyền thờ cúng liệt sĩ | đổi người thờ cúng liệt sĩ | liệt sĩ không vợ con cháu thờ | cúng giỗ chú liệt sĩ hàng năm
1.010804	mẹ anh hùng lãnh tiền | tiền của mẹ vnah | có hai con liệt sĩ được phong mẹ | bà nội được truy tặng mẹ anh hùng | mẹ có con một là liệt sĩ | phụng dưỡng mẹ anh hùng
1.010805	anh hùng quân đội lãnh tiền | ông nội anh hùng lực lượng vũ trang | anh hùng lao động thời chiến | truy tặng anh hùng thân nhân lãnh tiền
1.010810	du kích bị thương xin làm thương binh | bị thương hồi chiến tranh chưa được hưởng | dân quân bị thương chống mỹ | cán bộ xã bị thương thời chiến | giao liên bị thương làm thương binh | còn miểng đạn trong người | xin giám định thương tật chiến tranh | làm hồ sơ thương binh
1.010811	thương binh lãnh chân giả | tiền mua xe lăn cho thương binh | cấp tay giả răng giả máy trợ thính | tiền dụng cụ chỉnh hình thương binh | bệnh binh mua xe lắc | nạng xe lăn người có công
1.010812	đưa thương binh già vô trung tâm nuôi | người có công neo đơn không ai nuôi | mẹ liệt sĩ già vô trung tâm tỉnh | bệnh binh một mình xin vô trung tâm
1.010814	mất giấy thương binh | thẻ thương binh bị rách | làm lại thẻ gia đình liệt sĩ | giấy chứng nhận bệnh binh bị mất | xin cấp thẻ con liệt sĩ | thẻ thương binh cũ mờ | giấy người có công sai tên
1.010815	cán bộ lão thành cách mạng | cán bộ tiền khởi nghĩa | hoạt động trước năm 1945 | theo cách mạng trước tháng tám | ông cố đi cách mạng trước 45
1.010816	chất độc da cam | bộ đội bị nhiễm dioxin | đi chiến trường bị bệnh da cam | ung thư do chất độc da cam | tiền da cam hàng tháng | kháng chiến vùng rải thuốc khai quang | nhiễm chất độc màu da cam | cựu chiến binh sanh con dị tật
1.010817	con bị da cam | cha đi bộ đội con dị tật | con nạn nhân chất độc da cam | con sanh ra dị dạng do dioxin | tiền nuôi con da cam
1.010818	tù côn đảo | tù phú quốc | bị địch bắt bỏ tù | ở tù thời mỹ ngụy | cựu tù chính trị | bị bắt tra tấn thời chiến | tiền tù đày | ông nội bị tù thời chống mỹ
1.010819	có huân chương kháng chiến | huy chương kháng chiến lãnh tiền | huân chương chiến thắng hạng nhất | ông bà có huân chương huy chương | tiền một lần huân huy chương | con lãnh tiền huân chương của cha
1.010820	nuôi giấu cán bộ | nuôi chứa bộ đội thời chiến | có kỷ niệm chương có công với nước | đào hầm nuôi cán bộ | gia đình cơ sở cách mạng | bằng có công với nước | che giấu cách mạng hồi chiến tranh
1.010821	con thương binh đi học đại học | con liệt sĩ học cao đẳng lãnh tiền | tiền học cho con thương binh | con bệnh binh vô đại học | tiền đi học con gia đình chính sách | con người da cam đi học
1.010824	thương binh mới mất | thương binh chết lãnh tiền mai táng | cha thương binh mới qua đời | mẹ liệt sĩ mất tiền chôn cất | ba tháng tiền khi người có công chết | tiền tuất thương binh cho vợ con | bệnh binh chết vợ lãnh tuất | đám tang người có công
1.010825	thêm tên con vô hồ sơ liệt sĩ | hồ sơ liệt sĩ thiếu tên con | sót tên vợ trong hồ sơ liệt sĩ | cha mẹ liệt sĩ hổng có tên
1.010827	thương binh dọn nhà qua tỉnh khác | chuyển chỗ lãnh tiền thương binh | vợ liệt sĩ chuyển hộ khẩu | rút hồ sơ người có công về quê | dời chỗ ở lãnh tiền chính sách
1.010829	đem cốt liệt sĩ về quê | bốc mộ liệt sĩ về nhà | lấy cốt liệt sĩ về đất gia đình | xin dời mộ liệt sĩ khỏi nghĩa trang | hốt cốt liệt sĩ gần ông bà
1.010830	đưa mộ liệt sĩ vô nghĩa trang | liệt sĩ chôn đất nhà vô nghĩa trang | mộ liệt sĩ ngoài ruộng vô nghĩa trang | hốt cốt liệt sĩ vô nghĩa trang xã
1.010833	giấy con thương binh | xác nhận con liệt sĩ đi học | giấy cộng điểm thi con thương binh | xác nhận gia đình chính sách | giấy con có công miễn học phí | xác nhận con cháu có công xin việc | xác nhận thân nhân liệt sĩ | giấy ưu tiên thi con chính sách
1.010908	nghiệm thu công trình huyện cũ quản lý
1.010938	mở dịch vụ cai nghiện tại nhà | công ty làm dịch vụ cai nghiện
1.010939	dịch vụ cai nghiện đổi địa chỉ | chỗ cai nghiện đổi người đứng đầu
1.010940	trại cai nghiện tư nhận cai tại nhà | trung tâm cai nghiện nhận cai ngoài
1.010941	con bị nghiện | xin đi cai nghiện | cai xì ke | cai ma túy đá tại nhà | con chơi ma túy muốn cai | tự khai nghiện | đưa chồng đi cai nghiện | nghiện hút xin cai | cai nghiện ở xã
1.010945	gặp chủ tịch xã phản ảnh | lên xã trình bày bức xúc | ngày chủ tịch tiếp dân | lên ủy ban gặp lãnh đạo nói chuyện | lên xã thưa chuyện đất đai | dân xin gặp cán bộ xã
1.010949	đổi khai vat tháng qua quý
1.011006	mướn đất nhà nước đóng tiền | tờ khai tiền thuê đất hàng năm | thuê đất bãi bồi đóng tiền
1.011007	cổ tức bằng cổ phiếu bán đóng thuế
1.011013	không lấy lại tiền thuế dư | bỏ tiền thuế nộp thừa
1.011020	tài xế grab công ty đóng thuế thay | hợp tác với cá nhân nộp thuế thay
1.011021	công ty mướn nhà đóng thuế thay | bên thuê nộp thuế dùm chủ nhà
1.011022	bán tạp hóa đóng thuế | tiệm cà phê khai thuế | buôn bán nhỏ có đóng thuế không | hộ kinh doanh bỏ thuế khoán | hkd tự khai doanh thu | bán quán ăn nộp thuế | bán hàng online khai thuế | doanh thu dưới ngưỡng khỏi đóng thuế | thợ tiệm sửa xe đóng thuế
1.011043	tra cứu hóa đơn xin tài khoản
1.011046	dán tem rượu | đăng ký tem rượu lò nấu rượu | tem điện tử thuốc lá rượu lần đầu
1.011047	mua tem dán chai rượu | lò rượu mua thêm tem
1.011049	mất tem rượu | cháy tem thuốc lá | tem rượu hư hủy bỏ
1.011051	dời lò rượu chuyển tem còn dư
1.011327	mở quán ăn trong siêu thị | bán đồ ăn trong trung tâm thương mại
1.011403	đem hàng nhập về kho chờ kiểm
1.011441	thế chấp sổ đỏ | cầm sổ đỏ vay ngân hàng | đem sổ đỏ thế ngân hàng | vay vốn nuôi tôm thế chấp đất | thế chấp nhà vay tiền | cắm sổ hồng vay vốn | sổ đỏ vay agribank | thế chấp vuông tôm | ghi thế chấp lên sổ đỏ | bảo lãnh bằng đất cho con vay | vay tiền làm ăn bằng đất | thế đất vay mua nhà trả góp | công chứng thế chấp xong đi đăng ký
1.011442	đổi ngân hàng đang thế chấp sổ | thêm tài sản vô hợp đồng thế chấp | vay thêm trên sổ đang thế chấp | rút bớt một thửa đang thế chấp | sửa thông tin thế chấp trên sổ đỏ | ngân hàng giữ sổ đổi tên sáp nhập
1.011443	xóa thế chấp sổ đỏ | trả hết nợ ngân hàng | giải chấp sổ đỏ | lấy sổ đỏ từ ngân hàng về | trả xong nợ rút sổ | tất toán khoản vay gỡ thế chấp | chuộc sổ đỏ | giải chấp để bán đất | xóa nợ ngân hàng trên sổ hồng | sổ còn ghi thế chấp muốn xóa | trả dứt nợ vay đất
1.011444	ngân hàng siết nhà đất | bị ngân hàng phát mãi đất | không trả nổi nợ bị xử lý đất
1.011445	mua căn hộ trả góp nay có sổ | thế chấp hợp đồng mua nhà qua sổ | nhà dự án đang vay ra sổ hồng
1.011470	công ty lâm nghiệp đốn rừng | khai thác gỗ rừng vốn nhà nước
1.011471	xin đốn cây rừng trồng | bán cây tràm | hạ cây đước hầm than | khai thác keo lai của nhà | đốn tràm bán cừ | khai thác rừng tới tuổi | lấy mật ong dừa nước trong rừng | chặt cây rừng bán
1.011518	không xài giếng nữa trả giấy | trám lấp giếng trả giấy phép nước | nhà máy bỏ giếng trả phép
1.011606	bình xét hộ nghèo cuối năm | xét hộ nghèo hằng năm trong ấp | rà soát hộ nghèo tháng 9 | họp ấp chấm điểm hộ nghèo | danh sách hộ nghèo năm sau | cuối năm xét thoát nghèo cận nghèo
1.011607	xin vô hộ nghèo | làm sổ hộ nghèo | nhà khó khăn xin hộ cận nghèo | gặp tai nạn khánh kiệt xin hộ nghèo | bị thất mùa tôm chết xin sổ nghèo | đơn xin hộ nghèo giữa năm | nhà nghèo mà chưa có sổ | chồng mất nhà túng thiếu xin cận nghèo | giấy hộ nghèo để miễn học phí
1.011608	xin ra khỏi hộ nghèo | làm ăn khá rồi trả sổ nghèo | tự nguyện thoát nghèo giữa năm | hết nghèo xin giấy thoát nghèo
1.011609	hộ nông dân mức sống trung bình | nhà làm ruộng nuôi tôm trung bình | mức sống trung bình giảm tiền bhyt | hộ ngư dân trung bình giấy xác nhận | hộ làm muối mức sống trung bình
1.011636	nợ thuế hải quan xin trả góp | trả dần tiền thuế hàng nhập
1.011727	rớt thẻ apec báo công an huyện
1.011728	rớt thẻ apec doanh nhân | mất thẻ doanh nhân apec báo xã
1.011734	mở trạm dừng chân xin hỗ trợ
1.011735	làm tour mạo hiểm xin hỗ trợ
1.011871	nhập xe hơi nước ngoài về kiểm
1.011947	nhà nghèo bị bệnh nặng | hộ nghèo bị ung thư xin tiền gấp | hộ cận nghèo mổ tim không có tiền | chạy thận nhà nghèo xin giúp khẩn cấp | bệnh ngặt nghèo hết tiền trị | xin giúp viện phí bệnh hiểm nghèo
1.012084	chồng đánh vợ xin cấm lại gần | bạo lực gia đình cấm tới gần | chồng nhậu về đánh đập vợ con | cha đánh con hoài xin cấm gặp | bị người nhà hành hung nhờ xã | xin chủ tịch xã cấm chồng lại gần
1.012085	chồng hết đánh rồi xin bỏ lệnh cấm | làm hòa xin hủy cấm lại gần | vợ chồng hòa thuận rút lệnh cấm gặp
1.012222	người có uy tín trong đồng bào khmer | bầu người có uy tín ấp | sư cả được công nhận uy tín
1.012223	người uy tín khmer mất thay người | rút tên người uy tín trong ấp | bầu lại người có uy tín
1.012253	liên kết làm nghề đan lát | hỗ trợ liên kết nghề thủ công
1.012271	thầy thuốc nam xin hành nghề | thầy lang hốt thuốc | bài thuốc gia truyền | mở tiệm thuốc nam bắt mạch | chữa bệnh gia truyền | đông y bốc thuốc
1.012272	thầy thuốc nam mất giấy hành nghề | giấy phép lương y bị rách | làm lại giấy phép thầy lang
1.012273	giấy phép lương y sắp hết hạn | thầy thuốc nam hành nghề tiếp 5 năm
1.012289	bác sĩ xin hành nghề lần đầu | điều dưỡng mới ra trường xin hành nghề | y sĩ thực hành xong xin hành nghề | nữ hộ sinh xin chứng chỉ hành nghề
1.012290	bác sĩ mất chứng chỉ hành nghề cũ | chứng chỉ hành nghề y sai tên | điều dưỡng làm lại chứng chỉ cũ
1.012291	giấy hành nghề bác sĩ sắp hết hạn | điều dưỡng gia hạn hành nghề 5 năm
1.012292	bác sĩ đổi chuyên khoa trên giấy phép | thêm phạm vi hành nghề siêu âm
1.012299	thi vô giáo viên nhà nước | thi viên chức y tá bệnh viện công | thi tuyển vô biên chế trường học | đi thi làm viên chức
1.012300	xét vô giáo viên khỏi thi | nộp hồ sơ xét tuyển giáo viên | xin dạy học trường công biên chế | xét tuyển y bác sĩ trạm y tế
1.012301	vô viên chức không qua thi | 5 năm kinh nghiệm nhận thẳng viên chức | từ tư nhân vô bệnh viện công
1.012418	thầy thuốc nam gia truyền | thuốc nam bí truyền ông nội để lại | chữa gãy xương bó lá gia truyền | trị rắn cắn gia truyền xin giấy | thuốc gia truyền nhiều đời
1.012419	mất giấy thuốc gia truyền | giấy bài thuốc nam gia truyền bị rách
1.012422	bác sĩ xin danh hiệu ưu tú | y sĩ trạm xá được phong tặng | phong danh hiệu thầy thuốc nhân dân
1.012426	huy chương thanh niên xung phong | cô chú tnxp chưa có huy chương | xin huy chương tnxp cho ba đã mất | tnxp thời chống mỹ được tặng thưởng
1.012474	tiền vé xe về quê ăn tết | công nhân đi làm xa xin vé xe
1.012507	chứng chỉ đấu thầu | thi chứng chỉ làm hồ sơ thầu
1.012528	nghệ sĩ cải lương được phong nsnd
1.012529	nghệ sĩ đờn ca được phong nsưt
1.012531	vay vốn trồng rừng gỗ lớn | vay tiền trồng keo lai | hộ dân vay ngân hàng trồng tràm | vay ưu đãi giữ rừng trồng lâu năm
1.012533	vô dân phòng bảo vệ ấp | tham gia tổ an ninh ấp | bảo vệ dân phố khóm | công an viên cũ vô tổ an ninh | thanh niên vô tổ giữ trật tự
1.012534	liên kết nghề thủ công nhiều xã
1.012535	liên kết phi nông nghiệp một xã
1.012537	tổ an ninh ấp đi tuần bị thương | dân phòng bị tai nạn không bhyt | bảo vệ dân phố bị bệnh nằm viện | an ninh cơ sở nằm viện ai trả | tổ an ninh trật tự bị chém
1.012538	dân phòng chết khi làm nhiệm vụ | tổ an ninh ấp tai nạn không bhxh | bảo vệ dân phố hy sinh lãnh tiền | an ninh cơ sở chết tiền mai táng
1.012543	bộ công an làm cccd trẻ em
1.012549	làm cccd trẻ em ở công an tỉnh
1.012563	không quốc tịch xem thông tin dân cư | việt kiều campuchia coi thông tin dân cư
1.012564	sai tên trên hệ thống dân cư | sửa ngày sanh dữ liệu dân cư vneid | vneid hiện sai thông tin | khai sanh không khớp dữ liệu dân cư | đổi số điện thoại dữ liệu dân cư | sai tên cha mẹ trên vneid | dữ liệu chưa có tình trạng hôn nhân | sai quê quán dân tộc trên hệ thống
1.012566	xác nhận cmnd cũ với cccd mới | cmnd 9 số ngân hàng không nhận | giấy xác nhận cmnd cũ | sổ đỏ ghi số chứng minh cũ | xác nhận hai số cùng một người | số chứng minh nhân dân cũ
1.012568	giao chợ xã cho ban quản lý | giao nhà lồng chợ
1.012569	lấy lại chợ nhà lồng
1.012575	đăng ký xe máy mới trên vneid | xe mới mua làm biển số qua mạng | xe honda mới ra biển online | xe ráp trong nước bấm biển ở nhà | không cần chở xe lên công an | mua xe mới nộp hồ sơ online | xe vinfast mới mua đăng ký mạng | cà vẹt xe mới gửi về nhà
1.012582	nhóm đạo dời chỗ qua xã khác | điểm nhóm tin lành dọn qua xã khác
1.012584	nhóm đạo đổi nhà nhóm họp trong xã | điểm nhóm tin lành đổi nhà cùng xã
1.012585	nhóm đạo đổi người đứng đầu | trưởng điểm nhóm mất thay người khác
1.012590	tụ họp đọc kinh tại nhà | mở điểm nhóm tin lành | nhóm niệm phật tại nhà | chưa có nhà thờ nhóm họp đạo | tụng kinh tập trung nhiều người
1.012591	thêm lễ cúng đình chưa đăng ký | miếu thêm ngày vía
1.012592	cúng đình kỳ yên | miếu bà chúa xứ đăng ký lễ cúng | cúng lăng ông nghinh ông | cúng miếu hàng năm đăng ký xã | vía bà thiên hậu cúng chùa miếu | đình làng đăng ký cúng cho năm sau
1.012605	mục sư sư thầy đi giảng nhiều xã | thầy về giảng pháp tỉnh khác
1.012606	làm lễ đạo ngoài trời nhiều xã | lễ phật đản ngoài chùa cả tỉnh
1.012607	đại hội giáo hội nhiều xã trong tỉnh
1.012637	giải tán chi hội đạo trong tỉnh
1.012641	chùa họ đạo xin tư cách pháp nhân
1.012653	nhóm đạo người tây dời tỉnh khác
1.012656	nhóm đạo người tây đổi chỗ trong tỉnh
1.012657	nhóm đạo người tây đổi người đại diện
1.012658	người nước ngoài nhóm họp đạo | người hàn người tây đi lễ chung
1.012680	dân biên giới qua lào giấy xã
1.012694	đất rừng chuyển qua nuôi tôm | phá rừng làm vuông tôm xin phép | chuyển rừng sang cất nhà | đất rừng đước chuyển sang đất khác | chuyển rừng sang trồng cây ăn trái
1.012695	trả lại rừng cho nhà nước | không nhận khoán rừng nữa | hộ dân tự nguyện trả rừng | giao lại đất rừng hổng giữ nổi
1.012751	kiện đất lên bộ trưởng | tranh chấp đất xin bộ giải quyết
1.012753	đất chùa làm sổ đỏ | nhà thờ làm sổ đất | công ty chưa có sổ đất | cơ quan làm giấy đất lần đầu | trường học chưa có sổ đỏ | hợp tác xã làm sổ đất | đất cơ sở tôn giáo chưa giấy
1.012766	trả đất thuê khu công nghiệp | hết mướn đất trong khu công nghiệp
1.012781	đo lại đất dư ra | đất thực tế nhiều hơn sổ | mua thêm đất kế bên nhập sổ | sổ đỏ ghi thiếu diện tích | đất dôi dư so với sổ | ranh đất dời rộng thêm
1.012782	sổ cũ cấp đất ở thiếu vườn | một phần thửa chưa có sổ | sổ trước 2004 thiếu phần vườn ao
1.012783	đổi sổ đỏ cũ | sổ đỏ bị rách | sổ đỏ ướt mờ chữ | sổ đỏ bị mối ăn | đổi sổ đỏ sang sổ hồng | đổi sổ mẫu mới có mã qr | sổ hư nát | sổ chung đổi sổ riêng hai vợ chồng | ghi đủ tên người trong hộ lên sổ | đo đạc lại xong đổi sổ | giấy đỏ cũ đổi giấy mới | một sổ nhiều thửa đổi từng sổ | thêm tên vợ vô sổ đỏ | trang bổ sung hết chỗ ghi
1.012784	tách sổ đỏ | cắt đất cho con | chia đất cho các con | tách đất bán bớt một phần | cắt nền bán | phân lô tách nền | gộp hai sổ thành một | nhập hai miếng đất lại | tách thửa cất nhà cho con | chia đất anh em | xẻ đất làm nhiều phần | cắt bớt đất ruộng | diện tích tối thiểu cắt đất | tách thổ cư ra riêng
1.012785	mua đất giấy tay lâu rồi | giấy tay có sổ chủ cũ | chủ cũ chết chưa sang tên | mua đất viết tay nay làm sổ | mua đất hồi xưa chưa sang sổ | đất đổi lúa đổi vàng chưa giấy tờ | chủ đất cũ bỏ đi xứ khác | cầm sổ đỏ tên người khác | mua bán giấy tay trước 2024
1.012786	mất sổ đỏ | mất sổ hồng | làm rớt sổ đất | cháy nhà cháy luôn sổ đỏ | sổ đỏ thất lạc | bị trộm lấy sổ đỏ | kiếm hổng ra sổ đỏ | báo mất giấy đất | mất bằng khoán đất | nước lụt cuốn trôi sổ đỏ | làm lại sổ đất bị mất | người khác giữ làm mất sổ
1.012787	mua nhà dự án chưa có sổ | mua chung cư làm sổ hồng | mua nền khu dân cư ra sổ | chủ đầu tư chưa giao sổ hồng | căn hộ trả góp xin sổ | mua nền dự án làm sổ đỏ
1.012789	coi đất có quy hoạch không | xem quy hoạch miếng đất | tra thông tin sổ đỏ | trích lục bản đồ đất | xin bản đồ địa chính | kiểm tra đất có tranh chấp không | coi đất đang thế chấp chưa | xin bản sao hồ sơ đất | coi giá đất nhà nước | trước khi mua đất kiểm tra | sao lục hồ sơ đất cũ | hỏi số tờ số thửa
1.012790	sổ đỏ ghi sai tên | sổ đỏ sai năm sanh | sổ đỏ sai số cmnd | sai chữ lót trên sổ hồng | sổ in sai số thửa | sổ đỏ sai địa chỉ đất | sửa sai sót trên sổ đỏ | tên chồng bị sai trên sổ | sổ ghi sai diện tích
1.012791	sổ cấp nhầm cho người khác | sổ đỏ cấp sai đất xin hủy | sổ đất cấp trùng thửa | sổ đỏ cấp lộn người | đất mình mà sổ đứng tên hàng xóm
1.012796	sổ lần đầu xã làm sai | sổ mới cấp lần đầu sai tên | sổ đỏ đầu tiên ghi sai diện tích | sửa sổ cấp lần đầu | sổ xã cấp in sai thửa | sai loại đất trên sổ mới cấp
1.012805	kiện đất lên tỉnh | tranh chấp đất với công ty | xã hòa giải đất không xong lên tỉnh | đơn tranh chấp đất gửi chủ tịch tỉnh
1.012812	giành đất với hàng xóm | hàng xóm lấn ranh đất | anh em giành đất cha mẹ | cãi nhau ranh đất | bị lấn đất | tranh bờ ranh vuông tôm | lối đi bị bít | rào đất chặn đường đi | nhờ xã giải quyết đất lấn chiếm | đơn thưa lấn đất | chia đất thừa kế không đồng ý | hàng xóm cất nhà lấn qua | hòa giải trước khi ra tòa | dời trụ ranh đất | giành lối đi chung
1.012817	sổ cũ muốn thêm đất thổ cư | tính lại thổ cư sổ trước 2004 | sổ cũ ghi thiếu đất ở | công nhận thêm thổ cư có vườn ao | vườn ao liền nhà tính lại thổ cư | sổ thời xưa xác định lại thổ cư | khỏi đóng tiền lên thổ cư sổ cũ
1.012818	sổ lần đầu cấp nhầm chủ | sổ xã cấp sai hủy cấp lại | sổ đỏ đầu tiên cấp lộn thửa | sổ cấp trùng đất người khác xin thu | sổ đỏ cấp sai đối tượng
1.012822	chạy thận không có lương lãnh tiền tháng | ung thư lãnh trợ cấp hàng tháng | người bệnh suy thận tiền hàng tháng | ông già 75 tuổi tỉnh cho tiền
1.012824	người chạy thận chết tiền mai táng | người ung thư mất hỗ trợ chôn cất | người suy thận mãn chết tiền đám ma
1.012836	gieo tinh cho bò | hỗ trợ phối giống heo nái | lấy tinh đông lạnh phối bò cái | nuôi heo nái xin liều tinh | nhà nước phụ tiền gieo tinh bò
1.012837	nghỉ nuôi heo học nghề khác | học lớp gieo tinh bò được hỗ trợ | bỏ chăn nuôi chuyển nghề | mua bình ni tơ chứa tinh bò
1.012888	bầu ban quản trị chung cư | cư dân chung cư lập ban quản trị | chung cư đổi trưởng ban quản trị
1.012892	ở nhà công sản chưa có hợp đồng | mướn nhà công chưa làm giấy | nhà tập thể chưa có hợp đồng mướn
1.012893	mua lại nhà nhà nước đang mướn | hóa giá nhà | mua nhà tập thể cơ quan đang ở | mua nhà công sản cũ | nhà nước bán nhà cho người đang ở
1.012894	mua phần hẻm sân chung nhà công sản
1.012896	mướn nhà ở xã hội của nhà nước | thuê mua nhà xã hội vốn nhà nước
1.012897	sang lại nhà mướn của nhà nước | nhận sang tay nhà tập thể | mua lại quyền mướn nhà công sản
1.012898	hết hạn hợp đồng mướn nhà nhà nước | ký tiếp hợp đồng thuê nhà công sản | ký lại hợp đồng mướn nhà công
1.012906	cò đất xin chứng chỉ | thi làm môi giới nhà đất | hành nghề cò đất hợp pháp | làm sale bất động sản
1.012907	mất chứng chỉ môi giới nhà đất | chứng chỉ cò đất bị rách cháy
1.012910	chứng chỉ môi giới nhà đất hết hạn | gia hạn chứng chỉ cò đất
1.012921	rừng trồng chết xin thanh lý
1.012922	rừng trồng bị cháy | bão làm gãy đổ rừng | tràm keo bị chết | báo xã rừng bị thiệt hại | rừng bị sâu bệnh hạn mặn chết
1.012961	mở trường mầm non tư thục | lập trường mẫu giáo mới | xây trường mầm non tư nhân
1.012962	đóng cửa trường mầm non | trường mẫu giáo tư dẹp luôn
1.012963	mở trường cấp 1 tư thục | lập trường tiểu học mới
1.012964	mở trường cấp 2 tư | lập trường từ lớp 1 tới 9
1.012965	trường cấp 2 xây xong xin dạy
1.012966	trường cấp 2 bị đình chỉ dạy lại
1.012967	nhập hai trường cấp 2 | gộp trường cấp 1 với cấp 2
1.012968	đóng cửa trường cấp 2
1.012969	lập trung tâm học tập ở xã ấp | mở chỗ dạy chữ cho bà con
1.012970	trung tâm học cộng đồng xã mở lại
1.012971	mở nhóm giữ trẻ tại nhà | giữ con nít tại nhà xin giấy | mở lớp mẫu giáo nhỏ tư nhân | giữ trẻ cho công nhân khu công nghiệp | mở nhà trẻ gia đình | cô giáo mở nhóm trẻ
1.012972	nhóm giữ trẻ bị ngưng xin mở lại | nhà trẻ tư bị đình chỉ mở lại | lớp mẫu giáo tư nhỏ dạy lại
1.012973	gộp hai nhóm giữ trẻ | tách nhóm trẻ tư thục
1.012974	đóng cửa nhóm giữ trẻ | nghỉ giữ trẻ tại nhà | dẹp lớp mẫu giáo tư
1.012975	lớp tình thương dạy cấp 1 | mở lớp dạy chương trình cấp 1 | dạy chữ cho trẻ nghèo cấp một
1.012994	được đền bù trừ vô tiền đất mới | cấn trừ tiền bồi thường giải tỏa | ứng tiền đền bù trừ tiền thuê đất
1.012995	tái định cư chưa có tiền đóng đất | thiếu nợ tiền đất nền tái định cư | bị giải tỏa xin trả chậm tiền nền | đóng tiền nền nhà trả góp 5 năm
1.012996	trả nợ tiền sử dụng đất | sổ đỏ còn ghi nợ xin xóa | đóng hết tiền đất để xóa nợ | xóa dòng nợ trên sổ hồng
1.013004	nhà xưởng gắn pin mặt trời lớn | công ty lắp solar từ 100 kw
1.013005	lắp thêm tấm pin mặt trời sửa giấy | điện mặt trời nhà xưởng đổi công suất
1.013034	phát bao cao su kim tiêm phòng hiv | thẻ cộng tác viên hiv
1.013040	phí khói bụi nhà máy | lò sấy lò hơi đóng phí khí thải | đóng tiền xả khói ống khói
1.013061	đào đường đặt ống nước | cắt đường kéo ống nước vô nhà | đào lộ chôn cáp | đào lề đường làm cống | thi công trên lộ đang chạy | xin đào đường | khoan ống qua lộ | dựng trụ điện sát lộ | sửa cống thoát nước dưới đường
1.013065	bán xe nộp lại cà vẹt online | trả biển số qua mạng | khai thu hồi biển vneid | bán xe rồi báo công an online | giữ biển số định danh qua mạng | xe hư bỏ khai trên mạng
1.013066	xe nhập khẩu làm biển số online | xe nhập nguyên chiếc mới mua | xe thái nhập làm biển qua mạng | xe hơi nhập đăng ký trên vneid | xe indo nhập ra biển số
1.013067	bấm biển số xe mới | làm cà vẹt xe mới | mới mua xe máy | xe mới mua chưa có biển | ra biển số xe hơi | làm giấy tờ xe mới | đăng ký xe honda mới | xe điện mới mua làm biển số | mua ô tô lần đầu lấy biển số | công an xã cấp biển số xe máy | bốc biển số | đóng trước bạ xong lấy biển | xe tải mới mua ra biển | xe cũ chưa từng đăng ký | biển số định danh | biển vàng xe kinh doanh mới
1.013071	mất thẻ đăng kiểm viên xe
1.013076	sang tên xe máy | mua xe cũ sang tên | xe cũ không chính chủ | xe qua nhiều đời chủ | mua xe giấy tay | cho tặng xe con cháu | ba mất để lại xe máy | xe thừa kế đứng tên lại | rút hồ sơ gốc xe | chủ cũ không liên lạc được | đổi tên chủ cà vẹt | mua xe second hand | làm cà vẹt tên mình | xe của chồng sang tên vợ | mua lại xe ngoài tỉnh | xe trúng đấu giá thanh lý sang tên
1.013079	cà vẹt bị rách | cà vẹt mờ chữ | biển số bị gãy cong | đổi màu sơn xe | biển số mờ phai | đổi biển trắng sang vàng | biển vàng về lại trắng | đổi biển bốn số sang năm số | cải tạo xe sửa cà vẹt | thay máy thay khung xe | cà vẹt sai thông tin | cà vẹt hết hạn | đổi địa chỉ trên cà vẹt | chủ xe đổi tên đổi cccd | đổi cà vẹt cũ sang mẫu mới | trả ngân hàng xong đổi cà vẹt
1.013080	mất cà vẹt làm lại online | rớt biển số xin lại qua mạng | mất giấy xe làm trên vneid | mất cà vẹt khỏi lên công an | mất biển số nộp dịch vụ công
1.013082	mất cà vẹt xe | mất giấy tờ xe máy | rớt mất biển số | mất biển số xe | bị giựt bóp mất cà vẹt | mất bóp có giấy xe | cà vẹt bị cháy | làm lại cà vẹt mất | mất đăng ký xe hơi | đi nước ngập trôi biển số | mất cả cà vẹt lẫn biển | trộm gỡ biển số
1.013083	biển tạm xe mới online | biển số giấy xin qua mạng | xe chưa biển chạy tạm vneid | giấy đi đường tạm cho xe mới online
1.013086	biển số tạm | biển số giấy | xe mới chưa có biển muốn chạy | chạy xe từ đại lý về nhà | xe di chuyển về tỉnh làm biển | xe tham dự hội chợ triển lãm | xe nước ngoài vô việt nam đi tạm | xe rút hồ sơ chạy về quê | xe chạy thử trên đường
1.013089	xe hơi mới mua khỏi xét lần đầu | xe mới xuất xưởng lấy tem đăng kiểm | xe con mới miễn đăng kiểm
1.013092	mất giấy đăng kiểm xe | rách tem kiểm định trên kính | thay kính xe mất tem đăng kiểm | sổ đăng kiểm bị ướt
1.013097	mất giấy hoán cải xe | giấy độ xe cải tạo bị rách
1.013101	xét khói xe máy | xe honda cũ đo khói | đăng kiểm xe gắn máy | xe máy cũ khí thải đi kiểm
1.013110	tiệm đo khói xe máy mất giấy
1.013123	bán xe nộp lại biển số | bán xe nộp lại cà vẹt | cho xe rồi giữ lại biển | xe hư bỏ không chạy nữa | xe nát bán ve chai | xe hết niên hạn | xe bị mất cắp báo hủy đăng ký | rút hồ sơ trước khi bán xe | xe cháy không sửa được | xe tải quá niên hạn trả biển | giữ biển định danh khi bán xe | thanh lý xe công ty
1.013128	cây xăng lập kế hoạch tràn dầu | cây xăng ven sông lo tràn dầu | trạm xăng nhỏ phương án tràn dầu | ghe bán dầu phòng dầu loang | tiệm bán lẻ dầu dưới sông
1.013133	đủ 17 tuổi đăng ký nghĩa vụ | thanh niên 18 tuổi đăng ký đi lính | con trai tới tuổi đi bộ đội | xã kêu đăng ký nghĩa vụ | giấy gọi đăng ký nghĩa vụ quân sự | ghi tên tuổi 17 vô sổ xã đội | trễ đăng ký nghĩa vụ tuổi 17 | giấy chứng nhận đăng ký nghĩa vụ
1.013134	dời đi chỗ khác báo nghĩa vụ | đi học xa chuyển nghĩa vụ đi | rời quê xin chuyển nghĩa vụ | đổi chỗ làm rút hồ sơ nghĩa vụ
1.013135	bộ đội xuất ngũ đăng ký dự bị | mới ra quân về xã | xuất ngũ về địa phương | quân nhân dự bị hạng một | đi lính về đăng ký xã đội | công an nghĩa vụ mới xuất ngũ | hết nghĩa vụ trở về
1.013136	có vợ con báo lại xã đội | đổi học vấn nghề nghiệp báo xã đội | học xong ra trường báo xã đội | đổi thông tin trong hồ sơ nghĩa vụ | bổ sung lý lịch nghĩa vụ quân sự
1.013137	mới dọn tới đăng ký nghĩa vụ | nhập học trường mới đăng ký nghĩa vụ | chuyển nghĩa vụ quân sự tới chỗ mới | vô làm công ty chuyển nghĩa vụ về
1.013138	đi làm ăn xa báo xã đội | đi bình dương làm báo nghĩa vụ | đi khỏi nhà lâu báo xã đội | vắng mặt tuổi nghĩa vụ
1.013139	xin miễn đi lính lúc chiến tranh | miễn gọi nhập ngũ thời chiến | cơ quan xin miễn gọi nhập ngũ
1.013141	bộ đội chống mỹ 20 năm đã mất | cha bộ đội trước 75 mất con hưởng | vợ bộ đội 20 năm trước 75
1.013142	bộ đội sau 75 chưa có lương hưu | lính 20 năm phục viên hưởng hưu | bộ đội campuchia đủ 20 năm hưu
1.013143	bộ đội sau 75 đủ 20 năm mất | đi campuchia đủ 20 năm đã mất | vợ con bộ đội sau 75 từ trần
1.013144	bộ đội trước 75 chưa hưởng gì | công nhân quốc phòng hồi chống mỹ | ba theo cách mạng chưa lãnh đồng nào | bộ đội chống mỹ quyết định 290
1.013146	đi chiến trường b sau làm cán bộ | đi b về làm nhà nước | lính chống mỹ chuyển ngành ăn lương
1.013147	du kích tập trung hồi chống mỹ | dân quân tập trung thời chiến lãnh tiền | mật quốc phòng miền nam
1.013149	bộ đội quyết định 188 làm lần đầu | lính chống mỹ chưa làm hồ sơ 188
1.013150	đã lãnh 290 giờ xin thêm 188 | đã lãnh 1 lần bổ sung 188
1.013152	du kích ấp hồi chống mỹ | ông ngoại làm du kích xã ấp | du kích mật trong ấp trước 75 | má từng làm du kích thôn
1.013157	bộ đội chống mỹ đủ 15 năm | phục viên trước 75 được 16 năm lính | quyết định 142 lãnh tiền tháng
1.013159	bộ đội trước 75 dưới 15 năm | bộ đội chống mỹ phục viên vài năm | cha bộ đội chống mỹ ít năm | quyết định 142 một lần
1.013161	bộ đội campuchia 15 năm lãnh tháng | đi lính sau 75 được 17 năm | quyết định 62 tiền hàng tháng
1.013163	đi bộ đội campuchia về lãnh tiền | đi lính đánh pôn pốt | bộ đội biên giới tây nam xuất ngũ | đi k về chưa có chế độ | nhập ngũ sau 75 lãnh một cục | tiền bộ đội theo quyết định 62 | dân quân đi campuchia
1.013170	dân công hỏa tuyến lãnh tiền | má đi tải đạn hồi chiến tranh | đi dân công phục vụ chiến trường | quyết định 49 dân công | bà ngoại tải thương chống mỹ
1.013173	cựu chiến binh ở mỹ nhờ con lãnh | người kháng chiến sống nước ngoài ủy quyền | bộ đội cũ định cư nước ngoài
1.013196	đi bộ đội về phát bệnh tâm thần | lính xuất ngũ bệnh tâm thần tái phát | bộ đội cũ nổi điên xin xác nhận
1.013205	xét xe cuốc xe ủi | đăng kiểm máy xúc xe nâng | kiểm định xe cẩu xe lu
1.013206	độ thùng xe tải | hoán cải xe chở khách thành chở hàng | gắn thêm mui bạt nắp thùng | cải tạo xe lên thùng kín | bỏ bớt ghế xe
1.013207	mở đường ra quốc lộ | bản vẽ đường nối ra lộ lớn | cây xăng mở lối ra quốc lộ | mở lối vô công ty từ lộ | đấu nối đường nhánh vô quốc lộ | khu dân cư mở ngã ba ra lộ
1.013208	giấy duyệt ngã ba ra lộ hết hạn | bản vẽ đấu nối quá hạn xin thêm
1.013209	xin làm ngã ba ra quốc lộ | khởi công lối ra vô cây xăng | làm đường nhánh nối quốc lộ | thi công ngã ba đấu vô lộ
1.013210	làm ngã ba chưa xong giấy hết hạn | thi công đấu nối trễ xin thêm ngày
1.013214	kiểm kê đất giải tỏa | đo đất để đền bù | bị thu hồi đất làm cao tốc | nhà nước lấy đất đo đạc kiểm đếm | đất dính dự án làm đường | kiểm đếm nhà cửa cây trồng đền bù | giải phóng mặt bằng kê khai đất
1.013217	mất chứng chỉ hành nghề xây dựng | chứng chỉ kỹ sư giám sát bị rách
1.013225	xin phép cất nhà | giấy phép xây nhà | cất nhà mới có cần xin phép | xây nhà ở 2 tầng | cất nhà trọ cho thuê | cất nhà tường trên đất thổ cư | bản vẽ xin phép xây nhà | xây nhà lầu ở phường | cất chùa nhà thờ nhỏ | gpxd nhà ở | xây tiệm ki ốt nhà kho nhỏ
1.013226	đang xây muốn sửa bản vẽ | thêm lầu khác giấy phép xây nhà | xây khác bản vẽ đã xin phép | giấy phép cất nhà xin nâng thêm tầng | đổi thiết kế nhà sau khi có phép
1.013227	giấy phép xây nhà sắp hết hạn | có giấy phép mà chưa cất nhà | chưa tiền xây gia hạn giấy phép | quá 12 tháng chưa khởi công nhà
1.013228	mất giấy phép xây nhà | giấy phép cất nhà bị rách | giấy phép xây dựng nhà bị cháy ướt
1.013229	xin phép sửa nhà | nâng nền lợp mái nhà cũ | nhà cũ xuống cấp sửa lại | cơi nới thêm phòng | lên thêm gác lầu trên nhà cũ | cải tạo nhà làm tiệm
1.013230	dời công trình lớn nhà cao tầng
1.013231	công trình lớn đổi thiết kế
1.013232	dời nhà qua chỗ khác | thần đèn dời nhà | xin phép dời nguyên căn nhà | dời nhà tránh sạt lở nguyên căn
1.013233	giấy phép công trình lớn sắp hết hạn
1.013235	mất giấy phép xây công trình lớn
1.013236	xin phép xây công trình lớn cao tầng | giấy phép xây khách sạn nhà xưởng lớn
1.013237	chứng chỉ giám sát công trình | kỹ sư xây dựng chứng chỉ hành nghề | bằng thiết kế chỉ huy trưởng công trình
1.013238	sửa chữa tòa nhà lớn xin phép | cải tạo nhà xưởng cao tầng
1.013274	đám cưới che rạp ngoài đường | dựng rạp đám cưới trên lộ | che rạp đám ma lề đường | mượn lề đường làm đám | dựng rạp lấn đường | đám tang che bạt trước nhà | mượn vỉa hè buôn bán | xin để bàn ghế vỉa hè | bán quán lề đường | tiệc cưới che rạp trước nhà | tổ chức hội chợ lòng đường | chiếm vỉa hè có xin phép | mượn lòng đường vài ngày
1.013313	sống dưới ghe | ghe làm nhà ở | nhà bè ở trên sông | ở trên ghe muốn hộ khẩu | chỗ neo đậu ghe thường xuyên | dân thương hồ ở ghe | tàu ghe dùng để ở | ghe chưa đăng ký mà ở luôn | xác nhận bến đậu ghe | xe làm chỗ ở
1.013314	nhà trọ đủ mét vuông nhập khẩu | nhà thuê đủ diện tích nhập hộ khẩu | xác nhận diện tích nhà ở nhờ | nhà không tranh chấp để nhập khẩu | đất không tranh chấp để làm hộ khẩu | tám mét vuông một người | xác nhận nhà chưa sổ để nhập khẩu | chỗ mượn ở có đủ rộng nhập khẩu
1.013327	xe mới lắp ráp kiểm chất lượng
1.013329	đổi giấy chất lượng xe nhập khẩu
1.013330	mất giấy chất lượng xe nhập | mất chứng chỉ đăng kiểm xe nhập khẩu
1.013332	xưởng đóng xe ba gác xin chứng nhận | xưởng đóng thùng xe tải mới
1.013338	xét đậu rớt tốt nghiệp lớp 12 | công nhận đậu tốt nghiệp cấp 3
1.013442	gươm giáo gia truyền treo trong nhà | đao kiếm đồ cổ ông bà để lại | mã tấu cung nỏ trưng bày | trưng kiếm nhựt trong nhà
1.013455	lính sau 75 chưa tới 15 năm | dân quân đánh biên giới dưới 15 năm
1.013490	xin hoãn đóng thuế hàng xuất nhập khẩu | thiên tai xin đóng thuế nhập trễ
1.013513	dân quân bị thương không có bhyt | dân quân xã nằm viện ai trả tiền | dân quân bị bệnh khi huấn luyện
1.013516	tàu hàng trong nước vô cảng | sà lan rời cảng trình biên phòng | tàu biển chạy nội địa ra vô cảng
1.013517	khai sai hồ sơ visa tại cảng
1.013518	tàu cá đi đánh bắt nước ngoài | ghe cào ra biển nước khác | tàu cá xuất cảnh đi biển malaysia | ngư phủ đánh cá biển nước ngoài | ghe đi khơi ngoài vùng biển việt nam
1.013520	tố cáo sĩ quan quân sự tỉnh
1.013521	tố cáo bộ đội biên phòng ở đồn
1.013522	tàu ghe xuất cảnh qua campuchia | tàu rời cảng đi nước ngoài | ghe hàng đi nước ngoài nộp giấy
1.013523	tàu nước ngoài vô cảng | ghe từ campuchia thái lan về cảng | tàu nhập cảnh trình giấy biên phòng
1.013524	khiếu nại bộ chỉ huy quân sự tỉnh | khiếu nại tỉnh đội | bộ đội khiếu nại sư đoàn
1.013525	tàu ngoại ghé rồi đi nước khác | tàu ngoại quá cảnh trình biên phòng
1.013526	khiếu nại tỉnh đội lần đầu không chịu | khiếu nại tiếp lần hai tỉnh đội
1.013527	khiếu nại đồn biên phòng | biên phòng phạt ghe sai | khiếu nại trung đoàn | không chịu quyết định của đồn biên phòng
1.013528	tàu nước ngoài đổi cảng khác
1.013529	khiếu nại quân khu 9 | khiếu nại bộ tư lệnh biên phòng | khiếu nại hải quân
1.013531	khiếu nại cảnh sát biển | cảnh sát biển phạt tàu cá | khiếu nại viettel quân đội
1.013532	khiếu nại bệnh viện quân đội | khiếu nại trường quân sự
1.013534	khiếu nại lần hai lên bộ quốc phòng
1.013536	khiếu nại lần hai lên quân khu
1.013548	sửa hồ sơ tàu nội địa | khai sai hồ sơ tàu trong nước
1.013552	tàu hàng chạy nội địa vô cảng | sà lan biển trình biên phòng trên mạng
1.013554	khiếu nại bộ quốc phòng lần đầu
1.013562	thủy thủ nước ngoài lên bờ chơi | thuyền viên tây xuống bến đi chợ
1.013563	thủy thủ nước ngoài ngủ lại trên bờ | thuyền viên ở lại khách sạn qua đêm
1.013564	thẻ lên tàu ngoại làm việc hoài | nhân viên đại lý lên tàu 12 tháng | bốc xếp lên tàu nước ngoài thường xuyên
1.013565	thẻ lên tàu ngoại 3 tháng | thợ sửa máy lên tàu ngoại ngắn ngày
1.013566	tàu nước ngoài vô cảng báo biên phòng | tàu ngoại cập cảng năm căn
1.013567	tàu rời cảng đi nước ngoài | tàu ngoại xuất bến báo biên phòng
1.013568	xin tài khoản khai biên phòng cảng | mở tên đăng nhập biên phòng cảng biển
1.013570	ghe tàu nhỏ campuchia vô cảng | tàu dưới 200 tấn của nước láng giềng
1.013571	tàu đi ngang việt nam qua campuchia | tàu quá cảnh sông tiền lên nam vang
1.013575	nhà báo lên tàu nước ngoài tham quan | ghe cập mạn tàu ngoại | lên tàu nước ngoài chụp hình quay phim
1.013576	người nước ngoài lên tàu mình tham quan | khách tây lên tàu việt nam chụp hình
1.013585	du thuyền vô cảng báo biên phòng | thuyền buồm khách tây ghé
1.013586	ghe đánh cá về từ biển nước ngoài | ghe biển đánh bắt xa trở vô bờ | tàu cá đi biển ngoài trình biên phòng | ngư phủ về nước cùng tàu cá
1.013587	ghe sà lan vô cảng trình đồn | ghe hàng rời cảng biển khai giấy | ghe vô cửa khẩu cảng đăng ký tay
1.013588	tàu du lịch chở khách tây ghé cảng
1.013590	đoàn khách qua biên giới khai mạng | đoàn công tác qua cửa khẩu
1.013591	đi qua campuchia khai cửa khẩu trên mạng | qua cửa khẩu đường bộ khai điện tử | đi bộ qua biên giới campuchia
1.013592	lái xe chạy qua cửa khẩu campuchia | tài xế chở hàng qua biên giới | đem xe qua campuchia khai biên phòng
1.013644	đào xới gần đê phải xin | cất nhà làm bến gần đê biển | xe nặng chạy trên đê
1.013659	chứng từ khấu trừ thuế ghi sai | chứng từ thuế tncn lập lộn
1.013702	mấy người đứng ra lo lập hội | ban vận động lập hội đồng hương | rủ nhau lập hội sinh vật cảnh
1.013703	lập hội đồng hương | mở hội sinh vật cảnh | lập hội nghề cá | mở hội nuôi tôm | lập hội nhóm có con dấu | lập hội chim kiểng | lập hội cựu học sinh
1.013704	hội sắp đại hội phải báo xã | bầu ban chấp hành hội nhiệm kỳ mới | hội họp đại hội bất thường
1.013706	đại hội xong nộp kết quả | hội muốn đổi tên | sửa điều lệ hội
1.013707	hai hội gom lại làm một | tách hội ra làm hai
1.013708	hội không hoạt động nữa muốn dẹp | xin giải tán hội | trả con dấu hội
1.013709	hội bị cấm hoạt động xin mở lại | hội hết thời hạn đình chỉ
1.013710	tình nguyện viên chữ thập đỏ té xe | đi cứu trợ bị thương xin tiền thuốc | cứu nạn nằm viện mất thu nhập
1.013711	lập quỹ từ thiện | mở quỹ khuyến học dòng họ | lập quỹ giúp người nghèo | mạnh thường quân lập quỹ | quỹ học bổng
1.013712	quỹ từ thiện được phép hoạt động | đổi ban quản lý quỹ từ thiện | thêm thành viên hội đồng quỹ
1.013713	đổi tên quỹ từ thiện | sửa điều lệ quỹ khuyến học
1.013714	mất giấy phép quỹ từ thiện | giấy phép quỹ bị rách hư
1.013715	quỹ từ thiện tạm ngưng xin chạy lại
1.013716	gom hai quỹ từ thiện | tách quỹ từ thiện
1.013717	dẹp quỹ từ thiện | quỹ hết tiền xin giải tán
1.013724	vay tiền làm ăn | vay vốn nuôi tôm nuôi heo | vay ngân hàng chính sách làm ăn | vay giải quyết việc làm | vay vốn qua hội phụ nữ nông dân | thất nghiệp vay vốn buôn bán | vay 100 triệu quỹ việc làm | thanh niên vay vốn khởi nghiệp | vay mua máy mua ghe mần ăn | vay tiền mua bán nhỏ
1.013725	htx vay vốn thêm công nhân | cơ sở nhỏ vay ngân hàng chính sách | xưởng vay quỹ việc làm mở rộng | công ty nhỏ vay mướn thêm người | tổ hợp tác hkd vay quỹ việc làm
1.013734	tự kiếm việc bên nước ngoài | đi làm nước ngoài không qua công ty | ký hợp đồng thẳng với chủ nước ngoài | tự xin việc bên nhật bên hàn | đi lao động nước ngoài tự túc | có người quen bảo lãnh qua làm thuê | ký hợp đồng với chủ đài loan
1.013743	bộ đội công an đi b c k | quân đội ở lại miền nam 1954
1.013744	cán bộ trung ương đi b | dân chính đảng trung ương đi b
1.013745	xác nhận người có công | làm hồ sơ gia đình chính sách | bộ đội bị thương xin thương binh | công nhận bệnh binh
1.013749	cán bộ dân chính đi b | cán bộ tỉnh ở lại miền nam 1954 | đi b không phải nuôi thân nhân
1.013750	đi thăm mộ liệt sĩ | tiền xe đi viếng mộ liệt sĩ | viếng mộ liệt sĩ ở tỉnh xa | tiền tàu xe tiền ăn thăm mộ | giấy giới thiệu đi thăm mộ liệt sĩ | đi quảng trị thăm mộ liệt sĩ | đi tìm mộ liệt sĩ
1.013768	bảo vệ hồ chứa nước tỉnh giao xã
1.013769	nhà tái định cư thành nhà xã hội
1.013791	xã mở lễ hội lần đầu | lễ hội mới trong xã đăng ký | lễ hội ngưng lâu làm lại
1.013792	mở tiệm net | mở quán game | mở phòng máy chơi game | tiệm internet cho con nít chơi | kinh doanh cyber game | quán chơi điện tử
1.013793	tiệm net đổi tên đổi chủ | quán game thêm máy mở rộng phòng | sửa thông tin giấy phép tiệm net
1.013794	giấy phép quán game hết hạn | tiệm net sắp hết hạn giấy
1.013795	mất giấy phép tiệm net | giấy phép quán game bị rách hư
1.013796	họ đạo trong xã mở đại hội | giáo hội trong xã bầu ban trị sự
1.013797	chùa làm lễ ngoài chùa trong xã | nhà thờ rước kiệu ngoài đường xã | lễ vu lan ngoài khuôn viên chùa
1.013798	mời thầy mời cha về giảng trong xã | mục sư giảng ở chỗ khác trong xã
1.013821	nghệ nhân đờn ca nghèo lãnh tiền tháng | nghệ nhân ưu tú khó khăn trợ cấp
1.013822	nghệ nhân ưu tú mất tiền mai táng | nghệ nhân đờn ca chết tiền chôn cất
1.013833	đổi tên chủ trên sổ đỏ | đổi cccd trên sổ đỏ | cập nhật căn cước vô sổ đất | đất bị sạt lở mất bớt | sổ đỏ đổi địa chỉ do sáp nhập | cmnd cũ trên sổ đỏ | lối đi qua đất người khác ghi sổ | đất lở xuống sông giảm diện tích | cải chính tên rồi sửa sổ đỏ | đổi số tờ số thửa trên sổ
1.013851	quảng cáo sữa bột cho em bé | chạy quảng cáo sữa cho trẻ nhỏ
1.013855	mở quán ăn giấy vệ sinh thực phẩm | mở nhà hàng quán nhậu | giấy attp quán cơm | mở quán cà phê trà sữa giấy attp | bếp ăn tập thể công ty | nấu đám tiệc cơm hộp suất ăn | cơ sở nước uống đóng bình | lò nước đá cây nước đá viên | giấy vsattp quán ăn | căn tin trường học giấy attp
1.013916	thi làm đại diện đăng ký thương hiệu
1.013919	mất thẻ hành nghề đại diện nhãn hiệu
1.013921	lục hồ sơ cũ ở kho lưu trữ | tìm giấy tờ đất xưa lưu trữ | xin hồ sơ đi b của ba
1.013947	đất ruộng hết hạn năm mươi năm | sổ đỏ đất lúa hết hạn | đất vườn ghi hết thời hạn | đất nuôi tôm hết hạn sử dụng | sổ ghi hạn 2013 đất nông nghiệp | đất trồng cây lâu năm hết hạn | hết hạn đất ruộng vẫn đang mần | ghi lại thời hạn đất ruộng | vuông tôm hết hạn trên sổ
1.013949	công ty xin thuê đất nhà nước | xin lên thổ cư | mướn đất nhà nước làm dự án | xin giao đất làm nhà xưởng
1.013950	đất thuê hàng năm chuyển trả một lần | đóng tiền thuê đất một cục | từ thuê đất sang được giao đất | đất thuê nhà nước trả đứt một lần
1.013952	dự án xin kéo dài hạn đất | đổi quyết định giao đất dự án
1.013953	quyết định giao đất sai ranh | quyết định lên thổ cư sai diện tích | đất giao thực tế lệch bản đồ
1.013962	cán bộ xin đất ở khỏi đấu giá | bộ đội xin nền nhà | giáo viên xin đất cất nhà | công chức chưa có nhà xin đất | sĩ quan xin mua nền không đấu giá | dân xã không có đất ở xin nền
1.013965	đất ruộng làm du lịch sinh thái | vườn trái cây mở homestay | đất nông nghiệp làm điểm tham quan | vuông tôm kết hợp du lịch | đất trồng cây gắn điện mặt trời | đất vườn kết hợp buôn bán | rừng đước làm du lịch | đất lúa mở quán trong vườn
1.013966	mất giấy nhãn hiệu độc quyền | rách bằng bảo hộ thương hiệu | xin thêm bản bằng cho đồng sở hữu
1.013967	xã xử tranh chấp đất không sổ | hòa giải đất không thành xin xã quyết | nhờ chủ tịch xã xử tranh chấp đất | đất chưa sổ bị giành nhờ xã | xã ra quyết định tranh chấp đất | hai nhà giành đất không giấy
1.013978	làm sổ đỏ lần đầu | đất ông bà để lại chưa sổ | đất khai hoang làm sổ | đất chưa có sổ đỏ | xin cấp bằng khoán đất | nhà đất ở lâu năm chưa giấy | vuông tôm chưa có sổ | đất giấy tay chưa từng có sổ | cấp sổ đỏ mới | đất cha mẹ cho chưa có sổ | ở mấy chục năm chưa giấy đất | đất không giấy tờ xin sổ | sổ trắng cũ làm sổ đỏ | kê khai đất lần đầu | việt kiều làm sổ đất lần đầu | nhà thờ họ làm sổ đất
1.013979	hiến đất làm đường chưa có sổ | cho đất cất trường học chưa sổ | đất không sổ hiến làm lộ | hiến đất làm cầu nông thôn | cho xã miếng đất chưa giấy | hiến đất mở rộng hẻm
1.013980	ly hôn chia đất | vợ chồng chia nhà đất sang tên | thỏa thuận đất hộ cho một người đứng | cả nhà để một người đứng sổ | tòa xử xong sang tên đất | trúng đấu giá đất thi hành án | bản án thắng kiện sang sổ | chia tài sản chung vợ chồng ghi sổ | ngân hàng xử lý nợ sang tên đất
1.013988	trả xong nợ tiền đất | sổ ghi nợ tiền sử dụng đất | xóa chữ nợ trên sổ đỏ | đóng hết tiền thổ cư còn nợ | nợ trước bạ trên sổ hồng | trả dứt nợ tái định cư | sổ đỏ nợ thuế muốn bán | gỡ nợ tiền thổ cư
1.013992	đất rẫy qua trồng cây lâu năm | vuông tôm đổi qua đất vườn | đổi loại đất khỏi xin phép | đất nuôi tôm qua trồng lúa | đổi loại đất nông nghiệp báo sổ | đất kinh doanh sang đất dịch vụ khác
1.013993	đất ruộng lỡ cất nhà | xây nhà trên đất vườn từ lâu | cất nhà trên đất lúa trước 2014 | ở trên đất nông nghiệp xin thổ cư | dùng đất sai mục đích xin sổ | nhà cất lâu năm không đúng loại đất
1.013995	hoàn công nhà | cất nhà xong ghi vô sổ | nhà mới xây thêm vào sổ đỏ | sổ đất chưa có nhà | hoàn công sau khi xây | xây thêm lầu cập nhật sổ | đập nhà cũ cất nhà mới sửa sổ | đưa căn nhà vô sổ hồng | nhà xây rồi chưa có trên sổ | sổ đỏ chỉ có đất không có nhà | người nước ngoài hết hạn sở hữu nhà | hoàn công nhà phố để bán | hợp thức hóa nhà trên đất | bổ sung nhà cấp bốn vô sổ
1.013997	heo chết dịch tả châu phi | heo bị dịch đem chôn xin tiền | gà vịt chết cúm gia cầm | trâu bò bị viêm da nổi cục | tiền hỗ trợ tiêu hủy heo | tôm cá chết dịch bệnh hỗ trợ | chó mèo bò bị tiêu hủy vì bệnh | trại heo bị dịch mất trắng
1.014023	nhóm hộ dân xin hỗ trợ sản xuất | tổ hợp tác xin con giống cây giống | hỗ trợ hộ nghèo nuôi trồng | bà con trong ấp xin bò giống
1.014027	tiền người già | tiền già hàng tháng | tiền cao tuổi | đủ 75 tuổi không có lương hưu | ông bà già lãnh tiền mỗi tháng | má 75 tuổi làm hồ sơ lãnh tiền | 70 tuổi hộ nghèo lãnh tiền già | 80 tuổi được lãnh năm trăm ngàn | người già dọn nhà chuyển chỗ lãnh tiền | ông nội tới tuổi lãnh tiền nhà nước | trợ cấp người cao tuổi | ông già mất báo cắt tiền già
1.014028	người già đang lãnh tiền cao tuổi mất | bà trên 75 tuổi chết tiền mai táng | tiền chôn cất người già | má 80 tuổi mới mất lãnh tiền đám | ông nội mất được hỗ trợ ma chay | tiền hòm cho người cao tuổi | người lãnh hưu trí xã hội qua đời
1.014030	sàn shopee tiktok khấu trừ thuế người bán
1.014032	người tây bán trên mạng đóng thuế
1.014033	bán shopee tiktok bị trừ thuế lấy lại | bán online doanh thu thấp xin hoàn thuế | bán hàng trên sàn bị khấu trừ dư
1.014034	giấy phép tiệm in sai chữ | giấy hkd sai tên sai cccd | bổ sung số điện thoại email hkd | giấy đăng ký tiệm ghi lộn địa chỉ
1.014035	nộp hồ sơ mở tiệm rồi đổi ý | rút hồ sơ hkd đang làm | hổng mở quán nữa rút hồ sơ
1.014050	bể ống nước dưới đường đào gấp | sự cố cống xì nước đào đường | đứt cáp ngầm sửa gấp
1.014052	xin xã cho đốn cây ven lộ | chặt cây công cộng trong ấp | cây ven đường xã quản lý sắp đổ | dời cây trước nhà do xã quản
1.014056	xin xem thông tin căn cước của mình | xin trích thông tin thẻ cccd | coi dữ liệu căn cước ở xã
1.014057	không quốc tịch xem thông tin căn cước | việt kiều campuchia coi dữ liệu căn cước
1.014058	lấy mẫu adn làm căn cước | đưa kết quả thử máu adn vô cccd | thân nhân liệt sĩ lấy mẫu adn
1.014059	thu giọng nói làm cccd | cập nhật giọng nói vô căn cước
1.014060	đưa bằng lái vô cccd | gắn thẻ bhyt vô căn cước | thêm giấy tờ vô thẻ cccd | thêm khai sanh kết hôn vô thẻ | xài cccd thay thẻ bảo hiểm
1.014061	làm cccd lần đầu | làm thẻ căn cước 14 tuổi | con đủ 14 tuổi làm cccd | mần căn cước công dân gắn chip | chưa có chứng minh thư bao giờ | người già chưa làm cccd | làm cccd cho học sinh cấp 3 | làm cccd tại nhà cho người bệnh | lăn tay chụp hình làm căn cước
1.014062	làm cccd cho con nít | thẻ căn cước cho em bé | con 6 tuổi làm cccd | con nhỏ đi máy bay cần cccd | làm căn cước cho trẻ mới sanh | cha mẹ làm cccd cho con nhỏ | làm căn cước cho cháu tiểu học
1.014063	cccd hết hạn | đổi cccd khi đủ 25 tuổi | đủ 40 tuổi 60 tuổi đổi thẻ | đổi cmnd sang cccd | cccd sai tên ngày sanh | thẻ căn cước bị trầy gãy | đổi tên đổi họ làm lại cccd | cccd hư chip không quét được | đổi địa chỉ trên cccd sau sáp nhập | chứng minh nhân dân cũ đổi thẻ mới | đổi thẻ vì khuôn mặt thay đổi
1.014064	mất cccd | rớt bóp mất căn cước | làm mất thẻ căn cước | bị móc túi mất giấy tờ tùy thân | mất chứng minh nhân dân | thất lạc cccd làm lại | cccd bị cháy không còn | làm lại cccd bị mất online
1.014065	không quốc tịch làm giấy căn cước | việt kiều campuchia về chưa có giấy tờ | sống lâu năm không giấy tờ quốc tịch | về từ biển hồ chưa có cccd
1.014066	sửa thông tin người không quốc tịch | việt kiều campuchia sai tên trên dữ liệu
1.014067	giấy căn cước không quốc tịch bị hư | giấy chứng nhận căn cước hết hạn
1.014068	mất giấy căn cước người gốc việt | việt kiều campuchia làm mất giấy căn cước
1.014090	đem thuốc tây về nước tự xài | mang thuốc trị bệnh từ mỹ về | gởi thuốc từ nước ngoài về trị bệnh
1.014092	chứng chỉ dược đứng tiệm thuốc tây | dược sĩ xin bằng hành nghề | mở nhà thuốc cần chứng chỉ dược
1.014099	chứng chỉ dược sĩ bị sở ghi sai
1.014100	mất chứng chỉ hành nghề dược | chứng chỉ dược sĩ bị rách
1.014101	đổi tên số cccd trên chứng chỉ dược
1.014103	mới thoát nghèo xin giấy giảm học phí | nhà thoát nghèo con còn đi học | xã xác nhận thoát nghèo nộp trường
1.014105	đem thuốc an thần ra nước ngoài xài | mang thuốc gây nghiện đi nước ngoài
1.014128	xin tóm tắt bệnh án | nằm viện xin giấy bệnh án | tóm tắt bệnh án để lãnh bảo hiểm | bệnh án để làm hồ sơ khuyết tật | bệnh án để giám định thương tật
1.014137	mua bảo hiểm y tế hộ gia đình | mua thẻ bhyt cho cả nhà | bhyt học sinh sinh viên | thẻ bảo hiểm khám bệnh cho má | thẻ bhyt hết hạn mua tiếp | gia hạn thẻ bảo hiểm y tế
1.014140	thanh toán lại tiền viện phí | quên đem thẻ bhyt lấy lại tiền | cấp cứu trái tuyến lấy lại tiền thuốc | mua thuốc ngoài bảo hiểm trả lại | có biên lai viện phí đòi bảo hiểm
1.014159	đất có dính quy hoạch không | coi quy hoạch đất | hỏi quy hoạch trước khi mua đất | kiểm tra quy hoạch khu dân cư | bản đồ quy hoạch phường xã | đất bị quy hoạch treo | mở đường có trúng đất nhà | lộ giới mấy mét | xin trích bản quy hoạch thửa đất
1.014160	công ty mới đóng bhxh cho công nhân | mua bhxh tự nguyện | nông dân đóng bhxh sau này có lương | làm sổ bảo hiểm lần đầu | mới đi làm chưa có sổ bhxh | buôn bán tự do mua bhxh | chủ tiệm đóng bhxh | tham gia bảo hiểm hưu trí tự đóng
1.014162	sổ bhxh sai tên | sai ngày sanh trên sổ bảo hiểm | đổi cccd cập nhật bảo hiểm xã hội | gộp hai sổ bhxh | đổi mức đóng bhxh tự nguyện | sửa thông tin sổ bhxh
1.014163	nghỉ bệnh lãnh tiền bảo hiểm | nằm viện bhxh trả lương | nghỉ làm nuôi con bệnh | công nhân nghỉ ốm hưởng bhxh | giấy bác sĩ cho nghỉ nộp công ty
1.014165	sẩy thai nghỉ lãnh bảo hiểm | đi khám thai được nghỉ hưởng lương | hư thai bỏ thai tiền bhxh | đặt vòng triệt sản được nghỉ | thai lưu tiền bảo hiểm
1.014166	tiền thai sản công nhân nữ | sanh con lãnh tiền bảo hiểm | nghỉ đẻ sáu tháng | nghỉ hộ sản | mới sanh xong lãnh bhxh | nghỉ việc trước khi sanh lãnh thai sản | sanh mổ sanh đôi tiền bhxh | nhờ người đẻ mướn tiền thai sản
1.014167	nhận con nuôi lãnh tiền thai sản | xin con nuôi sơ sinh nghỉ bhxh
1.014168	vợ sanh chồng được nghỉ mấy ngày | chồng lãnh tiền thai sản khi vợ sanh | tiền thai sản cho cha | vợ không đóng bảo hiểm chồng lãnh
1.014169	tiền dưỡng sức sau sanh | sanh xong còn yếu nghỉ thêm | sanh mổ lãnh tiền bồi dưỡng sức khỏe
1.014170	bhxh tự nguyện sanh con có tiền | bhxh tự nguyện lãnh hai triệu khi sanh | nông dân đóng bhxh tự nguyện sanh con
1.014171	làm hồ sơ về hưu | đủ tuổi nghỉ hưu lãnh lương hưu | công nhân về hưu sớm | đóng bhxh đủ 15 năm về hưu | cán bộ giáo viên nghỉ hưu | suy giảm sức khỏe xin hưu non | sổ hưu
1.014172	đóng bhxh tự nguyện đủ năm lãnh hưu | nông dân lãnh lương hưu tự đóng | bảo hiểm tự nguyện đủ tuổi hưởng hưu
1.014173	rút bảo hiểm một lần | rút bhxh 1 lần | nghỉ việc một năm lãnh hết bhxh | thanh toán sổ bảo hiểm lấy tiền | công nhân rút bhxh về quê | bị ung thư rút bhxh | không đóng nữa rút sổ bhxh
1.014174	đi mỹ định cư lãnh hết lương hưu | đang hưởng hưu ra nước ngoài sống luôn
1.014175	bị cắt lương hưu xin lãnh lại | đi tù về lãnh lại lương hưu | lương hưu bị ngưng | mất tích trở về nhận lại lương hưu
1.014176	đổi chỗ lãnh lương hưu | chuyển lương hưu qua tỉnh khác | lãnh lương hưu qua thẻ atm | dọn về quê đổi nơi lãnh hưu | lương hưu tiền mặt qua tài khoản
1.014177	tiền mai táng người có bhxh | người lãnh lương hưu chết tiền chôn cất | công nhân chết tiền ma chay bảo hiểm | ba má hưu trí mất tiền đám tang
1.014178	tiền tuất cho con nhỏ mỗi tháng | chồng đóng bhxh chết con lãnh tháng | cha mất con đi học lãnh tuất | cha mẹ già lãnh tuất con chết
1.014179	lãnh tuất một cục | người đóng bhxh chết lãnh một lần | rút tiền bảo hiểm của người chết | chồng chết vợ lãnh tiền sổ bhxh
1.014181	nghỉ chờ việc trước 1995 tính bảo hiểm | cán bộ cũ cộng năm công tác
1.014182	đi lao động liên xô đông đức | đi xuất khẩu lao động trước 1995
1.014183	tới tuổi hưu chưa đủ năm đóng | thiếu năm đóng bhxh lãnh trợ cấp tháng | chưa đủ 75 tuổi mà hết tuổi làm
1.014184	đang lãnh trợ cấp tháng chết giữa chừng | chết chưa lãnh hết tháng trợ cấp
1.014185	công ty phá sản xác nhận đóng bhxh | mất hồ sơ cũ xác nhận năm đóng | xác nhận quá trình đóng tính hưu
1.014193	đi khám bệnh có bhyt | đi bác sĩ bằng thẻ bảo hiểm | khám trái tuyến được hưởng mấy phần trăm | giấy chuyển viện bảo hiểm | nằm viện có thẻ bhyt | khám trạm xá bằng cccd | sanh ở bệnh viện xài thẻ bảo hiểm | tái khám lấy thuốc bảo hiểm
1.014196	người nước ngoài khỏi làm work permit | chồng tây làm việc miễn giấy phép | chủ góp vốn nước ngoài miễn work permit
1.014197	mất giấy miễn work permit | giấy miễn work permit đổi hộ chiếu
1.014198	giấy miễn work permit sắp hết hạn
1.014199	mướn người nước ngoài làm | làm work permit | giáo viên tiếng anh tây dạy trung tâm | chuyên gia hàn trung vô làm công ty | đầu bếp tây làm nhà hàng
1.014200	mất work permit | giấy phép lao động tây đổi hộ chiếu | rách work permit
1.014201	work permit sắp hết hạn | chuyên gia tây làm thêm 2 năm
1.014217	cất sửa nhà trong khu di tích | nhà nằm trong đất di tích muốn sửa
1.014218	cất nhà gần khu di tích
1.014230	giấy vệ sinh thực phẩm xin ở xã | làm tôm khô cá khô bán giấy attp | lò bánh mì lò bún nhỏ | làm mắm ba khía bán | tiệm tạp hóa bán đồ ăn giấy vsattp | cơ sở làm bánh kẹo tại nhà | lò hủ tiếu lò đậu hũ | làm rượu đế nước mắm tại nhà | bán thịt cá ngoài chợ giấy attp
1.014231	mất giấy vệ sinh thực phẩm ở xã | giấy attp xã cấp hết hạn | giấy attp bị rách hư | đổi tên chủ trên giấy attp xã | giấy vsattp hết ba năm làm lại
1.014258	đào ao dư đất chở bán | lấy đất cát thừa khi làm công trình | móc đất mặt bằng đem san lấp | đào vuông lấy đất đắp nền
1.014259	tính lại tiền mỏ cát đã đóng | mỏ cát lấy ít xin tính lại tiền
1.014275	công ty mua đất dân làm dự án | doanh nghiệp gom đất ruộng | thuê đất dân xây nhà xưởng | góp đất với công ty làm dự án
1.014284	san lấp biển làm dự án | xin lấn biển
1.014312	nghệ nhân mất báo cắt tiền hàng tháng | nghệ nhân đờn ca ngưng trợ cấp
1.014313	nhóm trẻ tư xin tiền mua đồ | nhà trẻ gia đình giữ con công nhân | lớp mẫu giáo tư nhận trẻ công nhân
1.014333	sinh viên trường công giảm học phí | hộ nghèo học đại học công | con thương binh học cao đẳng công | học nghề trường công khỏi đóng tiền | sinh viên khmer miễn học phí đại học
1.014334	học cấp 3 tư tiền sách vở | học gdtx cấp 3 tư tiền tập
1.014335	học đại học tư giảm học phí | học cao đẳng nghề tư hộ nghèo | sinh viên trường tư con thương binh | con liệt sĩ học đại học tư
1.014336	con nghèo học trường công tiền sách vở | mồ côi học trường công tiền tập | hộ nghèo học công lập tiền tháng | khuyết tật nghèo trường công tiền sách | xin tiền tập vở cho con trường làng
1.014337	con nghèo mầm non tư tiền sách | trẻ mồ côi học trường tư tiền tập | hộ nghèo học tiểu học tư
1.014347	đi xuất khẩu lao động bị về sớm | bị chủ bên kia đuổi về nước | bịnh tai nạn bên nước ngoài phải về | đi làm nước ngoài về trước hạn | công ty bên kia phá sản phải về
1.014348	bị môi giới lao động gạt mới kiện | kiện công ty xklđ xin tiền luật sư
1.014349	kiện xong công ty xklđ xin tiền | vụ kiện lao động nước ngoài xử xong
1.014350	chồng đi lao động nước ngoài chết | con đi xuất khẩu lao động mất tích | người nhà đi xklđ chết xin hỗ trợ | đưa xác lao động về nước hỗ trợ
1.014359	mai táng người đi dân công tải đạn | cha đi dân công mới qua đời | tiền đám tang dân công
1.014363	xác nhận ngày ra vô nước | xin giấy đã về nước ngày nào | lịch sử đi nước ngoài | xác nhận xuất cảnh để làm bảo hiểm | hỏi người thân đã ra nước ngoài chưa | mất hộ chiếu cũ xác nhận xuất cảnh
1.014365	cắt đất bán một phần sang tên luôn | tách sổ sang tên cho con một lượt | bán bớt nửa miếng đất | mua một phần thửa đất | cắt nền cho con sang tên luôn | chia đất thừa kế mỗi người một sổ | tách ra cho con đứng tên
1.014366	đổi sổ đỏ kèm sửa cccd | đổi sổ mới cập nhật tên chủ | sổ rách với số cmnd cũ | đổi sổ hộ qua tên cá nhân luôn
1.014367	đổi sổ mới ghi thêm căn nhà | đổi sổ cũ kèm hoàn công | sổ rách đổi lại ghi nhà luôn | sổ cũ đổi sổ hồng có nhà
1.014371	lập quỹ cho htx vay vốn
1.014379	xin tiền xây phòng học mầm non | hỗ trợ cất thêm phòng mẫu giáo
1.014396	liên kết làm nghề dệt chiếu | liên kết làm du lịch nghề thủ công
1.014398	dựng trụ sóng điện thoại | cho nhà mạng cất cột ăng ten | trạm bts trên đất nhà | cột phát sóng viettel vinaphone
1.014412	mở lối ra đường tỉnh | bản vẽ đấu nối đường tỉnh
1.014413	làm ngã ba ra đường tỉnh | thi công lối vô từ đường tỉnh
1.014424	ba má mất không kiếm ra sổ đỏ | mất sổ mà chủ đất đã chết | thừa kế đất mà sổ bị mất | người đứng tên chết sổ thất lạc | cha chết mất sổ muốn sang tên con
1.014425	cha chết mất sổ đất ruộng hết hạn | thừa kế ruộng mất sổ quá thời hạn
1.014426	mất sổ đất ruộng hết hạn | sổ ruộng vừa mất vừa hết hạn | mất sổ vuông tôm hết thời hạn
1.014473	liên kết nghề thủ công giảm nghèo
1.014474	nhóm hộ nghèo xin vốn chăn nuôi | hộ nghèo được cho bò cho heo giống | tổ hợp tác xin hỗ trợ làm ăn | hỗ trợ sinh kế thoát nghèo | dự án giảm nghèo nuôi dê nuôi vịt
1.014485	trồng cây thuốc nam xin dự án | vùng trồng sâm cây thuốc quý
1.014490	khen thưởng gian dối bị rút lại | hủy bằng khen khai gian thành tích
1.014491	đồng bào khmer nghèo không có đất ở | hộ khmer nghèo xin đất sản xuất | người khmer nghèo xin nhà nước sạch
1.014495	làm cống xẻ ngang đê
1.014496	khoan giếng sát đê | đào hầm gần đê
1.014505	làm homestay khu du lịch xin hỗ trợ
1.014507	cất nhà vệ sinh khu du lịch
1.014509	làm bãi đậu xe khu du lịch
1.014518	cất nhà trưng bày đặc sản đón khách
1.014519	nhà vệ sinh điểm du lịch cộng đồng
1.014521	làm bãi giữ xe du lịch cộng đồng
1.014535	xin bớt tiền mướn nhà nhà nước | ở nhà tập thể xin giảm tiền | hộ nghèo thuê nhà công giảm tiền | miễn tiền mướn nhà của nhà nước
1.014581	sinh viên nghèo xin tiền học | hỗ trợ tiền sách vở học nghề | học sinh trường nghề hộ nghèo | sinh viên khó khăn hỗ trợ tiền học
1.014584	hỗ trợ xây nhà máy nông sản | công ty làm xưởng sấy tôm khô | nhà máy xay xát xin hỗ trợ
1.014589	70 đến 74 tuổi tỉnh cho tiền | đảng viên 40 năm tuổi đảng không lương | ông bà hơn 70 chưa tới 75 tuổi
1.014593	hỗ trợ làm ocop | xây kho lạnh chứa nông sản | làm trang trại xin tiền hỗ trợ | xưởng sơ chế tôm khô cá khô | nhà sấy lúa | làm nghề nông thôn xin hỗ trợ | kho giữ giống lúa
1.014594	xưởng chế biến nông sản ở xã | hỗ trợ lò sấy trái cây
1.014598	xin làm công trình trong hành lang đê
1.014616	mất chứng chỉ bán đồ cổ
1.014632	mua nhà ở xã hội | mua nhà thu nhập thấp | vay tiền cất nhà lãi thấp | vay vốn sửa nhà | công nhân mua nhà giá rẻ | xác nhận chưa có nhà | vay ngân hàng chính sách xây nhà | mướn nhà thu nhập thấp | xác nhận thu nhập mua nhà xã hội
1.014674	phòng khám mới mua máy chụp x quang | nha khoa có máy chụp x-quang
1.014675	giấy phép máy chụp x quang phòng khám | xin xài máy chụp x-quang nha khoa
1.014679	giấy phép máy x quang sắp hết hạn
1.014736	doanh nghiệp liên kết với dân làm ăn | htx liên kết bao tiêu lúa tôm | xin vốn dự án chuỗi nông sản | liên kết nuôi tôm công ty thu mua
1.014737	nhóm hộ nghèo làm ăn chung | tổ nhóm xin vốn nuôi dê nuôi cua | hộ nghèo được cấp con giống | dự án chăn nuôi cho xóm ấp | bà con góp lại mần ăn giảm nghèo
1.014746	kiếm việc làm | xin việc trung tâm giới thiệu | thất nghiệp tìm việc mới | tư vấn tìm việc miễn phí
1.014747	thất nghiệp đi học nghề | học nghề lúc lãnh bảo hiểm thất nghiệp | học lái xe nấu ăn bằng tiền bhtn
1.014748	lãnh bảo hiểm thất nghiệp | nghỉ việc lãnh bhtn | lãnh tiền thất nghiệp | công ty cho nghỉ lãnh bảo hiểm | bị đuổi việc nhận trợ cấp | công nhân mất việc | chốt sổ xong đi lãnh thất nghiệp | làm hồ sơ thất nghiệp trong 3 tháng
1.014749	khai báo thất nghiệp hàng tháng | đi trình diện mỗi tháng lãnh thất nghiệp | khai tìm việc mỗi tháng online
1.014750	quên khai báo bị treo thất nghiệp | bị ngưng lãnh thất nghiệp một tháng
1.014751	trễ khai báo giờ lãnh lại thất nghiệp | đang bị treo muốn nhận thất nghiệp tiếp
1.014752	có việc mới cắt thất nghiệp | đang lãnh thất nghiệp thì đi làm lại | đi nghĩa vụ quân sự cắt bhtn | bảo lưu thất nghiệp khi có việc
1.014753	về quê lãnh thất nghiệp | chuyển bhtn từ bình dương về cà mau | dời chỗ lãnh thất nghiệp tỉnh khác
1.014754	công ty khó xin tiền dạy nghề
1.014792	dựng lán trại thợ hồ | cất nhà tạm cho công nhân công trình | dựng rạp sân khấu tạm | dựng kho chứa vật tư tạm | cất nhà mẫu tạm thời
1.014793	nhà tạm hết hạn xin để lại | lán trại hết thời hạn xin xài tiếp | công trình tạm chưa muốn tháo
1.014801	đăng ký vuông tôm | mã số ao nuôi tôm | giấy nuôi tôm sú tôm thẻ | ao tôm siêu thâm canh đăng ký | nuôi cá bè trên sông | nuôi hàu nuôi sò lồng bè | mã số vuông tôm để xuất khẩu | nuôi cá tra đăng ký ao | mất giấy mã số ao nuôi | đổi chủ vuông tôm làm lại mã số
1.014832	xin nhận rừng để giữ | có đất rừng chưa được giao rừng | thuê rừng nuôi tôm sinh thái | hộ dân nhận rừng ngập mặn | giao rừng đước cho hộ dân | sổ đỏ đất rừng nhưng chưa giao rừng
1.014834	nuôi cá bè giáp ranh hai tỉnh | nuôi lồng biển khơi bộ giao mặt biển
1.014839	công ty thuê rừng | tổ chức xin giao rừng đã có đất
1.014847	bảo vệ cống kinh mương tỉnh duyệt
1.014848	bảo vệ cống đập kinh mương xã duyệt
1.014849	cất nhà ven kinh thủy lợi | bắc cầu qua kinh trước nhà | làm bến ghe bờ kinh | bãi vật liệu cát đá bên bờ kinh | đặt ống ngầm qua kinh mương | xây hàng rào sát kinh thủy lợi
1.014850	mở quán cà phê bên kinh thủy lợi | làm du lịch câu cá ở kinh hồ | buôn bán dịch vụ trên bờ kinh
1.014851	giấy làm bến bãi bờ kinh hết hạn | xây thêm so với giấy bờ kinh cũ
1.014852	nổ mìn gần cống đập xin xã
1.014853	giấy nuôi cá trong kinh hết hạn | đổi diện tích nuôi cá ở kinh hồ
1.014859	xe tải chạy trên bờ kinh đê cống | xà lan vô kinh thủy lợi | xe cuốc xe ben đi bờ kinh | ghe máy lớn qua vùng cống
1.014860	trồng dừa bờ kinh | trồng cây ăn trái mé kinh thủy lợi | trồng cây lâu năm gần cống
1.014862	nuôi cá lồng trong kinh thủy lợi | nuôi vèo cá dưới kinh | thả cá trong hồ chứa nước | nuôi tôm cạnh cống đập
1.014863	quán du lịch bờ kinh giấy hết hạn
1.014864	trồng cây bờ kinh giấy hết hạn | xe ghe qua kinh xin thêm hạn
1.014868	mở đường nối ra lộ xã | làm hẻm nối đường phường | nối đường nhà ra lộ xã | mở ngã ba vô lộ nông thôn | công ty mở lối ra đường xã
1.014901	dán lại tem ab ở bộ công an
1.014905	hộ chiếu có tem ab bị mất | rách hộ chiếu dán lại tem ab tỉnh
1.014913	nhập gạch men xi măng kiểm tra | nhập kính nhôm vật liệu xây nhà
1.014957	vô trường nội trú vùng biên giới | con học nội trú xã biên giới | con xã biên giới được học nội trú
1.014965	không mần quản tài viên nữa
1.014966	bị rút thẻ quản tài viên xin lại
1.014967	xe bồn chở xăng dầu | xe chở bình gas | xe tải chở hóa chất dễ cháy | chở hàng nguy hiểm xin giấy lần đầu
1.014968	đổi xe đổi tuyến chở xăng gas | giấy chở hàng nguy hiểm đổi tài xế
1.014969	mất giấy chở xăng dầu | giấy xe chở gas bị hư
1.014976	cuối năm tiệm quyết toán thuế | hkd tính thuế lời lỗ cả năm | hkd quyết toán tncn
1.014979	tiệm nộp dư thuế xin lại | hộ buôn bán đóng lố tiền thuế | hkd nộp nhầm thuế lấy lại
1.014997	tàn tật học nghề trường tư | thương binh học nghề lãnh học bổng | người khuyết tật học may trường tư
1.015007	bị từ chối thương hiệu khiếu nại cục
1.015008	logo thương hiệu sắp hết 10 năm | nhãn hiệu hết hạn đóng tiền tiếp | bằng sáng chế đóng phí hàng năm
1.015010	đổi tên chủ thương hiệu | đổi địa chỉ trên bằng nhãn hiệu
1.015012	bỏ thương hiệu không xài nữa | xin ngưng nhãn hiệu công ty khác bỏ
1.015013	thương hiệu bị đăng ký trước xin hủy
1.015016	khiếu nại thương hiệu bị nhái ở tỉnh
1.015018	làm nhà lưới trồng rau | nhà màng trồng dưa lưới | trồng rau thủy canh xin hỗ trợ | trồng hoa nhà kính giá thể
1.015027	công an đánh pôn pốt chưa chế độ
1.115148	tiền lên thổ cư cao quá tính lại | đất vườn lên thổ cư tính lại tiền | lỡ đóng tiền lên thổ cư giá cao | tính lại tiền đất theo nghị quyết mới
1.115150	mua nhà xã hội của chủ đầu tư | căn hộ xã hội công ty xây
1.115151	bộ đội mua nhà giá rẻ | công an mua nhà lực lượng vũ trang
1.115188	tỉnh giao đất rừng | xin thuê rừng của tỉnh | công ty thuê đất khỏi đấu giá
1.115189	chở pháo bông đi bắn lễ | xe chở pháo hoa nổ
1.115193	công ty xin đổi loại đất ở tỉnh | đất thuê dự án sắp hết hạn
1.115195	mở doanh nghiệp tư nhân trên đất nhà | lấy đất nhà lập công ty tư nhân | đất hộ chuyển qua doanh nghiệp tư nhân
1.115206	sổ đỏ cấp sai hủy làm lại | sổ đã cấp sai luật xin thu
1.115220	xã giao đất rừng cho dân | xin thuê đất của nhà nước | dân xin nhận khoán đất rừng | xin xã cho mướn đất công
1.115222	chuyển đất vườn lên thổ cư xã | đất thuê nhà nước sắp hết hạn xã | đổi loại đất ở xã
1.115223	đất ranh rộng hơn sổ xã làm | đo dư đất xin thêm vô sổ xã | dư đất chưa ghi sổ
1.115224	xã sửa quyết định cho lên thổ cư | quyết định giao đất xã ra bị sai
1.115225	xã cho làm du lịch trên ruộng | làm chòi bán nước trên đất vườn | trồng cây kết hợp quán cà phê vườn
1.115226	xã sửa sổ đỏ ghi sai | sổ đỏ sai chữ nhờ xã sửa | nộp xã sửa sai sổ đất
1.115227	vợ chồng thôi nhau chia đất | anh em họp thống nhất ai đứng sổ
1.115241	sang tên sổ đỏ | mua bán đất sang tên | mua đất ruộng | mua nhà sang tên sổ hồng | cha mẹ cho đất con | cho nhà con ruột | thừa kế đất ba má để lại | ba mất sang tên sổ cho con | đứng tên lại đất cha mẹ | công chứng xong sang tên đất | bán đất cho người khác | bán vuông tôm | tặng đất cho cháu nội | ông bà cho đất cháu | đổi đất ruộng cho nhau | đi sang sổ | chuyển tên sổ đỏ qua vợ | góp đất vô công ty
1.115242	cất chòi kho trên đất ruộng | xây nhà kho trên đất nông nghiệp | làm trại trên đất lúa vùng tập trung | xây nhà giữ vườn vùng chuyên canh
1.115243	giấy phép kho đất ruộng hết hạn | chưa xây kịp nhà kho đất nông nghiệp
1.115244	mất giấy phép xây kho đất ruộng | giấy xây trại đất ruộng bị rách
1.115246	mua miếng vườn qua tên mình | ký công chứng bán nhà rồi sang sổ | má mất để lại đất cho anh em | sang sổ cho em ruột | đất hương hỏa sang tên
1.115247	công ty mua đất lúa theo phương án | doanh nghiệp nhận ruộng dân làm nông trại
1.115250	mua giấy tay đã có sổ người bán | mua đất lúc trước chỉ giao sổ | bán giấy tay người bán mất rồi | cầm sổ chủ cũ chưa sang tên
1.115251	bán nhà trên đất thuê nhà nước | thừa kế nhà trên đất thuê hàng năm | bán nhà xưởng trên đất mướn nhà nước | cho con căn nhà trên đất thuê
1.115252	đất mình đưa vô doanh nghiệp tư nhân | mở dntn lấy đất mình mần xưởng
1.115253	cho mướn lại đất khu công nghiệp | mướn lô đất cụm công nghiệp
1.115254	thôi mướn lô khu công nghiệp xóa tên | thanh lý mướn đất cụm công nghiệp
1.115256	đất bị lở sông giảm diện tích | sạt lở mất đất sửa sổ | đổi số cccd trên sổ hồng | chủ đất đổi tên sửa sổ | xã sáp nhập đổi địa chỉ sổ đất | đất ven biển bị sóng cuốn
1.115257	ghi lối đi chung vô sổ | cho hàng xóm đi nhờ ghi sổ | đường dẫn nước qua đất kế bên | mở lối đi qua đất người ta | hành lang đường ghi trên sổ
1.115258	xây nhà xong bổ sung vô sổ | ghi nhà vô sổ đỏ có sẵn | cơi nới nhà sửa lại sổ | nhà phá bỏ rồi còn trên sổ | xây thêm phòng trọ ghi sổ
1.115259	công ty sáp nhập sang tên đất | tnhh lên cổ phần đổi sổ đất | chia tách công ty chuyển sổ đất
1.115260	thỏa thuận vợ chồng chia đất | đất hộ giao một người đứng sổ | đất đứng chung mấy người chia lại | ly dị chia sổ đỏ | chuyển đất chung sang riêng của vợ
1.115261	tòa xử thắng đất sang sổ | thi hành án giao đất làm sổ | mua đất đấu giá thi hành án | hòa giải thành đất sang tên | bản án ly hôn chia nhà đất
1.115262	ngân hàng siết đất sang tên người mua | mua đất ngân hàng phát mãi | mua nhà thanh lý của ngân hàng | cấn nợ bằng đất thế chấp
1.115264	mua nhà đất công thanh lý | mua trụ sở cũ nhà nước bán
1.115265	đóng đủ tiền nợ đất xóa trên sổ | trả nợ trước bạ nhà | hết nợ tiền đất lấy sổ sạch
1.115268	ruộng hết hạn ghi tiếp trên sổ | đất vuông hết hạn muốn bán | sổ ruộng quá hạn hai mươi năm | đất nông nghiệp hết hạn xin mần tiếp
1.115269	sổ đỏ cũ nát | sổ hồng bị nhòe ố vàng | sổ bị chuột cắn | sổ rách đổi cái mới | đổi bằng khoán cũ lấy sổ hồng
1.115270	chia miếng đất ra hai sổ | gom các thửa liền nhau | xẻ thửa cho hai đứa con | nhập thửa kế bên chung sổ
1.115271	làm mất giấy chủ quyền đất | mất giấy đỏ xin lại | sổ hồng bị cháy | lạc mất bằng khoán
1.115274	công ty bán lại dự án có sổ
1.115275	mua thêm miếng kế bên làm chung sổ | đo lại ra nhiều hơn sổ | đất dư ngoài sổ xin ghi thêm
1.115276	hủy sang tên trên sổ | sang tên rồi tòa hủy hợp đồng | trả lại sổ tên chủ cũ | hợp đồng cho đất bị hủy
1.115277	hiến đất làm lộ đã có sổ | cho đất mở đường sửa lại sổ | hiến một phần đất cắt bớt sổ | cho nhà nước miếng đất có sổ
1.115279	bán ruộng hết hạn sang tên luôn | thừa kế đất ruộng đã hết hạn | cho con vuông tôm hết hạn | sang tên đất vườn quá thời hạn
1.115280	tách sổ để bán một phần | cắt ruộng cho con đứng tên | bán phân nửa thửa đất | chia thừa kế cắt đất từng người | tách thửa với sang tên một lần
1.115281	mua ruộng giấy tay nay sổ hết hạn
1.115282	mua giấy tay một phần thửa đất | mua giấy tay cái nền chưa tách sổ
1.115284	đổi cccd trên sổ ruộng hết hạn
1.115286	ghi nhà vô sổ kèm đổi địa chỉ
1.115287	ly hôn cắt đất làm hai sổ | anh em chia đất chung tách sổ riêng | chia đất hộ mỗi người một phần
1.115288	chia ruộng hết hạn cho một người đứng
1.115289	thắng kiện ruộng mà sổ hết hạn
1.115292	cắt vuông tôm đổi qua đất vườn
1.115293	sổ ruộng ghi sai lại hết hạn
1.115294	cắt ruộng hết hạn làm hai sổ | tách đất vườn quá thời hạn
1.115295	gom mấy miếng ruộng hết hạn | nhập hai thửa ruộng quá hạn
1.115297	mất sổ đất ruộng quá hạn | lạc sổ đất vườn hết thời hạn
1.115298	mất sổ đỏ còn ghi nợ tiền đất | sổ nợ trước bạ bị mất
1.115299	mất sổ mà chủ đổi cccd | mất sổ đỏ với chủ đã đổi tên
1.115301	mất sổ mà đất đo dư ra
1.115303	công ty khai báo lao động mới | công nhân mới vô khai lao động
1.115304	công ty sửa thông tin công nhân
1.115305	làm tự do khai thông tin lao động | người ở nhà thất nghiệp khai lao động | nông dân chạy xe ôm khai lao động
1.115306	làm tự do đổi nghề khai lại
1.115307	mới nghỉ việc khai thành thất nghiệp
1.115308	nghỉ làm ở nhà nội trợ khai lại | về già nghỉ làm luôn khai lao động
1.115309	làm hai ba công ty khai lao động
1.115311	đất mướn nhà nước trả luôn một lần
1.115316	công ty hết hạn thuê đất xin thêm | đất dự án hết năm mươi năm
1.115317	công ty gom ruộng lập phương án
1.115354	mướn đất nhà nước mở cơ sở | xin đất nhà nước không qua đấu giá
1.115362	mua đất công chứng xong sang sổ | con nhận đất cha mẹ mất để lại | cho đất con gái lấy chồng
1.115377	nhà gắn pin mặt trời hòa lưới | lắp điện mặt trời trên nóc nhà | điện mặt trời cho hộ dân | bán điện dư cho điện lực | trại tôm lắp điện mặt trời hạ thế | lắp solar mái tôn ở nhà
1.115392	chỉnh bản vẽ pccc đang thi công
1.115394	đi chữa cháy bị thương | dân phòng chữa cháy bị tai nạn | phụ chữa cháy bị phỏng | cứu người đuối nước bị thương | tham gia dập lửa gãy tay lãnh tiền
1.115406	công an đi campuchia đã nghỉ việc | công an biên giới tây nam đã mất | công an phục viên quyết định 62 | công an xuất ngũ đi k về
1.115442	đất công ty đo dư chưa có sổ | chùa miễu xin giấy đất lần đầu
1.115443	đất gốc ông bà chưa làm giấy | nhà ở từ xưa xin sổ | đất khai phá chưa bằng khoán | đất dư chưa sổ kế miếng có sổ
1.115445	sổ cũ không rõ mấy mét thổ cư | sổ ghi chữ t không rõ mét | sổ ghi thổ vườn chung | đất ghi thổ cư cộng vườn không rõ
1.115453	giành ranh nhờ xã đứng ra | hai nhà cãi bờ ranh | bị chiếm đất làm đơn gửi xã
1.115454	đổi ruộng gom thửa hồi trước chưa sổ | dồn ruộng lại một chỗ chưa giấy
1.115463	đang xài nhiều hơn sổ xin cấp hết
1.115468	mua bán cho tặng nhà đất qua tên | nhận phần đất di chúc để lại | bán đất cho em sang sổ
1.115475	xóa lần sang tên ghi trên sổ | tòa tuyên bỏ mua bán đất
1.115476	sang tên xong sổ ghi sai | trang bốn sổ đỏ ghi lộn tên | ghi sang tên sai số cccd
1.115478	trường nghề xin tổ chức thi tay nghề
1.115481	mất thẻ tay nghề quốc gia | chứng chỉ kỹ năng nghề bị rách
1.115482	xin tiền thi tay nghề | hỗ trợ lệ phí thi bằng nghề thợ
1.115483	xin tiền học nâng tay nghề | đi học thêm nghề được hỗ trợ
1.115494	xin xã cấp đất làm ăn | hộ nghèo xin đất sản xuất
1.115495	trúng đấu giá nền nhà | mua đất đấu giá của nhà nước | đấu giá đất công xong nhận đất | trúng đấu giá đất làm sổ
1.115503	đất thuê nhà nước hết hạn thuê tiếp | hộ mướn đất nhà nước gần hết hạn
1.115514	sổ cũ có thổ cư vườn chưa cấp | phần còn lại của thửa chưa sổ
1.115516	sổ do xã huyện cấp in sai | nhờ sửa chữ sai trên sổ cấp mới
1.115517	sổ xã cấp lộn cho người ta | xã cấp trật đất xin hủy sổ
1.115518	cán bộ đổi chỗ làm xin nền nhà | giáo viên vùng sâu xin đất ở | dân quê không đất cất nhà xin nền
1.115519	đất xài thực tế hơn trong sổ
1.115520	miếng đất ở lâu chưa có sổ | xin sổ hồng lần đầu cho nhà | đất cha ông khẩn hoang
1.115521	trường học trạm xá xin sổ lần đầu | đình chùa xin sổ đất
1.115525	văn phòng đất ghi sai khi sang tên | sửa lỗi trên sổ sau khi sang tên | trang sang tên bị ghi lộn
1.115526	sang tên sai văn phòng đất thu sổ
1.115528	mua một phần đất kế bên gộp sổ | mua khúc đất hàng xóm đã có sổ
1.115534	sổ xưa ghi chung vườn thổ cư | sổ cũ mập mờ mét thổ cư
1.115535	đất ruộng mà đang ở xin ghi lại | đang xài sai loại đất trên sổ
1.115537	đổi đất ruộng dồn thửa chưa ra sổ
1.115538	đổi ruộng mua bán cho tặng sang tên | mua nhà vườn sang sổ | con út đứng tên đất tía má
1.115539	bán nhà kho trên đất thuê hàng năm
1.115541	chủ dự án xin sổ từng nền
1.115548	đất mướn nhà nước sắp hết hạn tỉnh
1.115588	sổ vườn có nhà chưa rõ thổ cư
1.115590	đất đang ở rộng hơn trong sổ
1.115612	mua đất có sổ kế bên nhập chung
1.115620	nhà đất chưa giấy xin sổ đầu tiên | đất ruộng cha để lại chưa làm sổ | ở ổn định lâu chưa sổ đỏ
1.115623	sổ cấp thiếu phần chưa đủ điều kiện | phần đất hồi đó bị chừa không cấp
1.115624	cấp sổ cho hết đất đang ở
1.115625	sổ trước 2004 còn phần vườn chưa cấp
1.115626	sổ cũ có vườn ao tăng thổ cư | thổ cư sổ xưa ghi ít quá | tính lại mét thổ cư nhà có ao
1.115630	hiến đất mở lộ rồi sửa sổ xã | hiến đất cất nhà văn hóa ấp
1.115645	lên thổ cư để cất nhà | chuyển đất ruộng lên thổ cư | đất vườn lên thổ cư hộ gia đình | đóng tiền lên thổ cư | đất lúa xin cất nhà ở | đất vườn xin thành đất ở | đất ruộng sang đất kinh doanh | lên thổ cư một trăm mét
1.115646	dự án công ty xin đổi loại đất
1.115648	xin xã giao đất rừng | hộ dân xin thuê rừng ngập mặn
1.115649	nhà đầu tư được duyệt xin giao đất
1.115656	du lịch đất vườn hết hạn xin tiếp | phương án homestay trên ruộng hết hạn
1.115668	bán ruộng sang sổ người mua | ba má sang đất cho con trai | di chúc đất sang tên
1.115681	công ty mua gom đất dân xã
1.115682	ruộng vườn kết hợp làm du lịch | cho khách câu cá trong vuông tôm | đất vườn mở quán ăn
1.115684	viên chức bộ đội xin mua nền nhà
1.115691	dồn điền xong chưa có sổ
1.115692	phần đất chừa lại nay xin cấp sổ
1.115693	đất dư chưa sổ cặp đất có sổ | sổ ghi ít hơn đo thực tế xã
1.115694	mua thêm một khúc của hàng xóm
1.115695	góp đất chỉnh trang khu dân cư
1.115717	sổ ruộng ghi hết hạn rồi | đất lúa quá hạn ghi lại thời hạn | vuông tôm hết năm mươi năm
1.115718	đất lở ven sông sửa sổ | sổ ghi cmnd chín số | đổi họ tên sửa lại sổ đất | ghi đường đi chung lên sổ
1.115719	mua đất về đứng tên mình | chuyển nhà đất cha mẹ qua con | nhận thừa kế nhà vườn | đất ông nội để lại sang tên | vợ chồng tặng đất cho nhau
1.115727	tách nền cho con ra riêng | dồn hai sổ liền kề làm một | chia ruộng làm mấy thửa
1.115731	nhà cất trên đất ruộng hồi trước 2014 | đất vườn ở lâu xin nhận thổ cư
1.115736	đo thực tế dư xin sổ cho hết
1.115738	sổ xã cấp lần đầu ghi lộn tên | sửa năm sanh trên sổ mới cấp | sổ mới ra sai số thửa
1.115739	góp đất mở hẻm trong xóm | dân góp đất làm lại khu dân cư
1.115740	vuông tôm đón khách du lịch | ruộng lúa làm chỗ chụp hình | vườn cây kết hợp quán nước
1.115743	lên thổ cư | xin lên đất thổ cư | chuyển đất ruộng thành đất ở | đất vườn lên thổ cư | chuyển đất lúa qua vuông tôm | đất ruộng muốn cất nhà | chuyển đất nuôi tôm sang thổ cư | đất trồng cây lên đất ở | xin đổi loại đất để xây nhà | đổi đất vườn thành thổ cư | đất ruộng làm nhà kho | chuyển thổ cư cho con cất nhà
1.115745	hủy sổ cấp sai làm lại sổ xã | sổ đỏ xã cấp nhầm | cấp sổ trùng hai nhà
1.115746	đất mướn nhà nước hết hạn ở xã | đất thuê hàng năm qua trả một lần
1.115748	khai báo miếng đất chưa đăng ký | chưa ra sổ được vẫn kê khai đất | kê khai đất với xã
1.115749	công ty thương lượng mua đất dân | doanh nghiệp thuê đất dân làm trại tôm
1.115750	xã cấp sổ đỏ lần đầu | làm giấy chủ quyền đất ở xã | nộp hồ sơ làm sổ tại phường | đất chưa sổ nộp xã
2.000037	thêm loại máy vô thẻ kiểm định viên
2.000048	đem xe miễn thuế ra nước ngoài
2.000066	thẻ kiểm định viên bị mất làm lại
2.000140	làm kiểm định viên nồi hơi thang máy
2.000150	mất giấy phép bán thuốc lá | giấy bán thuốc hút bị rách | giấy bán lẻ thuốc lá hết hạn
2.000162	đổi chủ tiệm bán thuốc lá | đổi nhà cung cấp thuốc lá | tiệm dời chỗ sửa giấy thuốc lá
2.000181	tiệm tạp hóa bán thuốc hút | bán thuốc lá lẻ | xin giấy bán thuốc lá | quán cà phê bán thuốc lá | bán thuốc gói ở tiệm | giấy phép bán thuốc điếu | mở tiệm thuốc lá
2.000191	hợp đồng mẫu điện nước chung cư | công ty internet truyền hình hợp đồng mẫu
2.000200	làm cccd lần đầu ở công an tỉnh | lên tỉnh làm căn cước lần đầu
2.000206	xã duyệt kế hoạch phòng lũ dưới đập | dân dưới đập thủy điện sợ lũ
2.000239	bỏ vốn mở công ty ở nước ngoài | qua campuchia mở công ty | mở quán ở nước ngoài chuyển vốn
2.000282	trẻ bị bỏ rơi đưa vô trung tâm | bị bạo hành cần chỗ ở gấp | bị bán qua biên giới cần tạm lánh | người lang thang xin ăn ngoài đường | trẻ bị xâm hại không ai nuôi | lượm được em bé không ai nhận
2.000286	người già neo đơn vô viện dưỡng lão | cháu mồ côi không ai nuôi | xin vô nhà nuôi người già nhà nước | đưa người tâm thần vô trung tâm | người tàn tật nặng không ai chăm | gởi trẻ mồ côi vô mái ấm
2.000355	mở mái ấm nhỏ nuôi trẻ mồ côi | nhà chùa nuôi người già dưới 10 người | mở nhà tình thương nhỏ | lập chỗ nuôi người cơ nhỡ
2.000424	đi hòa giải bị đánh bị thương | hòa giải viên bị tai nạn xin tiền | hòa giải viên ấp chết khi làm việc
2.000473	thẻ thường trú người tây hết hạn đổi | thẻ thường trú 10 năm đổi một lần | chồng ngoại quốc đổi thẻ thường trú
2.000477	rước người thân từ trung tâm bảo trợ | xin ra khỏi mái ấm | đem người già từ viện dưỡng lão về | trẻ mồ côi lớn rời trung tâm
2.000497	làm lại giấy chứng tử người nước ngoài | mất giấy chứng tử của chồng tây | mất giấy chứng tử việt kiều
2.000513	làm lại hôn thú với người nước ngoài | mất hôn thú lấy chồng đài loan | mất giấy kết hôn với việt kiều | giấy hôn thú chồng hàn thất lạc | giấy kết hôn vợ chồng tây bị mất | về làm lại hôn thú chồng ngoại quốc
2.000522	việt kiều mất giấy khai sanh | định cư bên mỹ mất khai sanh gốc | người nước ngoài mất khai sanh việt nam | con lai mất khai sanh sổ gốc | kiều bào xin làm lại khai sinh | ở úc muốn làm lại khai sanh cũ
2.000527	người việt mất bên nước ngoài | người nhà chết bên mỹ báo tử | đi lao động nhật bị chết | chết ở nước ngoài báo đại sứ quán | khai tử tại lãnh sự quán
2.000528	con lai sanh ở việt nam | cha ngoại quốc mẹ việt khai sanh | khai sanh cho con lai | vợ chồng tây sanh con ở việt nam | sanh bên đài loan về chưa khai sanh | chồng hàn vợ việt khai sanh con | sanh ở nước ngoài về nước khai sanh | chọn quốc tịch việt cho con lai | con mang tên nước ngoài khai sanh | cha việt kiều khai sanh cho con
2.000539	mất hộ chiếu báo cục xuất nhập cảnh
2.000540	mất giấy con nuôi đại sứ quán cấp | làm lại giấy con nuôi lãnh sự quán
2.000547	khai sanh nước ngoài đem về ghi sổ | đã có giấy khai sinh bên hàn | giấy báo tử bên mỹ ghi sổ | đã có giấy chứng tử nước ngoài | đổi tên bên mỹ ghi chú ở quê | khai sinh đài loan xin trích lục việt | ghi chú khai sinh | con nuôi đã làm giấy bên nước ngoài | công nhận giấy tờ hộ tịch nước ngoài
2.000554	ly hôn bên nước ngoài | ly dị bên đài loan về ghi chú | ly hôn ở hàn muốn cưới lại | giấy ly dị của tòa án mỹ | ghi chú ly hôn | thôi chồng bên đó về nước cưới lại | công nhận ly hôn nước ngoài | ly dị chồng tây đã có giấy tòa
2.000560	giám hộ làm ở đại sứ quán | kiều bào giám hộ cháu mồ côi | giám hộ tại lãnh sự quán
2.000575	mất giấy phép kinh doanh tiệm | giấy hkd rách nát | cháy tiệm mất giấy phép | giấy hkd mẫu cũ đổi mẫu mới | giấy đăng ký kinh doanh bị mối ăn | ướt giấy phép tiệm | đổi giấy hkd có mã số thuế
2.000584	thôi giám hộ tại đại sứ quán | đổi người giám hộ ở lãnh sự quán
2.000592	luật sư nhà nước không giúp khiếu nại | bị từ chối luật sư miễn phí
2.000605	cán bộ ấp xã về hưu | nghỉ việc xã lãnh lương hưu tháng | chủ tịch xã cũ lãnh trợ cấp
2.000615	đổi chủ tiệm bán rượu | tiệm rượu đổi tên địa chỉ | sửa giấy phép bán rượu | thêm nhà cung cấp rượu
2.000620	tiệm tạp hóa bán rượu | mở tiệm rượu bia | bán rượu lẻ | quán nhậu bán rượu mạnh | xin giấy bán rượu | bán rượu đế | bán rượu tây rượu ngoại | đại lý rượu nhỏ | buôn bán rượu tại nhà
2.000629	lò rượu đổi chủ | đổi địa chỉ lò nấu rượu | thêm loại rượu nấu | sửa giấy phép nấu rượu
2.000633	nấu rượu bán | mở lò rượu | nấu rượu đế | nấu rượu gạo nếp ở nhà | làm rượu thuốc bán | cất rượu truyền thống | lò rượu gia đình xin giấy | đặt rượu bán cho quán | ngâm rượu trái cây bán
2.000635	xin bản sao khai sinh | mất giấy khai sinh xin bản sao | trích lục khai sinh | trích lục khai sanh cho con đi học | xin trích lục kết hôn | mất giấy kết hôn xin trích lục | trích lục khai tử | xin bản sao giấy chứng tử | khai sinh bị rách xin bản sao | xin thêm mấy bản khai sinh | khai sinh ố vàng mờ chữ | trích lục để làm hồ sơ xin việc | khai sanh ở quê xin bản sao | bản sao hôn thú để vay ngân hàng | trích lục chứng tử để lãnh mai táng | bản sao khai sinh online
2.000639	thẻ bhyt cho cha mẹ công an | vợ con công an có thẻ bhyt
2.000682	cưới bên nước ngoài ở đại sứ quán | lao động bên nhật cưới nhau | kết hôn ở lãnh sự quán | du học sinh cưới bên nước ngoài | cưới chồng tây ở đại sứ quán
2.000689	đang ở nước ngoài xin giấy độc thân | giấy độc thân do đại sứ quán cấp | đang ở đài loan cần giấy độc thân | độc thân thời gian ở nước ngoài
2.000693	nghỉ sanh lãnh tiền | tiền thai sản | công nhân sanh con | vợ sanh chồng được nghỉ | vợ sanh chồng có bhxh lãnh tiền | sẩy thai hư thai nghỉ | đi khám thai nghỉ có lương | nhận con nuôi dưới 6 tháng nghỉ | nghỉ việc rồi mới sanh có được tiền | đặt vòng triệt sản nghỉ | mang thai hộ hưởng bảo hiểm | sanh đôi lãnh bảo hiểm
2.000698	ghi chú ly hôn ở đại sứ quán | ly dị ghi sổ tại lãnh sự quán
2.000702	ghi chú hộ tịch ở đại sứ quán | ghi chú khai tử ở lãnh sự quán | nhận con ghi sổ lãnh sự quán
2.000712	ghi chú khai sinh ở đại sứ quán | khai sinh nước ngoài ghi sổ lãnh sự
2.000717	người hưu trí chết còn tiền chưa lãnh | ba mất tháng này lương hưu chưa lãnh | lãnh lại tiền hưu của người đã mất | lương hưu của má mất còn sót lại | trợ cấp bảo hiểm người chết chưa lãnh
2.000720	dời tiệm qua chỗ mới | đổi tên tiệm | đổi chủ tiệm sang cho con | bán thêm mặt hàng khác | thêm ngành nghề hkd | vợ đứng tên thay chồng tiệm | tăng vốn hkd | sang quán lại người khác đứng tên | đổi cmnd cccd trên giấy hkd | chủ tiệm mất con nối nghiệp
2.000725	người new zealand mất giấy làm thêm
2.000731	người new zealand qua chơi làm thêm
2.000740	đổi lãnh hưu tiền mặt qua thẻ atm | đổi số tài khoản lãnh lương hưu | lãnh bhxh qua ngân hàng | đổi số điện thoại cccd người lãnh hưu | thôi lãnh qua thẻ đổi lại tiền mặt | thẻ atm lãnh hưu bị khóa
2.000748	việt kiều sửa giấy khai sinh | người nước ngoài đổi tên sửa hộ tịch | định cư nước ngoài khai sinh sai ngày | con lai đổi họ tên | hôn thú chồng đài loan sai tên | sai số hộ chiếu trên giấy kết hôn | việt kiều đổi họ cho con | sửa tên nước ngoài trong khai sinh
2.000755	đang lãnh hưu đi mỹ định cư | qua nước ngoài luôn lãnh hưu một cục
2.000756	thôi giám hộ trẻ quốc tịch nước ngoài | người nước ngoài không giám hộ nữa | con lai đủ 18 tuổi hết giám hộ
2.000762	mất sức lao động hết hạn lãnh lại | trợ cấp mất sức đã bị cắt | làm nhà nước 15 năm mất sức | hết trợ cấp mất sức xin lại 613
2.000769	lái xe cuốc mất giấy chỗ học dẹp | lái máy xúc mất chứng chỉ luật | trường cấp giấy lái xe ủi đóng cửa | lái xe nâng mất chứng chỉ luật
2.000772	việt kiều chứng minh gốc việt | sống nước ngoài lâu muốn lấy passport việt
2.000779	cha người nước ngoài nhận con | cha hàn quốc nhận con ruột | chồng tây nhận con đã có khai sinh | việt kiều nhận con ở việt nam | thử adn nhận con với người ngoại quốc | thêm tên cha đài loan vô khai sinh | con lai nhận cha | con tìm cha bên mỹ
2.000794	lập câu lạc bộ bóng đá xóm | nhóm dưỡng sinh người già xã | câu lạc bộ võ thuật | câu lạc bộ cầu lông bóng chuyền | lập đội bóng xã ấp | câu lạc bộ yoga khiêu vũ ở phường
2.000806	lấy chồng nước ngoài | lấy chồng đài loan | lấy chồng hàn quốc | cưới vợ nước ngoài | cưới việt kiều | lấy chồng tây | đăng ký kết hôn với người ngoại quốc | bảo lãnh vợ chồng qua mỹ | cưới vợ campuchia | chồng trung quốc | làm giấy hôn thú chồng ngoại quốc | lấy chồng xa xứ | khám tâm thần để cưới người nước ngoài | cưới vợ lào thái lan | làm đám cưới với việt kiều mỹ
2.000809	ở tù ra lãnh lương hưu lại | mãn hạn tù nhận lương hưu tiếp | tuyên mất tích nay về lãnh hưu
2.000815	photo công chứng | sao y | sao y bản chánh | công chứng cccd | đóng dấu sao y bằng cấp | công chứng giấy khai sinh | chứng photo sổ hộ khẩu bằng cấp 3 | sao y điện tử | photo giấy tờ đem đóng mộc | công chứng bằng tiếng anh | sao y giấy tờ đi xin việc
2.000821	ba đang lãnh hưu mới mất | tiền mai táng người có bhxh | chồng chết vợ con lãnh tuất hàng tháng | chết còn sổ bảo hiểm gia đình lãnh | tiền tuất một lần | con đóng bhxh chết còn cha mẹ già | công nhân chết gia đình lãnh tiền
2.000884	chứng chữ ký giấy ủy quyền | xã xác nhận chữ ký | giấy cam kết có chứng chữ ký | không biết chữ lăn tay | tay liệt không ký được | ký tên trước mặt cán bộ | sơ yếu lý lịch xã đóng dấu | ủy quyền nhận lương giùm | xác nhận lý lịch đi xin việc | xác nhận lý lịch đi làm công ty | lăn tay điểm chỉ giấy tờ
2.000902	nhà khoa học ngoại mất giấy lao động
2.000907	nhà khoa học nước ngoài qua làm
2.000908	trích lục từ sổ lưu | xin lại bản sao bằng tốt nghiệp | mất bằng cấp 3 xin bản sao | mất bằng tốt nghiệp | nơi cấp còn lưu sổ gốc
2.000913	sửa hợp đồng đã chứng ở xã | hủy hợp đồng mua bán đất đã chứng | đổi ý không bán nữa hủy giấy | bỏ hợp đồng tặng cho đã chứng | thêm điều khoản hợp đồng đã chứng | hủy giấy ủy quyền đã chứng thực
2.000927	hợp đồng đã chứng sai số cccd | sai chính tả trong hợp đồng mua đất | hợp đồng đánh máy nhầm tên | giấy sang nhượng đánh sai số thửa
2.000930	xin nghỉ làm hòa giải viên | không làm tổ hòa giải ấp nữa | thôi hòa giải vì dọn nhà
2.000942	xin sao hợp đồng mua bán đã chứng | mất hợp đồng sang nhượng đất | lục lại hợp đồng cũ ở xã | mất giấy tặng cho đất xin sao | xin sao lại di chúc đã chứng
2.000950	bầu tổ trưởng hòa giải ấp | làm tổ trưởng tổ hòa giải xóm
2.000972	đưa xác người thân từ nước ngoài về | đem tro cốt qua nước ngoài | đem hài cốt về việt nam | chở quan tài qua cửa khẩu | hũ cốt đi máy bay nước ngoài
2.000986	khai sanh hộ khẩu bảo hiểm một lần | làm chung ba thứ giấy cho em bé | nhập hộ khẩu cho con mới sanh | thẻ bảo hiểm cho em bé mới sanh | khai sanh nhập khẩu luôn cho con | bhyt cho bé kèm nhập hộ khẩu | con mới đẻ nhập hộ khẩu theo má | nộp online khai sanh trọn gói | gộp khai sanh với nhập khẩu | em bé mới sanh chưa thẻ bhyt
2.000992	dịch giấy tờ ra tiếng anh công chứng | dịch thuật công chứng | dịch khai sinh sang tiếng hàn đóng dấu | dịch giấy kết hôn đài loan | dịch hồ sơ đi du học | dịch bằng cấp đi nước ngoài
2.001008	tự dịch giấy tờ chứng chữ ký | người nhà biết tiếng anh tự dịch giấy | tự dịch bằng lái hộ chiếu ra chứng | người dịch ngoài chứng chữ ký
2.001009	cha mẹ chết một mình con hưởng đất | một người thừa kế nhận nhà đất | ba má mất không di chúc con một | vợ nhận tài sản chồng chết để lại | nhận xe của cha đã mất | khai nhận thừa kế đứng tên một người
2.001016	không nhận phần thừa kế | con gái không lấy phần đất cha mẹ | nhường phần đất ba má cho anh em | từ chối chia của | không lấy gia tài vì sợ gánh nợ | mấy anh chị ký không nhận đất
2.001019	làm giấy để lại tài sản cho con | viết di chúc để đất cho con | tờ di chúc xã đóng dấu | ba già muốn chia đất trước khi chết | ông nội muốn để nhà lại cho cháu | viết giấy chúc ngôn | má bệnh nặng muốn lập di chúc | sau khi chết đất về ai
2.001023	khai sanh kèm thẻ bảo hiểm cho con | khai sanh với thẻ bhyt không nhập khẩu | làm khai sanh với bảo hiểm một lần | khai sanh với bảo hiểm cho bé | hai giấy một lần cho con nhỏ
2.001035	ký hợp đồng mua bán đất ở xã | sang nhượng đất ra xã ký | cha mẹ cho con đất ra xã | giấy bán xe máy công chứng | mua bán xe honda cũ ra xã ký | hợp đồng thuê đất vuông tôm | ủy quyền bán nhà đất | thế chấp sổ đỏ ra xã chứng | hợp đồng đặt cọc mua đất | cho thuê nhà ra xã chứng | mua ghe xuồng ra xã ký giấy | tặng cho đất cho con út
2.001064	giấy hành nghề thú y hết 5 năm | chứng chỉ thú y sắp hết hạn
2.001088	phụ nữ khmer nghèo sanh con lãnh tiền | nghèo dân tộc sanh con hai triệu | sanh đúng hai con được thưởng tiền | sanh con đúng chính sách lãnh tiền | mẹ nghèo sanh con nhà nước cho tiền
2.001117	rớt thẻ quản tài viên | chứng chỉ quản tài viên rách
2.001130	luật sư muốn làm phá sản doanh nghiệp | kế toán thi làm quản tài viên
2.001157	tnxp lãnh tiền một lần | thanh niên xung phong chống mỹ lãnh tiền | đi thanh niên xung phong chưa hưởng gì | cựu tnxp lãnh một cục
2.001159	khách ngủ lại qua đêm | bà con tới chơi ngủ lại | nhà nghỉ khai khách | khách sạn báo công an khách ở | homestay báo khách | bạn bè ở chơi vài ngày | khai báo người ngủ nhờ | nuôi bệnh ở lại nhà trọ | khách du lịch ngủ đêm | con cháu về chơi mấy bữa
2.001194	mất cccd làm lại ở công an tỉnh | lên tỉnh làm lại căn cước bị mất
2.001195	đổi cccd hết hạn ở công an tỉnh | lên tỉnh đổi cmnd sang căn cước
2.001211	bỏ giấy mô tô nước hư | bán ca nô vui chơi xóa số | thuyền đạp vịt không xài nữa
2.001212	mất giấy mô tô nước | giấy đăng ký thuyền vui chơi bị rách
2.001214	mua lại ca nô vui chơi sang tên | đổi chủ mô tô nước | thuyền kayak khu du lịch đổi chủ
2.001215	đăng ký mô tô nước | mua ca nô vui chơi làm giấy | thuyền kayak đạp vịt cho khách chơi | dù kéo phao chuối dưới nước xin số | sup chèo ở khu du lịch làm giấy
2.001217	dẹp khu vui chơi dưới hồ | đóng bãi tắm chơi mô tô nước
2.001218	mở khu vui chơi dưới nước | cho khách chơi ca nô trong hồ | mở bãi chèo xuồng kayak
2.001240	mất giấy phép bán rượu | giấy bán rượu bị rách cháy | giấy bán rượu hết hạn
2.001255	mất giấy nhận con nuôi | làm lại giấy con nuôi | giấy con nuôi cũ thất lạc sổ gốc | giấy con nuôi bị mất sổ xã cháy
2.001261	tiệm bán gas đổi chủ | tiệm gas đổi tên địa chỉ | sửa thông tin giấy phép bán gas | cửa hàng ga thay người đứng tên
2.001263	xin con nuôi | nhận con nuôi | cho con làm con nuôi | hiếm muộn xin con | không con muốn nuôi đứa nhỏ | nhặt được em bé bỏ rơi muốn nuôi | nhận cháu ruột làm con | cha dượng nhận con riêng của vợ | mẹ kế nhận con chồng | nhận con của em gái làm con mình | người độc thân xin con | làm giấy cha mẹ nuôi | lập giấy con nuôi hợp pháp | nuôi từ nhỏ chưa giấy con nuôi
2.001270	mất giấy phép bán gas | giấy bán gas bị rách hư | giấy tiệm gas sai thông tin làm lại
2.001283	mở tiệm bán gas | bán bình gas | mở đại lý gas | bán ga nấu ăn ở nhà | tiệm tạp hóa bán thêm gas | giấy phép bán gas | mở cửa hàng gas lẻ | buôn bán bình ga 12 ký
2.001313	tỉnh duyệt kế hoạch phòng lũ dưới đập
2.001384	cắm cọc ranh bảo vệ đập thủy điện
2.001396	tnxp lãnh tiền mỗi tháng | thanh niên xung phong già yếu neo đơn | tnxp hết sức lao động cô đơn | tiền hàng tháng cho thanh niên xung phong
2.001401	xe ghe qua cống tỉnh gia hạn giấy
2.001406	anh em chia đất ba má để lại | chia gia tài cha mẹ | mấy anh em ký giấy chia nhà | ba mất không di chúc chia đất | thỏa thuận chia thừa kế | anh em đồng ý một người đứng tên | chia đất hương hỏa
2.001426	bến bãi ven kinh tỉnh gia hạn
2.001427	mở nhà máy pha thuốc trừ sâu
2.001604	lô hàng thực phẩm nhập bị kiểm gắt
2.001621	làm mương tưới ruộng xin hỗ trợ | lắp tưới nhỏ giọt được hỗ trợ tiền | nạo vét mương nội đồng | tiền lắp hệ thống tưới tự động vườn | đắp bờ bao làm cống nhỏ xin vốn | đóng giếng bơm nước tưới rẫy hỗ trợ
2.001659	bỏ giấy ghe không chạy nữa | ghe mục xóa số | ghe chìm mất hủy giấy | bán ghe ra nước ngoài | rã ghe sà lan bán sắt vụn | xóa tên sà lan
2.001661	bị bán qua trung quốc trốn về | nạn nhân buôn người | bị lừa bán qua campuchia về | bị gạt bán sang nước ngoài | người bị mua bán về xin học nghề | cứu về từ campuchia xin tiền giúp đỡ
2.001673	nhập giống cây trái tươi nước ngoài | nhập trái cây lúa giống xin kiểm dịch
2.001711	đổi máy ghe lớn hơn sửa giấy | ghe thay máy mới | đổi tên tàu ghe | nới ghe dài thêm | hoán cải sà lan | ghe chở hàng đổi qua chở khách
2.001726	giấy cfs ghi sai làm lại | mất giấy cfs xuất khẩu tôm
2.001730	xuất khẩu tôm cần cfs | giấy cfs bán cá khô ra nước ngoài | nước ngoài đòi giấy lưu hành tự do
2.001791	nuôi cá lồng kinh lớn tỉnh quản lý
2.001793	xe ben xà lan qua cống đập tỉnh
2.001796	mở khu du lịch hồ thủy lợi tỉnh
2.001827	giấy an toàn thực phẩm vựa tôm | giấy vệ sinh cơ sở khô cá | lò làm tôm khô | vựa cua vựa cá | xưởng chế biến thủy sản | cơ sở nước mắm | nhà máy xay xát gạo | bán thịt heo ngoài chợ giấy attp | giấy attp hàng nông sản | cơ sở bánh phồng tôm | sơ chế rau củ trái cây
2.001830	người úc qua du lịch làm thêm
2.001842	trường cấp 1 xây xong xin dạy | trường tiểu học tư xin tuyển học trò
2.001904	xin vô học bổ túc cấp 2 | bỏ học lâu giờ học lại lớp 6 | lớn tuổi đi học bổ túc cấp hai | học phổ cập ban đêm cấp 2 | nghỉ học giữa chừng xin học bổ túc | chưa có bằng cấp 2 muốn học lại
2.001921	dựng bảng hiệu ven lộ | cắm bảng quảng cáo dọc quốc lộ | xin chôn trụ bảng hiệu lề đường | kéo đường điện dọc quốc lộ | đặt ống nước dọc lộ | dựng cổng chào qua đường | pano lớn cặp quốc lộ | chở hàng nặng gia cố cầu
2.001942	xin bé ở trại mồ côi về nuôi | rước trẻ trung tâm bảo trợ về | nhận bé ở mái ấm về chăm
2.001944	ông bà ngoại nuôi cháu mồ côi | cô chú bác nuôi cháu ruột | cha mẹ chết cậu dì nuôi cháu | cha mẹ bỏ đi bà nội nuôi cháu | anh chị nuôi em mồ côi
2.001947	bé bị hiếp dâm xin giúp đỡ | trẻ bị bỏ rơi cần giúp | trẻ lang thang bán vé số | trẻ bị bắt đi làm sớm | trẻ khó khăn xin giúp chữa bịnh
2.001958	htx mở thêm công ty riêng | hợp tác xã lập doanh nghiệp báo xã
2.001959	trường nghề công tỉnh tiền nội trú | hộ nghèo học cao đẳng nghề tỉnh | học sinh khmer học nghề tiền nội trú | tàn tật học nghề trường tỉnh học bổng | học dân tộc nội trú lên cao đẳng
2.001960	học nghề trường tư tiền nội trú | khmer nghèo học cao đẳng tư | trường nghề vốn nước ngoài tiền ăn
2.001973	mất giấy phép htx | giấy chi nhánh htx thất lạc
2.002023	dẹp công ty | đóng cửa công ty luôn | công ty không làm ăn nữa | công ty bị rút giấy phép giải thể | xóa tên công ty
2.002080	tiền công hòa giải viên | hòa giải xong một vụ lãnh tiền | tiền bồi dưỡng tổ hòa giải ấp
2.002096	đặc sản xã xin chứng nhận tiêu biểu | tôm khô thi sản phẩm nông thôn | mắm ba khía bình chọn tiêu biểu | hàng thủ công bình chọn tiêu biểu
2.002123	htx mở chi nhánh | htx mở thêm cửa hàng vật tư | htx mở văn phòng nơi khác
2.002165	cán bộ xã làm sai đòi bồi thường | xã cưỡng chế sai bắt đền | bị xử phạt oan đòi tiền | ubnd xã làm mất đồ của dân | kiện đòi đền bù do cán bộ xã | thiệt hại do xã quyết định sai
2.002184	tờ khai hải quan sai sửa lại
2.002225	trường học cơ quan xin mst mới | hội đoàn xin mã số thuế | tổ chức không phải doanh nghiệp cần mst
2.002226	lập tổ hợp tác báo xã | nông dân góp vốn làm chung báo xã | tổ hợp tác thêm thành viên báo xã
2.002228	tổ hợp tác ngưng làm ăn báo xã | giải tán tổ làm chung báo ủy ban
2.002233	hoàn thuế thu nhập cá nhân | lấy lại tiền thuế lương | tự quyết toán thuế cuối năm | làm hai công ty quyết toán thuế | bị trừ 10 phần trăm tiền công | hoàn thuế tncn tự động trên etax | nghỉ việc giữa năm lấy lại thuế
2.002235	công ty trừ thuế lương hàng tháng | tờ khai 05/kk-tncn | khấu trừ thuế tiền công nhân viên
2.002237	lãnh lương từ nước ngoài tự khai thuế | làm công ty nước ngoài tự đóng thuế | tự khai thuế lương hàng quý
2.002264	mất hành lý ký gởi máy bay | vali bị lạc ở cửa khẩu
2.002284	trường nghề công của xã tiền nội trú | trường nghề huyện cũ tiền ăn ở | học nghề trường xã quản lý
2.002303	bhyt miễn phí cho người nghèo | người già 80 tuổi được phát bhyt | thẻ bhyt cho hộ cận nghèo | người khuyết tật được phát thẻ bhyt | chưa thấy xã phát thẻ bhyt
2.002307	cựu chiến binh mới mất | ccb chết lãnh tiền mai táng | ông nội hội cựu chiến binh qua đời | tiền chôn cất cựu chiến binh | đám tang cựu chiến binh | cha ccb mất hổng có lương hưu
2.002308	tnxp chống pháp mới mất | tnxp kháng pháp chết tiền chôn cất
2.002321	chi nhánh tách công ty riêng đổi mst
2.002342	nghỉ hưu mới phát hiện bệnh nghề nghiệp | nghỉ làm mới biết bị bụi phổi | nghỉ việc lãnh tiền bệnh nghề nghiệp
2.002343	về hưu tiền khám bệnh nghề nghiệp | về hưu trị bụi phổi xin viện phí
2.002349	dân biên giới nhận trẻ campuchia nuôi | nhận trẻ lào làm con ở biên giới
2.002355	hộ chiếu công vụ ở đại sứ quán
2.002363	nhận con nuôi bên mỹ về ghi sổ | giấy con nuôi của tòa nước ngoài | ghi chú con nuôi nước ngoài
2.002396	tố cáo cán bộ xã | thưa cán bộ xã ăn hối lộ | tố trưởng ấp ăn chặn tiền | cán bộ xã nhũng nhiễu vòi tiền | đơn tố cáo người làm sai ở xã | cán bộ xã ăn tiền hỗ trợ
2.002400	cán bộ khai tài sản | công chức kê khai nhà đất xe | đảng viên kê khai tài sản hàng năm | kê khai thu nhập khi bổ nhiệm
2.002401	kiểm tra tài sản cán bộ | cán bộ giàu bất thường | cán bộ khai gian tài sản
2.002402	yêu cầu cơ quan giải thích quyết định | đòi xã trả lời vì sao làm vậy | dân yêu cầu cán bộ giải trình
2.002403	cán bộ trả lời giải thích cho dân | cơ quan giải thích quyết định
2.002409	khiếu nại chủ tịch xã | không chịu quyết định của xã | xã phạt oan muốn khiếu nại | làm đơn thưa ubnd xã | khiếu nại xã đền bù đất thấp | khiếu nại bị cắt hộ nghèo | đơn khiếu nại xã lần đầu | bị xã cưỡng chế nhà không đồng ý
2.002481	chuyển trường cho con cấp 2 | con học lớp 6 lớp 8 đổi trường | dọn nhà đổi trường cấp hai | rút học bạ chuyển trường lớp 7 | con cấp 2 theo cha mẹ đi xa | về quê xin học lớp 9 | đổi trường thcs giữa năm
2.002482	con ở nước ngoài về học cấp 2 | việt kiều về xin con học lớp 7 | theo cha mẹ từ mỹ về học thcs | con học lớp 8 đài loan về
2.002483	con lai quốc tịch ngoại học cấp 2 | trẻ người ngoại quốc xin vô lớp 6 | con người hàn xin học cấp hai
2.002501	gởi đơn thưa lên xã | đơn tố hàng xóm lấn đất | đơn phản ánh kiến nghị ủy ban xã | đơn thưa kiện gởi xã giải quyết | viết đơn tố cáo bỏ vô xã
2.002516	xác nhận có tên trong sổ khai sinh | hỏi sổ gốc ghi ra sao | giấy xác nhận thông tin khai sinh | xác nhận hai tên là một người | chứng minh cha con theo sổ gốc | xác nhận kết hôn theo sổ lưu
2.002620	bán hàng hội thảo cho người già | bán thuốc bổ trong nhà dân hội trường | tới ấp bán nồi chảo tặng quà | bán hàng lưu động hội trường xã | hội thảo giới thiệu sản phẩm bán hàng
2.002635	tên htx trùng thương hiệu người khác | bị kiện tên htx phải đổi
2.002636	tố htx khai giấy tờ giả | giấy htx ký giả mạo xin thu lại | bị giả chữ ký vô htx
2.002637	lập tổ hợp tác | nhóm nông dân làm giấy tổ hợp tác | mở tổ hợp tác nuôi cua | tổ đan lát phụ nữ | tổ hợp tác cũ làm giấy mới | bà con hùn lại làm tổ
2.002638	cháy giấy hợp tác xã | rách nát giấy tổ hợp tác | giấy htx bị ướt lụt | mất giấy tổ hợp tác
2.002639	tổ hợp tác đổi tổ trưởng | tổ hợp tác thêm thành viên thêm vốn | tổ hợp tác đổi tên đổi chỗ
2.002640	giấy tổ hợp tác in sai chữ | giấy tổ hợp tác thiếu số điện thoại
2.002641	tổ hợp tác tạm nghỉ | htx tạm ngưng báo phòng kinh tế | tổ hợp tác hoạt động lại
2.002642	giải tán tổ hợp tác | tổ hợp tác rã không làm nữa | trả giấy tổ hợp tác
2.002643	đang lập htx đổi ý rút hồ sơ | rút hồ sơ lập hoặc dẹp htx
2.002644	lập tổ hợp tác đổi ý rút
2.002645	đang giải thể htx muốn làm tiếp
2.002646	htx mở văn phòng bên campuchia | htx mở chi nhánh ngoài nước
2.002648	giấy htx in sai chữ | giấy htx sai số cccd giám đốc
2.002649	htx bổ sung số điện thoại email
2.002650	giấy chi nhánh htx in sai chữ
2.002668	htx xin nhà nước hỗ trợ vốn | tổ hợp tác tôm xin giúp máy | hợp tác xã lúa xin nhà sấy | hợp tác xã xin mướn kế toán | tổ hợp tác xin tập huấn
2.002676	nhà máy gắn solar có trạm biến áp | xưởng lắp solar đấu lưới trung thế
2.002681	đi bình dương làm công nhân hỗ trợ | hỗ trợ tiền nhà trọ đi làm xa | hộ nghèo đi làm tỉnh khác
2.002682	đi làm thời vụ hàn quốc | đi hàn hái nông sản theo tỉnh | đi trung quốc làm theo thỏa thuận tỉnh
2.002755	thanh niên xung phong sau 75 lãnh tiền | công an xã thời đánh pôn pốt
2.002757	thanh niên xung phong sau 75 đã mất | công an xã đi campuchia đã chết
2.002761	sĩ quan về hưu bị ung thư | bộ đội nghỉ hưu bị bệnh nặng | đại tá hưu trí mắc bệnh ngặt nghèo | cán bộ quân đội hưu bị suy thận
2.002764	con đi nghĩa vụ nhà bị cháy | con đi lính nhà gặp bão lụt | con đi nghĩa vụ cha mẹ bệnh nặng | con đang tại ngũ cha mẹ mất | vợ con lính nghĩa vụ gặp tai nạn | nhà con đi bộ đội gặp hoạn nạn
2.002765	ba đi nghĩa vụ con miễn học phí | con lính tại ngũ miễn học phí
2.002767	sĩ quan phục viên 15 năm khám bệnh
2.002770	học sinh bán trú được phát gạo | nhà xa trường học sinh ở lại | học trò xã khó khăn tiền ăn | học sinh bãi ngang nhà xa tiền gạo | 15 ký gạo một tháng cho học sinh | học sinh khmer xã khó khăn bán trú
2.002771	con nhà trẻ bán trú phát gạo | trẻ dưới 3 tuổi tiền ăn gạo | gởi con nhà trẻ xã nghèo
2.002820	hỗ trợ tiền đi xuất khẩu lao động | hộ nghèo đi làm việc bên nhật | tiền học tiếng trước khi đi lao động | tiền khám sức khỏe đi lao động | bộ đội xuất ngũ đi làm nước ngoài | người dân tộc đi xuất khẩu lao động
2.002821	học nghề miễn phí ở xã | lớp học may nấu ăn cho phụ nữ | nông dân học nghề được hỗ trợ tiền | thanh niên học nghề có tiền ăn | bộ đội xuất ngũ thẻ học nghề | học sửa máy sửa xe miễn phí
2.002850	bằng in sai xin cấp bằng mới | bằng đại học lỗi in lại
2.002851	sinh viên cử tuyển lãnh học bổng
2.002854	chuyển trường cho con cấp 3 | con học lớp 10 lớp 11 đổi trường | dọn nhà cho con qua trường thpt khác | rút học bạ chuyển trường lớp 12 | đổi trường cấp ba giữa năm
2.002855	con ở nước ngoài về học cấp 3 | việt kiều về xin vô lớp 11 | du học cấp ba về nước học tiếp
2.002856	học sinh ngoại quốc xin học cấp 3 | con lai quốc tịch ngoại học lớp 10
2.002857	nghỉ giữa chừng học lại cấp 3 | bỏ học giờ học lại lớp 10 | nghỉ bệnh một năm xin vô học lại
2.002867	con nít bệnh tim xin viện phí | trẻ em nghèo nằm viện xin tiền | con bệnh nặng xin phụ tiền chữa | hỗ trợ tiền khám bệnh cho con nít
3.000001	gắn đồng hồ điện mới | xin vô điện cho nhà mới | câu điện nhà mới cất | kéo điện vô vuông tôm | gắn điện kế | gắn công tơ điện riêng | mắc điện sinh hoạt 1 pha | điện 3 pha nuôi tôm quạt nước | kéo điện nhà trọ tiệm nhỏ | đang câu nhờ điện hàng xóm | tách đồng hồ điện riêng
3.000002	điện trung thế cho nhà máy | xin trạm biến áp riêng xí nghiệp
3.000083	bịnh nặng xin giảm thuế | ung thư xin bớt thuế thu nhập | cháy tiệm xin giảm thuế | bị tai nạn xin giảm thuế tncn | bão lụt hư hàng giảm thuế hkd
3.000084	lò rượu bị cháy xin giảm thuế
3.000088	xin bỏ tiền phạt nộp thuế trễ | bị thiên tai xin miễn lãi chậm nộp | cháy nhà xin khỏi phạt trễ thuế | bịnh nặng xin miễn tiền phạt thuế
3.000114	đóng tài khoản ở kho bạc | giải thể đóng tài khoản kho bạc
3.000115	nộp tiền phạt ở kho bạc | đóng phạt giao thông kho bạc | đóng thuế tại kho bạc | nộp lệ phí vô ngân sách | nộp tiền sử dụng đất ở kho bạc | giấy nộp tiền kho bạc
3.000116	nộp dư tiền phạt xin trả lại | lãnh lại tiền nộp nhầm kho bạc | hoàn thuế qua kho bạc | nộp lộn tiền ngân sách | lấy lại tiền đóng thừa
3.000118	rút tiền lương cơ quan ở kho bạc | thanh toán chi thường xuyên trường học | kế toán xã đi kho bạc thanh toán
3.000120	đối chiếu số dư cuối năm kho bạc | xin xác nhận số dư kho bạc
3.000121	mở tài khoản kho bạc | đổi chữ ký chủ tài khoản kho bạc | đổi con dấu ở kho bạc | đổi chủ tài khoản đơn vị
3.000163	nộp đơn ly hôn qua mạng | kiện người thiếu nợ online | gởi đơn kiện ra tòa trên mạng | kiện tranh chấp đất qua mạng | nộp chứng cứ tòa án điện tử
3.000164	nhận giấy tòa gởi qua email | nhận giấy triệu tập tòa qua điện thoại
3.000165	xin trích lục bản án | mất bản án ly hôn | xin lại quyết định ly hôn của tòa | sao quyết định thuận tình ly hôn | mất giấy tòa ly hôn để cưới lại | sao bản án chia đất | xin hồ sơ vụ án cũ
3.000167	nhập pháo bông bắn lễ
3.000181	thi vô lớp 10 | nộp hồ sơ tuyển sinh lớp 10 | xin vô trường cấp 3 | học xong lớp 9 đăng ký trường | nguyện vọng tuyển lớp 10 | điểm cộng ưu tiên vô lớp 10
3.000182	xin cho con vô lớp 6 | nộp hồ sơ vô lớp 6 | xong lớp 5 đăng ký cấp 2 | tuyển sinh lớp 6 đúng tuyến | con hết cấp 1 lên cấp 2 | trái tuyến xin vô trường cấp hai
3.000228	làm vneid mức 2 | định danh mức hai | vneid lên mức 2 | kích hoạt vneid | tài khoản vneid cho con nhỏ | người già làm vneid | chưa có vneid ra công an xã | làm định danh điện tử | tích hợp bằng lái lên vneid | vneid mức 1 nâng lên | căn cước trên điện thoại | xài dịch vụ công phải có vneid | vneid cho má lớn tuổi
3.000250	làm du lịch trong rừng của nhà | homestay trong rừng ngập mặn | hộ dân giữ rừng đón khách tham quan | hộ dân làm du lịch rừng đước
3.000251	xe mất trộm lấy lại phí đường bộ | xe hư nằm bãi lại phí đường bộ | xe tai nạn không chạy trừ phí
3.000261	thanh toán tiền công trình kho bạc | nhà thầu lãnh tiền công trình nhà nước | giải ngân vốn đầu tư công | tạm ứng vốn công trình
3.000271	khóa vneid ở bộ công an
3.000276	khóa vneid ở công an tỉnh | mất điện thoại ra công an tỉnh khóa
3.000277	mở lại vneid ở công an tỉnh
3.000285	mất điện thoại có vneid | khóa vneid | bị lừa lộ mật khẩu vneid | điện thoại bị giựt khóa vneid | sợ người khác xài vneid mình | người thân mất khóa vneid | vneid bị hack
3.000286	mở lại vneid bị khóa | vneid bị khóa | kiếm lại được điện thoại mở vneid | tài khoản vneid không vô được do khóa | xin mở căn cước trên điện thoại
3.000289	xin cắt điện không xài nữa | dọn nhà ngưng đồng hồ điện | tạm ngưng điện nhà bỏ trống
3.000290	bị cúp điện vì trễ tiền | đóng tiền điện rồi xin mở lại | cắt điện lâu giờ câu lại
3.000307	nhập mấy trung tâm học cộng đồng xã
3.000308	dẹp trung tâm học tập xã
3.000309	mở lớp cho trẻ khuyết tật trong trường | lớp riêng cho trẻ tự kỷ câm điếc | trường mở lớp dạy trẻ tật nguyền
3.000322	thôi giám sát người giám hộ | không làm người giám sát giám hộ nữa
3.000323	cử người giám sát người giám hộ | coi người giám hộ giữ tài sản cháu | giám sát người giữ tiền cháu mồ côi | họ hàng giám sát người nuôi cháu
3.000325	trả tiền tháo dỡ cống đập | chi phí bán thanh lý cống thủy lợi
3.000326	cống đập hư bỏ thanh lý | trạm bơm bị sập mất | bán phế liệu cống thủy lợi cũ
3.000327	giao cống đập cho đơn vị quản lý | giao trạm bơm cho hợp tác xã
3.000330	không hộ khẩu xin lý lịch tư pháp | người nước ngoài từng ở việt nam
3.000333	giấy lý lịch tư pháp | xác nhận không có tiền án | lý lịch tư pháp số 1 số 2 | lý lịch tư pháp đi xin việc | chưa có tiền án tiền sự | đi xuất khẩu lao động cần lý lịch | lý lịch tư pháp chạy grab | xóa án tích xin giấy xác nhận | xin visa định cư cần giấy tư pháp | giấy tiền án tiền sự | làm lý lịch tư pháp qua vneid | bảo lãnh đi nước ngoài cần lý lịch
3.000346	học lái xe thi bằng | thi bằng lái xe máy | thi bằng a1 | thi bằng b xe hơi | đủ 18 tuổi thi bằng lái | nâng bằng b lên c | thi gplx lần đầu | bằng lái xe tải
3.000347	bằng lái hết hạn | đổi bằng lái giấy qua thẻ nhựa | bằng lái xe sắp hết hạn | đổi gplx online | bằng lái cũ rách mờ | bằng lái sai tên sai năm sanh | bằng lái không trùng căn cước | đổi bằng xe hơi 10 năm | khám sức khỏe đổi bằng lái
3.000348	mất bằng lái | rớt bóp mất bằng lái xe máy | mất gplx | bị giựt bóp mất bằng lái | bằng lái quá hạn lâu thi lại | cháy nhà mất bằng lái | bằng lái bị mất xin cấp lại
3.000349	bộ đội xuất ngũ đổi bằng lái | bằng lái quân đội đổi ra dân sự
3.000350	bằng lái công an đổi qua dân sự | ra ngành công an đổi bằng lái
3.000351	bằng lái nước ngoài đổi qua việt nam | việt kiều về chạy xe đổi bằng | bằng lái mỹ hàn nhật đổi việt nam | chồng tây chạy xe việt nam
3.000352	bị rút bằng lái | bằng lái gian dối bị lấy lại
3.000353	bằng lái đi nước ngoài chạy xe | bằng idp | qua nước ngoài du lịch mướn xe chạy
3.000355	mở chỗ thi bằng lái xe hơi lớn
3.000358	sân tập thi xe máy mới làm | trường lái xin mở sân thi a1
3.000359	sân tập lái xe máy xin chạy lại
3.000360	đóng cửa sân tập lái xe máy
3.000361	mở chỗ thi bằng lái xe máy
3.000410	người chết không con cháu để lại nhà | tài sản vô thừa kế giao nhà nước | đất nhà không ai thừa hưởng | ông già neo đơn mất để lại tiền
3.000412	người làm mướn thu nhập thấp xin giấy | giấy xác nhận thu nhập thấp | lao động lương thấp học nghề vay vốn | làm hồ thu nhập thấp xã xác nhận | công nhân nghèo không phải hộ nghèo
3.000421	con dân tộc cử tuyển trường quân đội
3.000422	thi trường quân đội | con đi sĩ quan lục quân | vô học viện quân y | con muốn học trường sĩ quan
3.000423	học làm xã đội | học chỉ huy quân sự xã | dân quân học cán bộ quân sự
3.000439	xin mặt biển nuôi hàu | thuê bãi biển nuôi nghêu sò | đóng bè nuôi cá ngoài biển | xin khoanh bãi bồi nuôi sò huyết | xin mặt nước ven biển nuôi bè
3.000440	hết hạn mặt biển nuôi nghêu | xin nuôi hàu tiếp ngoài biển | mặt biển nuôi bè cá sắp hết hạn
3.000441	không nuôi hàu nữa trả mặt biển | bỏ bãi nghêu trả lại cho nhà nước | nghỉ nuôi bè ngoài biển
3.000442	đổi tên giấy giao mặt biển nuôi hàu | nuôi biển đổi từ nghêu qua hàu | sửa diện tích mặt biển đã giao
3.000443	nuôi nghêu ngoài biển lâu năm xin giấy | nuôi hàu ngoài biển chưa có giấy | hợp thức hóa bãi nuôi sò ven biển
3.000465	mất bằng cấp 3 | mất bằng tốt nghiệp thpt | cháy nhà mất bằng lớp 12 | sao bằng tú tài cũ | mất bằng đại học xin bản sao | lụt ướt hư bằng cấp ba | xin sao bằng để xin việc
3.000466	bằng cấp 3 sai tên | bằng tốt nghiệp thpt sai năm sanh | cải chính khai sinh sửa bằng lớp 12 | bằng đại học sai ngày tháng sanh | đổi tên rồi sửa bằng
3.000467	mất bằng cấp 2 | mất bằng tốt nghiệp lớp 9 | sao bằng thcs | bằng cấp hai bị rách mục | cháy bằng lớp 9 | sao bằng cấp 2 học lái xe
3.000468	bằng cấp 2 sai tên | bằng lớp 9 sai ngày sanh | bằng thcs không trùng khai sanh | sửa chữ lót trên bằng cấp hai
3.000492	sửa bản vẽ pccc công trình đang xây | đổi thiết kế pccc giữa chừng thi công
3.000493	nghiệm thu pccc công trình cũ | công trình thẩm duyệt cũ nghiệm thu pccc
3.000494	bị đình chỉ pccc xin mở lại | quán karaoke bị đóng cửa do pccc | khắc phục xong pccc xin hoạt động lại | nhà trọ bị đình chỉ pccc | bị ngưng vì thiếu phòng cháy | công an pccc đóng cửa tiệm
3.000496	trại cá sấu đổi chủ đổi mã số | thêm loài nuôi chồn rắn vô mã số | sửa mã số trại thú hoang dã
3.000498	vneid cho công ty | định danh doanh nghiệp | tài khoản vneid tổ chức | công ty làm định danh nộp thuế | hợp tác xã làm định danh điện tử | đăng ký vneid cho doanh nghiệp | định danh để làm bhxh công ty
3.000502	trồng sâm dưới tán rừng | trồng cây thuốc trong rừng | trồng thuốc nam trong đất rừng nhà
3.000510	chết khi đi chữa cháy | dân phòng cứu hộ bị chết | cứu người đuối nước rồi chết | phụ chữa cháy chết gia đình lãnh tiền | mai táng người chết vì chữa cháy
3.000535	lán trại thi công xin xài tiếp | trạm trộn bê tông tạm xin giữ lại
3.000536	dựng sân khấu tạm tổ chức lễ hội | dựng gian hàng hội chợ tạm
3.000552	làm homestay được nhà nước cho tiền | sửa nhà cho khách du lịch ngủ lại | cất nhà sàn cho khách thuê | mở homestay miệt vườn xin hỗ trợ
3.000581	tiền học tiếng hàn | đi hàn quốc làm eps | xin lại tiền học tiếng hàn | thi tiếng hàn đi lao động | hộ nghèo học tiếng hàn | bộ đội xuất ngũ đi hàn
3.000599	tiền nước cao bất thường | nước máy yếu | nước máy dơ đục | đồng hồ nước chạy sai | cúp nước hoài | khiếu nại công ty cấp nước | nước máy bị phèn mặn
3.000610	lối đi khi cắt đất | chừa đường đi để tách sổ | hẻm đủ rộng tách thửa | đường vô đất phía sau khi cắt nền | xã xác nhận lối đi tách sổ | chừa hẻm phân lô | đường nước cống thoát khi tách nền
`;
