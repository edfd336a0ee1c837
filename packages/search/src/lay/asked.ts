/**
 * What is asked for in the questions of packages/search/evaluation/questions/training.jsonl, without what says nothing, by code. Written by
 * `npm run learn:search`.
 */
export const ASKED = `
1.000028	cho cay qua kho giay phep luu hanh xe qua tai
1.000080	nhận con có cha là người lào ở bên kia biên giới | cha ở bên campuchia giáp biên giới con biên giới làm giấy
1.000094	ở sát biên giới cưới người campuchia bên kia đăng ký kết | cưới vợ người lào bên kia biên giới giáp biên đăng ký | dân xã biên giới lấy chồng campuchia sát bên đăng ký
1.000110	mẹ người campuchia cha việt nam biên giới làm khai sinh cho | con sinh biên giới mẹ là người nước láng giềng khai sinh | khai sinh cho có cha là dân campuchia sống sát biên giới
1.000178	không đồng ý với quyết định hành chính khiếu nại lên bộ
1.000253	co khach tay ngu lai khai bao tam tru cho nguoi nuoc | chồng ngoại quốc về nhà vợ chơi khai tạm trú bằng phiếu
1.000280	công nhận trường tiểu học đạt chuẩn quốc gia | trường cấp 1 xét trường chuẩn quốc gia mức độ 1
1.000288	trường mầm non công nhận đạt chuẩn quốc gia mức 1 | trường mầm non danh hiệu chuẩn quốc gia
1.000314	mở đường đấu nối tạm đường tỉnh để chở vật tư | công trường mở lối tạm nối đường lớn để xe chở vật | làm đường dẫn tạm từ cửa hàng đường tỉnh không
1.000414	công ty cho thuê lại lao động rút tiền ký quỹ
1.000419	nhà neo đơn không đi xã có xuống tận nhà làm giấy | nhà neo đơn không đi báo tử nhờ nhà làm khai tử | khai tử tại nhà cho người già yếu khuyết tật không đi
1.000578	khai sinh hồi làm ở đại sứ quán về nước trích lục
1.000593	chồng bị liệt nằm một chỗ xã nhà đăng ký kết hôn | hai vợ chồng đều khuyết tật không đi lại nhờ xã về | đăng ký kết hôn tại chỗ ở hộ tịch xuống tận nhà
1.000656	noi mat tai nha di bao tu | nguoi than mat o benh vien 3 tuan chua khai tu lam | đi khai tử giùm cho hàng xóm không thân nhân | nội mới mất làm giấy báo tử trong | má mất tại nhà không có giấy của bệnh viện khai tử | chết ở bệnh viện sài gòn về quê làm giấy chứng tử | làm khai tử trễ
1.000689	con sinh trước khi cưới nên khai sinh chưa có tên cha | vợ chồng chưa cưới có làm khai sinh có tên cha luôn | sinh con khi chưa đăng ký kết hôn làm khai sinh nhận | khai sinh cho con ngoài giá thú đưa tên ba vô giấy
1.000691	trường thcs công nhận chuẩn quốc gia | trường cấp cấp 3 làm xét đạt chuẩn quốc gia
1.000703	mở dịch vụ xe khách giấy phép kinh doanh vận tải bằng
1.000711	trường cấp cấp 3 giấy chứng nhận kiểm định chất lượng
1.000713	kiểm định chất lượng trường tiểu học đăng ký chứng nhận | trường cấp 1 đánh giá ngoài để nhận chứng nhận kiểm định
1.000715	trường mầm non chứng nhận kiểm định chất lượng giáo dục | kiểm định chất lượng cho trường mẫu giáo mầm non lấy chứng
1.000736	cưới ở mỹ ghi vào sổ hộ tịch tại sứ quán việt
1.000757	rớt mất căn cước ngoài chợ làm lại | mất cccd cấp lại onl phí | thẻ căn cước bị gãy đôi vậy làm lại đổi thẻ | mất thẻ căn cước làm lại tại cục ở trung ương
1.000771	người có giấy miễn thực ở lại hơn tại cục xuất nhập
1.000797	ở nước ngoài bản trích lục khai sinh từ sứ quán
1.000807	việt kiều bị mất giấy miễn thực cấp lại
1.000808	vợ chồng ở úc tạm trú nhận con nuôi việt cũng đang
1.000811	doanh nhân làm thẻ apec đi lại miễn cấp mới ở cục
1.000826	anh mất ở mỹ giyấ fép tro cốt về việt nam
1.000881	ở nước ngoài đổi tên trong khai sinh tại sứ quán
1.000889	căn cước công dân hết hạn năm 40 tuổi đi đổi thẻ | không mất thẻ nha thẻ căn cước sai quê quán đổi lại | đổi thẻ căn cước hết hạn thẳng ở bộ công an trung
1.000893	người lớn có cha quốc tịch nước ngoài có đủ cá nhân
1.000894	tính tháng sau cưới đi đăng ký kết hôn cả hai đứa | kết hôn giấy v ad | 19 tuổi bạn trai 20 tuổi rưỡi đã đi đăng ký kết | hai đứa làm giấy hôn thú | đăng ký kết hôn nhà trai nhà gái có không | tính cưới làm giấy kết hôn | ly hôn cưới người mới làm hôn thú
1.000915	có bằng thạc sĩ bên anh bộ công nhận để việc | học đại học bên trung quốc về công nhận bằng cử nhân
1.000931	người nước ngoài vô khu vực biên giới chơi giấy phép | khách nước ngoài vào khu vực biên giới giấy phép công an
1.001010	người nước ngoài ở năm thẻ thường trú | chồng người úc sống ở đây thẻ thường trú ở công an
1.001020	sinh con bên nhật làm khai sinh quốc tịch việt cho ở
1.001022	nhan dua con rieng lam con ruot tren xet nghiem adn khong | con đã có khai sinh để trống tên cha cha nhận con | nhận lại con ruột đã mang họ mẹ cần xét nghiệm adn | tìm mẹ ruột sau 30 năm làm giấy nhận mẹ con
1.001121	hai người việt tạm trú ở ba lan cha nhận con tại
1.001138	giấy phép lập trạm sơ cấp cứu chữ thập đỏ
1.001146	bạn quốc tịch anh sắp hết hạn tạm trú gia hạn | vợ người philippines sắp hết hạn gia hạn ở công an tỉnh
1.001193	vợ mới sanh làm khai sanh cho vậy | sinh thang ma chua lam giay khai sinh | e giấy khai sinh cho con chưa cưới ghi tên cha hok | qua 60 moi khai sanh cho con tien khong | vợ mới sinh làm giấy khai sinh cho con | mẹ đơn thân đi khai sinh cho con theo họ mẹ để | con sinh 3 tháng chưa làm khai sinh | đăng ký khai sinh cho sinh tại nhà không có giấy chứng
1.001194	cho người nước ngoài đang ở việt nam đổi mục đích | bạn người mỹ đang ở đây mới ở công an tỉnh
1.001200	công chức an giang đi công tác campuchia giấy thông hành
1.001210	ba mẹ người việt giấy chứng nhận gốc việt tại cơ quan
1.001226	bạn người lào qua bằng giấy thông hành đi thêm tỉnh khác
1.001247	con tròn 14 tuổi căn cước lần đầu | lam can cuoc lan dau o cong an xa co khong | con đủ 14 tuổi làm thẻ căn cước ở trung ương cục
1.001257	bà nội bằng khen thủ tướng hồi kháng chiến trợ cấp một | cha có bằng khen thủ tướng thời kháng chiến trợ cấp một | có bằng khen của chủ tịch tỉnh thời chống mỹ lãnh một
1.001258	công ty ở tỉnh giáp lào nhân viên cần giấy thông hành
1.001266	dẹp tiệm luôn không bán nữa trả giấy hộ kinh doanh | nghỉ bán lun đóng mã hộ kd hết nợ thuế | dong cua quan com nghi ban luon tra giay phep ho kinh | quán ăn nghỉ bán luôn trả giấy phép kinh doanh đóng mã | dẹp tiệm tạp hóa hủy đăng ký hộ kinh doanh | chấm dứt buôn bán lại giấy đăng ký kinh doanh cá thể
1.001279	giấy phép sản xuất rượu thủ công hết hạn cấp lại làm | giấy phép nấu rượu thủ công để bán bị mất hoặc hết | mất giấy phép nấu rượu đế lại
1.001280	người dân quảng trị giấy thông hành qua lào tại công an
1.001296	trạm đăng kiểm đổi địa chỉ lại giấy chứng nhận hoạt động
1.001308	hợp pháp hoá nước ngoài để dùng ở việt nam làm ở | bằng đại học qua hàn xài đóng dấu lãnh sự
1.001319	học lấy chứng chỉ đăng kiểm viên ô tô
1.001322	mở trạm đăng kiểm ô tô tư nhân giấy đủ điều kiện
1.001437	khách sạn có khách tây khai tạm trú cho họ qua trang
1.001445	bị mất hộ chiếu báo mất với công an tỉnh
1.001456	làm hộ chiếu lần đầu đi du lịch thái có | lam passport cho con 10 tuoi can giay khai sinh khong | hộ chiếu hết hạn làm lại v ad zề nhà | doi ho chieu sap het han o cong an tinh chup hinh | làm hộ chiếu lần đầu để đi du lịch ở công an | passport hết hạn làm lại ở tỉnh lấy
1.001458	mất thẻ doanh nhân apec trình báo cục xuất nhập cảnh trung
1.001471	làm hộ chiếu tại cục quản lý xuất nhập cảnh ở hà
1.001521	vết thương tai nạn lao động cũ tái phát giám định hưởng
1.001570	quan tam nghi 6 thang benh bao tam ngung kinh doanh | quán cà phê nghỉ sửa 6 tháng tạm ngưng kinh doanh | đã báo nghỉ bán 1 năm mở lại sớm | tiệm tạm nghỉ để dưỡng bệnh báo trước
1.001598	nghỉ dưỡng sức sau tai nạn lao động bảo hiểm chi trả
1.001601	bà già yếu không đi lãnh lương hưu nhờ con lãnh giùm | đang bệnh nằm nhà nhờ vợ nhận thay tiền thất nghiệp viết
1.001612	tính mở quán cà phê nhỏ ở nhà đăng ký hộ kinh | mo tiem tap hoa dang ky ho kinh doanh khong giay | bán hàng onl hộ kd ad | có hộ kinh doanh mở thêm cửa hàng thứ hai đăng ký | mở tiệm tạp hóa giấy phép kinh doanh | bán quần áo online đăng ký kinh doanh cá thể | mở quán quán ăn để buôn bán hợp pháp | đăng ký kinh doanh hộ giấy
1.001613	nghỉ làm lãnh bhxh một lần tại bảo hiểm xã hội cơ
1.001622	mẫu giáo nhà nghèo hỗ trợ tiền ăn trưa không đơn cho | học mẫu giáo hộ nghèo tiền ăn trưa 160 ngàn một tháng | tiền ăn bữa trưa cho trẻ 3 đến 5 tuổi vùng khó
1.001632	bị tai nạn ở xưởng lần đầu gãy tay bảo hiểm tai | công nhân té giàn giáo lần đầu bị thương hưởng chế độ
1.001639	giải thể trường tiểu học tư thục do không còn học sinh | nhà đầu tư giải tán trường cấp 1 tư thục do không
1.001643	bị tai nạn lao động đã có trợ cấp lại bị tai
1.001646	mẹ là giáo viên về hưu trước chưa tính phụ cấp thâm
1.001653	giay xac nhan khuyet tat bi mat cap lai chu khong xac | thẻ khuyết tật của con bị rách mờ hết chữ cái mới | làm mất giấy chứng nhận khuyết tật lại đi giám định lại | giấy xác nhận khuyết tật ghi sai sinh cccd đổi lại
1.001662	khoan giếng nước ngầm xài sinh hoạt đăng ký không | khoan gieng de nuoi tom dang ky khai thac nuoc duoi dat | nhà khoan giếng nước ngầm để dùng đăng ký với xã không | đăng ký giếng khoan nuôi tôm sản xuất nhỏ
1.001667	công ty ốm đau cho nhân viên nghỉ bệnh dài với bhxh
1.001669	ngoại quốc tịch mỹ làm giám hộ cho đang ở việt nam | người nước ngoài làm giám hộ cho ở việt nam đăng ký | dì quốc tịch mỹ đứng giám hộ mồ côi quê cà mau
1.001686	mở cửa hàng thuốc thú y trong xã cần bằng cấp và
1.001694	trúng học bổng nhà nước quyết định cử đi học nước ngoài
1.001695	con có cha quốc tịch úc đăng ký khai sinh nhận cha | con chung với người đài loan chưa cưới làm khai sinh và | bạn trai quốc tịch hàn mới sinh khai sinh nhận con
1.001699	đi xác định mức độ khuyết tật cho trai làm đơn | giay xac nhan khuyet tat cho con tu ky | khuyet tat nang len xac dinh lai muc do khuyet tat khong | con bị bại làm giấy khuyết tật lần đầu qua hội đồng | ba bị tai biến liệt nửa người làm thẻ khuyết tật | tình trạng tật nặng hơn trước xét lại dạng tật mức độ | bị tự kỷ xếp là người khuyết tật nặng không làm giấy
1.001710	quyết định hưởng bảo hiểm xã hội tính sai mức điều chỉnh
1.001714	con khuyết tật đi học học bổng và tiền mua đồ dùng | con khuyết tật đang đi học học bổng và tiền mua xe | học sinh khuyết tật hộ nghèo tiền sắm đồ dùng học tập
1.001731	má khuyết tật đang lãnh trợ hội mới mai táng | người khuyết tật đang hưởng trợ cấp hằng tháng mất nhận tiền | nội đang lãnh tiền bảo trợ xã hội chết ma chay | mai táng phí cho trẻ mồ côi người khuyết tật nặng đang
1.001742	hưu trí ở hà nội vào nam sống với chuyển lương hưu
1.001766	anh rể quốc tịch pháp mất khi qua việt nam chơi đăng | người nước ngoài chết khai tử | chồng quốc tịch úc mất tại việt nam làm giấy chứng tử
1.001776	con bi bai nang tro hoi hang thang | me don than ngheo nuoi con nho tro cap hang thang khong | thôi hưởng trợ hội đã chuyển đi tỉnh khác báo | mẹ đơn thân hộ nghèo nuôi hai con nhỏ lãnh tiền hàng | vợ chăm con khuyết tật đặc biệt nặng tiền hỗ trợ người | mồ côi cả cha lẫn mẹ ở với bà trợ cấp bảo | người khuyết tật nặng lãnh tiền trợ cấp mỗi tháng làm tờ
1.001806	xưởng nhận người khuyết tật vào làm trên 30 phần trăm công
1.001895	bảo vệ luận án cấp bằng tiến sĩ
1.001912	học cao học xét tốt nghiệp nhận bằng thạc sĩ và bảng
1.001939	không công ty mua bảo hiểm y tế hộ | mua thẻ bhyt cho cả nhà bốn người đóng
1.001942	lớp 12 đăng ký nguyện vọng xét tuyển đại học | con vào đại học đăng ký xét tuyển khi và
1.002051	công ty mới thành lập đăng ký đóng bảo hiểm cho nhân | doanh nghiệp báo tăng giảm lao động đóng bhxh bhtn mẫu
1.002179	làm nông đóng bảo hiểm xã hội tự nguyện để sau có | đang đóng bảo hiểm tự nguyện đổi mức đóng cao hơn báo
1.002211	bầu làm hòa giải viên ấp công nhận | tham gia tổ hòa giải ở ấp bầu và công nhận | công nhận hòa giải viên mới của khóm
1.002338	chở heo thịt bán qua tỉnh khác giấy kiểm dịch động vật
1.002359	giấy phép xuất nhập cảnh của người không quốc tịch bị mất
1.002390	không có quốc tịch giấy đi nước ngoài ở công an tỉnh
1.002407	dân tộc thiểu số học cử tuyển học bổng chính sách | sinh viên cử tuyển học sinh dân tộc nội trú học bổng | học bổng cho học viên là thương binh người khuyết tật học
1.002411	việt kiều có giấy miễn ở thêm gia hạn tại công an
1.002499	du học bằng tiền nhà nước về nước báo cáo tốt nghiệp
1.002543	nghiên cứu sinh bên nga chưa kịp bảo vệ học kéo dài
1.002662	chủ đầu tư trình xã xem xét nhiệm vụ quy hoạch dự
1.002755	sổ tạm trú sắp hết hạn gia hạn tạm trú trước | tạm trú sắp hết năm kéo dài thêm
1.002756	công ty điện tử cho khách hàng nước ngoài qua làm việc
1.002757	bạn trai nước ngoài tự điện tử vô việt nam | bạn gái bên pháp tự e vào việt nam du lịch
1.002759	làm mất sổ bảo hiểm xã hội cấp lại sổ khác | sổ bảo hiểm với thẻ bảo hiểm y tế ghi sai tên
1.002982	con người dân tộc rất ít người học cấp 3 tiền hỗ
1.003005	người campuchia ở sát biên giới nhận trẻ việt nam làm con | người lào bên kia biên giới nhận trẻ việt làm con nuôi
1.003133	dân xã giáp biên lạng sơn qua trung quốc buôn bán giấy
1.003141	trình đồ án quy hoạch 1 500 dự án kinh doanh thẩm
1.003144	việt kiều mỹ giấy miễn thực 5 năm về thăm nhà | việt kiều mỹ giấy miễn 5 năm về thăm quê
1.003160	người nước ngoài thường trú ở việt nam nhận việt làm con
1.003173	bộ ngành mất con dấu đăng ký lại mẫu dấu tại cấp
1.003176	doanh nghiệp đổi giấy chứng nhận an ninh trật tự tại cục
1.003179	giấy nhận con nuôi nước ngoài mất sổ gốc đăng ký lại
1.003197	con gái định cư nước ngoài xóa đăng ký thường trú của | nước ngoài định cư xoá hộ khẩu thường trú | cha mất cần gạch tên khỏi thường trú của
1.003198	ở việt nam nhận người lào làm con nuôi giấy đủ điều
1.003204	mở tiệm cầm đồ giấy chứng nhận an ninh trật tự ở | mo nha nghi can giay du dieu kien an ninh trat tu | công ty vốn lớn mới giấy antt ở bộ công an
1.003213	ở nước ngoài đăng ký nhận con nuôi tại sứ quán
1.003290	người ngoại quốc thường trú việt nam ở trung ương
1.003326	người nước ngoài gia hạn ở lại tại cục xuất nhập cảnh
1.003342	thực cho chuyên gia nước ngoài đang ở việt nam tại cục
1.003347	vận hành hồ chứa thủy lợi phê duyệt | phê duyệt vận hành hồ chứa nước thủy lợi do xã quản
1.003358	làm thẻ tạm trú cho người nước ngoài ở cục xuất nhập
1.003425	công ty bảo lãnh chuyên gia nước ngoài nhập cảnh công văn
1.003434	hợp tác xã vs công ty ký bao têiu lúa hỗ trợ | hợp tác xã liên kết với công ty bao tiêu lúa hỗ | dự án liên kết sản xuất tiêu thụ tôm nhà nước hỗ
1.003440	phương án ứng phó khẩn cấp khi hồ nước sắp vỡ do | hồ đập có nguy cơ vỡ lập phương án ứng phó khẩn
1.003446	đang công đập lập phương án chống lũ cho vùng hạ du
1.003460	chồng ngoại quốc thẻ tạm trú ở việt nam theo vợ | chồng người đài loan làm thẻ tạm trú dài hạn ở công
1.003471	kiểm định an toàn hồ chứa thủy lợi duyệt đề cương
1.003482	tố cáo công an huyện cũ nhũng công an tỉnh
1.003494	đi du lịch hà khẩu bằng giấy thông hành ở công an
1.003504	bị công an tỉnh phạt oan khiếu nại quyết định đó lên
1.003523	đơn tố cáo sai phạm của công an lên bộ công an
1.003583	xã có tổ chức khai sinh tận nhà cho đứa nhỏ vùng | mẹ mới sinh đau yếu cha bệnh không đi nhờ về tận | khai sinh tại nhà ở ấp xa hộ tịch xuống làm
1.003596	nông dân đề xuất kế hoạch khuyến nông xã duyệt | xã duyệt kế hoạch khuyến nông mô hình trình diễn năm sau | đăng ký kế hoạch khuyến nông cho câu lạc bộ nông dân
1.003622	lễ hội nghinh năm cũgn chỉ thông báo | xã tổ chức lễ hội hằng năm báo cho trước | lễ hội nghinh trong xã làm mỗi năm chỉ thông báo thôi
1.003634	giấy đăng ký tàu cá bị ướt hư cấp lại
1.003650	ghe cào mới đóng giấy đăng ký tàu cá | dang ky tau ca 12 met va
1.003658	bến đò đổi chủ công bố lại hoạt động bến thủy nội | bến hàng hóa ven sông đổi chủ đổi quy mô công bố | bến thủy hết hạn quyết định do thay đổi vùng nước vùng
1.003677	sắp đi biển làm ăn tháng khai báo tạm vắng không | đang tại ngoại đi khỏi xã khai tạm vắng | con tuổi nghĩa vụ quân sự đi xa hơn ba tháng khai
1.003681	bán xác tàu cá xóa đăng ký tàu cá
1.003702	học sinh dân tộc rất ít người tiền hỗ trợ học tập | con dân tộc rất ít người như si la ơ đu brâu | hỗ trợ tiền học cho học sinh thuộc nhóm dân tộc dưới
1.003734	cần chứng chỉ tin học ứng dụng để viên chức đăng ký
1.003930	mất giấy đăng ký ghe cấp lại | làm rớt mất giấy đăng ký ghe cấp lại | giấy chứng nhận đăng ký xà lan bị hư rách cấp lại
1.003956	ba lap to cong dong dong quan ly nguon loi thuy san | tổ cộng đồng ngư dân giao quyền quản lý nguồn lợi thủy | bà con lập nhóm đồng quản lý bãi nghêu giống công nhận
1.003970	mua ghe ở tỉnh khác về sang tên đổi nơi đăng ký | mua lại chiếc ghe của người tỉnh khác sang tên đăng ký | mua vỏ lãi tàu sông ngoài tỉnh chuyển và đổi chủ
1.003976	vợ chồng người pháp nhận trẻ trong trại trẻ mồ côi làm
1.004002	mua lại chiếc ghe cũ cùng tỉnh sang tên ghe | mua ghe của người cùng tỉnh sang tên chủ mới | sang tên tàu chở hàng trên sông cho con vẫn cùng nơi
1.004036	tàu trước đăng ký tàu biển tàu cá chuyển qua chạy sông | chuyển tàu từ cơ quan hàng hải sang đăng ký phương tiện
1.004047	xuồng chạy năm chưa có giấy đăng ký lần đầu | ghe chạy chục chưa đăng ký làm giấy | xuồng đang chở hàng mới đi đăng ký lần đầu cần chi
1.004082	xã xác nhận hợp đồng tiếp cận nguồn gen cây thuốc | công ty ký hợp đồng lấy mẫu nguồn gen cây thuốc với
1.004088	ghe chở lúa mới đóng chưa chạy đăng ký phương tiện thủy | dang ky vo lai cho lan dau | ghe mới mua ở cơ sở đóng tàu cần đăng kiểm | mới đóng chiếc ghe chưa chạy đăng ký lần đầu | mua tàu mới xuất xưởng đăng ký biển số trước khi hạ
1.004194	thue tro gan khu cong nghiep dang ky tam tru mang hop | dang ky tam tru khong thuong tru nha lam | thuê trọ ở bình dương đăng ký tạm trú | sinh viên ở nhà trọ chủ nhà không làm tự khai tạm
1.004222	mới mua nhà ở ấp 3 nhập hộ khẩu về đây cần | vo moi cuoi nhap khau ve nha chong chu ho ky khong | nhập hk cho con theo mẹ làm onl | không tạm trú đâu nhập thường trú vô nhà thuê chủ nhà | mới mua nhà nhập hộ khẩu về nhà mới | cưới chuyển hộ khẩu về nhà chồng | nhập khẩu cho con mới sinh vào nhà cha mẹ làm ở
1.004327	anh công an xã vòi tiền tố cáo ở công an xã
1.004335	công an xã quyết định sai với khiếu nại ở công an
1.004344	đóng mới tàu cá chấp thuận trước
1.004359	giấy phép khai thác thủy sản cho tàu 15 mét | giay phep khai thac thuy san het han lai | không đăng ký tàu hỏi giấy phép đánh bắt cá lại
1.004363	mở tiệm bán thuốc trừ sâu cần giấy chứng nhận
1.004478	xã có bến tàu cá nhỏ công bố mở cảng cá loại | công bố mở cảng cá loại 3 | cảng cá nhỏ mới xây cho ghe tàu vô bán cá chính
1.004498	tổ cộng đồng bảo vệ thủy sản thay người đại diện sửa | tổ chức cộng đồng đồng quản lý biển đổi tên đổi ranh
1.004527	bạn người úc rớt mất giấy phép làm việc kỳ nghỉ lại
1.004552	trường tiểu học bị đình chỉ hoạt động lại | trường tiểu học bị đình chỉ đã khắc phục cho dạy lại
1.004563	sáp nhập hai trường tiểu học ở hai ấp | nhập hai trường cấp 1 trong xã thành một trường | chia trường tiểu học quá đông học sinh thành hai
1.004623	thẻ hưnớg dẫn viên du lịch nội địa cân bằng
1.004656	nuôi cá sấu bán xác nhận nguồn gốc loài thủy sản quý
1.004692	nuôi tôm siêu thâm canh đăng ký đối tượng nuôi chủ lực | nuôi cá trên sông giấy xác nhận nuôi lồng hok
1.004746	giấy hôn thú cưới năm 1985 mất hết sổ gốc cũng không | giấy kết hôn mất sổ lưu cũng không còn do cháy làm | đăng ký kết hôn trước 2016 mà bản chính và sổ gốc
1.004756	thú y xã chứng chỉ hành nghề thú y
1.004757	ở bên mỹ lại quốc tịch việt nam từ xa
1.004772	má 60 tuổi cước sổ hộ khẩu mà chưa có khai sinh | 50 tuổi cước hộ khẩu mà hồi nhỏ chưa bao làm khai | người lớn tuổi có tùy thân nhưng chưa đăng ký khai sinh | bà 70 tuổi chưa có giấy khai sinh chỉ có sổ hộ
1.004827	dân nước láng giềng chết biên giới khai tử
1.004837	mồ côi cha mẹ là dì đứng làm giám hộ cho | mồ côi cha mẹ ở với nội đăng ký làm người giám | làm giấy giám hộ cho để đi học làm cha mẹ mất | bị tâm thần tòa tuyên mất năng lực đứng giám hộ
1.004845	du 18 tuoi cham dut viec giam ho hoi truoc dang ky | đủ 18 tuổi kết thúc việc giám hộ | thôi làm người giám hộ nhận nuôi làm
1.004859	giấy khai sinh con ghi sai sinh cải chính lại những | no bi ghi sai chu lot trong khai sanh doi ten lot | đổi dân tộc của con từ kinh sang khmer theo mẹ | thêm tên cha vô giấy ks cũ bị thiếu thông tin bổ | ba tên trong khai sinh với căn cước cải chính | giấy khai sinh ghi sai tháng năm sinh sửa lại cho đúng | đổi tên cho con tên xấu con học lớp 4 | đổi họ cho con từ họ cha sang họ mẹ sau ly | xác định lại dân tộc theo mẹ là người khmer | giấy khai sinh thiếu quê quán chữ sai bổ sung
1.004873	giấy độc thân để mua đất lên huyện | ly hon giay xac nhan tinh trang hon nhan de cuoi lai | giấy xnhận độc thân mà ở nơi về chỗ hả mn | vay ngân hàng họ đòi giấy xác nhận chưa vợ nơi tạm | giấy độc thân để đi vay ngân hàng mua đất | giấy chứng nhận chưa vợ để cưới ở tỉnh khác | ly hôn giấy xác nhận tình trạng hôn nhân quyết định tòa | giấy xác nhận độc thân có giá trị tháng
1.004878	duong nguoi my nhan con rieng cua vo lam con nuoi dau | chồng người mỹ nhận con riêng làm con nuôi | dì ruột định cư canada nhận ở việt nam làm con nuôi
1.004884	giấy khai sinh của ba mất hồi chiến tranh sổ gốc cũng | dang ky lai khai sinh chu khong ban moi co | mất bản chính giấy khai sinh mà xã cũng không còn sổ | khai sinh năm 1975 thất lạc sổ bộ cháy hết đăng ký | sổ gốc khai sinh không tìm thấy tên lại giấy khai sinh
1.004889	bằng cấp 3 học bên nước ngoài công nhận ở việt nam | con học hết cấp 3 bên singapore công nhận bằng để đại
1.004901	giấy hợp tác xã mẫu cũ đổi qua mẫu mới chứ không | hợp tác xã cần đổi giấy chứng nhận đăng ký sang mẫu
1.004918	mở trại tôm giống giấy đủ điều kiện ương dưỡng giống
1.004941	không bà con mà nhận nuôi dưỡng thay thế một mồ côi | không nhận con nuôi chỉ nuôi giùm mồ côi tạm thời thôi | vợ chồng nhận chăm sóc bị bỏ không bà con không làm | đăng ký làm chăm sóc thay thế cho trẻ không họ hàng
1.004944	tếip tục nhận chăm sóc thay thế cho nữa chấm dứt ntn | không chăm nữa thôi nhận chăm sóc thay thế
1.004946	hàng xóm đánh con nít dã man cách ly đứa nhỏ khẩn | thấy hàng xóm bị cha dượng đánh cần can thiệp khẩn cấp | trẻ bị xâm hại trong nhà tách khỏi người gây hại báo
1.004964	ba làm chuyên gia giúp campuchia trợ cấp một lần | ba đi chuyên gia giúp campuchia hưởng tiền một lần không | làm chuyên gia bên lào khai chế độ trợ cấp
1.004979	hợp tác xã thêm thành viên góp vốn chỉ thông báo thay | hợp tác xã thông báo thay đổi điều lệ người quản lý
1.004982	hợp tác xã làm ăn thua giải thể | hợp tác xã làm ăn giải thể làm | đăng ký giải tán htx nông nghiệp trả nợ
1.005010	dong cua chi nhanh cua hop tac xa lam | htx đóng cửa chi nhánh văn phòng đại diện
1.005040	ghe bị tai nạn trên sông xác nhận trình báo đường thủy | ghe chìm trên sông do giông bão xác nhận trình báo để | thuyền trưởng trình báo tai nạn tàu trên kinh rạch đóng dấu
1.005086	học bổng ngân sách đi học tiến sĩ nước ngoài | học bổng hiệp định đi hungary đăng ký dự tuyển
1.005090	cho vô trường dân tộc nội trú xét tuyển | con người dân tộc vào trường dân tộc nội trú
1.005095	điểm tốt nghiệp thấp quá phúc khảo bài | điểm tốt nghiệp môn văn thấp quá chấm lại bài
1.005098	bị tai nạn tốt nghiệp xét đặc cách
1.005099	chuyển trường tiểu học cho con giữa năm lên thành phố cần | dọn đi chỗ khác con học lớp 3 qua trường gần nhà | cho lớp 1 chuyển trường giữa năm học | con đang học cấp 1 ở sài gòn về quê cà mau | đơn chuyển trường cho học sinh lớp 5 mẫu
1.005103	đăng kiểm ô tô lần | ô tô hạn đăng kiểm xe trạm | xe tải đi khám xe lấy tem đăng kiểm mới
1.005108	học bổ túc cấp chuyển qua trung tâm khác | con đang học bổ túc cấp chuyển qua lớp bổ túc xã | học viên bổ túc thcs chuyển đi nơi khác làm giấy thuyên
1.005129	công ty xuất khẩu lao động đăng ký hợp đồng cung ứng
1.005131	giấy phép đưa người lao động đi nước ngoài của công ty
1.005136	giấy xác nhận có quốc tịch việt nam cho việt kiều về | không có hộ chiếu cần giấy chứng minh còn quốc tịch việt
1.005137	đang sống ở canada giấy xác nhận vẫn có quốc tịch việt
1.005141	đang ở đức cần thôi quốc tịch việt để vào quốc tịch
1.005142	đăng ký tốt nghiệp thpt cho sinh tự do | sinh tự do lại tốt nghiệp cấp 3 đăng ký | đăng ký tốt nghiệp thpt cho học sinh lớp 12
1.005143	trường dạy toán bằng tiếng anh phê duyệt | trường dạy môn toán bằng tiếng anh phê duyệt | đề án dạy học môn bằng ngoại ngữ trong trường phổ thông
1.005144	con hộ cận nghèo học cấp miễn giảm học phí và hỗ | hoc dai hoc ho ngheo mien hoc phi don cho truong xa | e là sv mồ côi miễn giảm hp | hộ nghèo miễn học phí cho con đang học cấp 3 | sinh viên con thương binh làm đơn giảm tiền học phí cần | mồ côi đi học hỗ trợ chi phí học tập 150 ngàn | giảm 50 phần trăm học phí cho con nhà cận nghèo
1.005169	công ty khác đặt tên trùng nhãn hiệu đề nghị bắt họ
1.005277	hợp tác xã đổi giám đốc với ngành nghề đăng ký thay | hợp tác xã đổi tên đổi giám đốc tăng vốn điều lệ | đổi trụ sở chính và người đại diện của htx
1.005280	nông dân trong ấp góp vốn lập hợp tác xã lúa sạch | dang ky thanh lap hop tac xa can thanh vien va | bà lập hợp tác xã nuôi tôm cần thành viên | chuyển tổ hợp tác lên thành hợp tác xã | đăng ký mở htx nông nghiệp mới
1.005377	hợp tác xã tạm nghỉ kinh doanh một năm chạy lại
1.005378	chi nhánh hợp tác xã dời chỗ đăng ký thay đổi nội | chi nhánh hợp tác xã đổi địa chỉ đổi người đứng đầu
1.005412	nhà nghèo trồng lúa hỗ trợ phí bảo hiểm nông nghiệp | nhà nghèo trồng lúa nhà nước trả giúp tiền phí bảo hiểm | hộ nuôi tôm hỗ trợ phần trăm tiền mua bảo hiểm nông
1.005461	giấy chứng tử của bà ngoại mất sổ lưu cũng cháy hết | giấy chứng tử của cố mất sổ gốc xã không còn đăng | khai tử thất lạc hết cả sổ lẫn giấy làm lại
1.006390	trường mẫu giáo đã có quyết định lập cho phép hoạt động | trường mầm non mới xây đã có quyết định thành lập phép | giấy phép cho trường mẫu giáo đi vào hoạt động giáo dục
1.006391	dời nhà qua tỉnh khác đăng ký lại phương tiện thủy | chủ ghe dời hộ khẩu qua tỉnh khác đăng ký ghe lại | chuyển nhà từ bạc liêu cũ qua cần thơ giấy đăng ký
1.006444	nhà trẻ bị đình chỉ khắc phục hoạt động giáo dục trở | trường mầm non bị đình chỉ dạy lại
1.006445	hai trường mầm non trong xã nhập lại thành một | nhập hai trường mẫu giáo gần thành một trình | tách trường mầm non có điểm lẻ làm hai trường
1.007042	tạm ngưng buôn bán ba tháng báo cơ quan thuế
1.007277	nhận nhà đất của cha mẹ cho khai trước bạ miễn | mua đất đóng trước bạ nhà đất khai | mẹ tặng nhà cho con miễn trước bạ không
1.007607	đóng cửa tiệm huỷ mã số thuế
1.007674	bán đất khai thuế thu nhập cá nhân | bán nhà khai thuế thu nhập cá nhân | cha cho con miếng đất khai thuế quà tặng bất động sản
1.007689	có phòng trọ cho thuê khai thuế cho thuê nhà | có dãy phòng trọ cho thuê tự khai thuế với cơ quan | cho thuê mặt bằng đóng thuế khai
1.007690	làm đại lý bảo hiểm khai thuế cuối năm
1.007695	miễn giảm thuế đất ở phi nông nghiệp hàng năm | nhà mới mua khai thuế sử dụng đất phi nông nghiệp
1.007699	đóng mới tàu cá khai trước bạ tàu thuyền
1.007700	mới mua xe khai trước bạ | đóng thuế trước bạ ô tô online để làm biển số
1.007765	sinh viên thuê ký túc xá nhà nước
1.007809	dùng tạm vỉa hè để dựng rạp tuyên truyền chính sách
1.007812	xã tổ chức lễ hội vỉa hè giữ xe không | dùng vỉa hè làm bãi giữ xe cho lễ hội hội thao
1.007815	đang xây nhà để tạm cát đá trên vỉa hè phép | xây nhà để cát đá xà bần trên vỉa hè phép | tập kết gạch cát trước nhà trên lề đường lúc xây nhà
1.007818	công ty vệ sinh chỗ lòng đường để xe rác trung chuyển
1.007819	dùng vỉa hè trước chợ làm bãi giữ xe | mở bãi giữ xe thu tiền trên vỉa hè lòng đường phép
1.007820	đỗ ô tô dưới lòng đường phục vụ lễ hội diễu hành
1.007821	phép để vật liệu xây nhà trên vỉa hè hết hạn thêm
1.007822	gia hạn điểm trung chuyển rác dưới lòng đường của công ty
1.007823	bãi giữ xe trên hè phố hết hạn phép gia hạn
1.007867	biển số nhà bị gãy mất cấp lại biển khác không | bảng số nhà bị hư mất làm lại cái khác
1.007868	nhà mới xây chưa có số gắn biển số nhà | so nha moi cho nha xay de lam dia chi giao hang | nhà mới cất chưa có số nhà cấp số và gắn bảng | địa chỉ số nhà cho căn mới xây trong hẻm để làm
1.007919	thẩm định dự toán trồng rừng vốn đầu tư công do xã
1.008004	đất lúa lên nuôi tôm chuyển cơ cấu cây trồng đăng ký | chuyen dat lua qua trong cay an trai phep xa khong | chuyển đất ruộng lúa qua trồng cây ăn trái nuôi tôm kết | đất lúa trồng dừa trồng bắp đăng ký | đào ao nuôi cá trên đất lúa 20 diện tích báo xã
1.008008	đăng ký tài khoản thuế điện tử
1.008128	trai nuoi heo lon ca ngan con giay du dieu kien chan
1.008148	học cao đẳng thuộc bộ chính sách nội trú dành cho dân
1.008309	công ty quyết toán thuế thu nhập cá nhân cuối năm cho
1.008327	tờ khai thuế bị sai khai bổ sung
1.008455	khu đất ấp 5 có dính quy hoạch xây dựng không xã | miếng đất có dính quy hoạch không thông tin | văn bản cho biết quy hoạch giới mật độ xây dựng thửa
1.008498	chưa có mã số thuế cá nhân đăng ký lần đầu | lần đầu chưa có mã số thuế cá nhân đăng ký | đăng ký con làm người phụ thuộc giảm trừ gia cảnh
1.008501	làm mất thẻ mã số thuế cấp lại
1.008503	đổi số căn cước cập nhật thông tin mã số thuế
1.008510	mã số thuế bị khoá khôi phục lại
1.008513	bận tai nạn không kịp tờ khai thuế gia hạn
1.008529	bán cổ phần trong công ty tự khai thuế
1.008538	thừa kế ô tô khai thuế thu nhập từ tài sản
1.008543	đã đóng thuế bên singapore trừ vào thuế ở việt nam
1.008544	giấy xác nhận là người cư trú thuế việt nam
1.008562	công ty dư thuế tncn khi quyết toán thay nhân viên hoàn
1.008565	thuế dư bù trừ sang khoản khác hoặc hoàn lại
1.008588	nợ thuế quá từ từ lần
1.008590	gặp thiên tai lùi hạn đóng thuế
1.008591	giấy xác nhận đã đóng đủ thuế để đi định cư
1.008603	xưởng làm mắm xả nước thải kê khai phí bảo vệ môi | cơ sở sản xuất có xả nước thải khai phí bảo vệ | trại nuôi xưởng chế biến tôm nước thải tờ khai
1.008724	trường mầm non tư thục chuyển qua không lợi nhuận | trường mầm non tư chuyển sang dạng phi lợi nhuận
1.008725	trường cấp 1 cấp tư thục đổi qua mô hình không lợi
1.008950	vợ chồng công nhân khu công nghiệp con học mầm non có | con cong nhan nha tre ho tro 160 ngan mot thang | làm công nhân khu công nghiệp con nhà trẻ tư tiền hỗ | đi mẫu giáo tư thục có cha mẹ làm trong kcn 160
1.008951	cô giáo mầm non tư thục gần khu công nghiệp có hỗ | cô giáo mầm non tư thục gần khu công nghiệp hỗ trợ
1.009002	sinh viên sư phạm nhà nước đóng học phí và tiền ăn
1.009022	chưa có số nhà giấy chứng nhận biển số nhà
1.009122	đất quy hoạch treo mười năm giấy phép xây nhà tạm có
1.009394	học sinh người dân tộc rất ít người đi học đại học
1.009444	bến thủy hết hạn hoạt động gia hạn | quyết định cho bến thủy hoạt động sắp hết hạn kéo dài | gia hạn bến đò bến bốc dỡ cát đá
1.009447	bến thủy ngưng làm công bố đóng bến | không kinh doanh bến sông nữa đóng bến | chủ bến thủy chấm dứt công bố đóng cảng sông
1.009452	truoc khi xay ben thuy noi dia thoa thuan thong so ky | trước khi làm bến lên xuống hàng ven sông thỏa thuận thông
1.009453	làm bến đò ngang qua sông thỏa thuận thông số trước khi
1.009454	mở bến đò dọc chở hàng công bố hoạt động bến thủy | bến bốc xếp vật liệu ven sông xây công bố cho hoạt | mở bến hàng hóa bến tàu du lịch trên kinh làm giấy
1.009455	mở bến đò ngang qua sông cần phép | ben do khach ngang song cong bo hoat dong | bến đò ngang làm phép đưa khách qua sông | công bố bến đưa rước khách sang sông chạy phà nhỏ
1.009465	công cầu kè trên sông cần duyệt phương án bảo đảm an | tổ chức đua ghe ngo trên sông có phương án an toàn
1.009824	hộ kinh doanh mở thêm địa điểm bán hàng thông báo cơ
1.009825	hộ bán hàng đổi số tài khoản ngân hàng báo cho thuế
1.010010	đã quyết định giải thể công ty đổi ý huỷ
1.010028	dọn khỏi nhà trọ xóa tên tạm trú chỗ cũ báo | dọn khỏi phòng trọ xoá tên tạm trú chỗ cũ
1.010038	ly hôn nhưng vẫn ở chung nhà tách hộ khẩu riêng | anh o chung tach khau rieng chu khong tach thua dat | vợ chồng tách khẩu riêng khỏi hộ cha mẹ | ly hôn tách sổ hộ khẩu riêng chủ nhà không chịu
1.010039	trên hệ thống cư trú ghi sai tên chủ hộ chỉnh lại | đổi chủ hộ trong dữ liệu cư trú chủ hộ cũ đã | thông tin cư trú ghi sai mối quan hệ với chủ hộ
1.010040	anh không không nhà cửa sống lang thang khai báo cư trú | không có nhà không đủ điều kiện làm tạm trú thường trú
1.010041	trường đòi giấy xác nhận cư trú mẫu ct07 ở công an | giấy xác nhận thông tin cư trú ct07 onl | can giay xac nhan cu tru de viec ban giay | cần giấy xác nhận nơi ở ct07 để cho con nhập học | sổ hộ khẩu bỏ giấy xác nhận cư trú
1.010047	đăng ký đi cổng tự động ở sân bay khỏi xếp hàng
1.010048	cần cục xuất nhập cảnh xác nhận những lần vào việt nam
1.010049	báo mất giấy thông hành biên giới với công an tỉnh
1.010055	rớt mất giấy thông hành ở chợ biên giới báo công an
1.010091	anh xung kích phòng chống thiên tai bị thương không có bhyt | đội xung kích phòng chống bão lụt của xã bị thương chưa
1.010092	đội xung kích chống bão bị tai nạn mất sức chưa đóng | người của đội xung kích chống thiên tai bị chết khi làm | xung kích chống bão bị tai nạn giảm sức lao động 20
1.010094	đang ở nhật hộ chiếu hết hạn làm lại ở đại sứ
1.010097	trích xuất thông tin dân cư quốc gia của bản thân ở
1.010098	xem thông tin trong cơ sở dữ liệu căn cước hỏi công
1.010101	trích thông tin trong cơ sở dữ liệu dân cư phiếu ở | thông tin trong cơ sở dữ liệu dân cư tại công an
1.010103	mất hộ chiếu bên thái cần về nước gấp đại sứ quán
1.010237	chứng chỉ hành nghề đại lý thuế
1.010322	thẩm định báo cáo kinh tế kỹ thuật công trình vốn nhà
1.010337	tiệm dùng hoá đơn điện tử đăng ký với thuế
1.010339	bán một lần thuế cấp hoá đơn điện tử lẻ
1.010341	xuất sai hoá đơn điện tử xử lý
1.010382	hộ chiếu báo mất tìm thấy khôi phục ở cục xuất nhập
1.010384	kiếm lại hộ chiếu sau khi đã báo mất khôi phục giá | tìm lại hộ chiếu đã báo mất công an tỉnh cho dùng
1.010386	hộ chiếu mất ở quê công an xã trình báo
1.010456	bà là dân công hỏa tuyến qua đời mai táng phí | dân công hoả tuyến hưởng trợ cấp 49 mất mai táng phí
1.010627	đang du học diện học bổng mà đổi ngành đổi trường khác
1.010628	du học sinh học bổng nhà nước bị ốm tạm nghỉ học
1.010655	tự việc ở nước ngoài đăng ký hợp đồng lao động | nước ngoài không qua công ty đăng ký hợp đồng và đóng
1.010736	cong ty y kien cong dong ve danh gia tac dong moi | nhà đầu tư làm đánh giá tác động môi trường ý kiến | công ty hỏi ý kiến cộng đồng về dự án trước khi
1.010772	nguoi than cuu nguoi bi nuoc cuon hy sinh cap bang to | con là bộ đội hy sinh khi làm nhiệm vụ đề nghị | thân nhân làm bằng tổ quốc ghi công cho người mới hy
1.010773	có người dũng cảm hy sinh cứu người đề nghị phát động
1.010774	lãnh chế độ liệt sĩ từ trước 1994 mà chưa có bằng | đã hưởng chế độ liệt sĩ từ trước 1995 mà chưa có
1.010776	học sinh dân tộc không đủ điểm vào học dự bị đại
1.010777	bằng tổ quốc ghi công bị mục nát đổi bằng mới
1.010778	bằng tổ quốc ghi công treo bị mối ăn cấp lại | bằng tổ quốc ghi công của bác bị mối ăn rách cấp | làm mất bằng ghi công liệt sĩ bản mới
1.010779	học dự bị đại học chuyển vào đại học chính thức
1.010781	bác mất tích trong chiến tranh chưa công nhận liệt sĩ | chú mất tích thời chống mỹ chưa công nhận liệt sĩ làm | người hy sinh trong kháng chiến chưa có bằng ghi công chỉ
1.010783	cho thương binh nặng vào trung tâm điều dưỡng của bộ
1.010788	bà nội hoạt động cách mạng trước 1945 chế độ ưu đãi
1.010793	trích lục thương binh của ba đơn
1.010801	má là mẹ liệt sĩ trợ cấp hàng tháng cho thân nhân | con liệt sĩ vợ liệt sĩ hưởng tiền tuất hằng tháng | mẹ là mẹ liệt sĩ chưa trợ cấp làm ưu đãi
1.010802	ba vo liet si da di buoc nua con huong che do | bà là vợ liệt sĩ đi bước nữa trợ cấp không | vợ liệt sĩ tái giá vẫn nuôi con chồng cũ thờ phụng
1.010803	thờ cúng ng chú litệ sĩ hưởng trợ cấp thờ cúng hàng | tiền thờ cúng liệt sĩ mỗi năm đổi ng thờ cúng | anh cả mất chuyển người hưởng trợ cấp thờ cúng liệt sĩ | đang thờ chú là liệt sĩ tiền nhang khói hằng năm | đổi người nhận tiền cúng liệt sĩ 1 4 triệu mỗi năm
1.010804	ba truy tang me viet nam anh hung che do uu dai | bà phong mẹ việt nam anh hùng làm hưởng ưu đãi | truy tặng mẹ vnah con nhận trợ cấp
1.010805	là anh hùng lực lượng vũ trang thời kháng chiến giải quyết | là anh hùng lực lượng vũ trang về hưu hưởng chế độ
1.010806	anh trai bị thương khi làm nhiệm vụ công nhận thương binh | chú đi lính bị thương chưa có chế độ công nhận thương
1.010808	ba thương binh bệnh binh hưởng thêm trợ cấp
1.010810	là dân thường bị thương trogn chiến tranh hok bộ đội có | dân quân du kích bị thương thời chống mỹ chưa làm thương | người dân đi tải đạn bị thương hồi chiến tranh công nhận
1.010811	thương binh cụt chân tiền mua chân giả xe lăn | thương binh cụt chân tiền làm chân giả xe lăn | người có công mua trợ thính răng giả cấp tiền năm một
1.010812	thương binh già yếu sống một mình vô trung tâm điều dưỡng | cho thương binh già yếu vô trung tâm nuôi dưỡng người có
1.010814	giấy chứng nhận thương binh bị mục nát cấp lại | mất thẻ thương binh giấy chứng nhận liệt sĩ cấp lại | giấy chứng nhận thân nhân liệt sĩ bị hư làm bản mới
1.010815	cố hoạt động cách mạng trước năm 1945 làm công nhận lão | nội hoạt động cách mạng trước 1945 làm công nhận | tiền khởi nghĩa chưa hưởng chế độ con
1.010816	ba bị nhiễm chất độc da cam hồi chiến tranh làm hưởng | ba đi bộ đội bị nhiễm chất độc da cam trợ cấp | cựu chiến binh phơi nhiễm dioxin làm hưởng chế độ cần bệnh
1.010817	bi di tat do ba nhiem chat doc hoa hoc che do | con bị dị tật do cha nhiễm chất độc màu da cam | con đẻ cựu chiến binh bị da cam giám định hưởng tiền
1.010818	ngoại bị địch bắt tù đày côn đảo công nhận và trợ | bị địch bắt tù côn đảo phú quốc chế độ tù đày | người bị bắt giam thời kháng chiến làm kỷ niệm chương và
1.010819	bà có huân chương kháng chiến chế độ trợ cấp một lần | tặng huân chương kháng chiến chế độ trợ cấp | có huy chương kháng chiến chống mỹ hạng nhất lãnh tiền một
1.010820	nha ba hoi nuoi giau co cong giup do cach mang che | bà nuôi giấu có bằng có công với nước chế độ | đào hầm nuôi cách mạng trợ cấp người có công giúp đỡ
1.010821	con thương binh học đại học hỗ trợ tiền học hằng năm | con thương binh đang học đại học tiền trợ cấp ưu đãi | con liệt sĩ con bệnh binh học cao đẳng đại học hỗ
1.010822	thương binh nặng trên 81 phần trăm phụ cấp đặc biệt mỗi
1.010823	bị dừng chế độ thương binh hưởng lại | ba bị ngưng trợ cấp người có công hưởng lại
1.010824	ba là thương binh đang lãnh trợ cấp qua đời hưởng những | nguoi co cong mat tien mai tang va tro cap mot lan | thương binh mất nhận mai táng phí vs trợ cấp 1 lần | cha là thương binh đang lãnh trợ cấp mới mất | bệnh binh qua đời thân nhân nhận mai táng phí và tiền
1.010825	hs liệt sĩ của bác thiếu tên một ng con bổ sugn | liệt sĩ ghi thiếu tên con bổ sung người thân | thêm tên vợ vào liệt sĩ hồi trước khai sót
1.010826	người có công ghi sai năm sinh sửa thông tin cá nhân | thương binh của ba ghi sai tên sửa
1.010827	thương binh chuyển nhà lên sài gòn chuyển lãnh trợ cấp | ba thương binh dọn sang tỉnh khác ở chuyển trợ cấp
1.010829	boc mo liet si tu nghia trang ve que | đưa hài cốt anh liệt sĩ từ nghĩa trang về chôn ở | bốc mộ liệt sĩ ở nghĩa trang tỉnh khác về quê hỗ
1.010830	mộ liệt sĩ đang chôn sau vườn nhà đưa vô nhgĩa trang | mộ liệt sĩ chôn ở đất nhà đưa vào nghĩa trang liệt | di chuyển mộ chú ngoài vườn nhà vô nghĩa trang liệt sĩ
1.010833	giay xac nhan con thuong binh de cong diem | giay xac nhan than nhan nguoi co cong de mien hoc phi | giấy chứng nhận là con thương binh để cộng điểm | xác nhận là con liệt sĩ để miễn giảm học phí việc
1.010906	trình cơ quan chuyên môn xây dựng xem xét báo cáo nghiên
1.010907	thẩm định bản vẽ công sau bước thiết kế cơ sở của
1.010908	công trình trường học xây mời cơ quan nhà nước kiểm tra
1.010909	ý kiến về kết quả đánh giá công trình đang dùng có
1.010938	đăng ký làm nơi giúp cai nghiện tại cộng đồng công bố | cơ sở y tế tư công bố làm dịch vụ cai nghiện | cá nhân đủ điều kiện giúp cai ma túy tại đăng ký
1.010939	tổ chức cai nghiện tại gia đổi thông tin công bố lại
1.010940	trung tâm cai nghiện công lập nhận thêm dịch vụ cai tại
1.010941	con trai nghiện ma túy chịu đi cai đăng ký cai nghiện | cai nghiện ma túy tự nguyện tại nhà có bị ghi | nghien ma tuy di cai tu nguyen | con nghiện ma túy tự nguyện đi cai đăng ký | cai nghiện tự nguyện cho chồng có giữ kín không
1.010945	gặp chủ tịch xã trình bày lịch tiếp công dân đăng ký | tiep cong dan cua chu tich xa thu can cuoc khong | lịch tiếp dân của chủ tịch xã gặp phản ánh | gặp lãnh đạo xã để trình bày bức xúc đăng ký
1.011006	hộ thuê đất nhà nước kê khai tiền thuê đất
1.011021	công ty thuê nhà khai và thuế thay cho chủ nhà
1.011022	bán tạp hoá nhỏ hộ kinh doanh khai thuế
1.011410	tự đăng ký vneid mức 1 trên điện thoại
1.011471	rừng đến tuổi phê duyệt phương án khai thác gỗ | khai thác gỗ rừng tràm nhà trồng phương án xã duyệt | đốn cây gỗ lấy lá dừa nước trong rừng duyệt phương án
1.011606	xét hộ nghèo cuối năm đăng ký soát lúc | cuối năm xã soát hộ nghèo hộ cận nghèo theo đợt định | đợt soát hộ nghèo hằng năm từ tháng 9 họp dân bình
1.011607	nhà mới bị cháy mất hết xét hộ nghèo giữa năm không | vo ho can ngheo dot xuat chong benh nang | nha gap kho khan ho ngheo lam don cho | giữa năm gặp bệnh tật mất việc xét vào hộ nghèo liền | làm sổ hộ cận nghèo đột xuất không chờ cuối năm đơn | vô diện hộ nghèo chồng mới mất không còn thu nhập
1.011608	khá hơn khỏi hộ nghèo giữa năm làm đơn | khá lên tự nguyện viết đơn khỏi hộ nghèo giữa năm | đơn đăng ký thoát cận nghèo khi cũng
1.011609	giấy hộ làm nông nghiệp có mức sống trung bình để giảm | hộ làm ruộng mức sống trung bình xác nhận để mua bhyt | giấy chứng nhận làm muối đánh cá có mức sống trung bình
1.011726	báo mất thẻ abtc với công an tỉnh
1.011728	giám đốc rớt mất thẻ doanh nhân apec báo công an xã
1.011947	chồng bệnh ung thư nhà cận nghèo có trợ giúp xã hội | nhà nghèo có người bị ung thư nặng trợ giúp khẩn cấp
1.012084	chồng đánh quyết định cấm tiếp xúc đơn | chồng đánh đập hoài xã lệnh không cho lại gần | bị bạo lực làm đơn cấm người gây bạo lực tiếp xúc
1.012085	vợ chồng làm hòa hủy bỏ quyết định cấm tiếp xúc | vợ chồng hòa thuận lại rút lệnh cấm tiếp xúc của xã | đơn đề nghị bỏ quyết định không cho chồng lại gần vợ
1.012091	đoàn phim thuê 10 tuổi đóng phim phép
1.012169	ở huế hoả táng người mất tiền hỗ trợ
1.012222	ấp đề nghị công nhận người có uy tín dân tộc khmer | bầu chọn già làng sư cả làm người có uy tín trong | ấp đề nghị công nhận người uy tín vùng dân tộc thiểu
1.012223	người có uy tín mất thay người khác vô danh sách | người có uy tín trong đồng bào dân tộc đã mất ấp
1.012256	bệnh viện nhận bác sĩ vào thực hành công bố là nơi
1.012257	đoàn bác sĩ về xã khám bệnh từ thiện miễn phí phép
1.012258	bác sĩ nước ngoài sang bệnh viện dạy chuyển giao kỹ thuật
1.012260	bệnh viện khám bệnh từ xa công bố đủ điều kiện
1.012271	ngoại lương y có bài thuốc gia truyền giấy phép hành nghề | lang giấy phép hành nghề lương y
1.012272	giấy phép hành nghề của thầy lang bị mất cấp lại
1.012273	lương y sắp hết hạn giấy phép hành nghề gia hạn
1.012275	phòng khám nhận bác sĩ mới đăng ký hành nghề với sở
1.012277	bác sĩ có giấy phép hành nghề bên pháp thừa nhận ở
1.012278	là bác sĩ mở phòng khám tư giấy phép hoạt động
1.012279	giấy phép hoạt động phòng khám nha khoa bị mất lại
1.012280	phòng khám thêm kỹ thuật đổi làm điều chỉnh giấy phép
1.012281	phòng khám làm khám sức khoẻ cho người lao động công bố
1.012289	bác sĩ mới học thực hành giấy phép hành nghề lần đầu | điều dưỡng làm bệnh viện cấp chứng chỉ hành nghề lần đầu
1.012290	chứng chỉ hành nghề bác sĩ cấp năm 2015 bị mất cấp
1.012291	giấy phép hành nghề y sĩ sắp hết hạn gia hạn
1.012292	bác sĩ thêm phạm chuyên khoa vào giấy phép hành nghề
1.012299	tuyển viên chức trường mầm non xã dự tuyển | đăng ký dự viên chức giáo viên vòng 1 vòng phiếu | tuyển viên chức đơn sự nghiệp xã vòng
1.012300	xét tuyển viên chức chứ không | xét tuyển viên chức không qua chỉ phỏng vấn | sinh viên cử tuyển giáo viên vùng khó khăn vào viên chức
1.012301	có 5 năm kinh nghiệm đóng bhxh tiếp nhận thẳng vào viên
1.012417	giấy chứng nhận lương y bị rách nát lại
1.012418	có bài thuốc gia truyền ba đời công nhận
1.012419	giấy chứng nhận bài thuốc gia truyền bị mất cấp lại
1.012426	tặng huy chương thanh niên xung phong vẻ vang cho mẹ | đi tnxp huy chương thanh niên xung phong vẻ vang | truy tặng huy chương cho cựu thanh niên xung phong đã mất
1.012474	công nhân về quê ăn tết nhận hỗ trợ tiền vé xe
1.012531	trồng rừng gỗ lớn vay ưu đãi không | trồng keo gỗ lớn vay vốn hỗ trợ lãi suất | chủ rừng hộ hỗ trợ tín dụng trồng rừng lấy gỗ lớn
1.012533	thanh niên vô tổ bảo vệ an ninh trật tự ấp tuyển | vô tổ bảo vệ an ninh trật tự ở ấp đơn tuyển | tuyển tổ viên an ninh trật tự cơ sở cần tuổi sức
1.012537	anh tổ an ninh trật tự bị thương khi tuần tra mà | tổ viên tổ bảo vệ an ninh trật tự đi tuần bị | chồng trong lực lượng an ninh cơ sở bị tai nạn lúc
1.012538	thành viên tổ bảo vệ an ninh cơ sở bị chết khi | anh ở tổ an ninh trật tự ấp hy sinh khi bắt | dân phòng công an viên bán chuyên trách cũ là lực lượng
1.012543	5 tuổi làm thẻ căn cước ba mẹ làm trên vneid dẫn | làm căn cước cho dưới 14 tuổi ở trung ương
1.012549	8 tuổi làm thẻ căn cước ở công an tỉnh cần giấy
1.012564	dữ liệu dân cư ghi sai tháng sinh của má yêu cầu | thông tin trên hệ thống dân cư bị sai năm sinh nhờ | vneid hiện sai tên cha điều chỉnh dữ liệu dân cư quốc
1.012566	sổ đỏ ghi số cmnd cũ 9 số giấy xác nhận số | ngân hàng đòi giấy xác nhận số cmnd cũ 9 số căn | sổ đỏ ghi chứng minh cũ cần công an xã xác nhận
1.012568	hợp tác xã nhận giao quản lý cái chợ xã | xã giao chợ cho đơn quản lý tài sản hạ tầng chợ
1.012569	nhà nước thu lại chợ ki ốt hạ tầng đã giao cho
1.012575	mua xe mới đăng ký biển số ở công an xã | dang ky xe lan dau xe wave moi mua bien so | bấm biển số xe mới onl ad | mua xe mới lắp ráp trong nước đăng ký biển số online
1.012582	chuyển chỗ sinh hoạt tôn giáo qua xã khác xã | nhóm đạo của dời điểm nhóm họp sang xã khác
1.012584	dời điểm nhóm sinh hoạt tôn giáo qua nhà khác trong cùng | đổi chỗ sinh hoạt đạo tin lành qua nhà khác trong cùng
1.012585	nhóm sinh hoạt đạo thay người đại diện đăng ký lại | người đại diện nhóm sinh hoạt đạo qua đời đổi người khác
1.012590	nhóm theo đạo đăng ký sinh hoạt tôn giáo tập trung tại | nhom tin lanh chua co nha tho dang ky diem nhom tai | nhóm tín đồ chưa có nhà thờ đăng ký nhóm họp cầu | đăng ký điểm nhóm tin lành sinh hoạt tập trung
1.012591	đình thần thêm một lễ cúng ngoài danh sách đã đăng ký | đình làng thêm lễ cúng vào danh sách đã đăng ký
1.012592	miễu ấp đăng ký hoạt động cúng lễ hằng năm xã khi | cung dinh dau dang ky hoat dong tin nguong truoc | đăng ký lễ cúng đình cúng miếu bà hằng năm với xã | lễ kỳ yên đình thần đăng ký hoạt động tín ngưỡng lần
1.012677	công an tỉnh giấy xác nhận các lần xuất nhập cảnh
1.012680	ở tỉnh giáp lào qua thăm bà con giấy thông hành ở
1.012694	đất rừng tràm chuyển qua mục đích khác cá nhân | đất rừng chuyển qua làm nhà nuôi tôm chuyển mục đích sử
1.012695	không giữ nổi đất rừng tự nguyện trả lại rừng cho nhà | không giữ rừng giao nữa tự nguyện trả rừng cho nhà nước
1.012753	trường học cơ quan công ty đang dùng đất chưa có sổ | chùa nhà thờ tổ chức tôn giáo cấp giấy chứng nhận đất
1.012789	tra thông tin thửa đất xem có dính quy hoạch thế chấp
1.012791	sổ đỏ đã qua sang tên bị cấp sai phát hiện thu
1.012796	sổ đỏ làm lần đầu in sai tên sai số căn cước | sổ cấp lần đầu ghi nhầm số thửa sửa lại
1.012805	hai công ty tranh chấp đất nhờ chủ tịch tỉnh giải quyết
1.012812	hàng xóm lấn ranh đất một mét đơn nhờ xã hòa giải | tranh chap dat voi anh ruot hoa giai moi hop | hàng xóm lấn ranh đất nhờ xã hòa giải | tranh chấp ranh vườn với anh đơn hòa giải trước khi tòa | hai nhà giành lối đi chung xã mời lên hòa giải
1.012817	sổ đỏ cấp trước 2004 có đất ở và vườn chung tính | sổ cũ ghi đất thổ vườn công nhận lại phần đất ở
1.012818	sổ đỏ cấp lần đầu cho bị sai chủ sai diện tích | phát hiện sổ lần đầu cấp trùm lên đất người khác đề
1.012822	cụ 76 tuổi không có lương hưu trợ cấp hàng tháng của
1.012824	cụ 77 tuổi đang hưởng trợ mất tiền chôn cất
1.012836	hỗ trợ phối giống nhân tạo cho bò tinh đông lạnh | nhà nuôi bò cái hỗ trợ liều tinh để gieo tinh nhân | hỗ trợ tiền tinh heo nái tinh bò và công dẫn tinh
1.012837	bỏ nuôi heo trong khu dân cư hỗ trợ học nghề khác | làm nghề gieo tinh bò hỗ trợ tiền học dẫn tinh viên | khu dân cư không cho nuôi heo nữa hỗ trợ học nghề
1.012884	công ty làm quản lý vận hành chung cư thông báo đủ
1.012888	chung cư mới bầu ban quản trị công nhận ban quản trị | chung cư bầu ban quản trị xã công nhận | đổi trưởng ban quản trị tòa nhà chung cư thay thành viên
1.012889	về bộ làm lãnh đạo thuê nhà công vụ trung ương
1.012890	chồng tây mua căn hộ sắp hết 50 năm gia hạn sở
1.012891	tỉnh điều động công tác xa thuê nhà công vụ ở
1.012892	ở căn nhà nhà nước cũ mà chưa có hợp đồng thuê
1.012893	thuê nhà tập thể nhà nước năm mua lại
1.012894	nhà cũ nhà nước chung sân hộ mua phần diện tích dùng
1.012896	thu nhập thấp thuê mua nhà hội do nhà nước xây
1.012897	nhận sang lại quyền thuê căn nhà nhà nước cũ của người
1.012898	hợp đồng thuê nhà cũ của nhà nước hết hạn ký lại
1.012922	bão gãy rừng trồng kiểm tra hiện trg rừng thiệt hại | rừng trồng bị bão sâu bệnh chết mời xã đến kiểm tra
1.012944	mở trường cấp 3 tư thục
1.012953	trường thpt mới thành lập phép dạy học
1.012961	tính mở trường mầm non tư thục phép thành lập | mở trường mầm non tư thục trên miếng đất thành lập | thành lập nhà trẻ trường mẫu giáo mới đất đai vốn
1.012962	chu truong mam non tu thuc giai the truong | chủ trường mầm non tư thục đóng cửa luôn giải tán trường
1.012963	nhà đầu tư lập trường tiểu học tư thục đề án | mở trường cấp 1 tư thục mới thành lập cần đề án
1.012964	lập trường cấp tư thục cho phép | lập trường cấp tư thục mới trên địa bàn xã | thành lập trường liên cấp 1 cấp mới
1.012965	trường thcs xây cho phép hoạt động giáo dục | trường cấp thành lập phép khai giảng dạy học
1.012966	trường trung học cơ sở bị đình chỉ hoạt động trở lại
1.012967	nhập trường cấp với trường tiểu học thành một trường cấp | sáp nhập hai trường cấp sau khi nhập xã làm
1.012968	trường trung học cơ sở tư thục đóng cửa hẳn giải thể | giải thể trường cấp tư thục theo ý nhà đầu tư
1.012969	xã lập trung tâm học tập cộng đồng | xã lập trung tâm học tập cộng đồng cho bà con học
1.012970	trung tâm học tập cộng đồng tạm ngừng mở lại
1.012971	mở nhóm trẻ độc lập giữ trẻ tại nhà 15 phép | mo nha tre tu thuc nho nhom tre can bang cap | mở nhóm giữ trẻ tại nhà 7 phép hok | mở nhóm giữ trẻ tại nhà có phép | mở lớp mầm non nhỏ tư nhân giữ khoảng 20 phép xã | giữ trẻ tại nhà trên 7 đăng ký nhóm trẻ độc lập
1.012972	lớp mẫu giáo độc lập bị tạm ngưng mở lại | nhóm trẻ tư thục bị đình chỉ đã khắc phục mở cửa | lớp mẫu giáo độc lập tạm ngưng hoạt động lại
1.012973	tách nhóm trẻ độc lập làm hai cơ sở | gộp hai nhóm trẻ độc lập tư thục lại làm một
1.012974	nhóm lớp mầm non độc lập nghỉ luôn làm giấy giải thể | đóng cửa hẳn nhóm trẻ tư thục làm đơn nghỉ | lớp mẫu giáo độc lập không đủ nên chủ giải thể
1.012975	trung tâm không trường dạy chương trình tiểu học phép xã
1.012990	thực tập công tác xã hội cần giấy xác nhận đã thực
1.012994	tiền tự thỏa thuận bồi thường đất trừ vào tiền sử dụng | chủ dự án ứng trước tiền giải phóng mặt bằng khấu trừ
1.012995	bố trí tái định cư mà chưa đủ tiền ghi nợ tiền | nhà bị giải tỏa nền tái định cư mà thiếu tiền nợ | ghi nợ tiền đất khi nhận tái định cư nợ năm
1.012996	nợ tiền sử dụng đất tái định cư có tiền trả thanh | trả hết nợ tiền sử dụng đất xóa chữ ghi nợ trên | đóng dứt tiền đất nợ trước đây làm để sổ hết ghi
1.013004	lắp điện mặt trời mái nhà giấy chứng nhận đăng ký
1.013005	đã đăng ký điện mặt trời tăng công suất điều chỉnh giấy
1.013040	đốt than bảo vệ môi trường khí thải | nhà có khói khí thải khai
1.013061	đào đường nước băng qua giấy phép công trên đường đang khai | đào đường lắp nước kéo cáp qua đường giấy phép công | công sửa cống trên đường đang có xe chạy phép
1.013065	bán xe đi rút thu hồi đăng ký biển số | bán xe trả biển số cà vẹt làm hoàn toàn
1.013066	xe ô tô nhập khẩu nguyên chiếc mới mua đăng ký biển
1.013067	mới mua xe công an xã bấm biển số lần đầu | mua ô tô mới công an làm biển số
1.013071	chứng chỉ đăng kiểm viên đường bộ hết hạn bị mất làm
1.013076	mua xe cũ của bạn sang tên xe cần | sang ten xe o to khac tinh lai bien so cu khong | xe cha mất con sang tên xe cần giấy thừa kế | mua xe cũ sang tên chính chủ | cho chiếc ô tô làm giấy sang tên xe cho
1.013079	đổi biển vàng qua biển trắng đổi đăng ký xe | biển số xe mờ đổi biển và cà vẹt mới | cà vẹt xe bị rách sơn lại xe màu khác cần đổi
1.013080	rớt mất cà vẹt xe làm lại đăng ký xe | biển số xe bị gãy mất cấp lại biển | mất cà vẹt xe làm lại hoàn toàn
1.013082	bị mất biển số và giấy xe đi công an cấp lại
1.013083	xe mới mua chưa có biển đăng ký tạm thời chạy về | biển số tạm cho xe mới mua bằng cách hết
1.013086	ô tô mới chưa có biển công an biển tạm để chạy
1.013089	xe hơi mới mua miễn khám lần đầu lấy tem đăng kiểm
1.013092	tem đăng kiểm dán kính bị rách mất cấp lại
1.013097	giấy chứng nhận cải tạo xe bị thất lạc tờ khác
1.013101	xe đi kiểm định khí thải không | xe cũ đo khí thải đăng ký kiểm tra
1.013105	tiệm sửa xe làm điểm kiểm tra khí thải xe
1.013110	cơ sở đo khí thải xe bị mất giấy chứng nhận cấp
1.013123	bán xe lại biển số và giấy đăng ký ở công an
1.013133	17 tuổi đi đăng ký nghĩa vụ quân sự lần đầu theo | khong dang ky nghia vu quan su lan dau o ban chi | con đủ 17 tuổi đăng ký nghĩa vụ quân sự lần đầu
1.013134	con lên sài gòn học đại học chuyển đăng ký nghĩa vụ | chuyển hộ khẩu nơi khác báo chuyển đi đăng ký nghĩa vụ
1.013135	mới xuất ngũ về đăng ký ngạch dự bị trong | xuất ngũ về đăng ký ngạch dự bị
1.013136	có bằng đại học đăng ký bổ sung nghĩa vụ quân sự | có bằng đại học mới bổ sung thông tin đăng ký nghĩa
1.013137	mới dọn đăng ký nghĩa vụ quân sự chuyển đến
1.013138	xa thang dang ky nghia vu quan su tam vang | đi học xa trên 3 tháng khai tạm vắng nghĩa vụ quân
1.013139	miễn đăng ký nghĩa vụ thời chiến
1.013140	đi bộ đội trước 30 4 1975 đủ 20 năm quân đội
1.013145	đánh mỹ nhưng chưa chế độ không còn sống tỉnh khác
1.013148	nội du kích tập trung miền nam ở khác mất trợ cấp
1.013174	chồng là quân nhân hy sinh lúc làm nhiệm vụ đề nghị
1.013176	quân nhân đang tại ngũ bị thương công nhận thương binh
1.013184	người có công đang tại ngũ điều dưỡng phục hồi sức khoẻ
1.013205	xúc ủi kiểm định lấy tem
1.013206	độ thùng xe tải khác đi cần chứng nhận cải tạo hợp
1.013207	đường vô cơ sở đấu nối lớn chấp thuận thiết kế nút | trạm xăng mở lối vào nối với đường tỉnh duyệt thiết kế
1.013208	văn bản chấp thuận thiết kế nút giao hết hiệu lực gia
1.013209	thiết kế nút giao duyệt phép công
1.013210	giấy phép công nút giao sắp hết hạn kéo dài
1.013211	bằng lái bị trừ hết 12 điểm đăng ký kiểm tra lại | phục hồi điểm bằng lái lại lý thuyết
1.013225	sắp cất nhà cấp 4 trong trấn giấy phép xây dựng cần | xay nha tang phep xay dung co | phép xd nhà riêng lẻ tốn tiền | cất nhà ở vùng nông thôn không thuộc quy hoạch phép xây | cất nhà cấp 4 trên đất thổ cư phép giấy | xây nhà phố hai tầng mới cần bản vẽ sổ đỏ với | phép xây nhà ở riêng lẻ đồng | nhà ở nông thôn xây mới phép xây
1.013226	có giấy phép xây nhà xây thêm tầng điều chỉnh giấy phép | đã có phép xây tầng lên 3 tầng sửa giấy phép | đang xây đổi thiết kế mặt đứng khác giấy phép đã cấp
1.013227	giấy phép xây dựng sắp hết 12 tháng mà chưa khởi công | giấy phép cất nhà 12 tháng sắp hết mà chưa khởi công | phép xây nhà gần quá hạn gia hạn lần
1.013228	làm mất tờ giấy phép xây dựng nhà cấp lại cân đơn | làm mất tờ giấy phép xây nhà cấp lại bản khác | giấy phép xây dựng bị rách nát nước vô mờ hết cấp
1.013229	nhà cũ sửa lại nâng mái đổ sàn phép sửa chữa cải | nhà cũ sửa lại nâng thêm gác thay kết cấu phép | cơi nới nhà cấp 4 cũ phép sửa chữa không cần chụp
1.013232	nho than den doi can nha lui vo trong giay phep di | dời nguyên căn nhà lùi vô trong mét giấy phép | thuê thần đèn dời nhà qua đất bên cạnh phép
1.013274	đám cưới che rạp lấn lnòg đường phép hok | đám cưới dựng rạp lấn lòng đường vỉa hè phép | nhà có đám tang che rạp đường phép | tạm lề đường tổ chức sự kiện để xe đám tiệc
1.013313	sống trên ghe cần xác nhận chỗ đậu ghe thường xuyên để | sống trên ghe quanh năm xác nhận chỗ đậu ghe để đăng | cả nhà ở dưới ghe giấy nơi neo đậu thường xuyên
1.013314	nhập khẩu vô nhà thuê cần giấy xác nhận diện tích bình | xac nhan nha dat khong tranh chap de nhap khau o nho | ở trọ nhập hộ khẩu xã xác nhận đủ mét vuông chỗ | giấy nhà đất không tranh chấp để nhập thường trú | xác nhận diện tích nhà cho thuê cho ở nhờ đủ 8m2
1.013338	lớp 12 trường làm xét công nhận đậu tốt nghiệp
1.013416	hợp tác xã điện bán lẻ điện giấy phép của tỉnh
1.013418	giấy phép điện lực của tỉnh sắp hết hạn gia hạn
1.013420	giấy phép hoạt động điện lực tỉnh cấp bị mất lại
1.013425	mỏ đá cần chở thuốc nổ công nghiệp về giấy phép vận
1.013427	chở tiền chất thuốc nổ nhà phép công an
1.013429	công ty bán điện bình xịt hơi cay phép kinh doanh
1.013430	giấy phép bán công cụ hỗ trợ hết hạn lại
1.013432	đội bảo vệ công ty trang bị dùi cui
1.013433	cơ quan giấy phép mua còng số 8 điện
1.013434	bảo vệ công ty giấy phép sử dụng điện đã mua
1.013435	giấy phép dùng công cụ hỗ trợ của cơ quan bị mất
1.013436	cần chở gậy điện qua tỉnh khác giấy phép vận chuyển
1.013437	súng bắn đạn cao su giấy phép sửa
1.013440	bảo tàng xác nhận súng trưng bày đã không bắn
1.013441	nhập khẩu vũ khí thể thao cho đội tuyển phép bộ công
1.013442	để lại thanh gươm cổ làm của gia bảo khai báo | treo kiếm trưng bày khai báo vũ khí thô xã không
1.013443	bảo vệ công ty đi học lấy giấy chứng nhận biết dùng
1.013444	mất giấy chứng nhận đã học sử dụng vũ khí cấp lại
1.013455	bác tham gia bảo vệ biên giới sau 1975 trợ cấp một
1.013513	dân quân bị thương khi trực không bhyt thanh toán viện phí
1.013519	tố cáo sĩ quan sai phạm lên bộ trưởng quốc phòng
1.013521	tố cáo chỉ huy đồn biên phòng làm sai cấp trung đoàn
1.013524	khiếu nại quyết định kỷ luật của bộ chỉ huy quân sự
1.013527	bộ đội khiếu nại lần đầu quyết định của chỉ huy trung
1.013534	quân đội trả lời khiếu nại chưa thoả đáng khiếu nại lần
1.013702	nguoi trong xa lap hoi cong nhan ban van dong truoc ha | công nhận ban vận động để lập hội đồng hương hội cây
1.013703	hội sinh vật cảnh xã thành lập | ban vận động thành lập hội đề án điều lệ | lập hội sinh vật cảnh cần hội viên sáng lập
1.013704	hội sắp đại hội nhiệm kỳ báo cáo ủy ban trước | hội sắp đại hội nhiệm kỳ mới báo cáo xã trước
1.013706	đại hội đổi tên hội phê duyệt điều lệ | đại hội hội kết quả phê duyệt điều lệ đổi tên hội
1.013707	nhập hai hội trong xã lại làm một sau khi sáp nhập
1.013708	hội hết hoạt động tự giải thể | hội không hoạt động nữa tự giải tán
1.013709	hội bị đình chỉ đã hết hạn hoạt động lại
1.013710	tình nguyện viên chữ thập đỏ bị tai nạn hỗ trợ chi | tình nguyện viên chữ thập đỏ bị tai nạn khi cứu trợ
1.013711	lập quỹ từ thiện giấy phép và điều lệ | thành lập quỹ khuyến học quỹ xã hội vốn
1.013712	quỹ từ thiện đã có phép công nhận đủ điều kiện chạy | thay thành viên hội đồng quản lý quỹ khuyến học trình xã
1.013713	quỹ xã hội đổi tên sửa điều lệ
1.013714	giấy phép thành lập quỹ bị mất hư cấp lại
1.013715	quỹ từ thiện bị tạm đình chỉ hoạt động lại
1.013716	nhập tách hai quỹ từ thiện trong xã
1.013717	quỹ từ thiện hết tiền tự giải thể
1.013724	thất nghiệp vay vốn giải quyết việc làm từ quỹ quốc gia | vay von tao viec lam nuoi heo don ha | vay vốn giải quyết việc làm 100 triệu mua bò nuôi | người thất nghiệp vay tiền ngân hàng chính sách để làm ăn | vay vốn quỹ quốc gia việc làm cho cá nhân lãi suất
1.013725	cơ sở gia công vay quỹ quốc gia về việc làm để | hợp tác xã cơ sở vay quỹ việc làm để thuê thêm | hộ kinh doanh doanh nghiệp nhỏ vay vốn tạo việc làm mở
1.013726	công ty xuất khẩu lao động ngừng hoạt động lấy lại tiền
1.013734	tự việc bên nhật đăng ký hợp đồng lao động | tự tìm việc bên nhật ký hợp đồng với chủ đăng ký | đi lao động nước ngoài không qua công ty tự ký hợp
1.013743	là đi b thời chống mỹ không có người thân nuôi giải | bộ đội công an đi chiến trường b thời chống mỹ không
1.013744	đảng thuộc trung ương quản lý đi chiến trường b c ở
1.013745	xác nhận người có công cho bà nội xã ưu đãi thân | bà ngoại có giấy khen thời chống mỹ hỏi ưu đãi người | xác nhận người có công và thân nhân để giải quyết chế
1.013746	mộ liệt sĩ thiếu thông tin xác định danh tính bằng nhân
1.013747	lấy mẫu adn để tìm tên cho hài cốt liệt sĩ đăng | lấy mẫu adn tìm hài cốt liệt sĩ chưa rõ tên
1.013748	thương binh còn mảnh đạn trong người đau lại giám định lại
1.013749	dân chính đảng đi b đi c thời chống mỹ trợ cấp | là ở lại miền nam sau hiệp định giơnevơ không quân đội
1.013750	đi viếng mộ liệt sĩ ở quảng trị hỗ trợ tiền xe | đi viếng mộ cha là liệt sĩ ở quảng trị hỗ trợ | thăm mộ liệt sĩ xa nhà giấy giới thiệu và tiền đi
1.013755	mở trung tâm tư nhân dạy trẻ tự kỷ hoà nhập
1.013768	phương án bảo vệ hồ chứa nước đập tỉnh giao xã duyệt
1.013769	chuyển nhà ở tư nhân sang công năng khác
1.013791	xã đăng ký tổ chức lễ hội lần đầu | lần đầu tổ chức lễ hội hoặc gián đoạn đăng ký | khôi phục lễ hội truyền thống của làng đăng ký
1.013792	mở tiệm net cho trẻ chơi game giấy chứng nhận điểm trò | mở tiệm net chơi game cần giấy phép cách trường học bao | chứng nhận mở quán game công cộng lần đầu
1.013793	tiệm net đổi tên chủ sửa đổi giấy chứng nhận điểm trò | tiệm net đổi tên thêm đổi chủ sửa giấy đủ điều kiện
1.013794	giấy tiệm game sắp hết hạn gia hạn trước | giấy chứng nhận quán net sắp hết hạn kéo dài
1.013795	mất giấy chứng nhận tiệm net cấp lại cần đơn | mất giấy chứng nhận điểm game cấp lại bản
1.013796	chùa tổ chức đại hội tôn giáo trong xã phép | chùa hội thánh tổ chức đại hội trong phạm một xã
1.013797	nhà thờ làm lễ ngoài sân vận động xã phép | nhà thờ làm lễ ngoài trời ngoài khuôn viên trong xã | tổ chức lễ phật đản rước kiệu ngoài chùa phép xã
1.013798	thầy ở nơi khác về giảng đạo đề nghị | mục sư sư thầy giảng đạo ngoài chùa ngoài địa bàn mình
1.013817	hành nghề công tác xã hội giấy chứng nhận đăng ký
1.013821	cô nghệ nhân ưu tú đờn ca tài tử hoàn cảnh khó | nghệ nhân ưu tú đờn ca tài tử nhà nghèo tiền sinh | ba là nghệ nhân nhân dân thu nhập thấp nhà nước trợ
1.013822	nghệ nhân nhân dân nghèo qua đời có hỗ trợ mai táng | nghệ nhân ưu tú hoàn cảnh khó khăn qua đời tiền đám
1.013855	quan bun giay chung nhan an toan thuc pham tinh | giay ve sinh an toan thuc pham cho bep an
1.013949	chuyển đất vườn lên thổ cư để cất nhà | lên thổ cư 100m2 đất trồng cây năm | thuê đất công của xã để nuôi tôm không qua đấu giá | đất nông nghiệp hết hạn 50 năm gia hạn thuê tiếp
1.013950	đang thuê đất trả tiền hằng năm đổi qua trả một lần | chuyển từ giao đất không thu tiền sang thuê đất
1.013952	dự án đổi căn cứ sửa quyết định giao đất kéo dài | điều chỉnh sử dụng đất cho dự án đầu tư của hộ
1.013953	quyết định cho thuê đất ghi sai ranh sai diện tích đo
1.013962	giáo viên bộ đội đảo chưa có nhà giao đất ở không | không có miếng đất nhà nước giao nền cất nhà
1.013965	đất trồng rừng đất lúa làm thêm du lịch bán hàng kết | gia hạn phương án dùng đất nông nghiệp kết hợp kinh doanh
1.013967	hòa giải đất không thành không có sổ đỏ chủ tịch xã | tranh chấp đất không xã giải quyết chứ không tòa
1.013978	đất để lại chưa có sổ làm sổ đỏ lần đầu | làm bìa đỏ cho nhà đất khai hoang ở năm chưa | đất mua giấy tay hồi chưa có sổ làm sổ | nhà ở trên đất chưa cấp giấy cấp sổ
1.013979	hiến đất làm đường nông thôn mà đất chưa có sổ làm | tặng miếng đất chưa sổ đỏ cho ấp làm nhà văn hóa
1.013997	heo bị dcịh tả chết hết tiêu hủy tiền hỗ trợ thiệt | gà bị cúm chết hỗ trợ tiền đơn | bo bi viem da noi cuc chet lam don ho tro thiet | heo chết dịch tả phi nhà nước đền tiền | bò bị mồm long móng tiêu hủy hỗ trợ một kg | gà vịt bị cúm chôn hết khai hỗ trợ thiệt hại ở
1.014027	bà 81 t lương hưu tiền trợ cấp hàng tháng | bà ngoại 76 tuổi không có lương hưu trợ cấp hưu trí | tro cap huu tri xa hoi 500 ngan mot thang dang ky | nội 75t hưởng hưu trí xã hội tờ khai | ba 75 tuoi chua co tro cap ba con luong huu thap | bà 76 tuổi không có lương hưu lãnh 500 ngàn mỗi tháng | người già từ 75 tuổi không có bhxh tiền hằng tháng ở | ngoại 72 tuổi hộ cận nghèo hưởng trợ cấp hưu trí chưa | tiền hưu trí xã hội cho các cụ chuyển nơi ở điều
1.014028	đang lãnh trợ cấp hưu trí xã hội mất tiền mai táng | bà cụ đang lãnh hưu trí xã hội mới mất con tiền | má 78 tuổi đang nhận tiền 500 ngàn người già không lương
1.014030	sàn thương mại điện tử kê khai thuế thay người bán
1.014033	bán hàng shopee bị sàn khấu trừ thuế dư hoàn
1.014034	giấy hộ kinh doanh thiếu số điện thoại với số căn cước | thông tin hộ kinh doanh in nhầm trên giấy hiệu đính | cập nhật số định danh số điện thoại email cho hộ kinh
1.014035	mở hộ kinh doanh mà đổi ý làm nữa | mở hộ kinh doanh đổi ý dừng
1.014036	nhà có người mất thiêu tiền khuyến khích hoả táng
1.014056	công an xã khai thác thông tin trong dữ liệu căn cước
1.014058	có lấy mẫu adn cập nhật vào căn cước đăng ký | lấy mẫu adn cập nhật vào dữ liệu căn cước
1.014059	bổ sung giọng nói vào cơ sở dữ liệu căn cước
1.014060	thêm bằng lái với thẻ bảo hiểm vô thẻ căn cước tích | đưa bằng lái thẻ bảo hiểm y tế vào thẻ căn cước
1.014061	con tròn 14 tuổi công an xã làm thẻ căn cước lần | ba 70 tuổi chưa có thẻ căn cước làm mới ở công
1.014062	5 tuổi làm thẻ căn cước cho con tại công an phường | làm căn cước cho con nhỏ dắt theo không
1.014063	thẻ căn cước hết hạn công an xã đổi | thẻ cccd ghi sai quê quán đổi thẻ khác tại công an
1.014064	làm rớt mất căn cước lên công an xã làm lại | thẻ căn cước bị gãy đôi không dùng nữa cấp lại
1.014065	bà việt kiều campuchia không có quốc tịch giấy chứng nhận căn | gốc việt sống ở đây mà chưa có cập nhật dân cư
1.014066	người gốc việt chưa rõ quốc tịch sửa thông tin sai trong
1.014067	giấy chứng nhận căn cước của người gốc việt hết hạn đổi
1.014068	làm mất giấy chứng nhận căn cước dành cho người chưa có
1.014076	mở nhà thốuc tây trong xã cân giấy đủ điều kiện kd
1.014092	sĩ mới trường chứng chỉ hành nghề
1.014128	bản tóm tắt bệnh án để bảo hiểm nhân thọ | bệnh viện tóm tắt bệnh án của mẹ
1.014137	mua bao hiem y te ho mot nam | con 6 tuoi het han the bao hiem mien phi lam the | làm thẻ bảo hiểm y tế mới cấp ở cơ quan bảo
1.014138	phòng khám khám bảo hiểm y tế ký hợp đồng với bảo
1.014139	bệnh viện bổ sung dịch vụ mới cần ký thêm phụ lục
1.014140	đi cấp cứu trái tuyến quên thẻ bhyt thanh toán lại viện | đi cấp cứu ngoài tuyến tự trả tiền đòi bảo hiểm y | bệnh viện hết thuốc mua ngoài thanh toán lại với bảo hiểm
1.014160	moi cong ty dang ky tham gia bhxh va cap so | buôn bán tự do đóng bhxh tự nguyện đăng ký đâu | công ty mới tuyển tham gia bảo hiểm xã hội lần đầu | mới chưa có sổ bảo hiểm xã hội bao đăng ký đóng
1.014162	sổ bhxh ghi sai sinh sửa thông tin | sinh và tên trong tờ khai bảo hiểm xã hội bị sai | đổi số căn cước cần cập nhật thông tin đã kê khai
1.014163	bị bệnh nằm viện một tuần tiền ốm đau của bảo hiểm | nằm viện một tuần có giấy viện lãnh tiền ốm của bảo | con nhỏ bệnh nghỉ làm chăm bảo hiểm trả tiền nghỉ ốm
1.014164	mới mổ còn yếu nghỉ thêm vài phục hồi hưởng tiền dưỡng | hết nghỉ ốm cần nghỉ bồi bổ thêm và nhận trợ cấp
1.014165	bị sảy thai hưởng chế độ nghỉ | vợ đang bị sảy thai hưởng bảo hiểm cho những nghỉ | nghỉ việc đi khám thai định kỳ bảo hiểm xã hội trả | đặt vòng tránh thai nghỉ hưởng bảo hiểm không
1.014166	sanh con làm chế độ thai sản công ty không làm giùm | huong thai san khi da nghi viec truoc sinh | là công nhân mới sinh nhận tiền thai sản sáu tháng của | nhờ người mang thai hộ nhận con mẹ nhờ tiền thai sản
1.014167	vợ chồng nhận nuôi mới 3 tháng tuổi nghỉ hưởng thai sản
1.014168	vợ sanh chồng có đóng bhxh hưởng thai sản | vợ mới đẻ là chồng đang đóng bảo hiểm nghỉ và lãnh | bố công ty nghỉ khi vợ sinh mổ bảo hiểm
1.014169	hết 6 tháng nghỉ đẻ mà sức khoẻ chưa hồi phục nghỉ
1.014170	đóng bhxh tự nguyện sanh con triệu không | đóng bảo hiểm xã hội tự nguyện sinh con trợ cấp hai | buôn bán tự do đóng bảo hiểm tự nguyện mới sinh nhận
1.014171	má đủ tuổi nghỉ hưu làm hưởng lương hưu | bac nghi huu som do suy giam suc lao dong | làm nhà đóng đủ năm bảo hiểm tuổi làm nghỉ hưu | bố công nhân sắp đủ tuổi hưu làm để lãnh lương hưu
1.014172	đóng bhxh tự nguyện đủ năm lãnh lương hưu | mẹ đóng bảo hiểm xã hội tự nguyện đủ năm tuổi lãnh
1.014173	nghi lam hon mot nam rut bao hiem xa hoi mot lan | rut bhxh 1 lan nhan tien | rút bhxh 1 lần mà mất sổ | rút bh 1 lần r mà còn nợ tháng cuối có lãnh | nghỉ việc hơn một năm rút hết tiền bảo hiểm xã hội | rút bảo hiểm xã hội 1 lần tiền vậy
1.014174	sắp đi mỹ định cư đang lãnh lương hưu lãnh một cục | ba đang lãnh lương hưu đi mỹ định cư luôn nhận một
1.014175	lương hưu bị tạm dừng lãnh tiếp | lương hưu của cha bị ngưng lãnh lại tiếp | trợ cấp bảo hiểm hằng tháng bị tạm dừng mất liên lạc
1.014176	doi cho lanh luong huu qua tai khoan ngan hang | chuyen noi nhan luong huu tu can tho ve ca mau | chuyển lương hưu từ nhận ở bưu điện sang tài khoản ngân | dọn về quê ở đổi chỗ nhận lương hưu về gần nhà
1.014177	ba đang lãnh lương hưu mất trợ cấp mai táng bhxh | cha đang đóng bảo hiểm mất tiền đám tang từ bảo hiểm | nội đang hưởng lương hưu qua đời người mai táng nhận
1.014178	chồng đang đóng bhxh qua đời con nhỏ hưởng tuất hằng tháng | chồng mất khi đang con còn nhỏ trợ cấp tuất mỗi tháng | người đóng bảo hiểm mất để lại mẹ già và con nhỏ
1.014179	ba mất mà không đủ điều kiện tuất tháng tuất một lần | trai mất không có con nhỏ nhận tiền tuất một lần
1.014180	công ty khó khăn không có đơn hàng tạm ngưng đóng quỹ
1.014181	cơ quan nhà nước cho nghỉ chờ việc năm 1990 tính nối
1.014182	đi hợp tác lao động ở liên xô trước 1995 cộng đó | chú đi lao động ở đông đức về đã mất người thân
1.014183	đóng bhxh có 10 năm không đủ lãnh hưu chưa 75 có | má đóng bảo hiểm có vài năm không đủ hưu chưa tuổi | 62 tuổi không đủ năm lãnh lương hưu mà không rút một
1.014184	bác đang nhận trợ cấp tháng do không đủ hưu mất khi
1.014185	giấy xác nhận đã đóng bảo hiểm năm để làm chế độ
1.014193	di kham bhyt xai can cuoc thay the giay | đi khám bệnh bằng thẻ bảo hiểm y tế dùng | đi khám bệnh trái nơi đăng ký ban đầu dùng bảo hiểm
1.014196	vợ việt cưới chồng nước ngoài làm việc giấy phép lao động | chồng người nước ngoài lấy vợ việt xác nhận khỏi cần giấy
1.014197	giấy xác nhận miễn giấy phép lao động ghi sai số hộ
1.014198	giấy xác nhận miễn work permit sắp hết hạn gia hạn
1.014199	công ty thuê kỹ sư trung quốc giấy phép lao động | thầy dạy tiếng anh người mỹ ở trung tâm cần giấy phép | công ty thuê kỹ sư nước ngoài giấy phép lao động | giáo viên người anh dạy ở trung tâm làm work permit
1.014200	giấy phép lao động bị mất cấp lại | giấy phép lao động của chuyên gia bị mất cấp lại
1.014201	giấy phép lao động của tây sắp hết hạn gia hạn chứ | giấy phép lao động người nhật sắp hết hạn làm thêm năm
1.014313	nhóm trẻ tư thục gần khu công nghiệp kinh phí mua đồ
1.014331	bệnh viện chưa đưa giấy chứng sinh cho sanh ở nhà cấp | sinh ở bệnh viện giấy chứng sinh cho | vợ đẻ rớt ở nhà không kịp lên trạm giấy chứng sinh
1.014332	mất giấy chứng sinh cấp lại để làm khai sinh | làm mất giấy chứng sinh của con lại để khai sinh
1.014333	con học trường cao đẳng công lập nhà nghèo giảm học phí
1.014334	con học cấp 3 tư thục nhà nghèo hỗ trợ chi phí
1.014335	sinh viên trường đại học tư thục con thương binh miễn giảm
1.014336	nhà thuộc hộ nghèo con học tiểu học công lập tiền mua
1.014337	học mầm non tư thục cận nghèo hỗ trợ chi phí học
1.014347	đi xuất khẩu lao động bị trả về sớm có quỹ hỗ | đi đài loan làm bị tai nạn về sớm tiền hỗ trợ | chồng đi nhật làm mắc bệnh về nước trước hạn có quỹ
1.014350	con đi lao động bên malaysia mất hỗ trợ từ quỹ việc
1.014363	công an xã xác nhận thông tin đi nước ngoài
1.014367	đổi sổ đỏ cũ và ghi thêm căn nhà mới xây vào
1.014424	cha mất sổ đỏ cũng mất lại sổ làm thừa kế
1.014425	sổ ruộng mất cha chết đất hết hạn làm thừa kế cấp
1.014426	mất sổ đất ruộng mà đất cũng hết hạn cấp lại sổ
1.014527	vợ không thể mang bầu nhờ chị họ mang thai hộ
1.014577	sinh viên học ngành chip bán dẫn nhận hỗ trợ học phí
1.014579	sinh viên đi học đại học nước ngoài tỉnh hỗ trợ
1.014581	nhà nghèo có con học cao đẳng hỗ trợ chi phí học
1.014589	bà 72 tuổi không lương không trợ cấp tỉnh hỗ trợ
1.014590	con bị tim bẩm sinh tiền hỗ trợ mổ tim
1.014632	mua nhà hội xác nhận thu nhập với chưa có nhà | dang ky mua nha hoi luong 15 trieu | hộ nghèo vay tiền tự xây sửa nhà đăng ký theo chính
1.014745	đơn ký hợp đồng lao động đăng ký tham gia bảo hiểm
1.014746	mất việc nhờ giới thiệu việc làm mới
1.014747	that nghiep hoc nghe sua dien lanh co ho tro hoc phi | đang thất nghiệp đi học nghề hỗ trợ tiền học
1.014748	mới nghỉ việc trợ cấp thất nghiệp trong tháng | nghỉ việc lãnh thất nghiệp cần giấy onl | bị sa thải trợ cấp thất nghiệp không | nghỉ việc lãnh tiền thất nghiệp | công ty cho nghỉ làm thất nghiệp trong tháng và
1.014749	tháng cũng khai báo tìm việc mới lãnh thất nghiệp hả | hàng tháng khai báo tìm việc làm khi lãnh thất nghiệp khai
1.014750	quên báo tìm việc bị ngưng tạm trợ cấp thất nghiệp xử
1.014751	bị dừng tiền thất nghiệp lãnh tiếp
1.014752	đang lãnh thất nghiệp mà mới báo chấm dứt | làm mới báo thôi lãnh thất nghiệp
1.014753	đang lãnh trợ cấp thất nghiệp bình dương chuyển về quê lãnh | đang lãnh thất nghiệp ở sài gòn về quê chuyển sang tỉnh
1.014754	công ty gặp khó tiền bảo hiểm thất nghiệp đào tạo lại
1.014798	công ty báo danh sách lao động sắp bay nước ngoài
1.014957	xét vào trường phổ thông nội trú vùng biên giới cho con
1.014976	hộ kinh doanh quyết toán thuế thu nhập cá nhân cuối năm
1.014979	hộ kinh doanh đóng dư thuế hoàn tiền thừa
1.014984	cần xe chở pháo hoa nổ bắn giao thừa giấy phép vận
1.014997	người khuyết tật học nghề ở trường tư học bổng chính sách
1.115115	công ty đưa thực tập sinh nước ngoài đăng ký hợp đồng
1.115116	bị xâm hại là bị hại thành niên quỹ bảo trợ trẻ
1.115150	mua nhà hội của chủ đầu tư tư nhân xây | vợ chồng công nhân thuê trọ mua căn hộ nhà hội dự
1.115151	sĩ quan quân đội mua nhà dành cho lực lượng vũ trang
1.115219	là công chức chưa có nhà giao đất ở có thu tiền
1.115231	cơ quan mới lập đăng ký con dấu lần đầu qua công
1.115250	mua đất giấy tay từ trước tháng 8 2024 chưa sang tên
1.115251	thuê đất nhà nước trả tiền hằng năm bán nhà xưởng trên
1.115303	công ty đăng ký lao động cho nhân viên thuộc diện đóng
1.115305	chạy xe ôm công nghệ không có bảo hiểm đăng ký lao
1.115306	buôn bán tự do đổi nơi làm cần sửa thông tin đã
1.115307	mất việc cập nhật đăng ký lao động thành thất nghiệp
1.115308	nghỉ hẳn ở nhà nội trợ sửa đăng ký lao động thành
1.115309	một lúc làm hai công ty cập nhật thông tin đăng ký
1.115377	lắp tấm pin mặt trời trên mái nhà tự dùng thông báo
1.115478	trường nghề tổ chức đánh giá kỹ năng nghề quốc gia giấy
1.115480	thợ điện lấy chứng chỉ kỹ năng nghề quốc gia
1.115481	chứng chỉ kỹ năng nghề quốc gia bị mất cấp lại
1.115482	người lao động hỗ trợ tiền đánh giá kỹ năng nghề
1.115483	học nâng cao tay nghề nhà nước hỗ trợ tiền học
2.000150	giấy fép bán lẻ tuhốc lá bị mất cấp lại hok | giấy phép bán thuốc lá lẻ hết hạn thất lạc cấp lại
2.000162	thêm nhà cung cấp vào giấy phép bán lẻ thuốc lá | tiệm bán thuốc lá đổi địa chỉ thêm nhà cung cấp sửa
2.000181	bán thuốc lá lẻ ở quán giấy phép không | quán tạp hóa bán thuốc lá hút phép xã lần đầu | bán lẻ thuốc điếu giấy phép không
2.000200	16 tuổi chưa cước lên công an tỉnh làm lần đầu
2.000206	công trình dưới hạ du thủy điện duyệt phương án ứng phó | chủ đập thủy điện trình xã duyệt phương án ứng phó lũ
2.000282	thấy một bà bị bỏ ngoài bến xe đưa vô cơ sở | có bị bỏ trước cổng chùa đưa vô trung tâm bảo trợ | nạn nhân bạo lực không có chỗ ở cần đưa vào nhà
2.000286	già neo đơn không nuôi vô trung tâm bảo trợ xã hội | cụ neo đơn không con cho vào trung tâm nuôi dưỡng người | anh trai khuyết tật tâm thần hộ nghèo không chăm vô trung
2.000293	thẻ abtc hết hạn làm lại thẻ khác
2.000355	nhóm thiện nguyện nuôi 8 mồ côi đăng ký cơ sở dưới | nhóm thiện nguyện mở mái ấm nhỏ nuôi 8 mồ côi đăng | mở nhà dưỡng lão nhỏ dưới 10 cụ hoàn cảnh khó khăn
2.000406	đang ở đức nhờ đại sứ quán mình hợp pháp hoá bên
2.000416	công ty thành doanh nghiệp xã hội
2.000424	hòa giải viên đi hòa giải bị tai nạn có hỗ trợ | hòa giải viên đi hòa giải bị đánh bị thương hỗ trợ | tai nạn khi đi hòa giải hàng xóm cãi hỗ trợ
2.000460	thẻ thường trú của người nước ngoài bị mất làm lại
2.000473	thẻ thường trú của chồng người pháp hạn 10 năm đổi
2.000477	rước từ trung tâm bảo trợ về nhà nuôi dừng | đón về nhà thôi ở trung tâm bảo trợ xã hội làm | đưa người thân khỏi trung tâm nuôi dưỡng bảo trợ để về
2.000480	ở nước ngoài không có xác nhận nhân sự là người việt
2.000497	giấy báo tử của chồng người pháp mất sổ lưu ở việt
2.000507	giấy kết hôn làm tại sứ quán mất cả sổ đăng ký
2.000513	giấy kết hôn với chồng đài loan thất lạc sổ gốc mất | kết hôn với chồng đài loan đăng ký trước đây tại việt
2.000522	việt kiều mất khai sinh gốc ở việt nam đăng ký lại | việt kiều quốc tịch mỹ sinh ở vn khai sinh và sổ | người đã nhập tịch nước ngoài làm lại giấy khai sinh đã
2.000527	người thân việt nam chết ở nước ngoài khai tử tại đại
2.000528	ba là người mỹ mẹ việt sinh ở cà mau làm giấy | con có cha quốc tịch hàn mẹ việt sinh tại việt nam | vợ chồng có hôn thú chồng người trung quốc khai sinh cho | sinh ở đài loan chưa khai sinh bên đó mẹ bồng về
2.000539	báo mất passport với cục xuất nhập cảnh trung ương
2.000547	con sanh ở hàn có khai sinh bên đó về ghi vào | con đã khai sinh bên nhật về xã ghi chú vào sổ | nhận con nuôi đổi tên đã làm ở nước ngoài ghi vào | có giấy khai tử do mỹ cấp ghi chú khai tử
2.000554	ly hôn bên mỹ về nước ghi chú ly hôn dịch không | toa an nuoc ngoai xu ly hon ghi vao so ho tich | ly hôn chồng hàn bên hàn quốc về ghi chú để lấy | tòa án đài loan xử ly dị xã công nhận vào sổ | ghi chú ly hôn đã giải quyết ở nước ngoài cần giấy
2.000559	hội chữ thập đỏ lập điểm sơ cấp cứu ven đường
2.000560	ở bên đức làm giám hộ đăng ký với sứ quán
2.000575	giấy đăng ký hộ kinh doanh bị ướt rách hết cấp lại | mất giấy phép kinh doanh hộ cá thể cấp lại | giấy đăng ký kinh doanh cũ chưa có mã số mới đổi | giấy phép hộ kinh doanh bị cháy bị ướt bản khác
2.000584	người giám hộ ở nước ngoài thôi giám hộ báo sứ quán
2.000605	bác làm xã nghỉ việc hưởng lương hưu xã
2.000608	khai sinh làm ở sứ quán trước đây bị mất đăng ký
2.000615	giay phep ban ruou le ghi sai dia chi sua doi bo | cửa hàng bán rượu đổi tên chủ hoặc thêm nhà cung cấp
2.000616	đăng ký lại việc tử ở cơ quan đại diện giấy khai
2.000620	tiệm tạp hóa bán rượu lẻ giấy phép không năm | giay phep ban le ruou | bán rượu lẻ ở quán cần gp v mn | mở tiệm bán rượu chai lẻ cần giấy phép | tạp hóa bán rượu lần đầu phép xã chi
2.000629	đổi tên chủ trong giấy phép nấu rượu thủ công sửa đổi | rượu thủ công đổi sản lượng đổi tên chủ sửa giấy phép
2.000633	nhà nấu rượu đế bán cho giấy phép nấu rượu thủ công | nấu rượu gạo bán giấy phép lần đầu | nấu rượu truyền thống bán cho quán phép không
2.000635	dạ cho con trích lục khai sinh bản để hs nhập học | o binh duong lay ban giay khai sinh dang ky o que | trích lục ks bản onl cho con đi hc | mất giấy khai sinh xã còn sổ bản trích lục | trích lục khai tử của cha để làm giấy đất | bản giấy kết hôn bản | trích lục khai sinh cho con trường học đăng ký khác có
2.000648	mo cay xang le can giay chung nhan cua hang du dieu
2.000682	hai đứa đều là người việt ở nhật đăng ký kết hôn | ở hàn cưới người hàn đăng ký tại sứ quán việt nam
2.000689	đang ở đài loan cưới sứ quán giấy độc thân
2.000693	vợ sinh công ty làm thai sản bhxh tiền
2.000698	ly hôn bên úc sứ quán ghi chú vào sổ hộ tịch
2.000702	ghi vào sổ việc khai tử nhận con nuôi đã làm ở
2.000712	con có giấy khai sinh nước ngoài cấp nhờ sứ quán ghi
2.000717	cha mất còn tháng lương hưu chưa nhận lãnh lại | người thân qua đời mà tiền trợ cấp bảo hiểm chưa lãnh
2.000720	đổi địa chỉ tiệm qua chỗ khác sửa giấy đăng ký hộ | them nganh nghe ban nuoc giai khat vo giay ho kinh doanh | đổi chủ hộ kinh doanh từ vợ sang chồng | hộ kinh doanh đổi ngành bán thêm vật liệu xây dựng sửa | tiệm dời qua địa chỉ khác đổi địa chỉ trong giấy đăng | sang quán cho người khác đứng tên chủ hộ kinh doanh | đổi tên bảng hiệu tiệm trong giấy kinh doanh cá thể
2.000725	người new zealand mất giấy phép làm việc trong kỳ nghỉ làm
2.000731	bạn người new zealand du lịch làm việc ở việt nam
2.000740	đang lãnh lương hưu tiền mặt chuyển qua thẻ atm
2.000748	vợ quốc tịch canada giấy kết hôn ghi sai tên tiếng anh | người nước ngoài sửa sai tên trong giấy kết hôn đăng ký | việt kiều cải chính năm sinh trong khai sinh cấp ở việt
2.000755	người nước ngoài đang lãnh lương hưu việt nam hết cư trú
2.000756	kết thúc giám hộ mà người giám hộ là người nước ngoài
2.000762	người hưởng trợ cấp mất sức lao động đã hết hạn trợ
2.000772	không chắc còn quốc tịch không xác định và làm hộ chiếu
2.000779	cha đứa nhỏ là người nước ngoài nhận con | cha quốc tịch úc nhận con đang ở việt nam đã có | nhận cha cho con ba là người trung quốc cần adn dịch
2.000794	nhóm bóng chuyền trong ấp công nhận câu lạc bộ thể thao | lập câu lạc bộ bóng đá cầu lông ở ấp xã công | câu lạc bộ dưỡng sinh yoga phường quyết định công nhận
2.000806	gái quen anh người hàn quốc đăng ký kết hôn ở việt | ket hon voi nguoi dai loan can giay kham suc khoe tam | lấy chồng hàn quốc đăng ký kết hôn ở việt nam cần | cưới vợ quốc tịch trung quốc | kết hôn với việt kiều mỹ làm tỉnh
2.000809	chú mãn hạn tù về trước đó có lương hưu lãnh tiếp | bị toà tuyên mất tích trở về hưởng lại lương hưu
2.000815	photo căn cước với bằng cấp đi chứng thực y bản chính | y ban chinh bang dai hoc moi trang vay | y công chứng cũng đúng nơi thường trú | chứng thực bản từ bản chính y bằng lái 3 bản lấy | photo công chứng căn cước bằng cấp ở một trang | y bản chính hộ khẩu với bằng tốt nghiệp để đi việc | đóng dấu y giấy khai sinh của con bản gốc không | chứng thực bản photo sổ đỏ khác nơi mình ở
2.000821	bố đang đóng bảo hiểm xã hội chết đột ngột chế độ
2.000873	chở tôm giống khỏi tỉnh cần giấy kiểm dịch thủy sản không
2.000884	chứng thực chữ ký trên tờ khai lý lịch không y bản | bà ngoại không biết chữ chỉ lăn tay xã có chứng thực | xác nhận chữ ký trên giấy ủy quyền nhận lương hưu giùm | cần chứng chữ ký trong sơ yếu lý lịch đi việc vậy | nội run tay không ký chỉ lăn tay xã chứng | chứng thực chữ ký giấy bán xe tờ cam kết cá nhân
2.000908	trường cũ còn lưu sổ gốc cấp bản từ sổ gốc | cơ quan đang giữ sổ gốc cấp cho bản mất bản chính | cấp hồi bị thất lạc lại từ sổ gốc lưu qua bưu
2.000913	hợp đồng cho thuê đất đã chứng thực hai bên hủy không | không hủy chỉ bổ sung thêm điều khoản vô hợp đồng đã | hợp đồng mua bán đất đã chứng thực hai bên hủy | sửa thêm điều khoản trong hợp đồng thuê đất đã xã chứng
2.000927	hợp đồng chứng thực đánh sai số căn cước sửa lỗi sai | hợp đồng chuyển nhượng xã chứng bị đánh sai số căn cước | sai lỗi chính tả số thửa trong hợp đồng tặng cho đã
2.000930	lon tuoi thoi lam hoa giai vien lam don | lớn tuổi thôi không làm hòa giải viên nữa
2.000942	bản hợp đồng đã chứng thực bị thất lạc xã cấp bản | làm mất bản hợp đồng mua bán nhà đã chứng cấp lại | lại hợp đồng tặng cho đất ủy ban đã chứng thực
2.000950	cong nhan to truong to hoa giai hop bau | bầu tổ trưởng tổ hòa giải ấp trình xã quyết định công
2.000975	ở nước ngoài nhờ người dịch không sứ quán chứng thực chữ
2.000986	một lượt khai sinh nhập hộ khuẩ thẻ bảo hiểm cho | mới sinh một lần làm luôn khai sinh nhập hộ khẩu và | gộp ba thứ khai sinh thường trú bảo hiểm y tế cho | làm liên thông 3 trong 1 cho mới đẻ
2.000988	viên chức lãnh sự dịch chứng thực chữ ký người dịch ở
2.000992	cộng tác viên dịch thuật của xã dịch chứng thực chữ ký | người dịch là cộng tác viên của xã ký bản dịch chứng | dịch tiếng trung qua cộng tác viên dịch thuật đã đăng ký
2.001008	tự dịch bằng tiếng anh chứ phiả cộng tác viên xã có | tự dịch tiếng anh xã chứng chữ ký người dịch | không cộng tác viên dịch thuật mà có bằng đại học tiếng
2.001009	má mất chỉ còn mình là người thừa kế duy nhất khai | ba mẹ mất chỉ có mình là khai nhận miếng đất để | người thừa kế duy nhất kê khai nhận nhà đất của cha | chồng mất không di chúc các con còn nhỏ làm văn bản
2.001016	nhường hết phần thừa kế cho anh hai làm văn bản từ | không nhận phần đất thừa kế của cha mẹ nhường hết cho | giấy khước từ nhận tài sản thừa kế xã chứng
2.001019	nội lập di chúc để lại đất cho xã có chứng thực | lam di chuc tai nha ba cu yeu khong di noi nha | già viết giấy để lại đất cho con sau khi chết nhờ | lập di chúc chia nhà đất giấy khám sức khỏe không | hủy tờ di chúc cũ làm tờ mới có xác nhận của
2.001023	chỉ làm khai sinh với thẻ bhyt cho con thôi không nhập | làm khai sinh kèm thẻ bảo hiểm y tế cho thôi hộ | liên thông khai sinh và bhyt trẻ dưới 6 tuổi không nhập
2.001035	hai bên mua bán miếng đất ruộng chứng thực hợp đồng thay | chung thuc hop dong tang cho dat cha me cho con phi | mua xe cũ chứng thực giấy bán xe cần bên có mặt | cho anh ruột căn nhà chứng thực hợp đồng nơi có nhà | chứng hợp đồng mua bán đất ruộng ở chi | cha mẹ cho con trai miếng đất vườn làm hợp đồng tặng | ủy quyền cho bán xe ô tô bán nhà chứng hợp đồng | hợp đồng thế chấp thuê nhà đất chứng thực
2.001077	tien giay bi rach chay mot goc doi o ngan hang
2.001088	dân tộc sinh con đúng chính sách dân số hỗ trợ tiền | phụ nữ dân tộc thiểu số hộ nghèo sinh con đúng chính | vợ người khmer hộ nghèo mới sinh con hỗ trợ tiền sinh
2.001157	hồi đi thanh niên xung phong về trợ cấp một lần | cô đi thanh niên xung phong hoàn thành nhiệm vụ trợ cấp | cựu thanh niên xung phong nhận một cục tiền chế độ khai
2.001159	nhà có bà con chơi ngủ lại khai báo lưu trú | có bạn nhà ngủ lại vài báo công an xã | nhà nghỉ khai báo khách ở qua với công an
2.001194	bị móc mất căn cước công an tỉnh làm lại
2.001195	căn cước hết hạn lúc 25 tuổi lên công an tỉnh đổi
2.001199	hai anh hùn mở công ty tnhh hai thành viên | hai anh hùn vốn lập công ty tnhh
2.001211	bán thanh lý chiếc mô tô nước khu du lịch xóa đăng
2.001212	giấy đăng ký thuyền thể thao dưới nước bị mất cấp lại | mất giấy đăng ký thuyền đạp vịt khu vui chơi hồ cấp
2.001214	mua lại mô tô nước cũ của đăng ký lại phương tiện | mua lại ca nô kéo dù đổi chủ đăng ký lại phương
2.001215	mua ca no keo phao du lich dang ky phuong tien vui | khu du lịch mua thuyền kayak thuyền thiên nga mới đăng ký | đăng ký lần đầu mô tô nước cho khách chơi giải trí
2.001217	khu vui chơi dưới nước ở hồ không làm nữa đóng vùng
2.001218	mở khu vui chơi dưới nước trên hồ công bố mở vùng | mở khu chèo sup đạp vịt trong hồ có cắm phao cờ
2.001240	mat giay phep ban le ruou cap lai | mất giấy phép bán lẻ rượu hết hạn 5 năm cấp lại
2.001255	giấy công nhận nuôi con nuôi bị mất cả sổ gốc lại | giấy nhận con nuôi mất hết sổ gốc cũng không còn đăng
2.001261	cửa hàng gas đổi địa chỉ điều chỉnh giấy chứng nhận bán | tiệm bán gas đổi tên đổi chủ đại diện điều chỉnh giấy
2.001263	vợ chồng hiếm con nuôi trong nước đăng ký | nhan ruot lam con nuoi kham suc khoe va xac nhan khong | độc thân 40 tuổi nhận con nuôi không chứng minh thu nhập | vợ chồng hiếm con nuôi | nhận ruột mồ côi làm con nuôi làm giấy | đăng ký con nuôi con riêng của vợ cần khám sức khỏe
2.001270	giấy bán gas bị mất cấp lại sở | giấy đủ điều kiện bán gas bình bị mất cấp lại
2.001283	mở cửa hàng bán gas bình điều kiện giấy chứng nhận | mở cửa hàng bán gas bình nấu ăn cần giấy chứng nhận | bán gas đổi bình ở chợ lần đầu phép cần pccc
2.001384	cắm cọc mốc ranh giới hành lang bảo vệ đập thủy điện
2.001396	cuu thanh nien xung phong song co don tro cap hang thang | bà là thanh niên xung phong cũ đau yếu không nơi nương | cựu tnxp sống cô đơn bệnh tật lãnh trợ cấp mỗi tháng
2.001402	công ty đổi tên đổi giấy an ninh trật tự ở công
2.001403	hội mới lập đăng ký khắc con dấu mới ở công an | đơn trung ương đăng ký con dấu mới tại bộ công an
2.001406	ba mất không để di chúc anh thống nhất chia đất với | năm anh chia đất cha để lại đã thống nhất làm văn | thỏa thuận chia nhà đất của bố mẹ mất chứng thực
2.001410	con dấu cơ quan bị mòn đăng ký lại ở công an
2.001428	tổ chức mới thành lập đăng ký mẫu con dấu ở công
2.001478	mở quán karaoke giấy an ninh trật tự ở công an tỉnh
2.001583	tính mở công ty tnhh một mình làm chủ đăng ký | một mình mở công ty tnhh
2.001610	mở doanh nghiệp tư nhân bán vật liệu xây dựng | lập doanh nghiệp tư nhân đứng tên mình
2.001621	xã có hỗ trợ làm kênh mương nội đồng tưới tiết kiệm | hỗ trợ làm tưới nhỏ giọt cống nội đồng | hỗ trợ kiên cố kênh mương nội đồng tưới tiết kiệm nước
2.001627	thẩm định vận hành công trình thủy lợi và lớn phân cấp
2.001659	ghe chìm hư luôn xóa đăng ký phương tiện | ghe bị chìm bán xác xóa đăng ký tàu | tàu sông hư nát tháo dỡ không chạy nữa trả giấy đăng
2.001661	nạn nhân bị bán qua biên giới trở về hỗ trợ học | nạn nhân bị buôn bán người trở về tiền khó khăn ban | gái bị lừa bán qua campuchia về hỗ trợ đi học nghề
2.001711	ghe thay lớn hơn đổi tên ghe đăng ký lại | đổi lớn hơn cho ghe đổi tên tàu đăng ký lại | hoán cải xà lan tăng trọng tải sửa giấy đăng ký phương
2.001827	cơ sở làm khô cá lóc giấy đủ điều kiện an toàn
2.001830	thanh niên úc sang việt nam du lịch kết hợp làm việc
2.001842	trường tiểu học mới lập phép hoạt động giáo dục | trường tiểu học đã có quyết định thành lập phép tổ chức
2.001895	việt kiều giấy xác nhận nguồn gốc việt nam ở sở tư
2.001904	lớn tuiổ học bổ túc trung học cơ sở vô học ntn | lớn tuổi chưa học hết lớp 9 vô học bổ túc cấp | vào lớp bổ túc trung học cơ sở ban
2.001921	dựng bảng quảng cáo sát lề đường chấp thuận của | dựng bảng quảng cáo ven đường gần hành lang đường bộ chấp | gia cường cầu để xe quá tải chạy qua lắp trụ điện
2.001942	đang ở mái ấm chuyển về cho chăm sóc thay thế | đón trẻ ở trung tâm bảo trợ về chăm sóc thay thế
2.001944	ruột mồ côi dì ruột nhận chăm sóc thay thế chỉ thông | dì chú nhận ruột về chăm khi cha mẹ bỏ đi báo | là cô ruột nhận nuôi dưỡng mồ côi thông báo chăm sóc
2.001947	trẻ bị xâm hại xã lập kế hoạch hỗ trợ can thiệp | lập kế hoạch giúp bị xâm hại có nguy cơ bị bạo | trẻ lang thang bị bóc lột cần hỗ trợ can thiệp theo
2.001955	công ty trên mười người đăng ký nội quy lao động
2.001958	hợp tác xã góp vốn mở công ty thông báo cho | hợp tác xã góp vốn mở công ty riêng báo
2.001959	con học trung cấp nghề công lập của tỉnh tiền chính sách
2.001960	học trung cấp trú chính sách nội trú | con học trung cấp nghề ở trường tư người dân tộc hộ | sinh viên cao đẳng nghề trường tư thục hưởng chính sách nội
2.001973	mất giấy chứng nhận đăng ký của hợp tác xã chi nhánh
2.002008	có người giả mạo để lập công ty thu hồi
2.002009	tăng vốn điều lệ công ty tnhh | công ty tăng vốn điều lệ
2.002011	công ty đổi giám đốc đại diện khác
2.002016	giấy đăng ký doanh nghiệp in sai tên giám đốc hiệu đính
2.002018	mất giyấ doanh nghiệp cấp lại | mất giấy phép kinh doanh công ty bản khác
2.002020	đóng cửa văn phòng đại diện của công ty
2.002023	công ty thua giải thể | công ty làm ăn thua giải thể
2.002027	doanh nghiệp làm dịch vụ đưa người đi xuất khẩu lao động
2.002029	công ty tạm nghỉ một năm báo tạm ngừng kinh doanh đâu | công ty tạm ngừng một năm
2.002032	doanh nghiệp tư nhân chuyển lên công ty tnhh
2.002033	công ty một thành viên có thêm người góp vốn chuyển thành
2.002034	công ty tnhh chuyển thành công ty cổ phần
2.002036	lấy chồng đài loan thôi quốc tịch việt nam | vợ lấy chồng hàn bỏ quốc tịch việt nam đang ở trong
2.002038	việt kiều trở lại quốc tịch việt nam để về quê sống | việt kiều đã về nước sống lấy lại quốc tịch việt
2.002039	mẹ người campuchia sống ở đây chục năm nhập quốc tịch việt | chồng người nga ở việt nam 10 năm nhập tịch việt
2.002041	công ty dời trụ sở qua xã khác đổi giấy đăng ký | công ty dời trụ sở đổi tên và thêm ngành nghề
2.002042	hai luật gia lập công ty hợp danh
2.002043	lập công ty cổ phần ba cổ đông đăng ký ở sở | nhóm bạn ba người góp vốn mở công ty cổ phần
2.002044	công ty cổ phần đổi thông tin cổ đông sáng lập
2.002045	chi nhánh đổi người đứng đầu và địa chỉ báo đăng ký
2.002069	công ty mở thêm chi nhánh tỉnh khác
2.002080	hòa giải viên lãnh thù lao mỗi vụ thanh toán | đi hòa giải một vụ lãnh thù lao | thanh toán tiền bồi dưỡng vụ việc cho hòa giải viên cơ
2.002096	đưa bánh tráng nhà đi bình chọn sản phẩm côgn nghiệp nông | cơ sở làm khô cá bánh phồng tôm chứng nhận sản phẩm | bình chọn sản phẩm công nghiệp nông thôn
2.002123	hợp tác xã mở thêm địa điểm kinh doanh ngoài chợ khai | hợp tác xã mở thêm chi nhánh cửa hàng khác | đăng ký văn phòng đại diện cho htx nông nghiệp
2.002165	xa lam sai gay thiet hai cho doi boi thuong nha nuoc | xã làm sai gây thiệt hại tài sản đòi bồi thường đơn | bị cưỡng chế tháo dỡ sai luật yêu cầu nhà nước đền
2.002189	cuoi ben nhat co giay ben do ve viet nam ghi chu | kết hôn bên đài loan về việt nam ghi chú vào sổ | ghi chú kết hôn với chồng mỹ đã cưới ở mỹ giấy | cưới ở nhật có giấy của nhật cho việt nam công nhận
2.002226	lập tổ hợp tác nuôi cua thông báo thành lập | tổ hợp tác nuôi tôm lập thông báo với xã | báo xã việc tổ hợp tác đổi tổ viên đổi hợp đồng
2.002228	tổ hợp tác ngưng làm thông báo chấm dứt cho xã
2.002233	có hai chỗ làm tự quyết toán thuế thu nhập cá nhân | bị khấu trừ thuế lương dư hoàn lại thuế tncn
2.002235	công ty kê khai thuế lương nhân viên mỗi quý
2.002237	nhận lương từ nước ngoài tự khai thuế thu nhập cá nhân
2.002284	học sinh trường nghề công lập của xã diện khuyết tật hộ
2.002288	xe tải chở hàng thuê phù hiệu
2.002303	hộ nghèo chưa có thẻ bảo hiểm y tế lập danh sách | người có công bảo trợ xã hội đưa tên vào danh sách | má hưởng trợ hội mà chưa có thẻ bhyt để xã lập
2.002307	ba là cựu chiến binh mới mai táng phí | cựu chiến binh mất mai táng phí hả | cha là cựu chiến binh mất tiền mai táng phí | cựu chiến binh qua đời không hưởng bảo hiểm lãnh tiền chôn
2.002308	nội thanh niên xung phong thời chống pháp mất mai táng phí | là thanh niên xung phong chống pháp mới mất tiền ma chay
2.002349	dân biên giới nhận trẻ nước láng giềng làm con nuôi giấy | dân xã biên giới nhận trẻ campuchia làm con nuôi giấy đủ
2.002352	là đi công tác hộ chiếu công vụ ở bộ ngoại giao
2.002353	hộ chiếu công vụ sắp hết hạn gia hạn ở trong nước
2.002354	cơ quan đi công tác nước ngoài công hàm để đại sứ
2.002355	đang ở nước ngoài cấp hộ chiếu ngoại giao tại sứ quán
2.002363	nuôi con nuôi đã làm bên nước ngoài ghi vô sổ ở | con nuôi nhận ở mỹ có ghi vào sổ đăng ký ở
2.002396	tố cáo ấp ăn tiền hỗ trợ đơn tố cáo | to cao nac danh xa nhan khong qua buu dien | tố cáo xã ăn hối giấu tên người | đơn tố giác trưởng ấp ăn chặn tiền hỗ trợ dân xã
2.002400	xã kê khai tài sản thu nhập khi | xã kê khai tài sản hằng năm khi
2.002401	xác minh tài sản kê không trung thực theo
2.002402	cơ quan xã giải trình lý do quyết định ảnh hưởng quyền | yêu cầu xã giải thích trách nhiệm văn bản
2.002403	xã tổ chức giải trình với người dân làm
2.002409	không đồng ý quyết định xử lý của chủ tịch xã khiếu | không đồng ý quyết định xử phạt của chủ tịch xã khiếu | khiếu nại xã không chịu giải quyết đơn cho trả lời
2.002481	con dang lop 7 chuyen ve truong gan nha chuyen truong cap | chuyển trg cho con lớp 8 qua xã khác cần giấy | con học lớp 7 chuyển về trường gần nhà nội | chuyển trường cấp khác tỉnh giữa học kỳ cần học bạ với | chuyển cho lớp 8 từ trường tư qua trường công
2.002482	con học bên mỹ về nước vô lớp 8 trường thcs tiếp | con hoc truong ben campuchia ve hoc cap o day | ở nước ngoài về con quốc tịch việt đang học lớp 8 | học cấp bên campuchia về nước nhập học trường
2.002483	quốc tịch hàn học lớp 6 trường việt nam tiếp nhận học | quốc tịch hàn quốc theo mẹ về quê vào học lớp 6 | học sinh người nước ngoài học trường cấp việt nam cần chi
2.002501	đơn tuần xã xử lý đơn thư theo | đơn phản ánh kiến nghị xử lý chuyển | đơn thư không biết đúng thẩm quyền không xã phân loại
2.002516	cần giấy xác nhận thông tin hộ tịch để bổ sung bên | xác nhận thông tin hộ tịch để đối chiếu tên giữa | giấy xác nhận đã đăng ký khai sinh kết hôn trong sổ
2.002620	công ty nhà văn hóa ấp bán hàng hội thảo cho người | công ty tổ chức hội thảo bán hàng ở nhà văn hóa | bán hàng tận nhà bán hàng lưu động giới thiệu sản phẩm
2.002635	tên hợp tác xã bị trùng với thương hiệu họ đòi đổi | hợp tác xã khác dùng tên thương hiệu yêu cầu họ đổi
2.002636	phát hiện tổ hợp tác kia khai giả yêu cầu thu hồi | phát hiện htx đăng ký bằng giả đề nghị thu hồi giấy
2.002637	nhà nuôi tôm lập tổ hợp tác đăng ký | nhóm nông dân đăng ký tổ hợp tác lần đầu có giấy | tổ hợp tác lập trước luật 2023 đi đăng ký
2.002638	giấy chứng nhận hợp tác xã bị cháy cấp lại | giấy đăng ký tổ hợp tác bị cháy bị rách cấp lại
2.002639	tổ hợp tác thay tổ trưởng đăng ký thay đổi | tổ hợp tác đổi tên đổi tổ trưởng đổi vốn góp đăng
2.002640	thông tin tổ hợp tác trên hệ thống sai sửa cho đúng
2.002641	hợp tác xã nghỉ hoạt động một năm chạy lại thông báo | tổ hợp tác tạm ngưng làm ăn vài tháng hoạt động trở
2.002642	to hop tac lam giay cham dut hoat dong | tổ hợp tác giải tán trả giấy chứng nhận đăng ký
2.002643	lập hợp tác xã không nữa dừng | đang đăng ký htx mà đổi ý ngưng xử lý
2.002644	đăng ký tổ hợp tác rút lại không làm nữa
2.002645	đang làm giải thể hợp tác xã đổi ý giữ lại không
2.002646	hợp tác xã mở chi nhánh bên nước ngoài thông báo
2.002648	thông tin hợp tác xã trên giấy bị đáhn sai hiệu đính | giấy chứng nhận htx in sai đã đính chính
2.002649	hợp tác xã quên tờ giấy trong đăng ký bổ sung cập | hợp tác xã đổi số điện thoại email bổ sung thông tin
2.002650	thông tin chi nhánh hợp tác xã trên hệ thống bị sai
2.002668	tổ hợp tác cần hỗ trợ móc đăng ký hỗ trợ | hợp tác xã đăng ký để nhà nước hỗ trợ móc vốn | đăng ký hỗ trợ cho tổ hợp tác nuôi tôm
2.002676	nhà lắp điện mặt trời áp mái nối lưới trung áp thông
2.002681	xa ngoài tỉnh xã hỗ trợ tiền
2.002682	thời vụ bên hàn theo thoả thuận hỗ trợ chi phí
2.002761	cha quân đội nghỉ hưu bị ung thư xác nhận bệnh hiểm
2.002762	quân nhân dự bị tập huấn bị tai nạn trợ cấp tai
2.002763	anh đi tập huấn quân nhân dự bị chết tai nạn trợ
2.002764	con đi bộ đội nhà bị bão sập trợ cấp khó khăn
2.002765	chồng đang đi nghĩa vụ con miễn học phí không | anh trai đang đi bộ đội con anh đi học miễn học
2.002767	sĩ quan phục viên có 15 năm quân ngũ đăng ký khám
2.002770	học sinh bán trú vùng khó khăn tiền ăn với gạo | con học cấp nhà xa ở lại trường gạo 15kg và tiền | học sinh bán trú vùng đặc biệt khó khăn cấp gạo tiền
2.002771	đi nhà trẻ bán trú khó khăn cấp gạo không | dưới 3 tuổi đi nhà trẻ bán trú vùng khó khăn hỗ
2.002797	vợ người nước ngoài đang sống ở ngoài nước vào quốc tịch
2.002820	nhà nghèo đi xuất khẩu lao động hỗ trợ tiền học tiếng
2.002821	thanh niên nông thôn học nghề hỗ trợ tiền không đăng ký | thanh niên nông thôn học nghề miễn phí hỗ trợ
2.002850	mất bằng tốt nghiệp cấp 3 cấp lại văn bằng
2.002851	sinh viên diện cử tuyển học bổng
2.002854	chuyển chỗ ở con cần chuyển trường sang tỉnh khác | chuyển trường cho con giữa năm lớp 10
2.002855	con học bên mỹ về việt nam vào học tiếp | theo cha mẹ ở séc về nước vào lớp 8
2.002856	con chồng người hàn vào học trường việt nam
2.002857	con bỏ học giữa chừng vào học lại
2.002862	người dân tộc ở lai mất hỗ trợ mai táng
2.002867	con nhỏ nằm viện hỗ trợ tiền khám chữa bệnh theo nghị
2.002884	mở trung tâm dạy nghề cho người khuyết tật
2.002889	trường trung cấp đổi tên
2.002890	trường trung cấp nghề giấy chứng nhận đăng ký đào tạo nghề
2.002891	mở trường mầm non quyết định thành lập
2.002893	trường mầm non tư thục đóng cửa giải thể
2.002894	trường mẫu giáo mới lập phép bắt đầu nhận trẻ
3.000083	bị bệnh hiểm nghèo giảm thuế thu nhập cá nhân
3.000088	chậm do bão lũ miễn tiền chậm
3.000171	cửa hàng mua pháo hoa bộ quốc phòng về bán giấy ở
3.000181	vô lớp 10 tuyển sinh trung học phổ thông | con sắp vào lớp 10 đăng ký tuyển | con học lớp 9 vào cấp 3 công lập
3.000182	cho con lên lớp 6 tuyển sinh | con học lớp 5 vô lớp 6 khi | đăng ký vào lớp 6 online không có thường trú xét đúng | tuyển sinh cấp đầu cấp cần giấy khai sinh học bạ nữa
3.000226	chồng người hàn có thẻ tạm trú làm tài khoản vneid mức
3.000228	bà ngoại chưa có vneid mức dắt công an xã đăng ký | làm định danh mức để làm
3.000241	bộ chủ quản cho phép xài thẻ abtc
3.000242	doanh nghiệp uỷ ban tỉnh cho phép sử dụng thẻ doanh nhân
3.000243	mở nhà nghỉ nhỏ mới giấy an ninh trật tự ở công | kinh doanh cầm đồ giấy an ninh trật tự
3.000244	nhà nghỉ đổi người đứng tên đổi giấy antt ở công an
3.000246	chở pháo hoa về tỉnh để bán giấy phép vận chuyển ở
3.000250	nhóm hộ làm du lịch sinh thái trong rừng duyệt phương án | nhóm hộ giữ rừng làm du lịch sinh thái duyệt phương án
3.000251	xe bị tai nạn không chạy nữa trả lại phí đường bộ
3.000252	xe khách nằm bãi hơn một tháng không tính phí đường bộ
3.000255	xe chỉ chạy trong nội bộ mỏ không đường bộ
3.000274	nghi bị lừa chiếm vneid công an tỉnh khoá tài khoản định
3.000275	tài khoản định danh điện tử bị khoá lên công an tỉnh
3.000276	công an tỉnh khoá căn cước điện tử
3.000277	mở khoá căn cước điện tử ở công an tỉnh
3.000283	mất nhờ công an xã khoá tài khoản vneid của ấy
3.000284	nhờ công an xã mở khoá tài khoản vneid đăng nhập không
3.000285	điện thoại mất sợ xài căn cước điện tử nhờ công an
3.000286	căn cước điện tử bị khoá công an xã mở lại
3.000307	sau khi nhập xã gộp các trung tâm học tập cộng đồng
3.000308	trung tâm học tập cộng đồng không hoạt động giải thể | bỏ trung tâm học tập cộng đồng không còn hoạt động theo
3.000309	trường mở lớp dành cho trẻ khuyết tật | trường mở lớp riêng cho học sinh khuyết tật học chung trong | lập lớp dành cho trẻ tự kỷ khiếm thính trong trường tiểu
3.000322	không còn làm người giám sát việc giám hộ nữa đăng ký | không giám sát người giám hộ nữa đăng ký chấm dứt
3.000323	cử ng giám sát chú đang giám hộ giám sát giám hộ | cử chú đứng theo dõi người giám hộ của mồ côi đăng
3.000325	thanh toán tiền liên quan bán thanh lý công trình thủy lợi
3.000326	thanh lý cống trạm bơm thủy lợi hư bị mất
3.000327	bàn giao trạm bơm kênh thủy lợi cho đơn quản lý tài
3.000330	ở nơi không có hộ khẩu tạm trú lý lịch tư pháp | người anh sống ở việt nam đã về nước phiếu lý lịch
3.000333	lý lịch tư pháp số để đi úc qua vneid công an | phieu ly lich tu phap so 1 va 200 ngan | lý lịch tư pháp số để đi xuất khẩu lao động | công ty đòi giấy lý lịch tư pháp khi đơn việc ở
3.000334	cơ quan nhà nước phiếu lý lịch tư pháp của một ứng
3.000335	toà án cần lý lịch tư pháp của bị cáo yêu cầu
3.000346	bằng lái a1 cấp giấy phép lái xe | mới học lái xe đậu cấp bằng lái lần đầu | bằng lái b lái ô tô đăng ký sát hạch
3.000347	bằng lái xe b2 sắp hết hạn đổi bằng cần khám sức | doi bang lai xe giay bia qua the nhua | bằng lái hết hạn năm có đổi lun lại | bằng lái ô tô sắp hết hạn đổi cái mới | đổi bằng lái xe giấy bìa cũ sang thẻ pet cần khám
3.000348	làm mất bằng lái xe cấp lại lại không | rớt mất bằng lái xe làm lại | mất giấy phép lái xe hạng c cấp lại lại không
3.000349	moi xuat ngu doi bang lai quan doi qua bang dan su | bộ đội xuất ngũ có bằng lái quân đội đổi sang bằng
3.000350	nghỉ công an bằng lái do công an cấp đổi lại | khỏi ngành công an đổi bằng lái công an sang bằng thường
3.000351	bằng lái xe bên mỹ đổi qua bằng việt nam | đổi bằng lái nước ngoài sang bằng việt nam | anh rể người úc ở việt nam dùng bằng lái bên đó
3.000352	có bằng lái cấp sai trả lại và bị thu hồi
3.000353	sap di nuoc ngoai choi co bang lai quoc te | sắp đi nhật du lịch thuê xe tự lái bằng lái quốc | làm bằng lái quốc tế idp
3.000355	công ty mở trung tâm sát hạch lái xe loại 1 giấy
3.000358	có bãi tập xe công nhận làm sân sát hạch mô tô
3.000361	trung tâm bằng lái xe loại 3 giấy phép sát hạch
3.000383	xe tự lái thông phép chạy trên đường giấy phép cục csgt
3.000389	đào súng cũ giao cho công an
3.000390	đơn chưa có giấy phép khai báo đăng ký công cụ hỗ
3.000393	đoàn phim cần súng thật làm đạo cụ phép trang bị
3.000394	đơn kiểm lâm trang bị súng quân dụng
3.000395	cơ quan có súng quân dụng giấy phép sử dụng
3.000396	giấy phép sử dụng súng quân dụng mất cấp lại
3.000397	câu lạc bộ bắn súng trang bị súng thể thao
3.000398	câu lạc bộ bắn súng có súng giấy phép sử dụng súng
3.000399	giấy phép dùng súng thể thao hết hạn cấp lại
3.000400	xe cứu thương của bệnh viện giấy phép gắn còi hụ đèn
3.000401	giấy phép dùng còi đèn xe ưu tiên bị mất lại
3.000402	công ty du lịch tổ chức cho khách thái lái xe riêng
3.000403	đưa ô tô tay lái nghịch vào việt nam công tác phép
3.000407	trường thể thao mua súng bắn đĩa giấy phép mua
3.000408	chở súng đi đấu tỉnh khác giấy phép vận chuyển vũ khí
3.000410	nhà hoang chủ chết không người thừa kế xã xử lý tài | người chết không có thừa kế nhà đất để lại thành của | hàng xóm mất không con tài sản vô chủ xã xử lý
3.000412	công nhân lương thấp công nhận người lao động thu nhập thấp | công nhân lương thấp xã xác nhận thu nhập thấp để học | người làm thuê thu nhập không cao giấy công nhận lao động
3.000439	giao khu vực biển nuôi nghêu xã | một khoảnh mặt biển để thả lồng nuôi hàu nuôi cá | dân cà mau nhà nước giao vùng biển ven bờ nuôi nghêu | mặt nước biển nuôi tôm hùm lồng hộ cá nhân
3.000440	quyết định giao mặt biển nuôi hàu sắp hết hạn gia hạn | quyết định giao mặt biển nuôi sò của sắp hết hạn kéo | gia hạn sử dụng vùng biển nuôi cá lồng trước
3.000441	không nuôi cá biển nữa trả lại khu vực biển cho nhà | nuôi hàu nữa trả lại vùng biển đã giao làm đơn | trả mặt nước biển cho nhà nước làm ăn thua nghỉ nuôi
3.000442	quyết định giao khu vực biển ghi sai diện tích sửa đổi | đổi đối tượng nuôi trên vùng biển đã giao chỉnh lại quyết | sửa diện tích ranh giới ghi trong quyết định giao khu vực
3.000443	nuôi sò ngoài bãi bồi năm chưa công nhận khu vực biển | nuôi sò trên bãi biển chưa có quyết định giao công nhận | đang nuôi lồng ngoài biển từ trước luật thủy sản hợp thức
3.000465	bằng cấp 3 bị cháy nhà mất bản từ sổ gốc ở
3.000466	bằng tốt nghiệp ghi sai sinh sửa lại cho khớp khai sinh
3.000467	mất bằng tốt nghiệp cấp bản bằng từ sổ gốc | bang tot nghiep cap 3 bi mat ban o so giao duc | bằng cấp mất r bản nhanh tốn | mất bằng tốt nghiệp cấp bản bằng | bằng thcs bị thất lạc trích từ sổ gốc để học nghề
3.000468	bằng tốt nghiệp ghi sai sinh khai sinh sửa lại | bằng tốt nghiệp cấp ghi sai tên sai sinh chỉnh sửa | đổi tên trong khai sinh sửa lại bằng thcs cho khớp
3.000489	xây nhà xưởng thẩm duyệt phòng cháy chữa cháy
3.000494	cơ sở bị đình chỉ lỗi phòng cháy khắc phục hoạt động | cơ sở nhà bị đình chỉ pccc đã sửa cho hoạt động | quán karaoke bị cảnh sát chữa cháy đình chỉ làm đơn phục
3.000498	công ty mở tài khoản định danh điện tử cho doanh nghiệp
3.000499	bệnh viện quyết toán tiền chữa bệnh bảo hiểm y tế theo
3.000502	trồng cây liệu dưới tán rừng duyệt phương án | trồng cây thuốc dưới tán rừng duyệt phương án | nuôi trồng sâm liệu trong rừng giao cho hộ dân
3.000509	dân tham gia chữa cháy bị phỏng không có bảo hiểm chế | đi chữa cháy giúp hàng xóm bị bỏng chưa có bhyt hỗ | dân huy động cứu hộ bị tai nạn chi tiền
3.000510	người chữa cháy giúp bị chết hưởng chế độ | người tham gia chữa cháy bị chết chưa đóng bảo hiểm xã
3.000517	chuyên gia nước ngoài thẻ miễn thực đặc biệt
3.000581	đi hàn theo eps hỗ trợ tiền học tiếng hàn
3.000610	xã xác nhận lối đi để tách thửa là giấy hạ tầng | tách thửa đất ở xã xác nhận lối đi đủ điều kiện
`;
