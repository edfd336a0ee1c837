import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { mount, type Mounted } from './mounted.fixture.js';
import { of2019, rich } from './procedure.fixture.js';

const { axe } = window as unknown as { axe: typeof axeCore };

async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Of a page, not of an element in it.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

const states: Record<string, (theme: string) => Promise<Mounted>> = {
  full: (theme) => mount({ procedures: [rich()] }, { theme }),
  'of 2019': (theme) => mount({ procedures: [of2019()] }, { theme, asOf: '2019-06-30' }),
  'everything open': async (theme) => {
    const mounted = await mount(
      { procedures: [{ ...rich(), handledElsewhere: { name: 'Công an tỉnh', url: 'https://example.gov.vn' } }] },
      { theme },
    );
    mounted.get('input[value=qua-han]').click();
    mounted.get('.paper input').click();
    mounted.get('[aria-controls=qr]').click();
    for (const summary of mounted.root.querySelectorAll<HTMLElement>('summary')) summary.click();
    await waitUntil(() => mounted.root.querySelector('.qr-code') && mounted.root.querySelector('.versions li'));
    return mounted;
  },
  English: async (theme) => {
    const mounted = await mount({ procedures: [rich()] }, { theme, lang: 'en' });
    await waitUntil(() => mounted.texts('.part h3')[1] === 'b Steps');
    return mounted;
  },
  waiting: (theme) => mount({ answer: () => new Promise(() => undefined) }, { theme, wait: false }),
  'not found': (theme) => mount({}, { theme, code: '9.999999' }),
  garbled: (theme) => mount({ answer: () => new Response('<html>') }, { theme }),
  'no code': (theme) => mount({}, { theme, code: '' }),
};

describe('<motcua-procedure> for everyone', () => {
  after(async () => {
    await emulateMedia({ forcedColors: 'none' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, state] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      it(`has nothing for axe to find: ${name}, ${theme}`, async () => {
        const { element } = await state(theme);
        expect(await violations(element)).to.deep.equal([]);
      });
    }
  }

  it('has nothing for axe to find in forced colours and on a phone', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await setViewport({ width: 320, height: 640 });
    for (const state of Object.values(states)) {
      const { element } = await state('light');
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
