import { expect } from '@open-wc/testing';
import { until } from '../base/page.fixture.js';
import { Ownership } from './ownership.js';
import { Queue } from './queue.js';
import { clearStorage, newApi } from './storage.fixture.js';

const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')!;
const running: { stop(): void }[] = [];

afterEach(async () => {
  running.splice(0).forEach((one) => one.stop());
  Reflect.deleteProperty(navigator, 'locks');
  expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')).to.deep.equal(locks);
  await clearStorage();
});

async function tab(api: string): Promise<Ownership> {
  const queue = await Queue.open(api);
  const ownership = new Ownership(api, queue, () => undefined);
  ownership.start();
  running.push(ownership, { stop: () => queue.close() });
  return ownership;
}

for (const way of ['locks', 'a lease in the database']) {
  describe(`one tab of several has the queue, by ${way}`, () => {
    beforeEach(() => {
      // As on a page without HTTPS.
      if (way !== 'locks') Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
    });

    it('the first; the second knows at once that it has it not, and gets it when the first is closed', async () => {
      const api = newApi();
      const first = await tab(api);
      await until(() => first.owned === true);
      const second = await tab(api);
      await until(() => second.owned === false);
      first.stop();
      await until(() => second.owned === true);
    });

    it('is not kept by one that is closed before it has it', async () => {
      const api = newApi();
      const first = await tab(api);
      first.stop();
      const second = await tab(api);
      await until(() => second.owned === true);
    });

    it('tabs of two servers do not know of each other', async () => {
      const first = await tab(newApi());
      const second = await tab(newApi());
      await until(() => first.owned && second.owned);
    });
  });
}

describe('a lease in the database', () => {
  beforeEach(() => Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined }));

  it('of a tab that says nothing any more is taken over, and its owner learns of it, whatever clocks say', async () => {
    const api = newApi();
    const queue = await Queue.open(api);
    running.push({ stop: () => queue.close() });
    await queue.changeSingle('owner', () => ({ tab: 'killed', beat: 41 }));
    const now = Date.now;
    Date.now = () => 0;
    try {
      const second = await tab(api);
      await until(() => second.owned === false);
      await until(() => second.owned === true);
      await queue.changeSingle('owner', () => ({ tab: 'another', beat: 1 }));
      await until(() => second.owned === false);
    } finally {
      Date.now = now;
    }
  });
});
