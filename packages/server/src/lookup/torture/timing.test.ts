import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LookupRequest } from '@motcua/contract';
import { sql } from 'kysely';
import { appOver, catalogueOf } from '../../api/app.fixture.js';
import { listen, type Listening } from '../../cli/listen.js';
import { DossierBook } from '../../dossiers/dossier-book.js';
import { catalogue, procedure } from '../../import/catalogue.fixture.js';
import { openStore, type Store } from '../../store/store.js';
import { createLookup } from '../handlers.js';
import { HIGHEST_LEVEL } from '../../work/levels.js';
import { KEYS, type Lookup, outcomeOf, proofOf, SECRET } from '../lookups.fixture.js';
import { GRID } from '../time-grid.js';
import { openTries, type Tries } from '../tries.js';
import { openTryTables, type TryPlace } from '../try-tables.js';
import { below, welch } from './welch.fixture.js';

/**
 * Whether the time of a refusal tells why: a dossier that there is not, a wrong second factor, and one that was tried too often with
 * the right one, by the dossiers and counters of a real store. `npm run torture` takes 20,000 samples of each and looks at Welch's t;
 * the short form only sees that all of it runs and that the answers are the same.
 *
 * Kinds are mixed at random. Before each sample its dossier gets the history of three wrong tries: an hour old for the kind that is
 * limited, more than a day old for the others, so that the same rows are there to be written. The clock goes on by two days between
 * samples of one dossier.
 */
const LONG = process.env['MOTCUA_TIMING'] !== undefined;
const SAMPLES = LONG ? 20_000 : 300;
const DOSSIERS = LONG ? 2000 : 50;
const HOUR = 3_600_000;
const START = Date.parse('2026-11-23T05:00:00Z');
const PHONE = '0123';

const KINDS = ['absent', 'wrong', 'limited'] as const;
type Kind = (typeof KINDS)[number];
type Times = Record<Kind, number[]>;

interface Sample {
  kind: Kind;
  request: LookupRequest;
  address: string;
}

let folder: string;
let store: Store;
let tries: Tries;
let place: TryPlace;
let book: DossierBook;
let clock = START;

/** A number below `below`, the same in each run. */
let state = 1;
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

const codeOf = (at: number, kind: Kind) => `H12.44-261120-${kind === 'absent' ? 9 : 1}${String(at).padStart(5, '0')}`;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-timing-'));
  store = await openStore(folder);
  await store.prepare();
  const published = await catalogueOf(catalogue([procedure('1.000001')]));
  book = new DossierBook({ store, secret: SECRET, catalogue: () => published, now: () => START });
  const key = { id: 'k', label: 'Phần mềm một cửa', scopes: ['dossiers:write'] as const };
  for (let from = 0; from < DOSSIERS; from += 200) {
    const receptions = Array.from({ length: Math.min(200, DOSSIERS - from) }, (_, at) => ({
      code: codeOf(from + at, 'wrong'),
      procedure: '1.000001',
      agency: 'an-xuyen',
      receivedAt: '2026-11-20T08:00:00+07:00',
      channel: 'direct' as const,
      applicant: { kind: 'citizen' as const, name: 'Nguyễn Văn An', phone: `0900 00${PHONE}` },
    }));
    const results = await book.receive(receptions, key);
    assert.ok(
      results.every(({ outcome }) => outcome === 'stored'),
      JSON.stringify(results[0]),
    );
  }
  tries = await openTries(folder, () => clock);
  place = await openTryTables(folder);
});

after(async () => {
  await tries.close();
  await place.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const lookupOn = (grid: number): Lookup => createLookup({ book, secret: SECRET, tries, now: () => clock, grid });

/** A look-up of a kind, its dossier with the history that the kind has. */
async function sampleOf(number: number, kind: Kind): Promise<Sample> {
  const code = codeOf(number % DOSSIERS, kind);
  const at = clock - (kind === 'limited' ? 1 : 25) * HOUR;
  for (const ring of ['any', 'clean', 'suspect']) {
    await sql`insert into lookup_dossier (dossier, kind, at1, at2, at3, at4, at5, last, touched)
      values (${KEYS.dossier('tries', code)}, ${ring}, 0, 0, ${at}, ${at}, ${at}, '', ${at})
      on conflict (dossier, kind) do update set at1 = 0, at2 = 0, at3 = ${at}, at4 = ${at}, at5 = ${at}, last = '',
      touched = ${at}`.execute(place.db);
  }
  const proof = await proofOf(code, HIGHEST_LEVEL, clock);
  const phone = kind === 'limited' ? PHONE : String(9000 + random(1000));
  return {
    kind,
    request: { code, phone, proof },
    address: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
  };
}

/** Takes samples of all kinds, mixed, several at a time. `take` gives the milliseconds that one needed. */
async function measure(atOnce: number, take: (sample: Sample) => Promise<number>): Promise<Times> {
  const times: Times = { absent: [], wrong: [], limited: [] };
  const kinds = KINDS.flatMap((kind) => Array<Kind>(SAMPLES).fill(kind));
  for (let at = kinds.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [kinds[at], kinds[other]] = [kinds[other]!, kinds[at]!];
  }
  // What is compiled on the way is not measured.
  for (let at = 0; at < SAMPLES / 5; at++, clock += 50 * HOUR) await take(await sampleOf(at, KINDS[at % 3]!));
  while (kinds.length > 0) {
    const samples: Sample[] = [];
    for (const kind of kinds.splice(-atOnce)) samples.push(await sampleOf(kinds.length + samples.length, kind));
    await Promise.all(samples.map(async (sample) => times[sample.kind].push(await take(sample))));
    clock += 50 * HOUR;
  }
  return times;
}

/** Looks at each pair of kinds, whole and without the slowest tenth. */
function judge(tell: (message: string) => void, what: string, times: Times): void {
  const failed: string[] = [];
  for (const [one, other] of [
    ['absent', 'wrong'],
    ['absent', 'limited'],
    ['wrong', 'limited'],
  ] as const) {
    const t = welch(times[one], times[other]);
    const cropped = welch(...below(0.9, times[one], times[other]));
    const line = `${what}: ${one} and ${other}: t = ${t.toFixed(2)}, without the slowest tenth ${cropped.toFixed(2)}`;
    tell(line);
    if (Math.abs(t) >= 4.5 || Math.abs(cropped) >= 4.5) failed.push(line);
  }
  const medians = KINDS.map((kind) => `${kind} ${times[kind].toSorted((a, b) => a - b)[SAMPLES >> 1]!.toFixed(3)} ms`);
  tell(`${what}: ${SAMPLES} of each; medians ${medians.join(', ')}`);
  if (LONG) assert.deepEqual(failed, []);
}

test('the work before the grid takes the same for each', async (context) => {
  const lookup = lookupOn(0);
  const times = await measure(1, async ({ request, address }) => {
    const started = performance.now();
    const outcome = await outcomeOf(lookup.lookUpDossier(request, { address }));
    const took = performance.now() - started;
    assert.equal(outcome, 'no-such-dossier');
    return took;
  });
  judge((line) => context.diagnostic(line), 'handler', times);
});

describe('an answer', () => {
  let isOnGrid = false;
  let server: Listening;
  const agent = new Agent({ keepAlive: true });
  let app: Awaited<ReturnType<typeof appOver>>;

  before(async () => {
    const [without, on] = [lookupOn(0), lookupOn(GRID)];
    const now = () => (isOnGrid ? on : without);
    const actions: Lookup = {
      challengeLookup: (body, call) => now().challengeLookup(body, call),
      lookUpDossier: (body, call) => now().lookUpDossier(body, call),
    };
    app = await appOver(catalogue([procedure('1.000001')]), { actions });
    server = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  });
  after(() => {
    agent.destroy();
    server.close();
  });

  const bodies = new Set<string>();

  /** Over the wire; the time until the first byte of the answer. */
  function post(sample: Sample): Promise<number> {
    const body = JSON.stringify(sample.request);
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const started = performance.now();
      const sent = request(`${server.url}/v1/dossiers:lookup`, { method: 'POST', agent, headers }, (response) => {
        const took = performance.now() - started;
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          bodies.add(`${response.statusCode} ${JSON.stringify({ ...response.headers, date: '' })} ${text}`);
          resolve(took);
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  test('of the app takes the same for each', async (context) => {
    const times = await measure(1, async ({ request: { ...body } }) => {
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
      const started = performance.now();
      const response = await app.request('/v1/dossiers:lookup', init);
      const took = performance.now() - started;
      assert.equal(response.status, 404);
      return took;
    });
    judge((line) => context.diagnostic(line), 'app.request', times);
  });

  test('over HTTP takes the same for each, one after another without the grid', async (context) => {
    bodies.clear();
    const times = await measure(1, post);
    judge((line) => context.diagnostic(line), 'HTTP', times);
    assert.equal(bodies.size, 1, [...bodies].join('\n'));
  });

  test('over HTTP takes the same for each, many at a time on the grid', async (context) => {
    bodies.clear();
    isOnGrid = true;
    const times = await measure(16, post);
    judge((line) => context.diagnostic(line), 'HTTP on the grid', times);
    assert.equal(bodies.size, 1, [...bodies].join('\n'));
    assert.ok(KINDS.every((kind) => times[kind].every((took) => took >= GRID - 1)));
  });
});
