import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test, type TestContext } from 'node:test';
import type { Proof, WorkPurpose } from '@motcua/contract';
import { ProblemError } from '../api/problems.js';
import { KEYS, proofOf, SECRET, solved } from '../lookup/lookups.fixture.js';
import { openTries } from '../lookup/tries.js';
import { openTryTables } from '../lookup/try-tables.js';
import { Secret } from '../secret/secret.js';
import { ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { changedAtRandom, copyOf } from './changed-proofs.fixture.js';
import { HIGHEST_LEVEL, SENDINGS_OF_A_LEVEL } from './levels.js';
import { Proofs } from './proofs.js';
import { SENDING, WorkKeys } from './work-keys.js';
import { solvedWith, workFor } from './work.fixture.js';
import { Work } from './work.js';

/** Changed proofs that are tried; `npm run torture` tries 10,000. */
const VARIANTS = Number(process.env['MOTCUA_PROOFS'] ?? 1000);
const DAY = 86_400_000;
const OFFICE = '192.0.2.1';

async function desk(context: TestContext, engine: TestedEngine = ENGINES[0]!) {
  const place = await engine.place(context);
  const clock = { now: Date.parse('2026-11-23T05:00:00Z') };
  const tries = await openTries(place, () => clock.now);
  context.after(() => tries.close());
  const work = new Work({ secret: SECRET, sendings: tries.sendings, now: () => clock.now });
  const proof = (id: string, address = OFFICE, purpose: WorkPurpose = 'rating') =>
    workFor(work.handlers, { secret: SECRET, id, address, purpose });
  const levelFor = async (address: string) => {
    const { parameters } = await work.handlers.challengeWork({ for: 'rating', id: randomUUID() }, { address });
    return (parameters['data'] as { level: number }).level;
  };
  const check = async (id: string, given: Proof | undefined, address = OFFICE, purpose: WorkPurpose = 'rating') => {
    try {
      await work.check(purpose, id, given, address);
      return 'taken';
    } catch (error) {
      if (error instanceof ProblemError) return error.code;
      throw error;
    }
  };
  const send = async (address = OFFICE, id = randomUUID()) => check(id, await proof(id, address), address);
  return { place, clock, tries, work, proof, levelFor, check, send };
}

for (const engine of ENGINES) {
  describe(`work for what is sent on ${engine.name}`, { skip: engine.skip }, () => {
    test('gets a level dearer with every ten that one address sent within a day, and is never refused', async (context) => {
      const { clock, levelFor, send } = await desk(context, engine);
      for (let level = 0; level < HIGHEST_LEVEL; level++) {
        assert.equal(await levelFor(OFFICE), level);
        for (let at = 0; at < SENDINGS_OF_A_LEVEL; at++) assert.equal(await send(), 'taken');
      }
      for (let at = 0; at < 3 * SENDINGS_OF_A_LEVEL; at++) assert.equal(await send(), 'taken');
      assert.equal(await levelFor(OFFICE), HIGHEST_LEVEL);
      assert.equal(await levelFor('192.0.2.2'), 0, 'another address has its own');
      clock.now += DAY - 1;
      assert.equal(await levelFor(OFFICE), HIGHEST_LEVEL, 'after midnight too');
      clock.now += 2;
      assert.equal(await levelFor(OFFICE), 0);
    });

    test('that was done in advance for many is not enough once many were sent', async (context) => {
      const { proof, check, levelFor } = await desk(context, engine);
      const ids = Array.from({ length: 200 }, () => randomUUID());
      const stocked = await Promise.all(ids.map((id) => proof(id)));
      const outcomes = await Promise.all(ids.map((id, at) => check(id, stocked[at])));
      const taken = outcomes.filter((outcome) => outcome === 'taken').length;
      assert.ok(taken >= SENDINGS_OF_A_LEVEL && taken <= 2 * SENDINGS_OF_A_LEVEL, String(taken));
      assert.deepEqual([...new Set(outcomes)].sort(), ['proof-needed', 'taken']);
      assert.equal(
        await levelFor(OFFICE),
        Math.floor(taken / SENDINGS_OF_A_LEVEL),
        'what was not taken is not counted',
      );
    });

    test('nothing that names an address outlasts a day, and no address is readable', async (context) => {
      const { clock, place, send, tries } = await desk(context, engine);
      for (const address of [OFFICE, '2001:db8::7', '198.51.100.7']) assert.equal(await send(address), 'taken');
      const tables = await openTryTables(place);
      context.after(() => tables.close());
      const rows = () => tables.db.selectFrom('work_sending').selectAll().execute();
      const kept = await rows();
      assert.equal(kept.length, 3);
      assert.doesNotMatch(JSON.stringify(kept), /192\.0|2001:|198\.51/);
      clock.now += DAY;
      await tries.clear(clock.now);
      assert.deepEqual(await rows(), []);
    });
  });
}

describe('a proof of work', () => {
  test('that was really worked for is taken, again for the same id, and for nothing else', async (context) => {
    const { work, check, proof, levelFor, send } = await desk(context);
    const [id, other] = [randomUUID(), randomUUID()];
    const given = await solved(await work.handlers.challengeWork({ for: 'rating', id }, { address: OFFICE }));
    assert.equal(await check(id, undefined), 'proof-needed');
    assert.equal(await check(id, given), 'taken');
    assert.equal(await check(id, given), 'taken', 'the answer was lost');
    assert.equal(await check(id, given, '192.0.2.9'), 'taken', 'on the way home');
    assert.equal(await check(other, given), 'proof-needed');
    assert.equal(await check(id, given, OFFICE, 'feedback'), 'proof-needed');
    assert.equal(await check(id, await proof(id, OFFICE, 'survey')), 'proof-needed');
    assert.equal(await check(id, await proof(id, OFFICE, 'survey'), OFFICE, 'survey'), 'taken');
    for (let at = 0; at < 25; at++) await send();
    assert.equal(await levelFor(OFFICE), 2);
    assert.equal(await check(id, given), 'taken', 'what was taken once is known');
    assert.equal(await levelFor(OFFICE), 2, 'and counted once');
  });

  test('ends after ten minutes, and is for the server that made it', async (context) => {
    const { clock, proof, check, work } = await desk(context);
    const id = randomUUID();
    const given = await proof(id);
    const stranger = Secret.of(Buffer.alloc(32, 'another server'));
    const foreign = await solvedWith(
      stranger,
      await work.handlers.challengeWork({ for: 'rating', id }, { address: '' }),
    );
    assert.equal(await check(id, foreign), 'proof-needed', 'a solution by another secret');
    clock.now += 600_001;
    assert.equal(await check(id, given), 'proof-needed');
  });

  test('of a look-up is none of a sending, and tells neither its id nor an address', async (context) => {
    const { work, check, clock } = await desk(context);
    const id = randomUUID();
    assert.equal(await check(id, await proofOf(id, 0, clock.now)), 'proof-needed');
    const challenge = await work.handlers.challengeWork({ for: 'rating', id }, { address: OFFICE });
    assert.ok(!JSON.stringify(challenge).includes(id) && !JSON.stringify(challenge).includes(OFFICE));
    assert.notEqual(challenge.signature, KEYS.challenge);
  });

  test('of thousands that were changed at random, none is good', async (context) => {
    const { work, clock } = await desk(context);
    const [id, other] = [randomUUID(), randomUUID()];
    const good = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        workFor(work.handlers, { secret: SECRET, id: at % 2 ? id : other, address: '' }),
      ),
    );
    const own = good.filter((_, at) => at % 2 === 1);
    const keys = new WorkKeys(SECRET);
    const proofs = new Proofs(keys, SENDING);
    const isGood = (proof: Proof) => proofs.read(proof, keys.sending('proof', 'rating', id), clock.now) !== undefined;
    const { tried, accepted } = changedAtRandom({ own, good, runs: Math.ceil(VARIANTS * 1.3), isGood });
    assert.deepEqual(accepted, []);
    assert.ok(tried >= VARIANTS, `only ${tried} were changed`);
    assert.ok(own.every((proof) => isGood(copyOf(proof))));
  });
});
