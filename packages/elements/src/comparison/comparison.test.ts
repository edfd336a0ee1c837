import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Comparison, Difference } from '@motcua/contract';
import '../define/comparison.js';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { FakeApi, json, said } from '../changes/changes.fixture.js';
import { comparisonTexts } from '../locales/comparison.js';
import { procedureVi } from '../locales/procedure-vi.js';
import { align } from './align.js';
import type { MotcuaComparison } from './comparison.js';
import { comparison, someDifferences } from './comparison.fixture.js';
import { folded } from './folded.js';
import { linesApart } from './lines.js';
import { sentencesOf } from './sentences.js';
import { linesOf } from './values.js';
import { wordsApart } from './words.js';

afterEach(unmount);

const words = { locale: procedureVi, own: comparisonTexts.vi };
const marked = (stretches: readonly { text: string; marked: boolean }[]) =>
  stretches.map(({ text, marked: of }) => (of ? `[${text.trim()}]` : text.trim())).join(' ');

async function mount(
  answer: Comparison | (() => Response),
  attributes: Record<string, string> = {},
  parent: Element = document.body,
): Promise<[MotcuaComparison, FakeApi]> {
  const api = new FakeApi();
  if (typeof answer === 'function') api.answer = answer;
  else api.comparison = answer;
  const element = document.createElement('motcua-comparison');
  for (const [name, value] of Object.entries({ code: '1.001193', version: '2', ...attributes }))
    element.setAttribute(name, value);
  element.client = api.client;
  parent.append(element);
  await element.updateComplete;
  return [element, api];
}

async function shown(...given: Parameters<typeof mount>): Promise<MotcuaComparison> {
  const [element] = await mount(...given);
  await until(() => element.renderRoot.querySelector('.short'));
  return element;
}

const texts = (element: MotcuaComparison, selector: string) =>
  [...element.renderRoot.querySelectorAll(selector)].map(said);

describe('<motcua-comparison>', () => {
  it('says first in plain words what weighs most', async () => {
    const element = await shown(comparison());
    expect(texts(element, '.short li')).to.deep.equal([
      'Phí, lệ phí giảm từ 20.000 đồng/bản sao còn 10.000 đồng/bản sao.',
      'Đăng ký quá hạn: Thời hạn giải quyết rút ngắn từ 5 ngày làm việc còn 3 ngày làm việc.',
      'Thêm giấy tờ: Văn bản ủy quyền.',
      'Bớt giấy tờ: Sổ hộ khẩu.',
    ]);
    expect(texts(element, '.heading')).to.deep.equal(['So sánh bản số 1 và bản số 2']);
  });

  it('shows what was and what is, in the order of the law, under the decisions', async () => {
    const element = await shown(comparison());
    expect(texts(element, 'thead th')).to.deep.equal([
      'Nội dung',
      'Bản số 1 (QĐ 123/QĐ-UBND, đến hết 30/06/2025)',
      'Bản số 2 (QĐ 1890/QĐ-UBND, từ 01/07/2025)',
    ]);
    expect(texts(element, '.what')).to.deep.equal([
      'b. Trình tự thực hiện',
      'd. Thành phần, số lượng hồ sơ',
      'đ. Thời hạn giải quyết',
      'h. Phí, lệ phí',
      'Liên hệ',
    ]);
    expect(texts(element, '.case')).to.deep.equal(['Trường hợp: Đăng ký quá hạn']);
    expect(texts(element, 'td').slice(2, 6)).to.deep.equal([
      'Không có',
      'Thêm: Văn bản ủy quyền; 1 bản chính; Chỉ cần khi: nhờ người khác làm thay',
      'Bỏ: Sổ hộ khẩu; 1 bản sao',
      'Không có',
    ]);
  });

  it('marks words that changed by more than a colour, and says so', async () => {
    const element = await shown(comparison());
    const [before, after] = [...element.renderRoot.querySelectorAll('td')];
    expect([...before!.querySelectorAll('del')].map(said)).to.deep.equal(['Bỏ: 02', 'Bỏ: huyện']);
    expect([...after!.querySelectorAll('ins')].map(said)).to.deep.equal(['Thêm: 01', 'Thêm: xã']);
    expect(getComputedStyle(before!.querySelector('del')!).textDecorationLine).to.equal('line-through');
    expect(getComputedStyle(after!.querySelector('ins')!).textDecorationLine).to.equal('underline');
    // No space comes in before a full stop.
    expect(said(after!)).to.match(/xã\.$/);
  });

  it('folds a long text to what changed, and unfolds it', async () => {
    const paragraphs = Array.from({ length: 30 }, (_, at) => `Đoạn thứ ${at} của một yêu cầu rất dài, giữ nguyên.`);
    const long: Difference = {
      path: 'requirements',
      part: 'requirements',
      kind: 'changed',
      class: 'legal',
      before: [...paragraphs, 'Có hộ khẩu tại huyện.'].join('\n'),
      after: [...paragraphs, 'Có nơi cư trú tại xã.'].join('\n'),
    };
    const element = await shown(comparison([long]));
    expect(texts(element, 'td p')).to.have.lengthOf(4);
    expect(texts(element, 'td p')[0]).to.equal('(30 đoạn giữ nguyên)');
    const button = element.renderRoot.querySelector('button')!;
    expect(said(button)).to.equal('Hiện toàn văn: Yêu cầu, điều kiện');
    button.click();
    await element.updateComplete;
    expect(texts(element, 'td p')).to.have.lengthOf(62);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  it('waits in a closed disclosure until that is opened', async () => {
    const box = document.createElement('details');
    box.dataset.test = '';
    box.append(document.createElement('summary'));
    document.body.append(box);
    const [element, api] = await mount(comparison(), { with: '1' }, box);
    expect(api.asked).to.deep.equal([]);
    box.open = true;
    await until(() => element.renderRoot.querySelector('table'));
    expect(api.asked).to.deep.equal(['/v1/procedures/1.001193/versions/2/comparison?with=1']);
  });

  it('says that two publications are the same, or that only words were edited', async () => {
    expect(texts(await shown(comparison([])), '.short li')).to.deep.equal([
      'Nội dung hai bản như nhau, chỉ khác quyết định công bố.',
    ]);
    const edited = someDifferences().filter((one) => one.class === 'editorial');
    expect(texts(await shown(comparison(edited)), '.short li')).to.deep.equal([
      'Chỉ sửa câu chữ; phí, thời hạn và giấy tờ giữ nguyên.',
    ]);
  });

  for (const [what, body] of Object.entries({
    'a page of a captive portal': '<html>',
    'something else': '{"hello": "world"}',
    'differences of nothing': JSON.stringify({ ...comparison(), differences: [null] }),
  })) {
    it(`shows a clear state for garbage: ${what}`, async () => {
      const [element] = await mount(() => new Response(body, { headers: { 'content-type': 'application/json' } }));
      await until(() => element.renderRoot.querySelector('[role=alert]'));
      expect(said(element.renderRoot)).to.contain('Không đọc được dữ liệu');
    });
  }

  it('outlives values of tomorrow', async () => {
    const element = await shown(
      comparison([
        {
          path: 'cases/thuong/fees/0',
          part: 'fees',
          kind: 'changed',
          class: 'carbon',
          before: 7,
          after: { kind: 'barter', amount: null, confirmed: true },
        },
        { path: 'hologram/2', part: 'other', kind: 'added', class: 'constructor', after: { a: ['x', { b: 'y' }] } },
      ]),
    );
    expect(texts(element, '.what')).to.deep.equal(['h. Phí, lệ phí', 'Nội dung khác']);
    expect(texts(element, 'td').at(-1)).to.equal('Thêm: x; y');
    expect(texts(element, '.class')).to.deep.equal(['carbon', 'constructor']);
  });

  it('tries again when asked', async () => {
    let down = true;
    const [element, api] = await mount(() => (down ? json({}, 503) : json(comparison())));
    await until(() => element.renderRoot.querySelector('[role=alert] button'));
    down = false;
    element.renderRoot.querySelector<HTMLElement>('[role=alert] button')!.click();
    await until(() => element.renderRoot.querySelector('table'));
    expect(api.asked).to.have.lengthOf(2);
  });

  describe('for everyone', () => {
    after(() => setViewport({ width: 800, height: 600 }));

    for (const width of [320, 1280]) {
      it(`has nothing for axe to find, and nothing wider than ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        const long = 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở '.repeat(12);
        const differences = [
          ...someDifferences(),
          {
            path: 'forms/0',
            part: 'forms',
            kind: 'changed',
            class: 'document',
            before: { name: long, url: `https://example.gov.vn/${'x'.repeat(200)}` },
            after: { name: `${long} mới` },
          },
        ];
        const element = await shown(comparison(differences), { theme: 'auto', lang: 'vi' });
        expect(await violationsInAllColours(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  });
});

describe('what differs', () => {
  const said1 = (difference: Partial<Difference>) =>
    sentencesOf(
      comparison([{ path: 'cases/thuong/fees/0', part: 'fees', kind: 'changed', class: 'fee', ...difference }]),
      words,
    ).join(' ');

  it('is said of fees that rise, fall, end and begin', () => {
    const fee = (amount: number, name?: string) => ({
      kind: 'fixed',
      amount,
      confirmed: true,
      ...(name ? { name } : {}),
    });
    const free = { kind: 'free', amount: null, confirmed: true };
    expect(said1({ before: fee(8000, 'Phí bản sao'), after: fee(10_000, 'Phí bản sao') })).to.equal(
      'Phí bản sao tăng từ 8.000 đồng lên 10.000 đồng.',
    );
    expect(said1({ before: fee(8000), after: free })).to.equal('Phí, lệ phí: nay được miễn, trước đây 8.000 đồng.');
    expect(said1({ before: free, after: fee(8000) })).to.equal(
      'Phí, lệ phí: nay phải nộp 8.000 đồng, trước đây miễn phí.',
    );
    expect(said1({ before: fee(8000), after: { kind: 'province', amount: null, confirmed: true } })).to.equal(
      'Phí, lệ phí đổi từ 8.000 đồng thành theo nghị quyết HĐND tỉnh.',
    );
    expect(said1({ kind: 'added', after: fee(8000, 'Phí bản sao') })).to.equal('Phí bản sao: nay có thêm 8.000 đồng.');
  });

  it('is said of time limits only as far as units can be compared', () => {
    const limit = (amount: number, unit: string) => ({ amount, unit, confirmed: true });
    const time = (before: object, after: object) =>
      said1({ path: 'cases/thuong/timeLimits/0', part: 'timeLimits', class: 'deadline', before, after });
    expect(time(limit(5, 'workingDay'), limit(0, 'sameDay'))).to.contain('rút ngắn từ 5 ngày làm việc còn trong ngày');
    expect(time(limit(3, 'day'), limit(3, 'workingDay'))).to.contain('đổi từ 3 ngày thành 3 ngày làm việc');
    expect(time(limit(3, 'day'), limit(10, 'day'))).to.contain('kéo dài từ 3 ngày lên 10 ngày');
  });

  it('tells that it was abolished, and which rules changed', () => {
    const abolished = comparison(
      [{ path: 'version/change', part: 'other', kind: 'changed', class: 'legal', before: 'new', after: 'abolished' }],
      {
        after: { number: 2, change: 'abolished', validFrom: '2026-03-01' },
      },
    );
    expect(sentencesOf(abolished, words)).to.deep.equal(['Thủ tục bị bãi bỏ từ ngày 01/03/2026.']);
    const rules = ['audiences/0', 'audiences/1', 'requirements'].map((path) => ({
      path,
      part: path.split('/')[0]!,
      kind: 'changed',
      class: 'legal',
    }));
    expect(sentencesOf(comparison(rules), words)).to.deep.equal([
      'Quy định thay đổi ở phần: Đối tượng thực hiện; Yêu cầu, điều kiện.',
    ]);
  });

  it('is found word by word; a single word that stayed between two that changed goes with them', () => {
    const apart = wordsApart(
      'Nộp 02 bộ hồ sơ tại huyện, theo QĐ 123/QĐ-UBND.',
      'Nộp 01 bộ hồ sơ tại xã, theo QĐ 124/QĐ-UBND.',
    )!;
    expect(marked(apart.before)).to.equal('Nộp [02] bộ hồ sơ tại [huyện] , theo QĐ [123/QĐ-UBND] .');
    expect(marked(apart.after)).to.equal('Nộp [01] bộ hồ sơ tại [xã] , theo QĐ [124/QĐ-UBND] .');
    expect(wordsApart('Nộp hồ sơ', 'Bản sao giấy khai sinh')).to.equal(undefined);
  });

  it('is found line by line, whatever moved', () => {
    const { before, after } = linesApart(['một hai ba bốn', 'giữ', 'năm'], ['giữ', 'một hai ba sáu', 'bảy']);
    expect(before.map(({ stretches }) => marked(stretches))).to.deep.equal(['[một hai ba bốn]', 'giữ', '[năm]']);
    expect(after.map(({ stretches }) => marked(stretches))).to.deep.equal(['giữ', '[một hai ba sáu]', '[bảy]']);
  });

  it('loses nothing: each side is the text it was, however long', () => {
    const random = (seed: number) => () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const next = random(7);
    const text = (length: number) => Array.from({ length }, () => 'abcde'[Math.floor(next() * 5)]).join(' ');
    for (let round = 0; round < 200; round++) {
      const [one, other] = [text(Math.floor(next() * 30)), text(Math.floor(next() * 30))];
      const steps = align(one.split(' '), other.split(' '), Object.is);
      expect(steps.flatMap(({ before }) => before ?? []).join(' ')).to.equal(one);
      expect(steps.flatMap(({ after }) => after ?? []).join(' ')).to.equal(other);
      const apart = wordsApart(one, other);
      if (apart) expect(apart.before.map((each) => each.text).join('')).to.equal(one);
    }
    const [one, other] = [text(3000), text(3000)];
    expect(
      align(one.split(' '), other.split(' '), Object.is)
        .flatMap(({ before }) => before ?? [])
        .join(' '),
    ).to.equal(one);
  });

  it('is folded only where that gains something', () => {
    const { before } = linesApart(['ngắn'], ['gọn']);
    expect(folded(before)).to.equal(before);
    const text = (word: string) => `${'từ '.repeat(60)}${word}${' chữ'.repeat(60)}`;
    const long = linesApart([text('cũ')], [text('mới')]);
    expect(folded(long.after).map((line) => ('stretches' in line ? marked(line.stretches) : ''))).to.deep.equal([
      '… từ từ từ từ từ từ từ từ từ từ [mới] chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ …',
    ]);
  });

  it('is put in words for every member of a procedure', () => {
    const of = (member: string, value: unknown) => linesOf(member, value, procedureVi);
    expect(of('steps', { title: 'Bước 1', text: 'Nộp.\n- Tại quầy' })).to.deep.equal(['Bước 1', 'Nộp.', '- Tại quầy']);
    expect(of('agencies', { role: 'executing', name: 'UBND cấp xã' })).to.deep.equal([
      'Cơ quan thực hiện: UBND cấp xã',
    ]);
    expect(of('audiences', 'citizen')).to.deep.equal(['Công dân Việt Nam']);
    expect(of('online', { scheme: '2022', value: 'full', validFrom: '2022-08-15' })).to.deep.equal([
      'Trực tuyến toàn trình; áp dụng từ 15/08/2022',
    ]);
    expect(of('dossierSets', 2)).to.deep.equal(['2']);
    expect(of('requirements', undefined)).to.deep.equal([]);
    expect(
      of('timeLimits', { amount: 30, unit: 'unspecified', raw: '30', confirmed: false, doubt: 'no-unit' }),
    ).to.deep.equal(['30 (không ghi đơn vị); chưa xác nhận']);
  });
});
