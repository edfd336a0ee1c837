import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Proof } from '@motcua/contract';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { Secret } from '../secret/secret.js';
import { changedAtRandom, copyOf } from '../work/changed-proofs.fixture.js';
import { countersOf, HIGHEST_LEVEL } from '../work/levels.js';
import { neededLevel } from './levels.js';
import { KEYS, proofOf, solved, solvedAtOnce } from './lookups.fixture.js';
import { LookupKeys } from './lookup-keys.js';
import { Proofs } from './proofs.js';

/** Changed proofs that are tried; `npm run torture` tries 10,000. */
const VARIANTS = Number(process.env['MOTCUA_PROOFS'] ?? 1000);

const KEY = 'H12.44-250707-0013';
const OTHER = 'H12.44-250707-0014';
const NOW = Date.now();
const proofs = new Proofs(KEYS);
const isGood = (proof: Proof, key = KEY, now = NOW) => proofs.read(proof, key, now) !== undefined;
/** As a server reads it: whatever a change made of it must come through JSON. */
const changed = (proof: Proof, change: (copy: Proof) => void) => {
  const copy = copyOf(proof);
  change(copy);
  return copyOf(copy);
};

describe('a proof of work', () => {
  test('that was worked for is good, and altcha-lib says the same', async () => {
    const challenge = await proofs.challenge(KEY, 0, NOW);
    const proof = await solved(challenge);
    const read = proofs.read(copyOf(proof), KEY, NOW);
    assert.equal(read?.level, 0);
    assert.equal(read.until, Number(challenge.parameters['expiresAt']) * 1000);
    assert.ok(read.until - NOW > 599_000 && read.until - NOW <= 600_000);
    assert.deepEqual(proof.solution.counter, (await solvedAtOnce(challenge)).proof.solution.counter);
    const verdict = await verifySolution({
      challenge: challenge as never,
      solution: proof.solution,
      deriveKey,
      hmacSignatureSecret: KEYS.challenge,
      hmacKeySignatureSecret: KEYS.solution,
    });
    assert.equal(verdict.verified, true);
  });

  test('says nothing of the dossier, and no two challenges are alike', async () => {
    const [one, other] = [await proofs.challenge(KEY, 2, NOW), await proofs.challenge(KEY, 2, NOW)];
    assert.doesNotMatch(JSON.stringify(one), /H12|250707|0013/);
    assert.notEqual(one.signature, other.signature);
    const { proof } = await solvedAtOnce(one);
    const spendAs = proofs.read(proof, KEY, NOW)?.spendAs ?? '';
    assert.notEqual(spendAs, proofs.read((await solvedAtOnce(other)).proof, KEY, NOW)?.spendAs);
    assert.match(spendAs, /^[\w-]{43}$/);
  });

  test('ends after ten minutes, is for one dossier, and for the server that made it', async () => {
    const proof = await proofOf(KEY, 1, NOW);
    assert.ok(isGood(proof, KEY, NOW + 598_000));
    assert.ok(!isGood(proof, KEY, NOW + 600_001));
    assert.ok(!isGood(proof, OTHER));
    assert.equal(new Proofs(new LookupKeys(Secret.of(randomBytes(32)))).read(proof, KEY, NOW), undefined);
  });

  test('is not good for a look-up when it was signed by the same key for anything else', async () => {
    const signed = async (data: Record<string, string | number>, more: object = {}) => {
      const id = String(data['id']);
      const counter = KEYS.counter(id, Number(data['most']) + 1);
      const challenge = await createChallenge({
        ...{ algorithm: 'SHA-256', cost: 100, keyLength: 32, counter, data, expiresAt: Math.floor(NOW / 1000) + 600 },
        ...{ deriveKey, hmacSignatureSecret: KEYS.challenge, hmacKeySignatureSecret: KEYS.solution, ...more },
      });
      return (await solvedAtOnce(challenge as never)).proof;
    };
    const data = { for: 'lookup', dossier: KEYS.dossier('proof', KEY), level: 0, most: 9, id: 'A'.repeat(22) };
    assert.ok(isGood(await signed(data)), 'the test signs as the server does');
    assert.ok(!isGood(await signed({ ...data, for: 'upload' })));
    assert.ok(!isGood(await signed({ ...data, more: 1 })));
    assert.ok(!isGood(await signed({ ...data, level: HIGHEST_LEVEL + 1 })));
    assert.ok(!isGood(await signed({ ...data, dossier: KEYS.dossier('tries', KEY) })));
    assert.ok(!isGood(await signed(data, { hmacKeySignatureSecret: KEYS.challenge })));
    assert.ok(!isGood(await signed(data, { expiresAt: undefined })), 'one that never ends');
    assert.ok(!isGood(await signed(data, { keyPrefixLength: 1 })));
  });

  test('is not spliced: no part of one is good with another, and no part can be moved, added or said otherwise', async () => {
    const [one, two] = [await proofOf(KEY, 0, NOW), await proofOf(KEY, 0, NOW)];
    const harder = await proofOf(KEY, 3, NOW);
    const parameters = ({ challenge }: Proof) => challenge.parameters;
    const data = (proof: Proof) => parameters(proof)['data'] as Record<string, unknown>;
    const splices: Record<string, (copy: Proof) => void> = {
      'the solution of another': (copy) => (copy.solution = two.solution),
      'the key of another': (copy) => (copy.solution.derivedKey = two.solution.derivedKey),
      'the counter of another': (copy) => (copy.solution.counter = two.solution.counter + 1),
      'the signature of another': (copy) => (copy.challenge.signature = two.challenge.signature),
      'the parameters of another': (copy) => (copy.challenge.parameters = two.challenge.parameters),
      'the challenge of another': (copy) => (copy.challenge = two.challenge),
      'the data of another': (copy) => (parameters(copy)['data'] = data(two)),
      'another level': (copy) => (data(copy)['level'] = 4),
      'a smaller range': (copy) => (data(copy)['most'] = 0),
      'the level as text': (copy) => (data(copy)['level'] = '0'),
      'a later end': (copy) => (parameters(copy)['expiresAt'] = Number(parameters(copy)['expiresAt']) + 1),
      'the end as text': (copy) => (parameters(copy)['expiresAt'] = String(parameters(copy)['expiresAt'])),
      'no end': (copy) => delete parameters(copy)['expiresAt'],
      'an end of null': (copy) => (parameters(copy)['expiresAt'] = null),
      'a cheaper cost': (copy) => (parameters(copy)['cost'] = 1),
      'cost as text': (copy) => (parameters(copy)['cost'] = '100'),
      'a shorter prefix': (copy) => (parameters(copy)['keyPrefix'] = String(parameters(copy)['keyPrefix']).slice(0, 2)),
      'no signature of the key': (copy) => delete parameters(copy)['keySignature'],
      'salt and nonce exchanged': (copy) =>
        Object.assign(parameters(copy), { salt: parameters(one)['nonce'], nonce: parameters(one)['salt'] }),
      'a byte moved from salt to nonce': (copy) =>
        Object.assign(parameters(copy), {
          salt: String(parameters(one)['salt']).slice(0, -2),
          nonce: String(parameters(one)['salt']).slice(-2) + String(parameters(one)['nonce']),
        }),
      'capitals in the salt': (copy) =>
        (parameters(copy)['salt'] = String(parameters(copy)['salt']).toUpperCase() + 'A'),
      'capitals in the key': (copy) => (copy.solution.derivedKey = copy.solution.derivedKey.toUpperCase() + 'AA'),
      'capitals in the signature': (copy) => (copy.challenge.signature = 'A' + copy.challenge.signature.slice(1)),
      'a shorter signature': (copy) => (copy.challenge.signature = copy.challenge.signature.slice(0, 62)),
      'no signature': (copy) => (copy.challenge.signature = ''),
      'a further parameter': (copy) => (parameters(copy)['memoryCost'] = 1),
      'a further datum': (copy) => (data(copy)['more'] = null),
      'data in a list': (copy) => (parameters(copy)['data'] = [data(copy)]),
      'data as text': (copy) => (parameters(copy)['data'] = JSON.stringify(data(copy))),
      'the level of a harder one': (copy) => (data(copy)['level'] = data(harder)['level']),
    };
    for (const [what, splice] of Object.entries(splices)) assert.ok(!isGood(changed(one, splice)), what);
    for (const at of ['"parameters":{', '"data":{']) {
      for (const more of ['"__proto__":{},', '"constructor":{},', '"":0,', '"Cost":100,', '"toJSON":1,']) {
        const text = JSON.stringify(one).replace(at, at + more);
        assert.ok(!isGood(JSON.parse(text) as Proof), at + more);
      }
    }
    const inherited = copyOf(one);
    const { salt, ...rest } = parameters(inherited);
    inherited.challenge.parameters = Object.assign(Object.create({ salt }) as object, rest);
    assert.ok(!isGood(inherited), 'a parameter that is inherited');
    assert.ok(isGood(changed(one, () => undefined)), 'what was not changed is good');
  });

  test('members in another order are the same proof, spent once', async () => {
    const proof = await proofOf(KEY, 0, NOW);
    const turned = copyOf(proof);
    turned.challenge.parameters = Object.fromEntries(Object.entries(turned.challenge.parameters).reverse());
    assert.equal(proofs.read(turned, KEY, NOW)?.spendAs, proofs.read(proof, KEY, NOW)?.spendAs);
  });

  test('of thousands that were changed at random, none is good', async () => {
    const good = await Promise.all(Array.from({ length: 20 }, (_, at) => proofOf(at % 2 ? KEY : OTHER, at % 5, NOW)));
    const own = good.filter((_, at) => at % 2 === 1);
    const { tried, accepted } = changedAtRandom({ own, good, runs: Math.ceil(VARIANTS * 1.3), isGood });
    assert.deepEqual(accepted, []);
    assert.ok(tried >= VARIANTS, `only ${tried} were changed`);
    assert.ok(own.every((proof) => isGood(proof)));
  });
});

describe('the level of a proof', () => {
  test('doubles the work with each wrong look-up of the dossier and every ten of the address, up to 16 times', () => {
    assert.equal(neededLevel({ ofDossier: 0, ofAddress: 0 }), 0);
    assert.equal(neededLevel({ ofDossier: 1, ofAddress: 9 }), 1);
    assert.equal(neededLevel({ ofDossier: 1, ofAddress: 20 }), 3);
    assert.equal(neededLevel({ ofDossier: 4, ofAddress: 1e9 }), HIGHEST_LEVEL);
    assert.equal(countersOf(HIGHEST_LEVEL), countersOf(0) * 16);
  });

  test('says how many counters must be tried', async () => {
    for (const level of [0, 2, HIGHEST_LEVEL]) {
      const counters = await Promise.all(
        Array.from({ length: 200 }, async () => (await proofOf(KEY, level, NOW)).solution.counter),
      );
      const mean = counters.reduce((sum, one) => sum + one, 0) / counters.length / countersOf(level);
      assert.ok(Math.max(...counters) < countersOf(level));
      // Six standard errors.
      assert.ok(Math.abs(mean - 0.5) < 0.125, `level ${level}: ${mean}`);
    }
  });
});
