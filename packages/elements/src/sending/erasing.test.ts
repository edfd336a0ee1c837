import { expect } from '@open-wc/testing';
import { until } from '../base/page.fixture.js';
import { FakeClock } from '../dossier/clock.fixture.js';
import { CODE, cleanUp, mount, PROGRESS } from '../feedback/feedback.fixture.js';
import { mount as mountSurvey, survey } from '../survey/survey.fixture.js';

const TEXT = 'Quầy số 2 đóng cửa';
let clock: FakeClock;

beforeEach(() => (clock = new FakeClock()));
afterEach(() => {
  clock.restore();
  cleanUp();
});

describe('on a shared computer', () => {
  it('feedback that nobody goes on with is erased after two minutes, counted down in sight', async () => {
    const page = await mount();
    page.one('#shared').click();
    page.fill();
    await until(() => page.has('[part=shared]'));
    clock.pass(101);
    await until(() => page.one('[part=shared]').innerText.includes('19 giây'));
    page.button('Tiếp tục').click();
    await page.settled();
    clock.pass(99);
    await page.settled();
    expect(page.field('#text').value).to.contain(TEXT);
    clock.pass(21);
    await page.settled();
    expect(page.field('#text').value + page.field('#name').value + page.field('#phone').value).to.equal('');
    expect(page.field('#shared').checked).to.equal(true);
    expect(page.has('[part=shared]')).to.equal(false);
    expect(clock.intervals).to.equal(0);
  });

  it('a receipt code and what it shows are erased by a button, and when the page is left', async () => {
    const page = await mount({ attributes: { shared: '' }, server: { progress: PROGRESS.answered } });
    page.fill();
    await page.submit();
    expect(page.seen).to.contain(CODE);
    await until(() => page.has('[part=shared]'));
    page.button('Xem tình trạng').click();
    await until(() => page.has('[part=progress]'));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await page.settled();
    expect(page.has('[part=progress]')).to.equal(false);
    page.button('Gửi').click();
    await page.settled();
    expect(page.seen).to.not.contain(CODE);
    page.fill();
    await page.settled();
    page.button('Xóa khỏi màn hình').click();
    await page.settled();
    expect(page.field('#text').value).to.equal('');
  });

  it('answers to a survey go, and the invitation with them', async () => {
    const page = await mountSurvey({
      attributes: { shared: '' },
      invitation: 'MOI-K7Q2-9XDM',
      server: { rounds: [survey({ everyone: false })] },
    });
    await page.fill();
    await until(() => page.has('[part=shared]'));
    clock.pass(121);
    await page.settled();
    expect(page.element.invitation).to.equal(undefined);
    expect(page.one('[part=notice]').innerText).to.contain('người được mời');
  });

  it('elsewhere nothing is erased', async () => {
    const page = await mount();
    page.fill();
    clock.pass(600);
    await page.settled();
    expect(page.field('#text').value).to.contain(TEXT);
    expect(page.has('[part=shared]')).to.equal(false);
  });
});
