import { expect } from '@open-wc/testing';
import { unmount, until } from '../base/page.fixture.js';
import { json, problem, row } from '../catalogue/catalogue.fixture.js';

const asked: URL[] = [];
const fetch = window.fetch.bind(window);

before(async () => {
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (url.hostname !== 'api.test') return fetch(input, init);
    asked.push(url);
    if (url.pathname === '/v1/procedures') return json({ items: [row(1)], total: 1, next: null, facets: {} });
    if (url.pathname === '/v1/catalogue') return json({ revision: 'r', procedures: 1, fields: 1, agencies: 1 });
    return problem(404, 'unknown-procedure');
  };
  // The tag as a webmaster pastes it.
  const tag = document.createElement('script');
  tag.type = 'module';
  tag.src = new URL('./loader.js', import.meta.url).href.replace(/\.js$/, '.ts');
  tag.dataset['api'] = 'https://api.test';
  document.head.append(tag);
  await new Promise((loaded) => tag.addEventListener('load', loaded));
});
after(() => (window.fetch = fetch));
beforeEach(() => (asked.length = 0));
afterEach(unmount);

function paste(
  tag: string,
  attributes: Record<string, string>,
  text: string,
  parent: Element = document.body,
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-test': '', ...attributes })) element.setAttribute(name, value);
  element.textContent = text;
  parent.append(element);
  return element;
}

const rowsIn = (element: Element | null) => element?.shadowRoot?.querySelectorAll('td.name').length ?? 0;

describe('the loader', () => {
  it('loads an element that comes late, and asks each first question once, beside its code', async () => {
    expect(customElements.get('motcua-catalogue')).to.equal(undefined);
    const element = paste('motcua-catalogue', { 'page-size': '7' }, 'liên kết');
    await until(() => asked.length > 0);
    expect(customElements.get('motcua-catalogue'), 'the question is asked before the code is there').to.equal(
      undefined,
    );
    await until(() => rowsIn(element) === 1);
    expect(asked.map(({ pathname }) => pathname).sort()).to.deep.equal(['/v1/catalogue', '/v1/procedures']);
    expect(asked.find(({ pathname }) => pathname === '/v1/procedures')!.searchParams.get('limit')).to.equal('7');
  });

  it('makes an element of a link that an editor left, and keeps the link inside', async () => {
    const link = paste(
      'a',
      {
        href: 'https://dichvucong.gov.vn/',
        'data-motcua': 'catalogue',
        'data-motcua-agency': 'so-tu-phap',
        'data-motcua-group-by': 'level',
      },
      'Xem',
    );
    await until(() => rowsIn(link.parentElement) === 1);
    expect(link.parentElement!.localName).to.equal('motcua-catalogue');
    expect(asked.find(({ pathname }) => pathname === '/v1/procedures')!.search)
      .to.include('agency=so-tu-phap')
      .and.include('sort=level');
  });

  it('puts the element inside any other tag that an editor left', async () => {
    const box = paste('div', { class: 'cot-8', 'data-motcua': 'catalogue' }, 'Danh mục');
    await until(() => rowsIn(box.firstElementChild) === 1);
    expect(box.className).to.equal('cot-8');
    expect(box.firstElementChild!.textContent).to.equal('Danh mục');
  });

  it('lets a link configure, but not say where data comes from or what runs', async () => {
    const link = paste(
      'a',
      {
        href: '#',
        'data-motcua': 'catalogue',
        'data-motcua-api': 'https://evil.test',
        'data-motcua-onclick': 'alert(1)',
      },
      'Xem',
    );
    await until(() => rowsIn(link.parentElement) === 1);
    expect(link.parentElement!.getAttributeNames().sort()).to.deep.equal([]);
  });

  it('loads a search box, keeps its room until then, and asks nothing for it', async () => {
    expect(customElements.get('motcua-search')).to.equal(undefined);
    const link = paste(
      'a',
      {
        href: '/tim',
        'data-motcua': 'search',
        'data-motcua-label': 'Bạn cần làm gì?',
        'data-motcua-recent': '',
        'data-motcua-index': 'https://evil.test/tim',
      },
      'Tìm thủ tục',
    );
    await until(() => link.parentElement?.localName === 'motcua-search');
    const element = link.parentElement!;
    expect(element.getBoundingClientRect().height).to.be.at.least(84);
    await until(() => element.shadowRoot?.querySelector('label')?.textContent === 'Bạn cần làm gì?');
    expect(element.hasAttribute('recent')).to.equal(true);
    expect(element.hasAttribute('index'), 'where data comes from is not for a link to say').to.equal(false);
    expect(asked).to.deep.equal([]);
  });

  it('loads the form for a dossier, keeps its room until then, and asks nothing for it', async () => {
    const link = paste('a', { href: '/ho-so', 'data-motcua': 'dossier', 'data-motcua-shared': '' }, 'Tra cứu hồ sơ');
    await until(() => link.parentElement?.localName === 'motcua-dossier');
    const element = link.parentElement!;
    expect(element.getBoundingClientRect().height).to.be.at.least(900);
    await until(() => element.shadowRoot?.querySelector('label')?.textContent === 'Mã hồ sơ');
    expect(element.hasAttribute('shared')).to.equal(true);
    expect(asked).to.deep.equal([]);
  });

  it('leaves alone what it does not know, and what is being edited', async () => {
    const unknown = paste('a', { href: '#', 'data-motcua': 'weather' }, 'Thời tiết');
    const editor = paste('div', { contenteditable: 'true' }, '');
    const edited = paste('a', { href: '#', 'data-motcua': 'catalogue' }, 'Xem', editor);
    const sign = paste('motcua-catalogue', {}, '');
    await until(() => rowsIn(sign) === 1);
    expect(unknown.parentElement).to.equal(document.body);
    expect(edited.parentElement).to.equal(editor);
  });

  it('does nothing the second time it is loaded', async () => {
    await import(/* @vite-ignore */ `${new URL('./loader.js', import.meta.url).href.replace(/\.js$/, '.ts')}?twice`);
    const link = paste('a', { href: '#', 'data-motcua': 'catalogue' }, 'Xem');
    await until(() => rowsIn(link.parentElement) === 1);
    expect(document.querySelectorAll('motcua-catalogue')).to.have.length(1);
  });
});
