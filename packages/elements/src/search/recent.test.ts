import { expect } from '@open-wc/testing';
import { unmount, until } from '../base/page.fixture.js';
import { type Harness, mount } from './search.fixture.js';

const KEY = 'motcua:recent-searches';

beforeEach(() => localStorage.clear());
afterEach(() => {
  unmount();
  localStorage.clear();
});

async function search(box: Harness, query: string): Promise<void> {
  box.type(query);
  (box.one('form') as HTMLFormElement).requestSubmit();
  await until(() => box.one('.count').textContent.includes(query));
}

/** Comes to the empty field. */
async function come(box: Harness): Promise<void> {
  box.field.blur();
  box.type('');
  box.field.blur();
  box.field.focus();
  await box.element.updateComplete;
}

describe('recent searches', () => {
  it('are not kept unless the page asks for it', async () => {
    const box = await mount();
    await search(box, 'khai sinh');
    await come(box);
    expect(box.open).to.equal(false);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('are offered in the empty field, newest first, each once and not too many', async () => {
    const box = await mount({ recent: '' });
    for (const query of ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'Hai']) await search(box, query);
    await come(box);
    expect(box.names).to.deep.equal(['Hai', 'sáu', 'năm', 'bốn', 'ba']);
    box.options[1]!.click();
    await until(() => box.source.asked.at(-1) === 'sáu');
    expect(box.field.value).to.equal('sáu');
  });

  it('keep what was typed for a suggestion that was chosen', async () => {
    const box = await mount({ recent: '' });
    box.type('khai sinh');
    await until(() => box.options.length > 0);
    box.options[0]!.click();
    await until(() => box.root.activeElement === box.one('.back'));
    await come(box);
    expect(box.names).to.deep.equal(['khai sinh']);
  });

  it('are there on the next page, until they are cleared', async () => {
    localStorage.setItem(KEY, JSON.stringify(['khai sinh']));
    const box = await mount({ recent: '' });
    await come(box);
    expect(box.names).to.deep.equal(['khai sinh']);
    box.button('Xóa').click();
    await until(() => !box.open);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(box.root.activeElement).to.equal(box.field);
    await come(box);
    expect(box.open).to.equal(false);
  });

  it('survive rubbish in the storage', async () => {
    for (const rubbish of ['{', '{"a":1}', '[1,null,"khai sinh"]']) {
      localStorage.setItem(KEY, rubbish);
      const box = await mount({ recent: '' });
      await come(box);
      expect(box.names).to.deep.equal(rubbish.startsWith('[') ? ['khai sinh'] : []);
      unmount();
    }
  });

  it('last as long as the page where storage is blocked', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const box = await mount({ recent: '' });
      await search(box, 'khai sinh');
      await come(box);
      expect(box.names).to.deep.equal(['khai sinh']);
      box.button('Xóa').click();
      await until(() => !box.open);
    } finally {
      Object.defineProperty(window, 'localStorage', storage);
    }
  });
});
