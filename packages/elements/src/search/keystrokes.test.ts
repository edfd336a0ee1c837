import { expect } from '@open-wc/testing';
import { unmount, until } from '../base/page.fixture.js';
import { type Harness, mount } from './search.fixture.js';

afterEach(unmount);

const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

function enter(box: Harness, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  box.field.dispatchEvent(event);
  return event;
}

describe('typing into the search box', () => {
  it('asks once after a pause', async () => {
    const box = await mount();
    for (const text of ['kh', 'kha', 'khai', 'khai sinh']) box.type(text);
    await until(() => box.options.length > 0);
    expect(box.source.asked).to.deep.equal(['khai sinh']);
  });

  it('asks once for the backspaces and letters that Unikey types in a burst', async () => {
    const box = await mount();
    for (const text of ['khai sinhh', 'khai sin', 'khai si', 'khai sinh']) box.type(text);
    await until(() => box.options.length > 0);
    expect(box.source.asked).to.deep.equal(['khai sinh']);
  });

  it('asks nothing for a single letter', async () => {
    const box = await mount();
    box.type('k');
    await pause(300);
    expect(box.source.asked).to.deep.equal([]);
    expect(box.open).to.equal(false);
  });

  it('leaves a syllable alone that is being composed, and suggests for the word a phone never stops composing', async () => {
    const box = await mount();
    box.field.dispatchEvent(new CompositionEvent('compositionstart'));
    for (const text of ['kh', 'kha', 'khai']) box.type(text, { isComposing: true });
    await pause(200);
    expect(box.source.asked).to.deep.equal([]);
    await until(() => box.source.asked.length === 1);
    expect(box.source.asked).to.deep.equal(['khai']);
    expect(box.field.value).to.equal('khai');
    box.type('khai sinh', { isComposing: true });
    box.field.dispatchEvent(new CompositionEvent('compositionend'));
    await until(() => box.options.length > 0);
    expect(box.source.asked).to.deep.equal(['khai', 'khai sinh']);
  });

  it('takes no key and no Enter from an input method', async () => {
    const box = await mount();
    box.type('khai sinh');
    await until(() => box.options.length > 0);
    box.field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await until(() => box.active !== undefined);
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      expect(enter(box, init).defaultPrevented, JSON.stringify(init)).to.equal(false);
    }
    box.field.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(enter(box, {}).defaultPrevented).to.equal(false);
    (box.one('form') as HTMLFormElement).requestSubmit();
    await box.element.updateComplete;
    expect(box.all('.results, .opened')).to.be.empty;
    box.field.dispatchEvent(new CompositionEvent('compositionend'));
    enter(box, {});
    await until(() => box.one('.opened'));
  });

  it('never writes into the field while a person types', async () => {
    const box = await mount();
    box.type('khai sinh');
    await until(() => box.options.length > 0);
    box.field.value = 'khai sinh c';
    box.element.requestUpdate();
    await box.element.updateComplete;
    expect(box.field.value).to.equal('khai sinh c');
  });
});
