import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { wilson } from './wilson.js';

/** Chance of at most `hits` of `n` when the share is `share`, summed up term by term. */
function atMost(hits: number, n: number, share: number): number {
  let term = (1 - share) ** n;
  let sum = term;
  for (let k = 1; k <= hits; k += 1) {
    term *= ((n - k + 1) / k) * (share / (1 - share));
    sum += term;
  }
  return sum;
}

test('as printed in textbooks', () => {
  const near = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];
  // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  assert.deepEqual(near(wilson(81, 263)), ['0.2553', '0.3662']);
  assert.deepEqual(near(wilson(15, 148)), ['0.0624', '0.1605']);
  assert.deepEqual(near(wilson(0, 20)), ['0.0000', '0.1611']);
  assert.deepEqual(near(wilson(1, 29)), ['0.0061', '0.1718']);
});

test('it has the share in it, stays within 0 to 1, and is its own mirror', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const hits = Math.round(n * part);
      const { low, high } = wilson(hits, n);
      assert.ok(0 <= low && low <= hits / n && hits / n <= high && high <= 1);
      const mirror = wilson(n - hits, n);
      assert.ok(Math.abs(mirror.low - (1 - high)) < 1e-9 && Math.abs(mirror.high - (1 - low)) < 1e-9);
    }),
  );
  assert.deepEqual(wilson(0, 0), { low: 0, high: 1 });
});

test('the true share lies in it about 95 of 100 times', () => {
  for (const n of [30, 100]) {
    let covered = 0;
    let cases = 0;
    for (let share = 0.02; share < 0.99; share += 0.01) {
      let coverage = 0;
      for (let hits = 0; hits <= n; hits += 1) {
        const { low, high } = wilson(hits, n);
        if (low <= share && share <= high) {
          coverage += atMost(hits, n, share) - (hits === 0 ? 0 : atMost(hits - 1, n, share));
        }
      }
      covered += coverage;
      cases += 1;
    }
    const mean = covered / cases;
    assert.ok(mean > 0.945 && mean < 0.965, `${n}: ${mean}`);
  }
});
