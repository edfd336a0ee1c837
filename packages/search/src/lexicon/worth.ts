/**
 * The share of its weight that a folded word keeps, left of the words that keep it: how often it stood in the name or the lay words
 * of the right procedure, in the questions of packages/search/evaluation/questions/training.jsonl. Written by `npm run learn:search`.
 */
export const WORTH = `[worth]
0.05 = gi gio muon nao nhieu toi tui
0.1 = hay ngay phai roi
0.15 = a ai em gui lau nay nhau nop xin
0.2 = be dc dem gom hong lm ong ra sao them thi vi vua xjn xong
0.25 = 2 3 anh ba chau dk duoc het htx j k khac kieu len lo may mun nhiu nho nua que tiem tung uc visa xua z
0.3 = 5 ap can coi gop hok keo khong la lay minh mo nhung o onl qua sap ta theo trai tram tren vo vs xuong
0.35 = 1 bac buon cung cuoi dau day de don dot gan gium hu lam lang lanh met mieng moi ng ngan online tan tom ty vneid xom
0.4 = 12 500 bhxh cac chiec chong cua da den dua gap ghe heo khau loan luon ma mang mat me my nat nen nghi nhom sai sang song toa ton trieu ven xai xuat
0.45 = 4 50 6 8 ad ben bhyt campuchia cat cha chay cho chon cuc dao di fep gai gian giap gieng gon hoac in lac lop nhat quen rach rot ruong ruot sau tay thcs thieu thoai tien truoc tuan v voi vung vuon
0.5 = 10 apec bau bi chu co gay giua ha hang hinh khach khi kia mau mot mua nha nhu noi phat sanh tau ten thien tho tim tra va vai vong xem xu yeu
0.55 = 20 7 9 biet chet chi con dam gas huan khoe khoi luu mon nau net ngu ranh rut suc sung than thang the tuc vao vat vay ve vet von
0.6 = 15 an bai bay binh ca canh cay dinh doan game giu hai khmer kho luat moc nam neo ngheu phan phi rieng som to trong uy vien xet
0.65 = ban bao benh boc buoc cai cam chan chua cu cuu dai dan giup hieu huyen lon nang nganh ngheo ngung nguoi rap sat that thua tieng tuoi via xa y
0.7 = bang bat bo boi cau dac danh diem do gia giong huong huy khoan lich long lua nguon phap quan so thao thay thoi thuyen toc tot trinh truc viec
0.75 = 30 cach choi dap dia dien doc duc duoi ghi giang goc han hien lan lien luc nan nghiem nghiep nhap nong pham phong quang ro su tai thon tinh van xam
0.8 = bong chuc chuong cong du duong giay hiem hoi hon hy kham kien lap le loi ly muc no sua tap thanh thuong tich ung
0.85 = cao giam gioi ho hoa ke khan khuyen nguyen nuoc phieu phuc quoc quyet sinh tang tat thap thoa thu thuc thuoc tre trung tu viet xuc
`;
