import { expect } from '@open-wc/testing';
import type { SearchNotes } from '@motcua/contract';
import { setViewport } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { FakeApi, row } from './catalogue.fixture.js';
import { type Harness, mount } from './mount.fixture.js';

afterEach(unmount);

const said: SearchNotes = { outcome: 'found', choices: [], reasons: [], because: {}, near: [] };
const reasons = [{ typed: 'sổ đỏ', means: 'giấy chứng nhận quyền sử dụng đất' }];
const notes: Record<string, Partial<SearchNotes>> = {
  'sổ đỏ': {
    outcome: 'ask',
    choices: [
      { label: 'Mất sổ', query: 'cấp lại giấy chứng nhận' },
      { label: 'Tách thửa', query: 'tách thửa đất' },
    ],
    reasons,
  },
  'ly hôn': {
    outcome: 'refer',
    referral: {
      topic: 'ly-hon',
      text: 'Ly hôn do Tòa án nhân dân khu vực giải quyết.',
      url: 'https://www.toaan.gov.vn/',
    },
  },
  'vũ trụ': { outcome: 'none', near: [{ code: '1.000002', name: 'Tách thửa đất' }] },
  'tách thửa': { reasons },
};

function api(): FakeApi {
  const fake = new FakeApi([
    row(1, { name: 'Cấp lại giấy chứng nhận (sổ đỏ)' }),
    row(2, { name: 'Tách thửa đất' }),
    row(3, { name: 'Ghi vào sổ việc ly hôn' }),
  ]);
  fake.understood = (q) => ({ ...said, ...notes[q] });
  return fake;
}

const part = (listing: Harness, name: string) => listing.all(`[part~=${name}]`);

async function searched(q: string, shown: string, attributes: Record<string, string> = {}): Promise<Harness> {
  const listing = await mount(api(), { theme: 'auto', ...attributes });
  await until(() => listing.names.length === 3);
  listing.type(q);
  await until(() => part(listing, shown).length > 0);
  return listing;
}

describe('how the words were understood', () => {
  it('asks back what may be one of several; a choice is searched, and focus goes to its count', async () => {
    const listing = await searched('sổ đỏ', 'choices');
    const group = listing.one('[part~=choices]');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-label')).to.equal('Ý bạn là:');
    expect([...group.querySelectorAll('button')].map((one) => one.textContent)).to.deep.equal(['Mất sổ', 'Tách thửa']);
    expect(listing.names, 'what it may be, below').to.have.length(1);
    // Enter on a button is the browser's own click. Sent by the runner, it now and then is never answered, as the address changes with it.
    listing.button('Tách thửa').focus();
    listing.button('Tách thửa').click();
    expect(listing.root.activeElement?.className).to.equal('count');
    await until(() => listing.count.includes('“tách thửa đất”'));
    expect(listing.search.value).to.equal('tách thửa đất');
    expect(part(listing, 'choices')).to.be.empty;
    expect(new URLSearchParams(location.search).get('tthc-q')).to.equal('tách thửa đất');
  });

  it('announces what is asked back behind the count', async () => {
    await searched('sổ đỏ', 'choices');
    const announcer = document.querySelector('[data-motcua-announcer]');
    expect(announcer?.textContent).to.equal('1 thủ tục cho “sổ đỏ”. Ý bạn là: Mất sổ, Tách thửa');
  });

  it('says what lay words were read as', async () => {
    const listing = await searched('tách thửa', 'read-as');
    expect(listing.one('[part~=read-as]').textContent.trim().replace(/\s+/g, ' ')).to.equal(
      'Hiểu là: sổ đỏ = giấy chứng nhận quyền sử dụng đất',
    );
    expect(listing.names).to.deep.equal(['Tách thửa đất']);
  });

  it('says who is competent for what is no procedure of these offices', async () => {
    const listing = await searched('ly hôn', 'referral');
    const note = listing.one('[part~=referral]');
    expect(note.textContent).to.include('Việc này do nơi khác giải quyết');
    expect(note.textContent).to.include('Tòa án nhân dân khu vực');
    const link = note.querySelector('a')!;
    expect([link.href, link.target, link.rel]).to.deep.equal(['https://www.toaan.gov.vn/', '_blank', 'noopener']);
    expect(link.textContent).to.equal('Xem hướng dẫn tại toaan.gov.vn');
  });

  it('makes no link of what is no web address', async () => {
    const fake = api();
    fake.understood = () => ({
      ...said,
      outcome: 'refer',
      referral: { topic: 'x', text: 'Nơi khác.', url: 'javascript:alert(1)' },
    });
    const listing = await mount(fake);
    listing.type('ly hôn');
    await until(() => part(listing, 'referral').length > 0);
    expect(listing.all('[part~=referral] a')).to.be.empty;
  });

  it('leads on to what comes nearest when nothing fits, and back to it', async () => {
    const listing = await searched('vũ trụ', 'near');
    expect(listing.one('[part~=empty]').textContent).to.include('Không có thủ tục nào khớp');
    expect(listing.button('Xóa từ đã tìm')).to.be.ok;
    const link = listing.one<HTMLAnchorElement>('[part~=near] a');
    expect(new URL(link.href).searchParams.get('tthc')).to.equal('1.000002');
    link.click();
    await until(() => listing.one('motcua-procedure'));
    listing.one('.back').click();
    await until(() => listing.root.activeElement?.getAttribute('data-code') === '1.000002');
  });

  it('speaks English on an English page', async () => {
    const listing = await searched('sổ đỏ', 'choices', { lang: 'en' });
    expect(listing.one('[part~=choices]').getAttribute('aria-label')).to.equal('Do you mean:');
    expect(listing.one('[part~=choices] button').lang).to.equal('vi');
  });

  it('says nothing where the words speak for themselves, or a server says nothing', async () => {
    for (const understood of [() => said, () => undefined]) {
      const fake = api();
      fake.understood = understood;
      const listing = await mount(fake);
      await until(() => listing.names.length === 3);
      listing.type('tách thửa');
      await until(() => listing.count.includes('“tách thửa”'));
      for (const name of ['read-as', 'choices', 'referral', 'near']) expect(part(listing, name), name).to.be.empty;
      unmount();
    }
  });

  it('shows what it knows of a kind of answer that came later', async () => {
    const fake = api();
    fake.understood = () => ({ outcome: 'tomorrow', reasons }) as unknown as SearchNotes;
    const listing = await mount(fake);
    listing.type('tách thửa');
    await until(() => part(listing, 'read-as').length > 0);
    expect(listing.names).to.deep.equal(['Tách thửa đất']);
  });
});

describe('accessibility of what is said of the words', () => {
  for (const width of [320, 1280]) {
    for (const [q, shown] of [
      ['sổ đỏ', 'choices'],
      ['ly hôn', 'referral'],
      ['vũ trụ', 'near'],
      ['tách thửa', 'read-as'],
    ] as const) {
      it(`${shown} at ${width} px: nothing wider than the screen, no violation in light, dark and forced colours`, async () => {
        await setViewport({ width, height: 800 });
        const listing = await searched(q, shown);
        // The colours are the same at every width; each change of them is one more call that a browser may leave unanswered.
        if (width === 320) expect(await violationsInAllColours(listing.element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, 'nothing wider than the screen').to.be.at.most(width);
      });
    }
  }
});
