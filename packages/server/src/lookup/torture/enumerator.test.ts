import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { RECEIPT_LETTERS } from '@motcua/contract';
import type { Factor } from '../../dossiers/record.js';
import { emptyFolder } from '../../store/places.fixture.js';
import { createLookup } from '../handlers.js';
import { COST, countersOf, HIGHEST_LEVEL } from '../../work/levels.js';
import { HeldDossiers, type Lookup, outcomeOf, SECRET, solvedAtOnce } from '../lookups.fixture.js';
import { openTries } from '../tries.js';

/**
 * Somebody who knows every code, has a thousand addresses with a core each, and a day. `npm run torture` goes through 20,000 dossiers;
 * the short form is the same with fewer.
 *
 * What holds: no receipt code is found. Of each dossier at most 5 of 10,000 four digits are compared in a day, which finds one
 * in 2,000 dossiers in the mean, and no address is refused because of what others did with it. Going through all dossiers takes
 * from holders neither way in. Whoever aims at one dossier with two fresh addresses can use up the four digits of that one for a
 * day: then its holder needs the receipt code, which gets in always.
 */
const LONG = process.env['MOTCUA_ENUMERATOR'] !== undefined;
const DOSSIERS = LONG ? 20_000 : 120;
const ADDRESSES = LONG ? 1000 : 20;
const TARGETS = 2;
const HASHES_A_MILLISECOND = 1000;
/** Hashes of plain JavaScript in a second of a quarter of a core; see `npm run bench -- lookup`. */
const PHONE = 80_000;
const HOUR = 3_600_000;
/** Noon in Việt Nam, so that the names of addresses change in the middle of the attack. */
const START = Date.parse('2026-11-23T05:00:00Z');
/** Of an attack. Holders come in between. */
const LOOKUPS_FOR_A_HOLDER = LONG ? 40 : 10;
/** Dossiers from which on the share that was disclosed says something: of fewer, none or one is luck. */
const MANY = 2000;

/** Numbers that are the same in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const digits = (number: number) => String(number).padStart(4, '0');
const receipt = (random: (below: number) => number) =>
  Array.from({ length: 12 }, () => RECEIPT_LETTERS[random(32)])
    .join('')
    .replace(/(.{4})(?!$)/g, '$1-');

/** Dossiers that count how often four digits were really compared. */
class ComparedDossiers extends HeldDossiers {
  readonly compared = new Map<string, number>();

  override open(code: string, factor: Factor) {
    this.asked.length = 0;
    if ('phone' in factor && /^\d/.test(factor.phone)) this.compared.set(code, (this.compared.get(code) ?? 0) + 1);
    return super.open(code, factor);
  }
}

interface Town {
  book: ComparedDossiers;
  lookup: Lookup;
  clock: { now: number };
  codes: string[];
  random: (below: number) => number;
}

async function town(context: TestContext, seed: number): Promise<Town> {
  const random = seeded(seed);
  const book = new ComparedDossiers();
  const codes = Array.from({ length: DOSSIERS }, (_, at) => `H12.44-261120-${String(at).padStart(5, '0')}`);
  for (const code of codes) book.hold(code, { receiptCode: receipt(random), phone: digits(random(10_000)) });
  const clock = { now: START };
  const tries = await openTries(await emptyFolder(context), () => clock.now);
  context.after(() => tries.close());
  return {
    book,
    codes,
    clock,
    random,
    lookup: createLookup({ book, secret: SECRET, tries, now: () => clock.now, grid: 0 }),
  };
}

/** One look-up with what its proof costs in the mean, so that nothing in a run is left to chance. */
async function look(
  { lookup }: Town,
  code: string,
  factor: Partial<{ phone: string; receiptCode: string }>,
  address: string,
) {
  const challenge = await lookup.challengeLookup({ code }, { address });
  const { level } = challenge.parameters['data'] as { level: number };
  const { proof } = await solvedAtOnce(challenge);
  const outcome = await outcomeOf(lookup.lookUpDossier({ code, ...factor, proof }, { address }));
  return { outcome, hashes: (countersOf(level) / 2) * COST };
}

/** Holders that come in between, each about a dossier that no other holder asks about. */
class Holders {
  readonly #town: Town;
  readonly #order: string[];
  readonly failed: string[] = [];
  came = 0;
  hashes = 0;
  dearest = 0;

  constructor(here: Town, codes: readonly string[]) {
    this.#town = here;
    this.#order = [...codes].sort((one, other) => hashOf(one) - hashOf(other));
  }

  /** One holder: with the receipt code from home, the same from an address of attackers, and with four digits from home. */
  async come(attacker: string): Promise<void> {
    const code = this.#order[this.came];
    if (code === undefined) return;
    this.came += 1;
    const { book } = this.#town;
    const held = book.dossiers.get(code)!;
    const home = `home of ${this.came}`;
    const before = book.compared.get(code) ?? 0;
    if (this.came % 4 === 0) {
      // Typed wrong at first; it is no attack, so that it does not count for one.
      await this.#pay(code, { phone: digits((Number(held.phone) + 1) % 10_000) }, home);
    }
    const ways = [
      ['four digits', { phone: held.phone }, home],
      ['receipt code', { receiptCode: held.receiptCode }, home],
      ['receipt code beside attackers', { receiptCode: held.receiptCode }, attacker],
    ] as const;
    for (const [way, factor, address] of ways) {
      if ((await this.#pay(code, factor, address)) !== 'card') this.failed.push(`${way} of ${code}`);
    }
    book.compared.set(code, before);
  }

  async #pay(code: string, factor: Parameters<typeof look>[2], address: string): Promise<string> {
    const { outcome, hashes } = await look(this.#town, code, factor, address);
    this.hashes += hashes;
    this.dearest = Math.max(this.dearest, hashes);
    return outcome;
  }
}

function hashOf(text: string): number {
  return Array.from(text).reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7);
}

interface Guess {
  code: string;
  factor: { phone: string } | { receiptCode: string };
  /** Index of an address. */
  from: number;
  /** Not before this hour. */
  hour: number;
}

/** Carries out an attack, each address as fast as its core, within a day. Gives what it disclosed. */
async function attack(here: Town, guesses: Iterable<Guess>, holders: Holders) {
  const free = new Float64Array(ADDRESSES).fill(START);
  const disclosed = { phone: new Set<string>(), receiptCode: new Set<string>() };
  const attacked = new Set<string>();
  let lookups = 0;
  let hashes = 0;
  for (const { code, factor, from, hour } of guesses) {
    here.clock.now = Math.max(here.clock.now, free[from]!, START + hour * HOUR);
    if (here.clock.now >= START + 24 * HOUR) break;
    const address = `attacker ${from}`;
    const done = await look(here, code, factor, address);
    if (done.outcome === 'card') disclosed['phone' in factor ? 'phone' : 'receiptCode'].add(code);
    else assert.equal(done.outcome, 'no-such-dossier');
    free[from] = here.clock.now + done.hashes / HASHES_A_MILLISECOND;
    hashes += done.hashes;
    attacked.add(code);
    lookups += 1;
    if (lookups % LOOKUPS_FOR_A_HOLDER === 0) await holders.come(address);
  }
  return { disclosed, attacked, lookups, hashes };
}

/** What every attack must have come to. */
function judge(context: TestContext, here: Town, holders: Holders, done: Awaited<ReturnType<typeof attack>>): void {
  const compared = [...done.attacked].map((code) => here.book.compared.get(code) ?? 0);
  const sum = compared.reduce((all, one) => all + one, 0);
  const share = done.disclosed.phone.size / done.attacked.size;
  context.diagnostic(
    `${done.lookups} look-ups of ${done.attacked.size} dossiers for ${(done.hashes / 1e9).toFixed(1)} G hashes; ` +
      `four digits compared ${sum} times, at most ${Math.max(...compared)} of one dossier; ` +
      `disclosed ${done.disclosed.phone.size} by four digits (${(share * 100).toFixed(3)} %), ${done.disclosed.receiptCode.size} by receipt codes; ` +
      `${holders.came} holders in three ways each, ${holders.failed.length} times refused; ` +
      `a proof took them ${(holders.hashes / (holders.came * 3.25 || 1) / PHONE).toFixed(2)} s of a slow phone in the mean, ` +
      `${(holders.dearest / PHONE).toFixed(1)} s at most`,
  );
  assert.equal(done.disclosed.receiptCode.size, 0);
  assert.ok(Math.max(...compared) <= 5, 'of each dossier at most 5 of 10,000, which is 0.05 %');
  if (done.attacked.size >= MANY) assert.ok(share <= 0.0005, `${done.disclosed.phone.size} of ${done.attacked.size}`);
}

test('broad: six times through all dossiers, all addresses', async (context) => {
  const here = await town(context, 1);
  function* guesses(): Generator<Guess> {
    for (let pass = 0; pass < 6; pass++) {
      for (const [at, code] of here.codes.entries()) {
        yield {
          code,
          factor: { phone: digits((at * 7 + pass * 1013) % 10_000) },
          from: at % ADDRESSES,
          hour: pass * 4,
        };
      }
    }
  }
  const holders = new Holders(here, here.codes);
  judge(context, here, holders, await attack(here, guesses(), holders));
  assert.deepEqual(holders.failed, [], 'every holder gets in, in every way');
});

test('deep: all four digits of a few dossiers, from all addresses in turn', async (context) => {
  const here = await town(context, 2);
  const targets = here.codes.slice(0, TARGETS);
  const all = LONG ? 10_000 : 100;
  function* guesses(): Generator<Guess> {
    for (let guess = 0; guess < all; guess++) {
      for (const code of targets) yield { code, factor: { phone: digits(guess) }, from: guess % ADDRESSES, hour: 0 };
    }
  }
  const holders = new Holders(here, here.codes.slice(TARGETS));
  judge(context, here, holders, await attack(here, guesses(), holders));
  assert.deepEqual(holders.failed, [], 'holders of other dossiers do not notice');
  await onlyByReceiptCode(here, targets);
});

test('rotating: every address leaves a dossier when it is no longer taken for a person', async (context) => {
  const here = await town(context, 3);
  // An address is clean until it was wrong about a second dossier: three tries of one, and one of another.
  const targets = here.codes.slice(0, Math.floor(ADDRESSES * (4 / 3)));
  function* guesses(): Generator<Guess> {
    for (let from = 0; from < ADDRESSES; from++) {
      const own = targets[from]!;
      for (let guess = 0; guess < 3; guess++)
        yield { code: own, factor: { phone: digits(from + guess) }, from, hour: from / 50 };
      const shared = targets[ADDRESSES + Math.floor(from / 3)];
      if (shared !== undefined) yield { code: shared, factor: { phone: digits(from) }, from, hour: from / 50 };
    }
    // And what is left for those that are suspect.
    for (const [at, code] of targets.entries()) {
      for (let guess = 3; guess < 6; guess++) {
        yield { code, factor: { phone: digits(at + guess) }, from: (at * 7 + guess) % ADDRESSES, hour: 22 };
      }
    }
  }
  const holders = new Holders(here, here.codes.slice(targets.length));
  const done = await attack(here, guesses(), holders);
  judge(context, here, holders, done);
  assert.deepEqual(holders.failed, [], 'holders of other dossiers do not notice');
  await onlyByReceiptCode(
    here,
    targets.slice(0, 20).filter((code) => !done.disclosed.phone.has(code)),
  );
});

test('only clean: each address asks about two dossiers, and never more', async (context) => {
  const here = await town(context, 4);
  const targets = here.codes.slice(0, ADDRESSES * 2);
  function* guesses(): Generator<Guess> {
    for (const [at, code] of targets.entries()) {
      yield { code, factor: { phone: digits(at * 3) }, from: at % ADDRESSES, hour: at / targets.length };
    }
  }
  const holders = new Holders(here, here.codes);
  judge(context, here, holders, await attack(here, guesses(), holders));
  assert.deepEqual(holders.failed, [], 'one try of each leaves two for its holder');
});

test('receipt codes: as many as there is time for', async (context) => {
  const here = await town(context, 5);
  const count = LONG ? 20_000 : 100;
  function* guesses(): Generator<Guess> {
    for (let at = 0; at < count; at++) {
      const code = here.codes[(at * 17) % DOSSIERS]!;
      yield { code, factor: { receiptCode: receipt(here.random) }, from: at % ADDRESSES, hour: (at / count) * 23 };
    }
  }
  const holders = new Holders(here, here.codes);
  judge(context, here, holders, await attack(here, guesses(), holders));
  assert.deepEqual(holders.failed, []);
  const dearest = (countersOf(HIGHEST_LEVEL) / 2) * COST;
  const paid = (1000 * 24 * HOUR * HASHES_A_MILLISECOND) / dearest;
  context.diagnostic(
    `a day of 1000 cores pays for ${(paid / 1e6).toFixed(0)} million look-ups: one receipt code of ${(2 ** 60 / paid).toExponential(0)} days`,
  );
  assert.ok(paid / 2 ** 60 < 1e-9);
});

/** What someone who aims at a dossier does to its holder: nothing but that the receipt code is needed for a day. */
async function onlyByReceiptCode(here: Town, targets: readonly string[]): Promise<void> {
  for (const [at, code] of targets.entries()) {
    const held = here.book.dossiers.get(code)!;
    const home = `home of target ${at}`;
    assert.equal((await look(here, code, { phone: held.phone }, home)).outcome, 'no-such-dossier');
    for (const address of [home, 'attacker 0', 'attacker 1']) {
      assert.equal((await look(here, code, { receiptCode: held.receiptCode }, address)).outcome, 'card');
    }
  }
}
