/** What visitors of a listing ask: words that many names have, filters, orders, further pages. */
const WORDS = [
  'khai sinh',
  'ket hon',
  'đất đai',
  'giấy phép',
  'hộ kinh doanh',
  'căn cước',
  'cap lai',
  'đăng ký xe',
  'bảo hiểm',
  'thuế',
  'nuôi con nuôi',
  'xay dung',
  'an toan thuc pham',
  'hải quan',
  'lý lịch tư pháp',
  'chứng thực',
  'học bổng',
];
const FILTERS = [
  '',
  'level=commune',
  'level=province',
  'audience=citizen',
  'audience=business',
  'level=commune&audience=citizen',
];
const ORDERS = ['', 'sort=name', 'sort=code'];

export const LISTING = '/v1/procedures?limit=50';

/** Paths of listings that differ from each other, every fourth with counts. */
export function listings(limit = 50) {
  const listing = `/v1/procedures?limit=${limit}`;
  const paths = [];
  for (const word of ['', ...WORDS]) {
    for (const filter of FILTERS) {
      for (const order of ORDERS) {
        const facets = paths.length % 4 === 0 ? 'facets=field&facets=level&facets=audience' : '';
        const query = [word && `q=${encodeURIComponent(word)}`, filter, order, facets].filter(Boolean).join('&');
        paths.push(query === '' ? listing : `${listing}&${query}`);
      }
    }
  }
  return paths;
}
