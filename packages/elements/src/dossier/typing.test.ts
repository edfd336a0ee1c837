import { expect } from '@open-wc/testing';
import { readFragment } from './fragment.js';
import { readPasted } from './pasted.js';
import { grouped } from './receipt-field.js';

describe('a receipt code while it is typed', () => {
  /** `|` stands for the caret. */
  const typed = (text: string) => {
    const { value, caret } = grouped(text.replace('|', ''), text.indexOf('|'));
    return `${value.slice(0, caret)}|${value.slice(caret)}`;
  };

  for (const [what, before, after] of [
    ['is in groups of four capitals', '7k3m9qxd2f80|', '7K3M-9QXD-2F80|'],
    ['gets its dash with the letter behind it', '7k3m|', '7K3M|'],
    ['and not before', '7k3m9|', '7K3M-9|'],
    ['keeps a dash that was typed', '7k3m-|', '7K3M-|'],
    ['keeps the dash that deleting leads back to', '7K3M-|', '7K3M-|'],
    ['keeps the caret behind the letter that was put in', '7K3A|M-9QXD', '7K3A|-M9QX-D'],
    ['keeps it behind the dash that came before it', '7K3MA|9-QXD', '7K3M-A|9QX-D'],
    ['keeps it at the beginning', '|K3M-9QXD', '|K3M9-QXD'],
    ['forgives spaces', '7k3m 9qxd 2f80|', '7K3M-9QXD-2F80|'],
    ['drops nothing that is too much', '7K3M-9QXD-2F801|', '7K3M-9QXD-2F80-1|'],
    ['leaves alone what is no code', 'Á7k3|m', 'Á7k3|m'],
  ] as const) {
    it(`${what}: ${before}`, () => expect(typed(before)).to.equal(after));
  }
});

describe('what is pasted', () => {
  const both = { code: 'H12.44-250707-0013', receiptCode: '7K3M-9QXD-2F80' };
  for (const text of [
    'H12.44-250707-0013 7K3M-9QXD-2F80',
    'H12.44-250707-0013\n7k3m9qxd2f80\n',
    'Mã hồ sơ: H12.44-250707-0013\nMã biên nhận: 7K3M 9QXD 2F80',
  ]) {
    it(`has both codes: ${JSON.stringify(text)}`, () => expect(readPasted(text)).to.deep.equal(both));
  }

  it('may be the link of a receipt', () => {
    const link = 'https://tracuu.example.gov.vn/ho-so?x=1#ho-so=H12.44-250707-0013&bn=7K3M-9QXD-2F80';
    expect(readPasted(link)).to.deep.equal(both);
    expect(readPasted('https://example.gov.vn/#ho-so=A1')).to.deep.equal({ code: 'A1', receiptCode: undefined });
  });

  for (const text of [
    'H12.44-250707-0013',
    '000.00.12.H12-190122-0001',
    'https://example.gov.vn/#muc-1',
    'số 1234 5678 9012',
  ]) {
    it(`is a code as it stands otherwise: ${text}`, () => expect(readPasted(text)).to.equal(undefined));
  }

  it('is no fragment of ours without a code', () => {
    for (const hash of ['', '#', '#ho-so', '#ho-so=', '#muc=ho-so', '#%'])
      expect(readFragment(hash), hash).to.equal(undefined);
  });
});
