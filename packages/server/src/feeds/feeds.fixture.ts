import type { Change } from '@motcua/contract';
import type { FeedOptions } from './feed-options.js';

export const OPTIONS: FeedOptions = {
  id: 'tag:thutuc.mau.example,2026:thay-doi',
  title: 'Thay đổi về thủ tục hành chính: tỉnh Mẫu',
  author: 'Ủy ban nhân dân tỉnh Mẫu',
  self: 'https://thutuc.mau.example/thay-doi.atom',
  home: 'https://thutuc.mau.example/',
  linkOf: ({ code, version }) => `thu-tuc/${code}.html#ban-${version.number}`,
};

export const AMENDED: Change = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: { id: 'ho-tich', name: 'Hộ tịch' },
  version: {
    number: 2,
    change: 'amended',
    validFrom: '2025-07-01',
    publishedOn: '2025-06-25',
    decision: { number: '0123/QĐ-UBND', date: '2025-06-20', issuer: 'Chủ tịch UBND tỉnh Mẫu' },
    note: 'Giảm thời hạn.',
  },
  classes: ['fee', 'deadline'],
};

/** A publication of which the source says next to nothing. */
export const BARE: Change = {
  code: '2.000986',
  name: 'Liên thông khai sinh',
  field: { id: 'ho-tich', name: 'Hộ tịch' },
  version: { number: 1, change: 'unknown' },
};

/** What may stand in a name, and must neither break the feed nor get out of it. */
export const HOSTILE = [
  ']]>',
  '<script>alert(1)</script>',
  '</title></entry></feed>',
  '&amp; & &#x0; &lt;b&gt;',
  '"quoted" \'single\'',
  'null \u0000 bell \u0007 escape \u001b delete \u007f next \u0085',
  'noncharacters \uFFFE \uFFFF half \uD800 other \uDC00\uDC00 end',
  'turned \u202Etxt.exe\u202C \u2067abc\u2069 \u200Fx',
  'اسم الإجراء',
  '👨‍👩‍👧‍👦 🇻🇳',
  'Hòa Bình'.normalize('NFD'),
  'line\nbreak\ttab\r\nreturn\u2028separator',
  '<!-- -- --> <?xml?> <![CDATA[x]]>',
  'Đ'.repeat(5120),
  '👍'.repeat(2560),
  '',
];
