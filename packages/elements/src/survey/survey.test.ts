import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { cleanUp, FAILURES, mount, RESULTS, survey } from './survey.fixture.js';

const never = new Promise(() => undefined);
const CLOSED = survey({ id: '2026-1', state: 'closed' });

afterEach(cleanUp);

describe('a round that is open', () => {
  it('is found for the agency, asked by factor, and sent once what is required is answered', async () => {
    const page = await mount();
    expect(page.surveys.asked[0]).to.deep.equal({ agency: 'xa-nguyen-phich' });
    expect(page.seen).to.contain('15/11/2026').and.contain('Câu 3/7').and.contain('Tiếp cận dịch vụ');
    expect(page.one('[part=unit]').innerText).to.contain('xã Nguyễn Phích');
    await page.submit();
    expect(page.all('[part=mistakes] a').map((one) => one.innerText)).to.deep.equal([
      'Trả lời câu 1.',
      'Trả lời câu 2.',
      'Trả lời câu 3.',
    ]);
    page.all('[part=mistakes] a')[1]!.click();
    expect(page.focused?.id).to.equal('q-c2-0');
    expect(location.hash).to.equal('');
    await page.fill();
    await page.choose('c6', 'cho');
    await page.choose('c6', 'giay');
    await page.choose('c6', 'cho');
    expect(page.seen).to.contain('Đã trả lời 4/7 câu');
    const heard: Event[] = [];
    page.element.addEventListener('motcua-survey', (event) => heard.push(event));
    await page.submit();
    const [sent] = page.surveys.sent;
    expect(sent).to.deep.include({
      survey: '2026-2',
      agency: 'xa-nguyen-phich',
      answers: { c1: 'satisfied', c2: 'satisfied', c3: 'satisfied', c6: ['giay'] },
    });
    expect(sent).to.not.have.any.keys('invitation', 'site');
    expect(page.one('[part=thanks]').innerText).to.contain('Đã nhận phiếu');
    expect(page.focused).to.equal(page.one('#said'));
    expect(heard).to.have.length(1);
    expect(sessionStorage.length).to.equal(0);
  });

  it('asks which office it is about when the page does not say', async () => {
    const page = await mount({ attributes: { agency: 'trung-tam' } });
    await page.fill();
    await page.submit();
    expect(page.one('[part=mistakes]').innerText).to.contain('Chọn cơ quan');
    const select = page.field('#unit');
    select.value = 'phuong-an-xuyen';
    select.dispatchEvent(new Event('change'));
    await page.submit();
    expect(page.surveys.sent[0]?.agency).to.equal('phuong-an-xuyen');
  });

  it('takes an invitation out of the address and keeps its code to itself', async () => {
    history.replaceState(null, '', '#khao-sat=2026-2&ma=MOI-K7Q2-9XDM');
    const page = await mount({ server: { rounds: [survey({ everyone: false })] } });
    expect(location.hash).to.equal('');
    expect(page.surveys.asked).to.deep.equal(['2026-2']);
    await page.fill();
    expect(JSON.stringify(Object.entries(sessionStorage))).to.not.contain('K7Q2');
    const attributes = page.element.getAttributeNames().map((name) => page.element.getAttribute(name));
    expect(page.seen + attributes.join()).to.not.contain('K7Q2');
    await page.submit();
    expect(page.surveys.sent[0]?.invitation).to.equal('MOI-K7Q2-9XDM');
  });

  it('knows from the link of an invitation which office it is about, whatever the page is of', async () => {
    history.replaceState(null, '', '#khao-sat=2026-2&ma=MOI-K7Q2-9XDM&cq=phuong-an-xuyen');
    const page = await mount();
    expect(page.has('#unit')).to.equal(false);
    expect(page.one('[part=unit]').innerText).to.contain('phường An Xuyên');
    await page.fill();
    await page.submit();
    expect(page.surveys.sent[0]?.agency).to.equal('phuong-an-xuyen');
    cleanUp();
    history.replaceState(null, '', '#khao-sat=2026-2&ma=MOI-K7Q2-9XDM&cq=co-quan-la');
    expect((await mount()).one('[part=unit]').innerText).to.contain('xã Nguyễn Phích');
  });

  it('keeps answers through a failure and a reload, and sends them again under the same id', async () => {
    const page = await mount({ server: { result: FAILURES['offline']! } });
    await page.fill();
    await page.submit();
    expect(page.one('[part=error]').innerText).to.contain('vẫn còn');
    page.element.remove();
    const again = await mount();
    expect(again.has('[part=restored]')).to.equal(true);
    await again.submit();
    expect(again.surveys.sent[0]?.id).to.equal(page.surveys.sent[0]!.id);
    again.element.remove();
    const later = await mount();
    expect(later.one('[part=answered]').innerText).to.contain('người khác vẫn trả lời được');
    expect(later.field('#q-c1-1').checked).to.equal(false);
  });

  it('keeps nothing on a shared computer', async () => {
    const page = await mount();
    await page.fill();
    page.one('#shared').click();
    await page.choose('c4', 'neutral');
    expect(sessionStorage.length).to.equal(0);
    await page.submit();
    expect(page.has('[part=thanks]')).to.equal(true);
    expect(localStorage.length).to.equal(0);
  });

  it('shows the work and can be cancelled; nobody answers twice', async () => {
    const page = await mount({ server: { gate: never } });
    await page.fill();
    await page.submit();
    page.surveys.work!(0.25);
    await page.settled();
    expect(page.workShown).to.equal(0.26);
    page.button('Chưa gửi nữa').click();
    await page.settled();
    expect(page.surveys.signals[0]!.aborted).to.equal(true);
    page.surveys.gate = Promise.resolve();
    page.surveys.result = FAILURES['already-different']!;
    await page.submit();
    expect(page.one('[part=thanks]').innerText).to.contain('trước đó');
  });

  it('says of each refusal what to do, and leads back to the answers', async () => {
    for (const [failure, said] of [
      ['no-such-invitation', 'không đúng hoặc đã dùng'],
      ['survey-not-open', 'không còn mở'],
      ['switched-off', 'Tạm dừng'],
      ['site-not-allowed', 'cài đặt lại'],
      ['invalid-body', 'chưa nhận phiếu này'],
    ] as const) {
      const page = await mount({ invitation: 'A', server: { result: FAILURES[failure]! } });
      await page.fill();
      await page.submit();
      expect(page.one('[part=notice]').innerText, failure).to.contain(said);
      page.button('Quay lại phiếu').click();
      await page.settled();
      expect(page.field('#q-c1-1').checked).to.equal(true);
      cleanUp();
    }
  });

  it('is answered with the keyboard, and keeps Enter from the page', async () => {
    let heard = 0;
    const listen = (event: KeyboardEvent) => (heard += event.key === 'Enter' ? 1 : 0);
    document.addEventListener('keydown', listen);
    const page = await mount();
    page.one('#q-c1-0').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(page.field('#q-c1-2').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await page.settled();
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(0);
    expect(page.has('[part=mistakes]')).to.equal(true);
  });

  it('prints as a form to be filled in by hand', async () => {
    const page = await mount();
    await page.fill();
    await emulateMedia({ media: 'print' });
    expect(page.has('[part=submit], [part=print], select, #shared')).to.equal(false);
    expect(page.seen).to.contain('Số phiếu:').and.contain('Đánh dấu × vào ô');
    const box = getComputedStyle(page.one('#q-c1-1'));
    expect([box.appearance, box.borderTopStyle]).to.deep.equal(['none', 'solid']);
    expect(page.all('[part=question]')).to.have.length(7);
    await emulateMedia({ media: 'screen' });
  });
});

describe('a round that is not', () => {
  it('says when it opens, and can be printed before', async () => {
    const page = await mount({ server: { rounds: [survey({ state: 'planned' })] } });
    expect(page.one('[part=notice]').innerText).to.contain('15/11/2026');
    expect(page.has('[part=question]')).to.equal(false);
    await emulateMedia({ media: 'print' });
    expect(page.all('[part=question]')).to.have.length(7);
    await emulateMedia({ media: 'screen' });
  });

  it('asks those who were invited alone', async () => {
    const page = await mount({ server: { rounds: [survey({ everyone: false })] } });
    expect(page.one('[part=notice]').innerText).to.contain('người được mời');
    expect(page.has('[part=submit]')).to.equal(false);
  });

  it('tells what it found, in a sentence and in tables', async () => {
    const page = await mount({ server: { rounds: [CLOSED] } });
    expect(page.seen).to.contain('86,5% ý kiến là hài lòng hoặc rất hài lòng (trong khoảng 84,1% đến 88,9%)');
    expect(page.seen).to.contain('chưa đủ mẫu 330 người').and.contain('chưa đủ người').and.contain('41 người');
    expect(page.seen).to.contain('Rất hài lòng: 300').and.contain('Trên mạng: 200');
    expect(page.all('tbody tr')).to.have.length(6);
  });

  it('tells no share of too few people', async () => {
    const { share: _, interval: __, ...few } = RESULTS;
    const page = await mount({ server: { rounds: [CLOSED], found: { ...few, n: 12 } } });
    expect(page.one('.overall').innerText).to.equal('Mới có 12 người trả lời; cần ít nhất 30 người để nêu tỷ lệ.');
  });

  it('says that there is none, that it is unknown, that results are to come, that it failed', async () => {
    for (const [server, attributes, said] of [
      [{ rounds: [] }, {}, 'Hiện không có đợt khảo sát nào'],
      [{ rounds: FAILURES['not-offered']! }, {}, 'Hiện không có đợt khảo sát nào'],
      [{}, { survey: 'xxx' }, 'Không có đợt khảo sát này'],
      [{ rounds: [CLOSED], found: FAILURES['survey-not-closed']! }, {}, 'Chưa có kết quả'],
      [{ rounds: FAILURES['down']! }, {}, 'Chưa kết nối được'],
    ] as const) {
      const page = await mount({ server: server as object, attributes });
      expect(page.seen).to.contain(said);
      cleanUp();
    }
  });
});

it('speaks English in full', async () => {
  const page = await mount({ attributes: { lang: 'en', heading: '' } });
  expect(page.seen).to.contain('Question 1/7').and.contain('Not satisfied at all').and.contain('required');
  expect(page.seen).to.not.match(/Câu|hài lòng với mức|bắt buộc/);
});

describe('axe finds nothing wrong', () => {
  const answered = async (page: Awaited<ReturnType<typeof mount>>) => {
    await page.fill();
    await page.submit();
  };
  const states: [string, Parameters<typeof mount>[0], typeof answered?][] = [
    ['form', { attributes: { agency: 'x' } }],
    ['mistakes', {}, (page) => page.submit()],
    ['working', { server: { gate: never } }, answered],
    ['thanks', {}, answered],
    ['failed', { server: { result: FAILURES['offline']! } }, answered],
    ['wrong invitation', { invitation: 'A', server: { result: FAILURES['no-such-invitation']! } }, answered],
    ...(['survey-not-open', 'switched-off', 'site-not-allowed', 'invalid-body'] as const).map(
      (name): (typeof states)[number] => [name, { server: { result: FAILURES[name]! } }, answered],
    ),
    ['by invitation', { server: { rounds: [survey({ everyone: false })] } }],
    ['not read', { server: { rounds: FAILURES['down']! } }],
    ['results on a narrow page', { server: { rounds: [CLOSED] } }, (page) => page.narrow()],
    ['planned', { server: { rounds: [survey({ state: 'planned' })] } }],
    ['results', { server: { rounds: [CLOSED] } }],
    ['none', { server: { rounds: [] } }],
  ];
  for (const [name, mounted, act] of states) {
    it(name, async function () {
      this.timeout(60_000);
      const page = await mount({ ...mounted, attributes: { theme: 'auto', ...mounted?.attributes } });
      await act?.(page);
      expect(await violationsInAllColours(page.element)).to.deep.equal([]);
    });
  }
});
