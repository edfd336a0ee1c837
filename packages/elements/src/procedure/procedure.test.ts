import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { PROCEDURE_PARTS } from '@motcua/contract';
import { mount, said, settled } from './mounted.fixture.js';
import { comparison } from '../comparison/comparison.fixture.js';
import { of2019, rich } from './procedure.fixture.js';

const visible = (element: Element) => element.checkVisibility();

describe('<motcua-procedure>', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  it('shows name, codes, field, level, decision and version', async () => {
    const { get, texts } = await mount({ procedures: [rich()] });
    expect(said(get('h2'))).to.equal('Thủ tục đăng ký khai sinh');
    expect(texts('header code')).to.deep.equal(['1.001193', '1.001193.000.00.00.H12']);
    expect(said(get('.eyebrow'))).to.equal('Hộ tịch · Cấp xã');
    expect(said(get('.decision'))).to.equal(
      'Quyết định số 1242/QĐ-UBND ngày 10/07/2025 của Chủ tịch UBND tỉnh Cà Mau; phiên bản 2, áp dụng từ 01/07/2025',
    );
  });

  it('shows the parts in legal order, đ after d', async () => {
    const { texts } = await mount({ procedures: [rich()] });
    const letters = texts('.part .letter');
    expect(letters).to.deep.equal(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'h', 'h', 'h']);
    expect(texts('.part h3').slice(0, PROCEDURE_PARTS.length).at(-1)).to.equal('Căn cứ pháp lý');
    expect(texts('.part h3')[4]).to.equal('đ Thời hạn giải quyết');
  });

  it('answers first what a citizen asks', async () => {
    const { texts } = await mount({ procedures: [rich()] });
    const [time, fee, where, result] = texts('.fact');
    expect(time).to.contain('Trong ngày');
    expect(fee).to.contain('Miễn phí').and.contain('8.000 đồng/bản sao');
    expect(where).to.contain('Trung tâm Phục vụ hành chính công xã').and.contain('Trực tuyến toàn trình');
    expect(result).to.contain('Giấy khai sinh');
  });

  it('lets papers, times and fees follow the chosen case', async () => {
    const { get, texts, root, element } = await mount({ procedures: [rich()] });
    const shown = () =>
      [...root.querySelectorAll('.paper')].filter(visible).map((paper) => said(paper.querySelector('label')!));
    expect(shown()).to.have.lengthOf(4);
    get<HTMLInputElement>('input[type=radio][value=qua-han]').click();
    await element.updateComplete;
    expect(shown()).to.deep.equal(['Giấy cam đoan']);
    expect(texts('.fact')[1]).to.contain('Theo nghị quyết HĐND tỉnh');
    expect(said(get('[part~=part-documents] .case.chosen .sets'))).to.equal('Số lượng hồ sơ: 2 bộ');
  });

  it('says plainly what is not confirmed, why, and what to do', async () => {
    const { get, texts, element } = await mount({ procedures: [rich()] });
    get('input[value=qua-han]').click();
    await element.updateComplete;
    expect(texts('.fact .doubt')).to.deep.equal([
      'Chưa xác nhận. Nguồn chỉ ghi “30”, không ghi đơn vị. Hỏi lại nơi tiếp nhận trước khi tính ngày.',
    ]);
    expect(get('.fact .doubt').querySelector('svg')).to.not.equal(null);
  });

  it('tells who laid down each value, and says it once when there is one source', async () => {
    const { get } = await mount({ procedures: [rich()] });
    const source = (part: string) => said(get(`[part~=part-${part}] .source`));
    expect(source('steps')).to.equal('Bộ Tư pháp quy định');
    expect(said(get('header .source'))).to.equal('UBND tỉnh Cà Mau quy định');
    expect(said(get('[part~=part-timeLimits] [data-case=qua-han] .source'))).to.equal('UBND tỉnh Cà Mau quy định');
    expect(said(get('[part~=part-timeLimits] [data-case=thuong] .source'))).to.equal('Bộ Tư pháp quy định');

    const single = { ...rich(), layers: rich().layers.slice(0, 1), provenance: {} };
    const other = await mount({ procedures: [single] });
    expect(other.root.querySelectorAll('.source')).to.have.lengthOf(0);
    expect(said(other.get('.decision'))).to.contain('Bộ Tư pháp quy định');
  });

  it('keeps notes apart from papers and conditions under their paper', async () => {
    const { texts, get } = await mount({ procedures: [rich()] });
    expect(texts('.source-notes p')).to.deep.equal(['Cán bộ không yêu cầu nộp bản sao hộ khẩu.']);
    expect(said(get('.condition'))).to.equal('Chỉ cần khi: nhờ người khác làm thay');
    expect(get<HTMLAnchorElement>('.paper-more a').href).to.equal('https://example.gov.vn/to-khai.docx');
  });

  it('leads to where the dossier is filed, and nowhere dangerous', async () => {
    const { get } = await mount({ procedures: [rich()] });
    expect(get<HTMLAnchorElement>('[part=file-online]').href).to.equal('https://dichvucong.gov.vn/nop');
    const evil = rich();
    evil.online = [{ scheme: '2022', value: 'full', url: 'javascript:alert(1)' }];
    evil.channels = [{ kind: 'online', url: 'javascript:alert(1)' }];
    const other = await mount({ procedures: [evil] });
    expect(other.root.querySelector('[part=file-online]')).to.equal(null);
  });

  it('says that a procedure is not handled here and where it is', async () => {
    const elsewhere = { ...rich(), handledElsewhere: { name: 'Công an tỉnh', url: 'https://example.gov.vn/ca' } };
    const { get } = await mount({ procedures: [elsewhere] });
    expect(said(get('.notice'))).to.equal(
      'Nơi này không giải quyết thủ tục này. Bạn đến: Công an tỉnh Bộ Tư pháp quy định',
    );
    expect(get<HTMLAnchorElement>('.notice a').href).to.equal('https://example.gov.vn/ca');
  });

  it('shows the version of 2019 as what it was, and leads to the one in force', async () => {
    const { get, texts, element, asked } = await mount({ procedures: [rich(), of2019()] }, { asOf: '2019-06-30' });
    expect(asked).to.deep.equal(['/v1/procedures/1.001193?asOf=2019-06-30']);
    const notices = texts('.notice').join(' ');
    expect(notices).to.contain('bản số 1, hết hiệu lực sau ngày 30/06/2025').and.contain('chưa có toàn văn');
    expect(texts('.fact')[2]).to.contain('Mức độ 4');
    get('.notice button').click();
    await waitUntil(() => said(get('.decision')).includes('phiên bản 2'));
    expect(element.renderRoot.querySelector('.notice button')).to.equal(null);
  });

  it('lists the publications when asked, and opens an older one', async () => {
    const first = { ...of2019(), version: { ...of2019().version, validFrom: '2019-01-01' } };
    const { get, texts, asked } = await mount({ procedures: [rich(), first] });
    expect(asked).to.have.lengthOf(1);
    get('.versions summary').click();
    await waitUntil(() => texts('.versions li').length === 2);
    expect(texts('.versions li')[1]).to.contain('Mới ban hành').and.contain('áp dụng đến hết 30/06/2025');
    get('.versions li:nth-child(2) a.link').click();
    await waitUntil(() => said(get('.decision')).includes('iên bản 1'));
    expect(asked.at(-1)).to.equal('/v1/procedures/1.001193/versions/1');
  });

  describe('a publication by its address', () => {
    it('is shown with the notice that it no longer applies, and leaves the address with it', async () => {
      history.replaceState(null, '', `${location.pathname}?a=1&tthc=1.001193&tthc-ban=1#x`);
      const { get, texts, asked } = await mount({ procedures: [rich(), of2019()] });
      expect(asked).to.deep.equal(['/v1/procedures/1.001193/versions/1']);
      expect(texts('.notice').join(' ')).to.contain('Bạn đang xem bản số 1, hết hiệu lực sau ngày 30/06/2025');
      get('.notice button').click();
      await waitUntil(() => said(get('.decision')).includes('phiên bản 2'));
      expect(location.search + location.hash).to.equal('?a=1&tthc=1.001193#x');
    });

    it('is that of this procedure only', async () => {
      history.replaceState(null, '', `${location.pathname}?tthc=2.000635&tthc-ban=1`);
      const { asked } = await mount({ procedures: [rich()] });
      expect(asked).to.deep.equal(['/v1/procedures/1.001193']);
    });

    it('is written when it is chosen, beside what the page has there', async () => {
      history.replaceState({ router: 7 }, '', `${location.pathname}?a=1#x`);
      const { get, texts } = await mount({ procedures: [rich(), of2019()] });
      get('.versions summary').click();
      await waitUntil(() => texts('.versions li').length === 2);
      const link = get<HTMLAnchorElement>('.versions li:nth-child(2) a.link');
      expect(new URL(link.href).search).to.equal('?a=1&tthc=1.001193&tthc-ban=1');
      link.click();
      await waitUntil(() => said(get('.decision')).includes('iên bản 1'));
      expect(location.search + location.hash).to.equal('?a=1&tthc=1.001193&tthc-ban=1#x');
      expect(history.state).to.deep.equal({ router: 7 });
    });

    it('is said to be unknown when there is none of that number', async () => {
      const { get } = await mount({ procedures: [rich()] }, { version: 9 });
      expect(said(get('.state'))).to.contain('Không có thủ tục mã 1.001193');
    });
  });

  it('compares a publication with the one before, where it is asked to', async () => {
    const { get, texts, asked } = await mount({ procedures: [rich(), of2019()], comparison: comparison() });
    get('.versions summary').click();
    await waitUntil(() => texts('.compare').length === 1);
    expect(said(get('.compare summary'))).to.equal('So sánh bản số 2 với bản số 1');
    expect(asked.some((one) => one.includes('comparison'))).to.equal(false);
    get('.compare summary').click();
    const compared = get('motcua-comparison');
    await waitUntil(() => compared.shadowRoot?.querySelector('table'));
    expect(said(compared.shadowRoot!.querySelector('.short')!)).to.contain('giảm từ 20.000 đồng');
    expect(asked.at(-1)).to.equal('/v1/procedures/1.001193/versions/2/comparison');
  });

  it('says so when the kind of a publication is not known', async () => {
    const unknown = { ...of2019(), version: { ...of2019().version, change: 'unknown' as const } };
    const { get, texts } = await mount({ procedures: [rich(), unknown] });
    get('.versions summary').click();
    await waitUntil(() => texts('.versions li').length === 2);
    expect(texts('.versions li')[1]).to.contain('Chưa rõ kiểu công bố');
  });

  it('names related procedures when asked, and opens them here unless the page does', async () => {
    const other = { ...rich(), code: '2.000635', name: 'Cấp bản sao trích lục', related: [] };
    const { get, texts, element } = await mount({ procedures: [rich(), other] });
    get('.related summary').click();
    await waitUntil(() => texts('.related li')[0] === 'Cấp bản sao trích lục (2.000635)');
    element.addEventListener('motcua-select', (event) => event.preventDefault(), { once: true });
    get('.related button').click();
    expect(element.code).to.equal('1.001193');
    get('.related button').click();
    await waitUntil(() => said(get('h2')) === 'Cấp bản sao trích lục');
  });

  it('takes a procedure given as a property without asking anyone', async () => {
    const { element, get, asked } = await mount({}, { code: '', wait: false });
    element.procedure = rich();
    await settled(element);
    expect(said(get('h2'))).to.equal('Thủ tục đăng ký khai sinh');
    expect(asked).to.deep.equal([]);
  });

  it('reads the code from the address when it has none', async () => {
    const before = location.href;
    history.replaceState(null, '', '?tthc=1.001193');
    try {
      const { get } = await mount({ procedures: [rich()] }, { code: '' });
      expect(said(get('header code'))).to.equal('1.001193');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('reports that it has loaded', async () => {
    const { element } = await mount({ procedures: [rich()] }, { wait: false });
    await oneEvent(element, 'motcua-load');
  });

  it('speaks English around the Vietnamese of the publication', async () => {
    const { texts, get } = await mount({ procedures: [rich()] }, { lang: 'en' });
    await waitUntil(() => texts('.part h3')[1] === 'b Steps');
    expect(said(get('h2'))).to.equal('Thủ tục đăng ký khai sinh');
    expect(texts('.fact')[0]).to.contain('Same day');
  });
});
