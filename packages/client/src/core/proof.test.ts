import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { UnexpectedAnswerError } from '@motcua/client';
import type { Challenge } from '@motcua/contract';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import fc from 'fast-check';
import { solve, type Work } from './proof.js';

const secrets = { hmacSignatureSecret: 'of the challenge', hmacKeySignatureSecret: 'of the solution' };
const going = (): Work => ({ signal: new AbortController().signal });

async function challengeOf(counter: number, cost = 1, more: object = {}): Promise<Challenge> {
  const made = await createChallenge({ algorithm: 'SHA-256', counter, cost, deriveKey, ...secrets, ...more });
  return made as unknown as Challenge;
}

/** A clock that goes on by some ms whenever it is looked at, so that breaks come where the test wants them. */
function clocked(context: TestContext, step: number): void {
  let now = 0;
  context.mock.method(performance, 'now', () => (now += step));
}

test('finds what altcha-lib asks for, byte for byte, as altcha-lib verifies it', async () => {
  const cases = fc.record({
    counter: fc.integer({ min: 0, max: 300 }),
    cost: fc.integer({ min: 1, max: 5 }),
    keyLength: fc.integer({ min: 17, max: 32 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ counter, cost, keyLength }) => {
      const challenge = await challengeOf(counter, cost, { keyLength, keyPrefixLength: 8, data: { for: 'a test' } });
      const solution = await solve(challenge, going());
      assert.equal(solution.counter, counter);
      const proof = { challenge, solution } as unknown as Pick<
        Parameters<typeof verifySolution>[0],
        'challenge' | 'solution'
      >;
      // Once by the signature of the key, and once by deriving the key anew with the hash of Node.
      assert.ok((await verifySolution({ ...proof, ...secrets, deriveKey })).verified);
      const { hmacSignatureSecret } = secrets;
      assert.ok((await verifySolution({ ...proof, hmacSignatureSecret, deriveKey })).verified);
    }),
    { numRuns: 50 },
  );
});

test('does it without what a page may not have: crypto.subtle, code from text', async (context) => {
  const challenge = await challengeOf(200);
  const forbidden = () => assert.fail('must not be used');
  context.mock.method(crypto.subtle, 'digest', forbidden);
  context.mock.method(globalThis, 'Function', forbidden);
  assert.equal((await solve(challenge, going())).counter, 200);
});

test('takes breaks in which others get their turn, also within one costly key', async (context) => {
  for (const [counter, cost] of [
    [2_000, 1],
    [0, 2_000],
  ] as const) {
    const challenge = await challengeOf(counter, cost);
    await context.test(`counter ${counter}, cost ${cost}`, async (inner) => {
      clocked(inner, 13);
      let turns = 0;
      let solved = false;
      const others = (): void => {
        turns += 1;
        if (!solved) setImmediate(others);
      };
      setImmediate(others);
      await solve(challenge, going());
      solved = true;
      assert.ok(turns > 10, `${turns} turns`);
    });
  }
});

test('tells its share, which only grows and ends at 1', async (context) => {
  clocked(context, 13);
  for (const data of [{ most: 3_000 }, { level: 2 }]) {
    const shares: number[] = [];
    await solve(await challengeOf(1_500, 2, { data }), { ...going(), onWork: (share) => shares.push(share) });
    assert.ok(shares.length > 10);
    assert.deepEqual(
      shares,
      shares.toSorted((one, other) => one - other),
    );
    assert.ok(shares[0]! > 0 && shares.at(-2)! < 1 && shares.at(-1) === 1);
    // Half of the counters were tried.
    if (data.most) assert.ok(Math.abs(shares.at(-2)! - 0.5) < 0.05, String(shares.at(-2)));
  }
});

test('an abort ends it at the next break with the reason of the signal', async (context) => {
  clocked(context, 13);
  const controller = new AbortController();
  const reason = new Error('enough');
  let breaks = 0;
  const onWork = (): void => {
    breaks += 1;
    if (breaks === 3) controller.abort(reason);
  };
  const call = solve(await challengeOf(4_000_000_000, 1), { signal: controller.signal, onWork });
  await assert.rejects(call, (error) => error === reason);
  assert.equal(breaks, 3);
});

test('refuses what is no challenge, or one it cannot do', async () => {
  const good = await challengeOf(5);
  const wrong: Record<string, unknown>[] = [
    {},
    { ...good.parameters, algorithm: 'ARGON2ID' },
    { ...good.parameters, algorithm: 'PBKDF2/SHA-256' },
    { ...good.parameters, cost: 0 },
    { ...good.parameters, cost: 1.5 },
    { ...good.parameters, cost: '100' },
    { ...good.parameters, salt: 7 },
    { ...good.parameters, salt: 'not hexadecimal' },
    { ...good.parameters, nonce: undefined },
    { ...good.parameters, keyPrefix: '' },
    { ...good.parameters, keyPrefix: 'xyz' },
    { ...good.parameters, keyPrefix: 'ab'.repeat(40) },
  ];
  for (const parameters of wrong) {
    await assert.rejects(
      solve({ ...good, parameters }, going()),
      (error) => error instanceof UnexpectedAnswerError && error.reason === 'challenge',
      JSON.stringify(parameters),
    );
  }
  for (const parameters of [undefined, null, 'text', []]) {
    await assert.rejects(solve({ parameters } as unknown as Challenge, going()), UnexpectedAnswerError);
  }
});
