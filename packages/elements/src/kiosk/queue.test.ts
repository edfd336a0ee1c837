import { expect } from '@open-wc/testing';
import type { DeviceState } from '@motcua/contract';
import { Queue, type Unnumbered } from './queue.js';
import { clearStorage, newApi } from './storage.fixture.js';

const open: Queue[] = [];

async function openQueue(api: string): Promise<Queue> {
  const queue = await Queue.open(api);
  open.push(queue);
  return queue;
}

afterEach(async () => {
  open.splice(0).forEach((queue) => queue.close());
  await clearStorage();
});

const NONE = new Set<string>();

const state = (id = 'may-1', highest = 0): DeviceState => ({
  device: { id, label: 'Máy', agency: 'xa', state: 'on' },
  form: { open: true },
  agency: 'Xã',
  now: '2026-11-29T08:00:00+07:00',
  arrived: { highest, count: highest },
});

const rating = (): Unnumbered => ({
  level: 'satisfied',
  at: '2026-11-29T08:00:00+07:00',
  session: 'bf7b5b0c-7f0f-4d47-8b3f-6f2f0d1f3f11',
  elapsed: 1,
});

async function numbers(queue: Queue): Promise<number[]> {
  return (await queue.next(1000, NONE))?.ratings.map(({ number }) => number) ?? [];
}

describe('the queue of a kiosk', () => {
  it('numbers what it stores 1, 2, 3, also when much is stored at once', async () => {
    const queue = await openQueue(newApi());
    await queue.setUp('mcd_one', 'q1', state());
    await Promise.all(Array.from({ length: 40 }, () => queue.add(rating())));
    expect(await numbers(queue)).to.deep.equal(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(queue.waiting).to.equal(40);
  });

  it('asks the browser to write through to the disk', async () => {
    const asked: IDBTransactionOptions[] = [];
    const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!;
    const real = transaction.value as IDBDatabase['transaction'];
    const queue = await openQueue(newApi());
    await queue.setUp('mcd_one', 'q1', state());
    Object.defineProperty(IDBDatabase.prototype, 'transaction', {
      configurable: true,
      value(this: IDBDatabase, ...given: Parameters<IDBDatabase['transaction']>) {
        if (given[1] === 'readwrite') asked.push(given[2]!);
        return real.apply(this, given);
      },
    });
    try {
      await queue.add(rating());
    } finally {
      Object.defineProperty(IDBDatabase.prototype, 'transaction', transaction);
    }
    expect(asked).to.deep.equal([{ durability: 'strict' }]);
  });

  it('goes on where it was, when it is opened again', async () => {
    const api = newApi();
    const first = await openQueue(api);
    await first.setUp('mcd_one', 'q1', state());
    await first.add(rating());
    first.close();
    const second = await openQueue(api);
    await second.add(rating());
    expect(await numbers(second)).to.deep.equal([1, 2]);
    expect(second.current).to.include({ queue: 'q1', key: 'mcd_one', last: 2 });
  });

  it('spends no number on what it could not store', async () => {
    const queue = await openQueue(newApi());
    await queue.setUp('mcd_one', 'q1', state());
    const broken = { ...rating(), comment: (() => undefined) as unknown as string };
    let failed = false;
    await queue.add(broken).catch(() => (failed = true));
    expect(failed).to.equal(true);
    await queue.add(rating());
    expect(await numbers(queue)).to.deep.equal([1]);
    expect(queue.waiting).to.equal(1);
  });

  it('gives no number twice to two tabs that write at once', async () => {
    const api = newApi();
    const one = await openQueue(api);
    await one.setUp('mcd_one', 'q1', state());
    const two = await openQueue(api);
    await Promise.all(Array.from({ length: 30 }, (_, index) => (index % 2 ? one : two).add(rating())));
    expect(await numbers(one)).to.deep.equal(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('lets go of what the server has, keeps what it refused, and counts both', async () => {
    const api = newApi();
    const queue = await openQueue(api);
    await queue.setUp('mcd_one', 'q1', state());
    for (let index = 0; index < 5; index++) await queue.add(rating());
    const batch = (await queue.next(3, NONE))!;
    await queue.settle(batch, [
      { outcome: 'stored' },
      { outcome: 'refused', problem: { code: 'wrong-day', detail: 'Sai ngày.' } },
      { outcome: 'known' },
    ]);
    expect(await numbers(queue)).to.deep.equal([4, 5]);
    expect([queue.waiting, queue.refused]).to.deep.equal([2, 1]);
    expect((await queue.lastRefused(5)).map(({ number, why }) => [number, why])).to.deep.equal([[2, 'Sai ngày.']]);
    expect(queue.current?.sentAt).to.be.a('number');
    const again = await openQueue(api);
    expect([again.waiting, again.refused, again.current?.sentAt]).to.deep.equal([2, 1, queue.current?.sentAt]);
  });

  it('goes on with the numbers of a device that is set up again, and gives another device its own', async () => {
    const queue = await openQueue(newApi());
    await queue.setUp('mcd_one', 'q1', state());
    await queue.add(rating());
    await queue.withdraw();
    expect(queue.current).to.equal(undefined);
    expect(await numbers(queue), 'without a key nothing can be sent').to.deep.equal([]);
    await queue.setUp('mcd_two', 'q2', state('may-2'));
    await queue.add(rating());
    expect((await queue.next(9, NONE))?.record.key).to.equal('mcd_two');
    await queue.setUp('mcd_three', 'q3', state('may-1'));
    await queue.add(rating());
    expect(queue.current).to.include({ queue: 'q1', key: 'mcd_three', last: 2 });
    expect((await queue.next(9, new Set(['mcd_two'])))?.ratings.map(({ number }) => number)).to.deep.equal([1, 2]);
  });

  it('starts a new queue where the server has more of it than this device remembers: it is an old copy of the disk', async () => {
    const queue = await openQueue(newApi());
    await queue.setUp('mcd_one', 'q1', state());
    await queue.add(rating());
    await queue.update(state('may-1', 7));
    expect(queue.current!.queue).not.to.equal('q1');
    await queue.add(rating());
    expect(queue.current!.last).to.equal(1);
    const sent = new Set<string>();
    for (let batch = await queue.next(9, NONE); batch; batch = await queue.next(9, NONE)) {
      sent.add(batch.record.queue);
      await queue.settle(
        batch,
        batch.ratings.map(() => ({ outcome: 'stored' })),
      );
    }
    expect(sent, 'what waits of the old one is sent as well').to.deep.equal(new Set(['q1', queue.current!.queue]));
    await queue.setUp('mcd_one', 'q9', state());
    expect(queue.current!.last, 'the new one is what goes on').to.equal(1);
  });

  it('gives all that it keeps in pieces, in order', async () => {
    const queue = await openQueue(newApi());
    await queue.setUp('mcd_one', 'q1', state());
    await Promise.all(Array.from({ length: 25 }, () => queue.add(rating())));
    const pieces: number[][] = [];
    for await (const piece of queue.everything('waiting', 10)) pieces.push(piece.map(({ number }) => number));
    expect(pieces.map(({ length }) => length)).to.deep.equal([10, 10, 5]);
    expect(pieces.flat()).to.deep.equal(Array.from({ length: 25 }, (_, index) => index + 1));
  });
});
