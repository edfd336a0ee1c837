import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { unmount, until } from '../base/page.fixture.js';
import { type Harness, mount, text } from './search.fixture.js';

afterEach(unmount);

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

async function asked(query = 'khai sinh'): Promise<Harness> {
  const box = await mount();
  box.field.focus();
  await sendKeys({ type: query });
  await until(() => box.options.length > 0);
  return box;
}

describe('the search box by keyboard', () => {
  it('walks through the suggestions with the arrows, round and back, while focus stays in the field', async () => {
    const box = await asked();
    expect(box.field.getAttribute('aria-expanded')).to.equal('true');
    expect(box.active).to.equal(undefined);
    await press('ArrowDown');
    expect(box.active).to.equal('Đăng ký khai sinh');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(box.active).to.equal('Xem tất cả 12 thủ tục');
    await press('ArrowDown');
    expect(box.active).to.equal('Đăng ký khai sinh');
    await press('ArrowUp');
    expect(box.active).to.equal('Xem tất cả 12 thủ tục');
    expect(box.root.activeElement).to.equal(box.field);
    expect(box.options.filter((option) => option.ariaSelected === 'true')).to.have.length(1);
  });

  it('returns to the text with Home, End and the arrows to the sides', async () => {
    const box = await asked();
    for (const [key, caret] of [
      ['Home', 0],
      ['End', 9],
      ['ArrowLeft', 8],
    ] as const) {
      await press('ArrowDown');
      expect(box.active).to.equal('Đăng ký khai sinh');
      await press(key);
      await until(() => box.active === undefined);
      expect(box.field.selectionStart, key).to.equal(caret);
      expect(box.open).to.equal(true);
    }
  });

  it('closes with Escape, then clears, then lets Escape pass', async () => {
    const box = await asked();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    await press('Escape');
    expect(box.open).to.equal(false);
    expect(box.field.value).to.equal('khai sinh');
    await press('Escape');
    expect(box.field.value).to.equal('');
    expect(heard).to.deep.equal([]);
    await press('Escape');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('opens again with an arrow, and with Alt without choosing', async () => {
    const box = await asked();
    await press('Escape', 'ArrowDown');
    await until(() => box.active === 'Đăng ký khai sinh');
    await sendKeys({ down: 'Alt' });
    await press('ArrowUp');
    await until(() => !box.open);
    await press('ArrowDown');
    await sendKeys({ up: 'Alt' });
    await until(() => box.open);
    expect(box.active).to.equal(undefined);
  });

  it('closes when Tab leaves, and Tab reaches a link among the suggestions', async () => {
    const box = await asked();
    await press('Tab');
    expect(box.open).to.equal(false);
    expect(box.root.activeElement).to.equal(box.one('.submit'));
    box.field.focus();
    box.type('ly hôn');
    await until(() => box.one('.card a'));
    await press('Tab');
    expect(box.root.activeElement).to.equal(box.one('.card a'));
    expect(box.open).to.equal(true);
    await press('Tab');
    await until(() => !box.open);
  });

  it('opens the active suggestion with Enter', async () => {
    const box = await asked();
    const chosen: string[] = [];
    box.element.addEventListener('motcua-select', (event) => chosen.push(`${event.code} ${event.name}`));
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(chosen).to.deep.equal(['1.000002 Đăng ký lại khai sinh']);
    await until(() => box.one('motcua-procedure').getAttribute('code') === '1.000002');
    await until(() => box.root.activeElement === box.one('.back'));
  });

  it('lists the results with Enter when no suggestion is active', async () => {
    const box = await asked();
    await press('Enter');
    await until(() => box.all('.result').length === 3);
    expect(box.open).to.equal(false);
    expect(text(box.one('.count'))).to.equal('12 thủ tục cho “khai sinh”');
    expect(box.root.activeElement).to.equal(box.one('.count'));
  });

  it('asks again for a meaning that was chosen, and stays in the field', async () => {
    const box = await asked('sổ đỏ');
    expect(box.names.slice(0, 3)).to.deep.equal(['Làm sổ đỏ lần đầu', 'Sang tên sổ đỏ', 'Cấp lại sổ đỏ bị mất']);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await until(() => box.source.asked.at(-1) === 'chuyển nhượng quyền sử dụng đất');
    expect(box.field.value).to.equal('chuyển nhượng quyền sử dụng đất');
    expect(box.root.activeElement).to.equal(box.field);
    expect(box.open).to.equal(true);
  });
});

describe('the search box by mouse and touch', () => {
  it('opens what is pressed and keeps the keyboard of a phone until then', async () => {
    const box = await asked();
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    box.options[1]!.dispatchEvent(pressed);
    expect(pressed.defaultPrevented, 'focus stays in the field').to.equal(true);
    box.options[1]!.click();
    await until(() => box.one('motcua-procedure').getAttribute('code') === '1.000002');
  });

  it('stays open when a phone puts its keyboard away, and closes on a press elsewhere', async () => {
    const box = await asked();
    box.field.blur();
    expect(box.open).to.equal(true);
    box.options[0]!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await box.element.updateComplete;
    expect(box.open).to.equal(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await until(() => !box.open);
  });

  it('clears with a button, and opens again when the field is pressed', async () => {
    const box = await asked();
    await press('Escape');
    box.field.click();
    await until(() => box.options.length > 0);
    box.button('Xóa chữ đã gõ').click();
    await until(() => !box.open);
    expect(box.field.value).to.equal('');
    expect(box.root.activeElement).to.equal(box.field);
    box.type('kh');
    await box.element.updateComplete;
    expect(box.options, 'the answer before does not flash').to.be.empty;
  });
});
