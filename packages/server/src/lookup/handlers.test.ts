import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { LookupRequest } from '@motcua/contract';
import { emptyFolder, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { createLookup, type LookupParts } from './handlers.js';
import { HeldDossiers, type Lookup, lookUp, outcomeOf, proofOf, SECRET, solved } from './lookups.fixture.js';
import { HIGHEST_LEVEL } from '../work/levels.js';
import { openTries } from './tries.js';

const CODE = 'H12.44-261120-0013';
const ABSENT = 'H12.44-261120-9999';
const RECEIPT = '7K3M-9QXD-2F80';
const PHONE = '0123';
const DAY = 86_400_000;

interface Desk {
  book: HeldDossiers;
  lookup: Lookup;
  /** Milliseconds since 1970; the test turns it. */
  clock: { now: number };
  /** A look-up whose challenge is solved at once. */
  ask(request: Partial<LookupRequest>, address?: string): Promise<string>;
}

async function desk(context: TestContext, engine: TestedEngine = ENGINES[0]!, parts: Partial<LookupParts> = {}) {
  const book = new HeldDossiers();
  book.hold(CODE, { receiptCode: RECEIPT, phone: PHONE });
  const tries = await openTries(await engine.place(context));
  context.after(() => tries.close());
  const clock = { now: Date.parse('2026-11-23T05:00:00Z') };
  const lookup = createLookup({ book, secret: SECRET, tries, now: () => clock.now, grid: 0, ...parts });
  const ask: Desk['ask'] = async (request, address = '192.0.2.1') =>
    (await lookUp(lookup, { code: CODE, ...request }, address)).outcome;
  return { book, lookup, clock, ask } satisfies Desk;
}

/** Four digits that are wrong, each other ones. */
const wrongPhone = (at: number) => String(9000 + at);

for (const engine of ENGINES) {
  describe(`a look-up on ${engine.name}`, { skip: engine.skip }, () => {
    test('shows the card for the receipt code or the four digits, and the degree of completion for the code', async (context) => {
      const { ask } = await desk(context, engine);
      assert.equal(await ask({}), 'progress');
      assert.equal(await ask({ code: ' h12.44 – 261120 – 0013 ', receiptCode: '7k3m 9qxd-2f8o' }), 'card');
      assert.equal(await ask({ phone: PHONE }), 'card');
      let at = 0;
      for (const wrong of [
        { code: ABSENT },
        { code: ABSENT, phone: PHONE },
        { code: ABSENT, receiptCode: RECEIPT },
        { receiptCode: '7K3M-9QXD-2F81' },
        { receiptCode: 'not one' },
        { receiptCode: PHONE },
        { phone: '3210' },
      ]) {
        assert.equal(await ask(wrong, `192.0.2.${++at}`), 'no-such-dossier', JSON.stringify(wrong));
      }
    });

    test('after five wrong tries the right four digits are refused for a day, and the receipt code is not', async (context) => {
      const { ask, clock } = await desk(context, engine);
      for (const at of [0, 1, 2])
        assert.equal(await ask({ code: `${ABSENT}${at}`, phone: PHONE }, 'broad'), 'no-such-dossier');
      for (const at of [0, 1]) assert.equal(await ask({ phone: wrongPhone(at) }, 'broad'), 'no-such-dossier');
      assert.equal(await ask({ phone: PHONE }, 'broad'), 'no-such-dossier', 'the share of such addresses is used up');
      assert.equal(await ask({ phone: PHONE }, 'holder'), 'card', 'and a holder is not in their way');
      for (const at of [0, 1, 2]) assert.equal(await ask({ phone: wrongPhone(at) }, `fresh ${at}`), 'no-such-dossier');
      for (const address of ['holder', 'fresh 0', 'quite fresh', 'broad']) {
        assert.equal(await ask({ phone: PHONE }, address), 'no-such-dossier', address);
        assert.equal(await ask({ receiptCode: RECEIPT }, address), 'card', address);
        assert.equal(await ask({}, address), 'progress', address);
      }
      clock.now += DAY + 1;
      assert.equal(await ask({ phone: PHONE }, 'holder'), 'card');
    });

    test('an address that was wrong a hundred times is dear, and never locked out', async (context) => {
      const { ask, book, lookup } = await desk(context, engine);
      book.hold('A', { receiptCode: RECEIPT, phone: PHONE });
      for (let at = 0; at < 100; at++) await ask({ code: `absent ${at}`, receiptCode: RECEIPT }, 'all of a village');
      const challenge = await lookup.challengeLookup({ code: 'A' }, { address: 'all of a village' });
      assert.equal((challenge.parameters['data'] as { level: number }).level, HIGHEST_LEVEL);
      assert.equal(await ask({ code: 'A', receiptCode: RECEIPT }, 'all of a village'), 'card');
      assert.equal(await ask({ code: 'A', phone: PHONE }, 'all of a village'), 'card');
    });

    test('of fifty wrong ones at the same time, no more than three are compared', async (context) => {
      const { book, lookup, clock } = await desk(context, engine);
      const proofs = await Promise.all(Array.from({ length: 50 }, () => proofOf(CODE, HIGHEST_LEVEL, clock.now)));
      const outcomes = await Promise.all(
        proofs.map((proof, at) =>
          outcomeOf(lookup.lookUpDossier({ code: CODE, phone: wrongPhone(at), proof }, { address: `clean ${at}` })),
        ),
      );
      assert.deepEqual(new Set(outcomes), new Set(['no-such-dossier']));
      assert.equal(book.asked.length, 50, 'each asks the book');
      const compared = book.asked.filter(
        ({ factor }) => factor !== undefined && 'phone' in factor && /^\d/.test(factor.phone),
      );
      assert.equal(compared.length, 3);
    });
  });
}

describe('the proof of a look-up', () => {
  test('is for one look-up', async (context) => {
    const { lookup, clock } = await desk(context);
    const proof = await solved(await lookup.challengeLookup({ code: CODE }, { address: 'a' }));
    const look = (request: Partial<LookupRequest>, address = 'a') =>
      outcomeOf(lookup.lookUpDossier({ code: CODE, proof, ...request }, { address }));
    assert.equal(await look({ code: ABSENT, receiptCode: RECEIPT }), 'proof-needed', 'not for another dossier');
    assert.equal(await look({ receiptCode: RECEIPT }), 'card', 'nothing was spent by that');
    assert.equal(await look({ receiptCode: RECEIPT }), 'proof-needed', 'not twice');
    assert.equal(await look({ receiptCode: RECEIPT }, 'b'), 'proof-needed');
    const many = await proofOf(CODE, 0, clock.now);
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => look({ proof: many, receiptCode: RECEIPT })));
    assert.equal(outcomes.filter((outcome) => outcome === 'card').length, 1);
    const late = await proofOf(CODE, 0, clock.now);
    clock.now += 600_001;
    assert.equal(await look({ proof: late, receiptCode: RECEIPT }), 'proof-needed', 'not too late');
  });

  test('is spent by a wrong look-up too', async (context) => {
    const { lookup, clock } = await desk(context);
    const proof = await proofOf(CODE, 0, clock.now);
    const look = (receiptCode: string) =>
      outcomeOf(lookup.lookUpDossier({ code: CODE, proof, receiptCode }, { address: 'a' }));
    assert.equal(await look('7K3M-9QXD-2F81'), 'no-such-dossier');
    assert.equal(await look(RECEIPT), 'proof-needed');
  });

  test('must be of the level that is needed when it is used, or one below', async (context) => {
    const { ask, lookup, clock, book } = await desk(context);
    const look = async (level: number) =>
      outcomeOf(
        lookup.lookUpDossier(
          { code: CODE, receiptCode: RECEIPT, proof: await proofOf(CODE, level, clock.now) },
          { address: 'holder' },
        ),
      );
    await ask({ receiptCode: '7K3M-9QXD-2F81' }, 'someone');
    assert.equal(await look(0), 'card', 'someone was wrong while it was worked for');
    await ask({ receiptCode: '7K3M-9QXD-2F81' }, 'someone else');
    const asked = book.asked.length;
    assert.equal(await look(0), 'proof-needed');
    assert.equal(book.asked.length, asked, 'the book is not asked');
    assert.equal(await look(1), 'card');
    for (const at of [1, 2, 3, 4, 5, 6]) await ask({ receiptCode: '7K3M-9QXD-2F81' }, `further ${at}`);
    assert.equal(await look(HIGHEST_LEVEL - 2), 'proof-needed');
    assert.equal(await look(HIGHEST_LEVEL - 1), 'card');
    assert.equal(
      await look(HIGHEST_LEVEL - 2),
      'proof-needed',
      'what went right, or was refused, makes nothing easier',
    );
    clock.now += DAY + 1;
    assert.equal(await look(0), 'card', 'a day later it is easy again');
  });

  test('gets dearer with wrong look-ups, of a dossier that there is and of one that there is not', async (context) => {
    const { lookup, ask } = await desk(context);
    const levels = async (code: string) => {
      const seen: number[] = [];
      for (let at = 0; at < 6; at++) {
        const { parameters } = await lookup.challengeLookup({ code }, { address: 'new' });
        seen.push((parameters['data'] as { level: number }).level);
        await ask({ code, phone: wrongPhone(at) }, `${code} ${at}`);
      }
      return seen;
    };
    assert.deepEqual(await levels(CODE), [0, 1, 2, 3, 4, 4]);
    assert.deepEqual(await levels(ABSENT), [0, 1, 2, 3, 4, 4]);
  });
});

describe('what a refusal tells', () => {
  test('absent, wrong and limited ask the same of the counters and of the book, in the same order', async (context) => {
    const { book, ask, clock } = await desk(context);
    const tries = await openTries(await emptyFolder(context));
    context.after(() => tries.close());
    for (const at of [0, 1, 2]) await ask({ phone: wrongPhone(at) }, `w${at}`);
    const steps: string[] = [];
    const watched = <Part extends object>(part: Part, name: string): Part =>
      new Proxy(part, {
        get(target, member) {
          const found = Reflect.get(target, member) as unknown;
          if (typeof found !== 'function') return found;
          return (...given: unknown[]) => {
            steps.push(`${name}.${String(member)}`);
            return Reflect.apply(found, target, given) as unknown;
          };
        },
      });
    const seen = createLookup({
      book: watched(book, 'book'),
      secret: SECRET,
      tries: watched(tries, 'tries'),
      now: () => clock.now,
      grid: 0,
    });
    const stepsOf = async (request: { code: string; phone: string }, address: string) => {
      const proof = await proofOf(request.code, HIGHEST_LEVEL, clock.now);
      steps.length = 0;
      assert.equal(await outcomeOf(seen.lookUpDossier({ ...request, proof }, { address })), 'no-such-dossier');
      return [...steps];
    };
    const wrong = await stepsOf({ code: CODE, phone: '9999' }, 'a');
    assert.deepEqual(wrong, ['tries.spend', 'tries.begin', 'tries.takeFourDigits', 'book.open']);
    assert.deepEqual(await stepsOf({ code: ABSENT, phone: '9999' }, 'b'), wrong);
    for (const at of [0, 1, 2]) await stepsOf({ code: CODE, phone: '9998' }, `c${at}`);
    const asked = book.asked.length;
    assert.deepEqual(await stepsOf({ code: CODE, phone: PHONE }, 'd'), wrong, 'limited, with the right digits');
    assert.deepEqual(
      book.asked.slice(asked),
      [{ code: CODE, factor: { phone: 'UUUU' } }],
      'and what is asked for is never found, so that no card is made',
    );
  });

  test('comes at a multiple of the grid after the request, and one step at least', async (context) => {
    const grid = 50;
    let wait = 0;
    const book = {
      progress: () => Promise.resolve(undefined),
      open: () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), wait)),
    };
    const { lookup, clock } = await desk(context, ENGINES[0], { book, grid });
    for (wait of [0, 10, 70]) {
      const proof = await proofOf(CODE, HIGHEST_LEVEL, clock.now);
      const started = performance.now();
      await outcomeOf(lookup.lookUpDossier({ code: CODE, phone: PHONE, proof }, { address: 'a' }));
      assert.ok(performance.now() - started >= grid * Math.ceil(Math.max(1, wait) / grid) - 1);
    }
  });

  test('is nothing of what was typed, and neither is what the server notes of its own failure', async (context) => {
    const broken = {
      progress: () => Promise.reject(new Error('the disk is gone')),
      open: () => Promise.reject(new Error('the disk is gone')),
    };
    for (const [parts, phone] of [
      [{}, '9871'],
      [{ book: broken }, PHONE],
    ] as const) {
      const { lookup, clock, ask } = await desk(context, ENGINES[0], parts);
      const proof = await proofOf(CODE, 0, clock.now);
      const error: unknown = await lookup
        .lookUpDossier({ code: CODE, phone, proof }, { address: '192.0.2.77' })
        .catch((failure: unknown) => failure);
      assert.ok(error instanceof Error);
      const told = `${error.message} ${error.stack} ${JSON.stringify(error)} ${JSON.stringify(Object.entries(error))}`;
      for (const typed of [CODE, '261120', `"${phone}"`, ` ${phone}`, '192.0.2.77'])
        assert.ok(!told.includes(typed), typed);
      if ('book' in parts) await assert.rejects(ask({ phone: PHONE }), /the disk is gone/);
    }
  });

  test('a failure of the server uses up no try', async (context) => {
    let isBroken = true;
    const held = new HeldDossiers();
    held.hold(CODE, { receiptCode: RECEIPT, phone: PHONE });
    const book = {
      progress: (code: string) => held.progress(code),
      open: (...given: Parameters<HeldDossiers['open']>) =>
        isBroken ? Promise.reject(new Error('away')) : held.open(...given),
    };
    const { ask } = await desk(context, ENGINES[0], { book });
    for (let at = 0; at < 8; at++) await assert.rejects(ask({ phone: PHONE }));
    isBroken = false;
    assert.equal(await ask({ phone: PHONE }), 'card');
  });
});
