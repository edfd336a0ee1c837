import { realDocuments } from './corpus.mjs';
import { pick, randomOf } from './random.mjs';

export const REAL = 5813;

const VERBS = [
  'cấp lại',
  'cấp đổi',
  'cấp',
  'gia hạn',
  'thu hồi',
  'điều chỉnh',
  'đăng ký lại',
  'đăng ký',
  'xác nhận',
  'phê duyệt',
  'thẩm định',
  'công nhận',
  'chứng nhận',
  'bổ sung',
  'chấm dứt',
  'tạm ngừng',
];
const VERB = new RegExp(`(?<!\\p{L})(?:${VERBS.join('|')})(?!\\p{L})`, 'iu');
const PROVINCES =
  'Cà Mau,An Giang,Bắc Ninh,Cao Bằng,Điện Biên,Đắk Lắk,Đồng Nai,Đồng Tháp,Gia Lai,Hà Tĩnh,Hưng Yên,Khánh Hòa,Lai Châu,Lâm Đồng,Lạng Sơn,Lào Cai,Nghệ An,Ninh Bình,Phú Thọ,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sơn La,Tây Ninh,Thái Nguyên,Thanh Hóa,Tuyên Quang,Vĩnh Long'.split(
    ',',
  );
const ONSETS = 'b,c,ch,d,đ,g,gi,h,kh,l,m,n,ng,nh,ph,qu,r,s,t,th,tr,v,x'.split(',');
const RIMES =
  'a,ác,ách,ai,ãi,am,ảm,an,ạn,ang,áng,anh,ao,áo,ăm,ắn,ăng,âm,ấn,ầu,âu,e,én,êm,ềnh,êu,i,ích,iêm,iến,iệt,inh,o,ọc,oi,om,ón,ong,ô,ốc,ôi,ôn,ông,ơ,ới,ơm,ớn,u,ục,ui,um,un,ung,ư,ức,ưng,ươi,ương,ượt'.split(
    ',',
  );

/**
 * As many procedures: every so-manieth real one, or all real ones and variations of them. A variation has the beginning of one
 * name and the end of another of its field, another verb, now and then a province or the name of a place, which are where
 * new words come from: slowly, as in life.
 */
export function documentsOf(size) {
  const real = realDocuments();
  if (size <= real.length) return Array.from({ length: size }, (_, at) => real[Math.floor((at * real.length) / size)]);
  const random = randomOf(size);
  const byField = groupedByField(real);
  const places = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime));
  const documents = [...real];
  for (let at = real.length; at < size; at++) {
    const base = pick(random, real);
    const other = pick(random, byField.get(base.field));
    // The pool of places grows with the square root of what there is.
    const pool = Math.min(places.length, Math.floor(3 * Math.sqrt(at)));
    const place = () => places[(Math.floor(pool * random() ** 2) * 577) % places.length];
    documents.push({
      ...base,
      code: `7.${String(at).padStart(6, '0')}`,
      name: variation(random, base.name, other.name, place),
      posted: false,
      body: [],
    });
  }
  return documents;
}

function variation(random, name, other, place) {
  const words = name.split(/\s+/);
  const tail = other.split(/\s+/);
  const cut = 2 + Math.floor(random() * Math.max(1, words.length - 2));
  const crossed = [...words.slice(0, cut), ...tail.slice(Math.floor(tail.length * random()))].slice(0, 40).join(' ');
  const verbed = random() < 0.5 ? crossed.replace(VERB, pick(random, VERBS)) : crossed;
  if (random() < 0.3) return `${verbed} tỉnh ${pick(random, PROVINCES)}`;
  return random() < 0.2 ? `${verbed} khu ${place()} ${place()}` : verbed;
}

function groupedByField(documents) {
  const groups = new Map();
  for (const document of documents) {
    if (!groups.has(document.field)) groups.set(document.field, []);
    groups.get(document.field).push(document);
  }
  return groups;
}
