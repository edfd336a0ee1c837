import { expect } from '@open-wc/testing';
import { until } from '../base/page.fixture.js';
import { FakeDevices, KEY } from './devices.fixture.js';
import { Queue } from './queue.js';
import { Sending } from './sending.js';
import { clearStorage, newApi } from './storage.fixture.js';

const running: { stop(): void }[] = [];

afterEach(async () => {
  running.splice(0).forEach((one) => one.stop());
  await clearStorage();
});

async function filled(count: number): Promise<{ queue: Queue; devices: FakeDevices; sending: Sending }> {
  const devices = new FakeDevices();
  const queue = await Queue.open(newApi());
  await queue.setUp(KEY, 'q1', await devices.open({ key: KEY, queue: 'q1' }));
  const rating = { level: 'satisfied', at: '2026-11-29T08:00:00+07:00', session: 's', elapsed: 1 };
  // Not awaited one by one: the disk is asked once for many.
  await Promise.all(Array.from({ length: count }, () => queue.add(rating)));
  const sending = new Sending(
    queue,
    () => devices,
    () => undefined,
  );
  running.push(sending, { stop: () => queue.close() });
  return { queue, devices, sending };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('sending what waits', () => {
  it('goes in order and in batches of at most 200, and leaves the page alive', async () => {
    const { queue, devices, sending } = await filled(610);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    sending.wake();
    await until(() => queue.waiting === 0);
    clearInterval(timer);
    expect(devices.sent.map(({ ratings }) => ratings.length)).to.deep.equal([200, 200, 200, 10]);
    expect(devices.sent.flatMap(({ ratings }) => ratings.map(({ number }) => number))).to.deep.equal(upTo(610));
    expect(turns, 'timers ran between the batches').to.be.above(0);
  });

  it('deletes nothing that an answer does not name', async () => {
    const { queue, devices, sending } = await filled(3);
    const send = devices.send;
    devices.send = async (...given) => ({ results: (await send(...given)).results.slice(1) });
    sending.wake();
    await until(() => sending.failing);
    expect(queue.waiting).to.equal(3);
    devices.send = send;
    sending.now();
    await until(() => queue.waiting === 0);
    expect(devices.numbers).to.deep.equal([1, 2, 3]);
  });

  it('waits longer after each failure, by chance, and not while it waits', async () => {
    const { devices, sending } = await filled(1);
    devices.offline = true;
    const waits: number[] = [];
    const timeout = window.setTimeout.bind(window);
    let again: () => void = () => undefined;
    window.setTimeout = ((run: () => void, wait = 0) => {
      if (wait < 1_000) return timeout(run, wait);
      waits.push(wait);
      again = run;
      return 1;
    }) as typeof window.setTimeout;
    try {
      sending.wake();
      for (let failure = 1; failure <= 9; failure++) {
        await until(() => waits.length === failure);
        sending.wake();
        again();
      }
      await until(() => waits.length === 10);
    } finally {
      window.setTimeout = timeout;
    }
    expect(devices.sent, 'only when a wait was over').to.have.length(10);
    waits.forEach((wait, index) => {
      const longest = Math.min(4_000 * 2 ** index, 300_000);
      expect(wait).to.be.within(longest / 2, longest);
    });
    expect(new Set(waits.slice(-3)).size, 'by chance').to.equal(3);
  });

  it('finds the one that the server cannot read, puts it aside, and sends the others', async () => {
    const { queue, devices, sending } = await filled(50);
    devices.unreadable = ({ number }) => number === 23;
    sending.wake();
    await until(() => queue.waiting === 0);
    expect(devices.numbers).to.deep.equal(upTo(50).filter((number) => number !== 23));
    expect((await queue.lastRefused(9)).map(({ number, why }) => [number, why])).to.deep.equal([
      [23, 'vì invalid-body'],
    ]);
  });

  it('lets a key that is not taken any more keep nothing else', async () => {
    const { queue, devices, sending } = await filled(2);
    devices.keys.set('mcd_second-device', 'may-2');
    await queue.setUp(
      'mcd_second-device',
      'a-second',
      await devices.open({ key: 'mcd_second-device', queue: 'a-second' }),
    );
    await queue.add({ level: 'satisfied', at: '2026-11-29T08:00:00+07:00', session: 's', elapsed: 1 });
    devices.keys.delete(KEY);
    sending.wake();
    await until(() => queue.waiting === 2);
    expect([...devices.stored.keys()]).to.deep.equal(['a-second 1']);
    expect([...sending.refusedKeys]).to.deep.equal([KEY]);
  });
});
