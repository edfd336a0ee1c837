import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { unmount, until } from '../base/page.fixture.js';
import { FAILURES, FORMS, type Harness, INVITATIONS, mount, type Mounted, TOKEN } from './rating.fixture.js';

afterEach(async () => {
  unmount();
  sessionStorage.clear();
  await setViewport({ width: 800, height: 600 });
});

async function rated(how: Mounted, ready?: string): Promise<Harness> {
  const rating = await mount({ ...how, attributes: { theme: 'auto', ...how.attributes } });
  await rating.rate('satisfied');
  if (ready === undefined) return rating;
  await rating.submit();
  await until(() => rating.has(ready));
  return rating;
}

const plain = (how: Mounted) => () => mount({ ...how, attributes: { theme: 'auto', ...how.attributes } });
const opened = (how: Mounted) => async () => {
  const rating = await plain({ ...how, attributes: { dialog: '', ...how.attributes } })();
  rating.button('').click();
  await until(() => rating.has('form, .said'));
  return rating;
};

const STATES: Record<string, () => Promise<Harness>> = {
  loading: plain({ server: { formGate: new Promise(() => {}) } }),
  'the question about a page': plain({ attributes: { procedure: '1.004222' } }),
  'the question in English': plain({ attributes: { lang: 'en' } }),
  'five levels': plain({ attributes: { scale: 'five' } }),
  compact: plain({ attributes: { compact: '' } }),
  'compact, rated': () => rated({ attributes: { compact: '' } }),
  'the button of the dialog': plain({ attributes: { dialog: '' } }),
  'the dialog': opened({}),
  'the dialog while it is switched off': opened({ server: { given: FORMS.off } }),
  'no level chosen': async () => {
    const rating = await plain({})();
    await rating.submit();
    await until(() => rating.has('.mistake'));
    return rating;
  },
  'all that can be asked': () => rated({ token: TOKEN, server: { given: FORMS.full, about: INVITATIONS.long } }),
  'five reasons': async () => {
    const rating = await rated({});
    for (const box of rating.all('[type=checkbox]').slice(0, 5)) box.click();
    await until(() => rating.has('.details :disabled'));
    return rating;
  },
  sending: async () => {
    const rating = await rated({ server: { gate: new Promise(() => {}) } }, 'progress');
    rating.ratings.work!(0.4);
    return rating;
  },
  'not sent': () => rated({ server: { answer: FAILURES['down']! } }, '.failed'),
  thanks: () => rated({}, '.chosen'),
  'thanks, with a comment that was shortened': () =>
    rated(
      {
        token: TOKEN,
        server: {
          answer: { outcome: 'stored', comment: 'x'.repeat(300), changeableUntil: '2026-11-26T02:30:00Z' },
        },
      },
      'blockquote',
    ),
  changed: () => rated({ token: TOKEN, server: { answer: { outcome: 'changed' } } }, '.chosen'),
  'about to be changed': async () => {
    const rating = await plain({ token: TOKEN, server: { about: INVITATIONS.changeable } })();
    rating.button('Đổi đánh giá').click();
    await until(() => rating.has('form'));
    return rating;
  },
  'a failure to load': plain({ token: TOKEN, server: { about: FAILURES['down']! } }),
  'a wrong link': plain({ token: 'x' }),
  'switched off': plain({ server: { given: FORMS.off } }),
  'a site that is not allowed': () => rated({ server: { answer: FAILURES['site-not-allowed']! } }, '.said'),
  'not offered': plain({ server: { given: FAILURES['not-offered']! } }),
  ...Object.fromEntries(
    (['changeable', 'rated', 'not-yet', 'closed'] as const).map((state) => [
      `a dossier that is ${state}`,
      plain({ token: TOKEN, server: { about: INVITATIONS[state] } }),
    ]),
  ),
};

describe('<motcua-rating> for everyone', () => {
  for (const [name, state] of Object.entries(STATES)) {
    it(`${name}: no violation in any colours, nothing too wide or too small, from 320 to 1280 px`, async () => {
      await setViewport({ width: 320, height: 700 });
      const { element: rating, all } = await state().then((harness) => ({
        element: harness.element,
        all: () => harness.all('label, button, textarea'),
      }));
      expect(await violationsInAllColours(rating)).to.deep.equal([]);
      for (const width of [320, 768, 1280]) {
        await setViewport({ width, height: 700 });
        expect(document.documentElement.scrollWidth, `nothing wider than ${width}`).to.be.at.most(width);
        for (const control of all()) {
          if (control.matches('[for]')) continue;
          const box = control.getBoundingClientRect();
          expect(Math.min(box.width, box.height), control.textContent).to.be.at.least(44);
          expect(control.scrollWidth, `${control.textContent} fits`).to.be.at.most(Math.ceil(box.width));
        }
      }
    });
  }

  it('with text twice as large is not wider than a narrow page', async () => {
    await setViewport({ width: 320, height: 700 });
    for (const scale of ['three', 'five']) {
      const { element } = await rated({
        attributes: { scale },
        token: TOKEN,
        server: { given: FORMS.full, about: INVITATIONS.long },
      });
      element.style.setProperty('--motcua-font-size', '34px');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      unmount();
    }
  });

  it('every level is told by words, by a face of its own and, once chosen, by a tick', async () => {
    const rating = await mount({ attributes: { scale: 'five' } });
    const shapes = rating
      .all('.tile')
      .map((tile) => [...tile.querySelectorAll('path')].map((path) => path.getAttribute('d')).join());
    expect(new Set(shapes).size).to.equal(5);
    expect(rating.all('.tile svg').every((face) => face.getAttribute('aria-hidden') === 'true')).to.equal(true);
    const tick = (level: string) => getComputedStyle(rating.level(level).nextElementSibling!, '::after').opacity;
    await rating.rate('neutral');
    await until(() => tick('neutral') === '1');
    expect(tick('satisfied')).to.equal('0');
  });
});
