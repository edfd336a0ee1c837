/**
 * Share of its weight that a word keeps (folded words right of the share): how often it stood in the name or the lay words of the
 * right procedure, in the questions of tests/evaluation/questions/training.jsonl. Written by `npm run learn:search`.
 */
export const WORTH = `[worth]
0.05 = gi muon nao nop tui xin
0.1 = em gio hay may ngay nhau nhieu ong phai ra roi thi
0.15 = 2 ai ba chau khac khong lam lanh lau mat mo qua
0.2 = a anh bhxh can cuoi dc don ghe gui het k khau moi o sao them theo toi vo xjn
0.25 = ap be dau dk dua duoc hok hong j len lm me mun nay nghi nhiu sanh sap tiem xong
0.3 = 1 cho de di gium kieu lo minh my ngan nho nua onl sai tien tom vua z
0.35 = 3 bhyt campuchia chu coi da dem gom heo lop luon ma met ng nha nhom ruot sau ta trai truoc tuoi vay vs
0.4 = bi cat chi chong con cung ha la lay mua que rut s sang suc tay ten thieu tren ve xom xuong
0.45 = 6 ad co cu fep gas gop khi khoan mang mot nang ngu nhung noi online phat quen tra tuan tung v vi voi xai
0.5 = bang ben benh binh chay cua dao hai mau nam nhap song thang the ton tuc va yeu
0.55 = bao cai cha chua danh day dinh gay hang rieng than thua tinh xuat y
0.6 = 10 buoc ca chet chon gan ghi kham kho khoi lich lon lua nguoi nhat nhu no phi tieng to ty vat via xet xu
0.65 = an bai cay dan giu goc han sat thien tot tre trong vung xa
0.7 = cau choi cuu dai gia giay hoach ngheo so tai that tho thu thue thuong toc trung van viec vien
0.75 = bat bo cam chuc cuoc dia dien doc duoi giong hoi kien loi luu ngoai quoc quy tau thap thon trang uy viet von
0.8 = ban diem do du ho hon ke khan ly phap thay tich trinh tu vao vu
0.85 = dieu dong duong giup hop huong huy lan luong mien nghe nghiep ngung quan quyet sua tam thanh thoi
`;
