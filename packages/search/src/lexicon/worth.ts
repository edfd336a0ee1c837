/**
 * The share of its weight that a folded word keeps, left of the words that keep it: how often it stood in the name or the lay words
 * of the right procedure, in the questions of packages/search/evaluation/questions/training.jsonl. Written by `npm run learn:search`.
 */
export const WORTH = `[worth]
0.05 = gi gio muon nao nhieu toi tui
0.1 = hay phai
0.15 = a ai em gui nay ngay nhau nop roi xin
0.2 = dc dem gom hong lau lm ong ra sao thi vi vua xjn xong
0.25 = 2 be chau dk duoc j k lo may mun nhiu tung visa xua z
0.3 = 3 5 anh ba can gop het hok keo khac khong kieu la lay len minh nho nhung nua o onl qua que them theo trai tram tren uc vo vs
0.35 = 1 bac cuoi dau de don dot gan gium hu lam met mieng mo moi ng ngan sap ta vneid xom xuong
0.4 = 500 ap buon cac chiec coi cua cung da day den dua ghe khau lang loan ma mang me my nat online song tan tiem tom ton ty ven xai
0.45 = 12 4 50 6 8 ad bhxh campuchia cat chay cho chon chong cuc di fep gai gian giap gon heo hoac lac lanh lop luon mat nen nhat quen rot sai sang thieu toa trieu truoc tuan v voi vung vuon xuat
0.5 = 10 apec bau ben bhyt cha chu gap gay giua ha hinh khach khi kia mau mot nghi nhom nhu noi phat rach ruong ruot sanh sau tau tay ten thcs thien tien tim va vai xem xu yeu
0.55 = 20 7 9 bi biet chi co dam dao gas hang htx huan in khoe khoi luu mon mua nau net ngu nha suc sung than thang the tho thoai tra tuc vao vat vay ve vet von vong
0.6 = 15 canh cay con doan game gieng giu hai khmer kho luat moc neo ranh rieng rut uy xet
0.65 = an bai benh binh boc buoc ca cai cam chan chet chua cu cuu dinh giup huyen lon nam nang ngheo ngheu ngung nguoi phan phi rap sat som thua to trong tuoi via vien xa
0.7 = ban bang bao bat bay bo boi cau dac dai dan danh gia giong hieu huong lich long lua phap so that thoi thuyen tieng toc truc y
0.75 = 30 cach choi dap dia diem dien do doc duc duoi ghi giang goc han hien huy lan lien luc nganh nghiem nhap pham phong quan quang ro su tai thao thay thon tinh trinh van viec
0.8 = bong chuc chuong du giay hon hy kham khoan loi nan nghiep nguon no nong sua thanh thuong tich tot xam
0.85 = cao cong duong gioi hiem ho hoi ke khan khuyen kien lap le ly muc nguyen phieu phuc quoc quyet sinh tang tap tat thoa thu thuc thuoc tre tu ung viet
`;
