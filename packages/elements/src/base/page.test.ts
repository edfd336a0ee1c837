import { expect } from '@open-wc/testing';
import { announce } from './announcer.js';
import { violationsInAllColours } from './axe.fixture.js';
import { define } from './define.js';
import { VERSION } from './version.js';

describe('define', () => {
  const warnings: unknown[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...all) => warnings.push(all.join(' '));
  });
  afterEach(() => (console.warn = warn));

  it('keeps the first copy of an element and never throws', () => {
    class First extends HTMLElement {
      static version = VERSION;
    }
    class Second extends HTMLElement {}
    define('motcua-test-twice', First);
    define('motcua-test-twice', Second);
    expect(customElements.get('motcua-test-twice')).to.equal(First);
    expect(warnings).to.deep.equal([]);
  });

  it('tells once when the first copy is of another version', () => {
    class Old extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define('motcua-test-old', Old);
    define('motcua-test-old', class extends HTMLElement {});
    define('motcua-test-old', class extends HTMLElement {});
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('0.0.1').and.include('one script tag');
  });
});

describe('announce', () => {
  it('uses one region in light DOM, and says the same twice as twice', () => {
    announce('12 thủ tục');
    const region = document.querySelector('[data-motcua-announcer]')!;
    const spoken = () => [...region.children].map((half) => half.textContent);
    const [first] = spoken();
    announce('12 thủ tục');
    expect(document.querySelectorAll('[data-motcua-announcer]')).to.have.length(1);
    expect(spoken()[0], 'the halves take turns').to.not.equal(first);
    expect(spoken().sort()).to.deep.equal(['', '12 thủ tục']);
    expect([...region.children].map((half) => half.getAttribute('role'))).to.deep.equal(['status', 'status']);
    expect(region.getBoundingClientRect().width).to.be.at.most(1);
  });

  it('comes back when the page throws its region away', () => {
    document.querySelector('[data-motcua-announcer]')!.remove();
    announce('lại');
    expect(document.querySelector('[data-motcua-announcer]')!.textContent).to.equal('lại');
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    const manifest = (await (await fetch('/packages/elements/package.json')).json()) as { version: string };
    expect(VERSION).to.equal(manifest.version);
  });
});

describe('axe', () => {
  it('sees what is wrong, in every colour', async () => {
    const bad = document.createElement('div');
    bad.attachShadow({ mode: 'open' }).append(document.createElement('input'));
    document.body.append(bad);
    const found = await violationsInAllColours(bad);
    bad.remove();
    expect(found).to.have.length(3);
    expect(found[1]).to.include('"dark"').and.include('label');
  });
});
