/** A comment of the evaluation: what is planted in it, and what must stay. All of it is invented. */
export interface PlantedComment {
  text: string;
  /** As it stands in the text. */
  planted: string[];
}

/** A generator of pseudo-random numbers with a seed (mulberry32), so that a failure can be looked at again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people say; `{}` is where something is planted. */
const FRAMES = [
  'Cán bộ hướng dẫn rất nhiệt tình, cần gì thêm xin gọi {} gặp tôi.',
  'Tôi chờ từ 7h30 đến 10h15 ngày 12/10/2026 mới được nhận hồ sơ. Liên hệ: {}',
  'Hồ sơ {} trễ 5 ngày làm việc mà không ai báo cho tôi biết.',
  'Lệ phí 150.000 đồng nhưng thu 200.000đ, số của tôi {} , đề nghị kiểm tra lại.',
  'đề nghị trả lời cho tôi qua {} trước ngày 30/11/2026',
  'Theo Nghị định 61/2018/NĐ-CP thì phải xin lỗi, tôi là chủ hồ sơ {}, chưa thấy ai xin lỗi.',
  'toi da nop ho so 3 lan, {} , can bo khong huong dan ro rang',
  'Thủ tục 1.001193 làm nhanh, cám ơn chị ở quầy 3 ({}).',
  'Nộp 1.250.000 đồng tiền phí, mã {} mà đến nay năm 2026 chưa có kết quả!!!',
  '{} là số của ba tôi, ông không biết chữ, mong cán bộ giúp.',
  'Tổng cộng tôi đi 4 lần, mỗi lần 12 km, hỏi {} thì không ai bắt máy.',
  'Rất hài lòng. {}',
  'Tên đường dẫn trên Cổng bị sai, tôi gửi lại vào {} rồi, tổng đài 1022 và 18001096 đều bận.',
  'Quyết định 1077/QĐ-BXD ghi 7 ngày làm việc, của tôi 15 ngày, giấy tờ số {} .',
] as const;

const NAMES = ['lan', 'minh.tran', 'nguyenvanmau', 'phuong_anh', 'hai-dang', 'ba.tu.1965', 'thuy88'] as const;
const HOSTS = ['gmail.com', 'yahoo.com.vn', 'hotmail.com', 'mau.example.vn', 'outlook.com'] as const;
const DIGIT_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const PLAIN_WORDS = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'] as const;

/** Comments in which something personal is planted, in every spelling there is a maker for. */
export function plantedComments(count: number, seed: number): PlantedComment[] {
  const random = seeded(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const one = <Item>(items: readonly Item[]): Item => items[upTo(items.length)]!;
  const digits = (many: number) => Array.from({ length: many }, () => upTo(10)).join('');
  const two = (most: number) => String(1 + upTo(most)).padStart(2, '0');
  const phone = () => `0${one(['3', '5', '7', '8', '9'])}${digits(8)}`;
  const grouped = (number: string, sizes: readonly number[], between: string) => {
    const parts: string[] = [];
    let at = 0;
    for (const size of sizes) parts.push(number.slice(at, (at += size)));
    return parts.filter((part) => part !== '').join(between);
  };
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const day = () => `${19 + upTo(8)}${two(12)}${two(28)}`;
  const code = () =>
    one([
      () => `000.00.${two(60)}.H12-${day()}-${digits(4)}`,
      () => `H12.${two(64)}-${day()}-${digits(4)}`,
      () => `H12.${two(64)}.${two(9)}-${day()}-${digits(4)}`,
      () => `G${two(22)}.${digits(3)}.${digits(3)}-26${two(12)}${two(28)}-AB${digits(4)}`,
    ])();
  const letters = () => Array.from({ length: 4 }, () => one('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split(''))).join('');
  const receipt = () => `${two(9).slice(1)}K${digits(1)}M-${letters()}-${digits(1)}${letters().slice(1)}`;
  const makers: (() => string)[] = [
    phone,
    () => grouped(phone(), [4, 3, 3], '.'),
    () => grouped(phone(), [4, 3, 3], ' '),
    () => grouped(phone(), [4, 3, 3], '-'),
    () => grouped(phone(), [3, 3, 2, 2], ' '),
    () => grouped(phone(), [2, 2, 2, 2, 2], '.'),
    () => phone().split('').join(' '),
    () => phone().split('').join('-'),
    () => `+84 ${grouped(phone().slice(1), [3, 3, 3], ' ')}`,
    () => `+84${phone().slice(1)}`,
    () => `(+84) ${phone().slice(1)}`,
    () => `84${phone().slice(1)}`,
    () => wide(phone()),
    () => phone().split('').join('\u200B'),
    () => phone().replace(/^0/, 'O').replace(/1/g, 'l'),
    () =>
      phone()
        .split('')
        .map((digit) => DIGIT_WORDS[Number(digit)])
        .join(' '),
    () =>
      phone()
        .split('')
        .map((digit) => PLAIN_WORDS[Number(digit)])
        .join(' '),
    () =>
      phone()
        .split('')
        .map((digit) => DIGIT_WORDS[Number(digit)])
        .join(', '),
    () => `0290.3${digits(6)}`,
    () => `0290 ${grouped(`3${digits(6)}`, [3, 4], ' ')}`,
    () => `096${digits(9)}`,
    () => grouped(`096${digits(9)}`, [3, 3, 6], ' '),
    () => grouped(`096${digits(9)}`, [3, 3, 3, 3], '.'),
    () => grouped(`096${digits(9)}`, [4, 4, 4], '-'),
    () => wide(`096${digits(9)}`),
    () => `CCCD 096${digits(9)}`,
    () => `CMND 38${digits(7)}`,
    () => `CMND ${grouped(`38${digits(7)}`, [3, 3, 3], ' ')}`,
    () => `cmnd: ${grouped(`38${digits(7)}`, [3, 3, 3], '.')}`,
    () => `C${digits(7)}`,
    () => `B ${digits(7)}`,
    () => `${one(NAMES)}@${one(HOSTS)}`,
    () => `${one(NAMES)} @ ${one(HOSTS)}`,
    () => `${one(NAMES)}(at)${one(HOSTS)}`,
    () => `${one(NAMES)} [at] gmail [dot] com`,
    () => `${one(NAMES)} a còng gmail chấm com`,
    () => `${one(NAMES)}＠${one(HOSTS)}`,
    () => `${one(NAMES).toUpperCase()}@GMAIL.COM`,
    code,
    () => code().toLowerCase(),
    () => code().replaceAll('-', ' - '),
    () => code().replaceAll('-', '–'),
    () => code().replaceAll('-', ' '),
    () => code().replaceAll('-', '.'),
    () => code().replaceAll('.', ' '),
    receipt,
    () => receipt().toLowerCase(),
    () => receipt().replaceAll('-', ' '),
  ];
  return Array.from({ length: count }, (_, number) => {
    const planted = makers[number % makers.length]!();
    return { text: one(FRAMES).replace('{}', () => planted), planted: [planted] };
  });
}

/** What people say with numbers in it that tell nobody. */
export const CLEAN_COMMENTS: readonly string[] = [
  'Tôi chờ từ 7h30 đến 10h15, sau đó 13:00 quay lại mới xong.',
  'Nộp hồ sơ ngày 12/10/2026, hẹn ngày 15-10-2026, đến 20.10.2026 vẫn chưa có.',
  'Lệ phí niêm yết 150.000 đồng, thu 1.500.000 đồng là sai.',
  'Giá đất 1.250.000.000 đồng, thuế 0,5%, diện tích 1250 m2.',
  'Theo Nghị định 61/2018/NĐ-CP, Thông tư 01/2018/TT-VPCP và Nghị định 118/2025/NĐ-CP.',
  'Thủ tục 1.001193 và 1.004203.000.00.00.H12 đều làm nhanh.',
  'Gọi tổng đài 1022 hoặc 18001096, 1900 1234 không ai nghe.',
  'Các ngày 10, 11, 12, 13, 14 tháng 10 đều có cán bộ trực.',
  'Năm 2019, 2020, 2021, 2022, 2023 làm 3 lần đều tốt.',
  'Trong các năm 2019 2020 2021 2022 không có trễ hẹn.',
  'Không một ai, hai ba lần đến đều không gặp, năm sáu người chờ.',
  'Ba tôi tám mươi chín tuổi, không đi được, một năm hai lần phải lên xã.',
  'Quyết định 1077/QĐ-BXD: nhà ở riêng lẻ 7 ngày, công trình 10 ngày làm việc.',
  'Máy tính ở quầy số 3 hư từ 22/11/2026 - 25/11/2026.',
  'Phòng 101, 102 và 203 đều đóng cửa lúc 11 giờ 30.',
  'Cần 02 bản sao, 01 bản chính, 04 ảnh 4x6 và 03 tờ khai.',
  'Xã sáp nhập 01/07/2025, tôi ở ấp 5, khóm 7, đường số 12.',
  'Tiền phí hết 2.500.000, không có biên lai.',
  'toi khong hai long, mot ngay den hai lan, ba bon nguoi cho',
  'Rất hài lòng, 10 điểm, sẽ giới thiệu cho người khác.',
  'Cổng dịch vụ công báo lỗi 500 và 404, thử 12 lần không được.',
  'Chị cán bộ ở quầy 2 hướng dẫn kỹ, 15 phút là xong.',
  'Đề nghị niêm yết mức thu theo Nghị quyết 12/2024/NQ-HĐND tại bảng.',
  'Thời hạn 60 ngày cắt giảm 12/60 ngày (20%) mà chưa thấy.',
];
