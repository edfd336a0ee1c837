import { expect } from '@open-wc/testing';
import { stamp } from './clock.js';

const MINUTE = 60_000;
const real = { wall: Date.now.bind(Date), elapsed: performance.now.bind(performance) };

/** What the device's clock and the clock that nobody sets have gained on the real ones; milliseconds. */
let wall = 0;
let elapsed = 0;

function pass(minutes: { wall: number; elapsed: number }): void {
  wall += minutes.wall * MINUTE;
  elapsed += minutes.elapsed * MINUTE;
}

describe('the clock that nobody sets', () => {
  before(() => {
    Date.now = () => real.wall() + wall;
    performance.now = () => real.elapsed() + elapsed;
  });

  after(() => {
    Date.now = real.wall;
    performance.now = real.elapsed;
  });

  it('counts one session through a whole day that is only waited', () => {
    const first = stamp();
    pass({ wall: 24 * 60, elapsed: 24 * 60 });
    const next = stamp();
    expect(next.session).to.equal(first.session);
    expect(next.elapsed - first.elapsed).to.be.closeTo(24 * 60 * MINUTE, 2_000);
  });

  it('begins another session where it stood still while the device slept, and keeps to that one', () => {
    const before = stamp();
    pass({ wall: 3, elapsed: 0 });
    const woken = stamp();
    expect(woken.session).not.to.equal(before.session);
    pass({ wall: 5, elapsed: 5 });
    expect(stamp().session).to.equal(woken.session);
  });

  it('sees a short sleep between long waits, and lets small corrections of the clock pass', () => {
    const before = stamp();
    pass({ wall: 1.5, elapsed: 0 });
    expect(stamp().session).to.equal(before.session);
    pass({ wall: 60 + 2.5, elapsed: 60 });
    expect(stamp().session).not.to.equal(before.session);
  });

  it('goes on with its session where the clock of the device is put back: no sleep does that', () => {
    const before = stamp();
    pass({ wall: -60, elapsed: 1 });
    const after = stamp();
    expect(after.session).to.equal(before.session);
    expect(after.elapsed - before.elapsed).to.be.closeTo(MINUTE, 2_000);
  });
});
