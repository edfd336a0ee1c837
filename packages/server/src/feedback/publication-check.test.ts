import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scrub } from './feedback.fixture.js';
import { tellOf } from './publication-check.js';

const SENDER = {
  name: 'Nguyễn Thị Ước Mẫu',
  phone: '+84 900 000 123',
  email: 'uoc.mau@example.com',
  address: 'Số 7, ấp Chim Xanh, xã Thử',
};
const told = (text: string, sender: object = {}) =>
  tellOf(text, { sender: { ...SENDER, ...sender }, receiptCode: '7K3M-9QXD-2F80' }, scrub);

test('the name of the sender is found however it is written', () => {
  for (const text of [
    'Bà Nguyễn Thị Ước Mẫu phản ánh.',
    'ba nguyen thi uoc mau phan anh',
    'NGUYỄN THỊ ƯỚC MẪU',
    'Nguyễn-Thị-Ước Mẫu',
    'Chị Ước Mẫu đến ba lần.',
    'chị ƯỚC MẪU',
    'Nguyễn Thị Ước Mẫu'.normalize('NFD'),
  ])
    assert.equal(told(text), 'name', text);
  assert.equal(told('Anh Lê Hoa đến.', { name: 'Lê Hoa' }), 'name');
});

test('words that only sound like a name are no name', () => {
  for (const [text, name] of [
    ['Tờ khai theo mẫu, ước chừng ba tờ.', SENDER.name],
    ['Nếp sống văn minh ở nơi tiếp dân.', 'Trần Văn Minh'],
    ['Hội hoa, lễ hoa của xã.', 'Lê Hoa'],
    ['Người dân đến ba lần chưa được tiếp.', SENDER.name],
  ] as const)
    assert.equal(told(text, { name }), undefined, text);
});

test('ways to reach the sender, the receipt code and what is personal are found', () => {
  for (const [text, tell] of [
    ['Gọi 0900000123.', 'contact'],
    ['Gọi 0900.000.123.', 'contact'],
    ['Gọi 0900 (000) 123.', 'contact'],
    ['Viết cho UOC.MAU @ example.com.', 'contact'],
    ['Nhà ở số 7 ấp Chim Xanh xã Thử.', 'contact'],
    ['Mã 7K3M-9QXD-2F80.', 'receipt'],
    ['Mã 7k3m 9qxd 2f8o.', 'receipt'],
    ['Gọi 0911 222 333.', 'personal'],
    ['Viết cho ai@do.vn.', 'personal'],
  ] as const)
    assert.equal(told(text), tell, text);
  assert.equal(told('Lệ phí là 8.000 đồng theo Quyết định 12/2026/QĐ-UBND.'), undefined);
  assert.equal(
    tellOf('Gọi 0900000123.', { receiptCode: '7K3M-9QXD-2F80' }, (text) => ({ text, removed: 0 })),
    undefined,
  );
});
