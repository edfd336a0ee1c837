import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { CARDS, CODE, FAILURES, type Harness, mount } from './dossier.fixture.js';

afterEach(async () => {
  unmount();
  localStorage.clear();
  await setViewport({ width: 800, height: 600 });
});

const attributes = {
  theme: 'auto',
  hotline: '1022',
  'detail-href': '/thu-tuc?tthc={code}',
  'rate-href': '/danh-gia',
};

async function shown(answer: Parameters<typeof mount>[1], ready: string, more: Record<string, string> = {}) {
  const dossier = await mount({ ...attributes, ...more }, answer);
  await dossier.look();
  await until(() => dossier.one(ready));
  return dossier;
}

const states: Record<string, () => Promise<Harness>> = {
  'the form': () => mount(attributes),
  'the form in English': () => mount({ ...attributes, lang: 'en' }),
  'the form without a receipt': async () => {
    const dossier = await mount(attributes);
    await dossier.choose(2);
    return dossier;
  },
  'a mistake': async () => {
    const dossier = await mount(attributes);
    dossier.submit();
    await until(() => dossier.one('.mistake'));
    return dossier;
  },
  'remembered dossiers': async () => {
    localStorage.setItem(
      `motcua:dossiers:${location.origin}`,
      JSON.stringify([{ code: CODE }, { code: 'B'.repeat(80) }]),
    );
    const dossier = await mount(attributes);
    expect(dossier.all('.remembered li')).to.have.length(2);
    return dossier;
  },
  working: async () => {
    const dossier = await mount(attributes);
    dossier.dossiers.gate = new Promise(() => {});
    await dossier.look();
    dossier.dossiers.work!(0.4);
    await until(() => dossier.one('progress'));
    return dossier;
  },
  'looking again': async () => {
    const dossier = await shown(CARDS.processing, '.card');
    dossier.dossiers.gate = new Promise(() => {});
    dossier.button('Xem lại').click();
    await until(() => dossier.one('progress'));
    return dossier;
  },
  'an older answer': async () => {
    const dossier = await shown(CARDS.processing, '.card');
    dossier.dossiers.answer = FAILURES['down']!;
    dossier.button('Xem lại').click();
    await until(() => dossier.one('[part=stale]'));
    return dossier;
  },
  'a shared computer': () => shown(CARDS.ready, '[part=shared]', { shared: '' }),
  ...Object.fromEntries(Object.entries(CARDS).map(([name, card]) => [`card: ${name}`, () => shown(card, '.card')])),
  ...Object.fromEntries(
    Object.entries(FAILURES).map(([name, failure]) => [`failure: ${name}`, () => shown(failure, '.refusal')]),
  ),
};

describe('<motcua-dossier> for everyone', () => {
  for (const [name, state] of Object.entries(states)) {
    it(`${name}: no violation in any colours, nothing too wide or too small, from 320 to 1280 px`, async () => {
      await setViewport({ width: 320, height: 700 });
      const { element: dossier } = await state();
      expect(await violationsInAllColours(dossier)).to.deep.equal([]);
      for (const width of [320, 768, 1280]) {
        await setViewport({ width, height: 700 });
        expect(document.documentElement.scrollWidth, `nothing wider than ${width}`).to.be.at.most(width);
        for (const control of dossier.shadowRoot!.querySelectorAll<HTMLElement>('a, button, input')) {
          if (!control.checkVisibility() || control.matches('dd a')) continue;
          const box = control.getBoundingClientRect();
          expect(Math.min(box.width, box.height), control.textContent).to.be.at.least(24);
        }
      }
      await setViewport({ width: 1280, height: 700 });
      expect(await violationsInAllColours(dossier), 'at 1280').to.deep.equal([]);
    });
  }

  it('keeps the room that the page reserved for it', async () => {
    const before = document.createElement('p');
    before.dataset['test'] = '';
    const dossier = await mount();
    document.body.append(before);
    expect(dossier.element.getBoundingClientRect().height).to.be.at.least(900);
  });
});
