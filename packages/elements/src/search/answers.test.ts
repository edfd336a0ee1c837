import { expect } from '@open-wc/testing';
import { unmount, until } from '../base/page.fixture.js';
import { answer, FakeSource, hit, mount, text } from './search.fixture.js';
import type { SuggestedAnswer } from './source.js';

afterEach(unmount);

const announced = () => document.querySelector('[data-motcua-announcer]')?.textContent;
const cut = () => Promise.reject(new TypeError('Failed to fetch'));

/** Answers that come when they are released, by question. */
function gated(source: FakeSource): (query: string) => void {
  const gates = new Map<string, () => void>();
  source.answer = (query) =>
    new Promise<undefined>((open) => {
      gates.set(query, () => open(undefined));
    });
  return (query) => gates.get(query)!();
}

describe('answers of the search box', () => {
  it('loads nothing before a person comes to it', async () => {
    const box = await mount();
    expect(box.source.prepared).to.equal(0);
    box.field.focus();
    expect(box.source.prepared).to.equal(1);
    expect(box.source.asked).to.deep.equal([]);
  });

  it('marks what was found, says where it belongs and why it is here', async () => {
    const box = await mount();
    box.type('sổ đỏ');
    await until(() => box.options.length === 5 && box.all('mark').length > 0);
    const option = box.options[3]!;
    expect([...option.querySelectorAll('mark')].map(text).join(' ')).to.include('Giấy chứng nhận quyền sử dụng đất');
    expect([...option.querySelectorAll('.line')].map(text)).to.deep.equal([
      'Đất đai · Cấp tỉnh, Cấp xã',
      'vì: sổ đỏ = giấy chứng nhận quyền sử dụng đất',
    ]);
    expect(
      box.all('[role=group]').map((group) => text(box.root.getElementById(group.getAttribute('aria-labelledby')!)!)),
    ).to.deep.equal(['Ý bạn là?', 'Hoặc chọn ngay thủ tục']);
  });

  it('says how people ask for it, and shows the code to whoever typed it', async () => {
    const reason = { typed: 'làm giấy khai sinh cho bé', means: 'đăng ký Khai sinh' };
    const found = answer({ hits: [hit(1, { name: 'Đăng ký khai sinh', reason })] });
    const box = await mount({}, new FakeSource({ 'khai sinh': found, '1.000001': found }));
    box.type('khai sinh');
    await until(() => box.all('mark').length === 1);
    const lines = () => box.all('.line').map(text);
    expect(text(box.one('mark'))).to.equal('khai sinh');
    expect(lines()).to.deep.equal(['Hộ tịch · Cấp xã', 'hay được hỏi: “làm giấy khai sinh cho bé”']);
    box.type('1.000001');
    await until(() => lines()[0] === 'Hộ tịch · Cấp xã · 1.000001');
    expect(text(box.one('mark'))).to.equal('1.000001');
  });

  it('asks whether the first is meant where there is nothing else to ask back', async () => {
    const maybe = answer({ outcome: 'ask', hits: [hit(1, { name: 'Đăng ký thành lập hộ kinh doanh' })] });
    const box = await mount({}, new FakeSource({ 'mở quán': maybe }));
    box.type('mở quán');
    await until(() => box.options.length === 1);
    expect(box.all('.group-label').map(text)).to.deep.equal(['Ý bạn là?']);
    await until(() => announced() === '1 thủ tục gợi ý.');
  });

  it('gives no reason for what only comes nearest', async () => {
    const reason = { typed: 'kết hôn giấy', means: 'Đăng ký kết hôn' };
    const near = answer({ near: [1, 2, 3, 4].map((number) => hit(number, { reason })) });
    const box = await mount({}, new FakeSource({ asdf: near }));
    box.type('asdf');
    await until(() => box.options.length === 3);
    expect(box.all('.reason')).to.be.empty;
    (box.one('form') as HTMLFormElement).requestSubmit();
    await until(() => box.one('.result'));
    expect(box.all('.reason')).to.be.empty;
  });

  it('answers a question that the page puts into the box', async () => {
    const box = await mount();
    box.element.ask('khai sinh');
    await until(() => box.options.length > 0);
    expect(box.field.value).to.equal('khai sinh');
    expect(box.root.activeElement).to.equal(box.field);
    expect(box.source.asked).to.deep.equal(['khai sinh']);
  });

  it('does not repeat as a reason what the name says', async () => {
    const name = 'Cấp Phiếu Lý lịch tư pháp';
    const found = answer({ hits: [hit(1, { name, reason: { typed: 'lý lịch tư pháp', means: name } })] });
    const box = await mount({}, new FakeSource({ 'lý lịch': found }));
    box.type('lý lịch');
    await until(() => box.options.length === 1);
    expect(box.all('.reason')).to.be.empty;
  });

  it('announces how many there are once the person pauses, and not while they choose', async () => {
    const box = await mount();
    box.type('khai sinh');
    await until(() => announced() === '12 thủ tục gợi ý.');
    box.type('sổ đỏ');
    await until(() => announced() === 'Ý bạn là gì? Có 3 cách hiểu để chọn.');
    box.type('khai sinh');
    await until(() => box.names[0] === 'Đăng ký khai sinh');
    box.field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await new Promise((later) => setTimeout(later, 900));
    expect(announced()).to.equal('Ý bạn là gì? Có 3 cách hiểu để chọn.');
  });

  it('refers on what is no procedure of these offices', async () => {
    const box = await mount();
    box.type('ly hôn');
    await until(() => box.one('.card'));
    expect(text(box.one('.card'))).to.include('Tòa án nhân dân');
    expect(box.one('.card a').getAttribute('href')).to.equal('https://www.toaan.gov.vn/');
    expect(box.names).to.deep.equal(['Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn']);
    await until(() => announced()?.includes('Tòa án nhân dân'));
  });

  it('follows no referral that is no web address', async () => {
    const referral = { topic: 'x', text: 'Hỏi nơi khác.', url: 'javascript:alert(1)' };
    const box = await mount({}, new FakeSource({ 'ly hôn': answer({ outcome: 'refer', referral }) }));
    box.type('ly hôn');
    await until(() => box.one('.card'));
    expect(box.all('.card a')).to.be.empty;
  });

  it('gives ways forward when nothing was found: what is nearest, other words, and what the page has', async () => {
    const box = await mount({ 'results-href': '/tim?q={query}', hotline: '1900 1022' });
    box.type('vũ trụ');
    await until(() => box.one('.ways'));
    expect(text(box.one('.none-title'))).to.equal('Chưa tìm thấy thủ tục cho “vũ trụ”');
    expect(box.names).to.deep.equal(['Đăng ký tạm trú']);
    expect(box.all('.ways li').length).to.be.greaterThan(1);
    expect(box.all('.ways a').map((link) => link.getAttribute('href'))).to.deep.equal([
      `${location.origin}/tim?q=`,
      'tel:19001022',
    ]);
    await until(() => announced()?.startsWith('Chưa tìm thấy thủ tục cho “vũ trụ”'));
  });

  it('promises nothing that the page does not have', async () => {
    const box = await mount();
    box.type('không gì cả');
    await until(() => box.one('.ways'));
    expect(box.all('.ways a')).to.be.empty;
    expect(box.field.getAttribute('aria-expanded')).to.equal('false');
  });

  it('never lets an older answer replace a newer one, and keeps the last while the next is on its way', async () => {
    const source = new FakeSource();
    const box = await mount({}, source);
    box.type('khai sinh');
    await until(() => box.options.length > 0);
    const release = gated(source);
    box.type('sổ đỏ');
    await until(() => source.asked.includes('sổ đỏ'));
    expect(box.names[0], 'the last stays').to.equal('Đăng ký khai sinh');
    box.type('ly hôn');
    await until(() => source.asked.includes('ly hôn'));
    release('ly hôn');
    await until(() => box.all('.card').length === 1);
    release('sổ đỏ');
    await new Promise((later) => setTimeout(later, 50));
    expect(box.names).to.deep.equal(['Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn']);
  });

  it('says that nothing can be reached, and tries again when asked', async () => {
    const source = new FakeSource();
    source.answer = cut;
    const box = await mount({}, source);
    const kinds: string[] = [];
    box.element.addEventListener('motcua-error', ({ kind }) => kinds.push(kind));
    box.type('khai sinh');
    await until(() => box.one('[role=alert]').textContent.includes('Chưa kết nối được'));
    expect(kinds).to.deep.equal(['down']);
    source.answer = () => Promise.resolve(undefined);
    box.button('Thử lại').click();
    await until(() => box.options.length > 0);
  });

  it('asks by itself when the network is back', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const source = new FakeSource();
      source.answer = cut;
      const box = await mount({}, source);
      box.type('khai sinh');
      await until(() => box.one('[role=alert]').textContent.includes('Thiết bị đang mất mạng'));
      source.answer = () => Promise.resolve(undefined);
      window.dispatchEvent(new Event('online'));
      await until(() => box.options.length > 0);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('shows more as the index grows, but moves no row under whoever is choosing', async () => {
    const answers: Record<string, SuggestedAnswer> = { 'khai sinh': answer({ hits: [hit(1)] }) };
    const box = await mount({}, new FakeSource(answers));
    box.type('khai sinh');
    await until(() => box.options.length === 1);
    answers['khai sinh'] = answer({ hits: [hit(1), hit(2)] });
    box.source.grown!();
    await until(() => box.options.length === 2);
    box.field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await until(() => box.active !== undefined);
    const { length } = box.source.asked;
    box.source.grown!();
    expect(box.source.asked).to.have.length(length);
  });

  it('says "more than" where the engine stops counting', async () => {
    const box = await mount({}, new FakeSource({ giấy: answer({ hits: [hit(1)], total: 213 }) }));
    box.type('giấy');
    await until(() => box.names.at(-1) === 'Xem tất cả hơn 200 thủ tục');
  });

  it('speaks English where the page does', async () => {
    const box = await mount({ lang: 'en' });
    await until(() => text(box.one('label')) === 'Find a procedure');
    box.type('sổ đỏ');
    await until(() => box.options.length > 0);
    expect(text(box.options[3]!)).to.include('because sổ đỏ = giấy chứng nhận quyền sử dụng đất');
  });
});
