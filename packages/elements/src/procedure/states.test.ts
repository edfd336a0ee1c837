import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { MotcuaErrorEvent } from '../base/events.js';
import type { FakeApi } from './fake-api.fixture.js';
import { mount, said } from './mounted.fixture.js';
import { of2019, rich } from './procedure.fixture.js';

const never: FakeApi = { answer: () => new Promise(() => undefined) };
const answers = (body: string, status = 200): FakeApi => ({
  answer: () => new Response(body, { status, headers: { 'content-type': 'application/json' } }),
});

describe('<motcua-procedure> when it is not plain sailing', () => {
  it('keeps room while it waits', async () => {
    const { root, element } = await mount(never, { wait: false });
    await element.updateComplete;
    expect(root.querySelector('[aria-busy=true] .skeleton')).to.not.equal(null);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
  });

  it('says that there is no such procedure and what to do', async () => {
    const { get } = await mount({ procedures: [] }, { code: '9.999999' });
    expect(said(get('.state')))
      .to.contain('Không có thủ tục mã 9.999999')
      .and.contain('Kiểm tra lại mã');
  });

  it('says that nothing was in force on that day and leads to today', async () => {
    const { get, root } = await mount({ procedures: [rich()] }, { asOf: '2001-01-01' });
    expect(said(get('.state'))).to.contain('01/01/2001');
    get('.state button').click();
    await waitUntil(() => root.querySelector('h2') !== null);
  });

  it('says that the code is missing', async () => {
    const { get, asked } = await mount({}, { code: '' });
    expect(said(get('.state'))).to.contain('Chưa cho biết mã thủ tục');
    expect(asked).to.deep.equal([]);
  });

  it('offers another try when the server is down, and reports it to the page', async () => {
    let down = true;
    const api: FakeApi = {
      answer: () =>
        down
          ? new Response('', { status: 503 })
          : new Response(JSON.stringify(rich()), { headers: { 'content-type': 'application/json' } }),
    };
    const { get, element } = await mount(api, { wait: false });
    const event = await oneEvent<MotcuaErrorEvent>(element, 'motcua-error');
    expect(event.kind).to.equal('down');
    await element.updateComplete;
    down = false;
    get('.state button').click();
    await waitUntil(() => element.renderRoot.querySelector('h2') !== null);
  });

  it('says so when nothing can be reached', async () => {
    const api: FakeApi = { answer: () => Promise.reject(new TypeError('Failed to fetch')) };
    const { get } = await mount(api);
    expect(get('.state').dataset.kind).to.be.oneOf(['down', 'offline']);
  });

  for (const [what, body] of Object.entries({
    'a page of a captive portal': '<html>Đăng nhập Wi-Fi</html>',
    'half an answer': '{"code": "1.001193", "na',
    'something else': '{"hello": "world"}',
    null: 'null',
    'a list': '[1, 2]',
    'wrong types throughout': JSON.stringify(Object.fromEntries(Object.keys(rich()).map((key) => [key, 7]))),
    'lists of nothing': JSON.stringify({ ...rich(), steps: [null], cases: [null] }),
  })) {
    it(`shows a clear state for garbage: ${what}`, async () => {
      const { get } = await mount(answers(body));
      expect(get('.state').dataset.kind).to.equal('garbled');
    });
  }

  it('outlives words and members of tomorrow', async () => {
    const tomorrow = structuredClone(rich()) as ReturnType<typeof rich> & Record<string, unknown>;
    tomorrow.levels = ['galaxy'];
    tomorrow.cases[0]!.timeLimits = [{ amount: 2, unit: 'fortnight', confirmed: false, doubt: 'of-tomorrow' }];
    tomorrow.agencies = [{ role: 'constructor', name: 'Cơ quan X' }];
    tomorrow.version.change = 'suspended';
    tomorrow.hologram = { much: true };
    const { get, texts } = await mount({ procedures: [tomorrow] });
    expect(texts('.fact')[0]).to.contain('2 fortnight').and.contain('Chưa xác nhận');
    expect(said(get('[part~=part-agencies] dt'))).to.equal('constructor');
  });

  it('keeps what stood in the tag until there is an answer', async () => {
    const { element } = await mount(never, { wait: false });
    const link = document.createElement('a');
    link.textContent = 'Xem thủ tục';
    element.append(link);
    element.requestUpdate();
    await element.updateComplete;
    expect(link.checkVisibility()).to.equal(true);
    expect(element.renderRoot.querySelector('.skeleton')).to.equal(null);
  });

  it('shows a version that is not in force yet as that', async () => {
    const future = { ...rich(), version: { ...rich().version, validFrom: '2999-01-01' } };
    const { texts, element } = await mount({}, { code: '' });
    element.procedure = future;
    await element.updateComplete;
    expect(texts('.notice').join()).to.contain('Áp dụng từ ngày 01/01/2999');
    element.procedure = { ...of2019(), version: { number: 3, change: 'abolished' } };
    await element.updateComplete;
    expect(texts('.notice').join()).to.contain('đã bị bãi bỏ');
  });
});
