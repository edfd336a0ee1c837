import { expect } from '@open-wc/testing';
import '../define/catalogue.js';
import { FakeApi, rows } from '../catalogue/catalogue.fixture.js';
import { unmount, until } from './page.fixture.js';
import { mount } from '../catalogue/mount.fixture.js';
import { readScriptTag, resolveConfig } from './config.js';
import { languageOf } from './localise.js';
import { page } from './page.js';

let before: ReturnType<typeof page>['settings'];
beforeEach(() => (before = page().settings));
afterEach(() => {
  page().settings = before;
  document.documentElement.lang = 'vi';
  document.documentElement.className = '';
  unmount();
});

/** The `<b>` inside some markup of elements. */
function inside(...wrappers: Record<string, string>[]): Element {
  let parent: Element = document.body;
  wrappers.forEach((attributes, index) => {
    const element = document.createElement(index < wrappers.length - 1 ? 'motcua-config' : 'b');
    for (const [name, value] of Object.entries({ 'data-test': '', ...attributes })) element.setAttribute(name, value);
    parent.append(element);
    parent = element;
  });
  return parent;
}

describe('settings', () => {
  const script = { api: '/from-script', agency: 'script', theme: 'dark', script: 'https://cdn.test/x/motcua.js' };

  it('come from the attribute, then from the nearest element around, then from the script tag', () => {
    page().settings = script;
    const element = inside(
      { agency: 'outer', 'as-of': '2019-06-30', api: 'https://outer.test/' },
      { agency: 'inner' },
      { lang: 'en' },
    );
    expect(resolveConfig(element)).to.deep.equal({
      api: 'https://outer.test',
      source: undefined,
      sourceKey: undefined,
      lang: 'en',
      agency: 'inner',
      asOf: '2019-06-30',
      theme: 'dark',
    });
    expect(resolveConfig(inside({})).api).to.equal(`${location.origin}/from-script`);
  });

  it('find the API where the script came from when nothing names it', () => {
    page().settings = { script: 'https://cdn.test/x/motcua.js' };
    expect(resolveConfig(inside({})).api).to.equal('https://cdn.test');
    page().settings = undefined;
    expect(resolveConfig(inside({})).api).to.equal(location.origin);
  });

  it('read from a published folder when there is no API, and from both when there is', () => {
    page().settings = { script: 'https://cdn.test/x/motcua.js', source: '/cong-bo/manifest.json', sourceKey: 'k' };
    const source = `${location.origin}/cong-bo/manifest.json`;
    expect(resolveConfig(inside({}))).to.include({ api: source, source, sourceKey: 'k' });
    expect(resolveConfig(inside({ api: 'https://a.test' }))).to.include({ api: 'https://a.test', source });
    expect(resolveConfig(inside({ source: 'https://b.test/m.json', 'source-key': 'x y' }))).to.include({
      api: 'https://b.test/m.json',
      sourceKey: 'x y',
    });
    page().settings = undefined;
  });

  it('reach through shadow roots', () => {
    const host = inside({ agency: 'outer' }, {});
    const inner = document.createElement('i');
    const box = document.createElement('div');
    host.append(box);
    box.attachShadow({ mode: 'open' }).append(inner);
    expect(resolveConfig(inner).agency).to.equal('outer');
  });

  it('are read from a script tag', () => {
    const tag = document.createElement('script');
    Object.assign(tag.dataset, { api: 'https://a.test', asOf: '2020-01-01', agency: 'x' });
    expect(readScriptTag(tag, 'https://a.test/m.js')).to.include({
      api: 'https://a.test',
      asOf: '2020-01-01',
      agency: 'x',
    });
  });

  it('of a surrounding element may change while the page is open', async () => {
    const config = inside({ agency: 'first' }, {}).parentElement!;
    const api = new FakeApi(rows(2));
    const listing = await mount(api, {}, config);
    await until(() => listing.names.length === 2);
    config.setAttribute('agency', 'second');
    await until(() => api.listings.at(-1)!.get('agency') === 'second');
  });
});

describe('language', () => {
  it('is that of the nearest Vietnamese or English around, else Vietnamese', () => {
    document.documentElement.lang = 'fr';
    expect(languageOf(inside({}), undefined)).to.equal('vi');
    document.documentElement.lang = 'en-GB';
    expect(languageOf(inside({}), undefined)).to.equal('en');
    expect(languageOf(inside({ lang: 'vi' }, {}), undefined)).to.equal('vi');
    expect(languageOf(inside({ lang: 'vi' }, {}), 'en')).to.equal('en');
    expect(languageOf(inside({}), 'klingon')).to.equal('en');
  });

  it('is not what Google Translate wrote on the page', () => {
    document.documentElement.lang = 'en';
    document.documentElement.className = 'translated-ltr';
    expect(languageOf(inside({}), undefined)).to.equal('vi');
  });
});

describe('theme', () => {
  it('follows what the page says it can do', async () => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const [scheme, theme] of [
      ['normal', 'light'],
      ['light dark', 'auto'],
      ['dark', 'dark'],
    ]) {
      sheet.replaceSync(`:root { color-scheme: ${scheme} }`);
      const listing = await mount(new FakeApi(rows(1)));
      expect(listing.one('.root').dataset['theme'], scheme).to.equal(theme);
      unmount();
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});
