import { expect } from '@open-wc/testing';
import { Checklist, paperKeys } from './checklist.js';
import { mount, said } from './mounted.fixture.js';
import { rich } from './procedure.fixture.js';

const boxes = (root: ShadowRoot) => [...root.querySelectorAll<HTMLInputElement>('.case.chosen input[type=checkbox]')];

describe('the checklist of papers', () => {
  beforeEach(() => localStorage.clear());

  it('counts what is ready; a paper under a condition counts once it is ticked', async () => {
    const { root, get, element } = await mount({ procedures: [rich()] });
    const progress = () => said(get('.case.chosen .progress span'));
    expect(progress()).to.equal('Đã chuẩn bị 0/3 giấy tờ');
    boxes(root)[0]!.click();
    await element.updateComplete;
    expect(progress()).to.equal('Đã chuẩn bị 1/3 giấy tờ');
    boxes(root)[3]!.click();
    await element.updateComplete;
    expect(progress()).to.equal('Đã chuẩn bị 2/4 giấy tờ');
  });

  it('is there again on the next visit, for that case and version only, and sent nowhere', async () => {
    const first = await mount({ procedures: [rich()] });
    boxes(first.root)[1]!.click();
    first.element.remove();

    const again = await mount({ procedures: [rich()] });
    expect(boxes(again.root).map((box) => box.checked)).to.deep.equal([false, true, false, false]);
    expect(again.asked).to.deep.equal(['/v1/procedures/1.001193']);
    again.get('input[value=qua-han]').click();
    await again.element.updateComplete;
    expect(boxes(again.root).map((box) => box.checked)).to.deep.equal([false]);

    const next = { ...rich(), version: { ...rich().version, number: 3 } };
    const later = await mount({ procedures: [next] });
    expect(boxes(later.root).some((box) => box.checked)).to.equal(false);
  });

  it('leaves nothing behind when cleared', async () => {
    const { root, get, element } = await mount({ procedures: [rich()] });
    for (const box of boxes(root)) box.click();
    await element.updateComplete;
    expect(localStorage).to.have.lengthOf(1);
    get('.case.chosen .progress button').click();
    await element.updateComplete;
    expect(boxes(root).some((box) => box.checked)).to.equal(false);
    expect(localStorage).to.have.lengthOf(0);
    expect(root.activeElement).to.equal(boxes(root)[0]);
  });

  it('says where ticks are kept', async () => {
    const { texts } = await mount({ procedures: [rich()] });
    expect(texts('.case.chosen .documents > .muted').join())
      .to.contain('chỉ lưu trên máy này')
      .and.contain('Xóa đánh dấu');
  });

  it('works, and says so, where storage is blocked', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const { root, get, element, texts } = await mount({ procedures: [rich()] });
      boxes(root)[0]!.click();
      await element.updateComplete;
      expect(said(get('.case.chosen .progress span'))).to.equal('Đã chuẩn bị 1/3 giấy tờ');
      expect(texts('.case.chosen .documents > .muted').join()).to.contain('sẽ mất khi đóng trang');
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('is not thrown by what others wrote under its name, nor by a full disk', () => {
    for (const junk of ['{', '7', '{"a":1}', '[1,null]']) {
      localStorage.setItem('motcua:papers:x:1:y', junk);
      expect(new Checklist({ code: 'x', version: { number: 1, change: 'new' } }, { id: 'y' }).size).to.equal(0);
    }
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const list = new Checklist({ code: 'x', version: { number: 1, change: 'new' } }, { id: 'z' });
      list.tick('a', true);
      expect(list.has('a')).to.equal(true);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', own);
    }
  });

  it('tells papers of one name apart', () => {
    expect(paperKeys([{ name: 'Ảnh' }, { name: 'Đơn' }, { name: 'Ảnh' }])).to.deep.equal(['Ảnh', 'Đơn', 'Ảnh#2']);
  });
});
