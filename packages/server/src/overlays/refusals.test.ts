import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import type { OverlayFile } from '@motcua/contract/files';
import { checkOverlays, importCatalogue, publishOverlay, Refusal, type Store } from '@motcua/server';
import { emptyStore, ENGINES, type TestedEngine } from '../store/places.fixture.js';
import { CODE, fileOf, fixed, free, nationalFile, ofCommune, ofProvince } from './overlays.fixture.js';

const [embedded] = ENGINES as readonly [TestedEngine];

/** A store with one procedure and these overlays. */
async function storeOf(context: TestContext, published: readonly OverlayFile[] = []): Promise<Store> {
  const store = await emptyStore(context, embedded);
  await importCatalogue(store, [await fileOf(context, nationalFile())]);
  for (const overlay of published) await publishOverlay(store, await fileOf(context, overlay));
  return store;
}

/** What is told of a file, as `path: reason`. */
async function told(context: TestContext, store: Store, content: object): Promise<string[]> {
  const [report] = await checkOverlays(store, [await fileOf(context, content, 'overlay.json')]);
  const { faults } = report!;
  assert.ok(faults.every(({ file, line = 0 }) => file?.endsWith('overlay.json') && line > 0));
  return faults.map(({ path, reason }) => `${path}: ${reason}`);
}

const [entry] = ofProvince().procedures as [OverlayFile['procedures'][number]];
const withSet = (set: object, more: object = {}) => ofProvince({ procedures: [{ ...entry, set, was: {}, ...more }] });
const inCase = (one: object) => withSet({ cases: { thuong: one } });

test('files that are right have no fault', async (context) => {
  const store = await storeOf(context);
  assert.deepEqual(await told(context, store, ofProvince()), []);
  assert.deepEqual(await told(context, store, ofCommune()), []);
});

const REFUSED = [
  ['no overlay', { format: 'motcua-catalogue' }, /^format: /],
  ['a member that is not known', { ...ofProvince(), valid: 1 }, /: Unrecognized key: "valid"/],
  ['a stated member that is not known', withSet({ name: 'Tên khác' }), /^procedures\[0\]\.set: Unrecognized key/],
  [
    'a misspelt member of a fee',
    inCase({ fees: [{ ...free, noet: 'x' }] }),
    /fees\[0\]\.noet: there is no member "noet"/,
  ],
  [
    'a value that is not known',
    inCase({ fees: [{ ...free, kind: 'gratis' }] }),
    /fees\[0\]\.kind: "gratis" is not a known/,
  ],
  [
    'a place for nothing',
    withSet({ places: [{ role: 'quầy', name: 'X' }] }),
    /places\[0\]\.role: "quầy" is not a known/,
  ],
  ['a day that is none', ofProvince({ validFrom: '2026-02-30' }), /^validFrom: /],
  ['an id for no address', ofProvince({ id: 'Cà Mau' }), /^id: an id has/],
  ['the name of a layer', ofProvince({ id: 'province' }), /^id: "province" is a name/],
  ['an unknown office', ofProvince({ agency: 'khong-co' }), /^agency: "khong-co" is no known agency/],
  ['an office of another level', ofProvince({ agency: 'an-xuyen' }), /^agency: .* is an office of the level "commune"/],
  ['an office that has ended', ofCommune({ agency: 'phuong-4' }), /^agency: .* does not exist on 2026-02-01/],
  ['a province without a decision', { ...ofProvince(), decision: undefined }, /^decision: .*Đ15/],
  [
    'a decision without a number',
    ofProvince({ decision: { number: ' ', effectiveFrom: '2026-01-15' } }),
    /decision\.number/,
  ],
  ['a province without a first day', ofProvince({ decision: { number: '1/QĐ' } }), /^decision: give the first day/],
  ['a first day before the decision applies', ofProvince({ validFrom: '2026-01-14' }), /^validFrom: it applies before/],
  [
    'a decision at no web address',
    ofProvince({ decision: { number: '1', effectiveFrom: '2026-01-15', url: 'javascript:alert(1)' } }),
    /^decision\.url: an address begins with https/,
  ],
  [
    'a link to no web address',
    withSet({ handledElsewhere: { name: 'X', url: 'data:text/html,x' } }),
    /handledElsewhere\.url: an address/,
  ],
  [
    'an unknown office to go to',
    withSet({ handledElsewhere: { name: 'X', agency: 'o-dau' } }),
    /handledElsewhere\.agency: "o-dau"/,
  ],
  ['a number that is not the next', ofProvince({ number: 2 }), /^number: the first overlay has the number 1/],
  [
    'a code that is not known',
    ofProvince({ procedures: [{ ...entry, code: '9.999999' }] }),
    /\.code: "9\.999999" is no known procedure/,
  ],
  [
    'a printed code',
    ofProvince({ procedures: [{ ...entry, code: `${CODE}.000.00.00.H12` }] }),
    /give the national code "1\.001193"/,
  ],
  ['a code given twice', ofProvince({ procedures: [entry, entry] }), /^procedures\[1\]\.code: .* is given twice/],
  ['nothing at all', ofProvince({ procedures: [] }), /^procedures: the file states nothing/],
  ['an entry that states nothing', withSet({}), /^procedures\[0\]\.set: nothing is stated/],
  [
    'a case that never was',
    withSet({ cases: { 'qua-han': { fees: [free] } } }),
    /set\.cases\.qua-han: there is no case "qua-han" of this procedure; it has "thuong"/,
  ],
  ['a fee below nothing', inCase({ fees: [fixed(-1)] }), /fees\[0\]\.amount: a fee is not below 0/],
  [
    'a span that ends before it begins',
    inCase({ fees: [fixed(1, { validFrom: '2026-02-01', validTo: '2026-01-01' })] }),
    /fees\[0\]\.validTo/,
  ],
  [
    'what was below of what is not stated',
    withSet({ contact: ['x'] }, { was: { localCode: 'y' } }),
    /was\.localCode: nothing is stated in place/,
  ],
  ['a contact of two lines', withSet({ contact: ['a\nb'] }), /contact\[0\]: one line each/],
] as const;

test('what is refused', async (context) => {
  const store = await storeOf(context);
  for (const [what, content, expected] of REFUSED) {
    await context.test(what, async () => {
      const faults = await told(context, store, content);
      assert.ok(
        faults.some((fault) => expected.test(fault)),
        faults.join('\n') || 'no fault',
      );
    });
  }
});

test('a time that is longer than below is refused, with the law', async (context) => {
  const store = await storeOf(context);
  const set = { cases: { thuong: { timeLimits: [{ amount: 4, unit: 'workingDay', confirmed: true }] } } };
  const [fault] = await told(context, store, withSet(set));
  assert.match(fault ?? '', /timeLimits\[0\]: 4 workingDay is longer than the 3 workingDay below[^]*\(NĐ 63\/2010/);
});

test('what is held against earlier overlays: numbers, days, ids', async (context) => {
  const next = (parts: Partial<OverlayFile>) => ofProvince({ number: 2, ...parts });
  const store = await storeOf(context, [ofProvince()]);
  for (const [content, expected] of [
    [ofProvince({ procedures: [{ ...entry, set: { contact: ['x'] }, was: {} }] }), /^number: number 2 is the next one/],
    [next({ number: 3 }), /^number: number 2 is the next one/],
    [next({ decision: { number: '2', effectiveFrom: '2026-01-14' } }), /^validFrom: it begins before number 1/],
    [next({ id: 'khac' }), /^id: the overlay of "ca-mau" has the id "tinh-ca-mau"/],
    [next({ agency: 'so-tu-phap' }), /^id: "tinh-ca-mau" is the province overlay of "ca-mau"/],
    [ofProvince({ id: 'so-tu-phap', agency: 'so-tu-phap' }), /code: "1\.001193" is in the overlay "tinh-ca-mau"/],
  ] as const) {
    const faults = await told(context, store, content);
    assert.ok(
      faults.some((fault) => expected.test(fault)),
      `${expected}: ${faults.join('\n')}`,
    );
  }
});

test('a case that is gone since is a conflict, and no fault', async (context) => {
  const store = await storeOf(context);
  const gone = { cases: { 'qua-han': { fees: [free] } } };
  const [report] = await checkOverlays(store, [await fileOf(context, withSet(gone, { was: gone }))]);
  assert.deepEqual([report?.outcome, report?.faults], ['conflicts', []]);
  assert.deepEqual(
    report?.conflicts.map(({ member, fault }) => [member.state, fault.path]),
    [['case-gone', 'procedures[0].set.cases.qua-han.fees']],
  );
});

test('what is no JSON is refused with its line', async (context) => {
  const store = await emptyStore(context, embedded);
  const path = await fileOf(context, {});
  await writeFile(path, '{\n "format": \n}');
  await assert.rejects(
    checkOverlays(store, [path]),
    (error) => error instanceof Refusal && error.faults[0]?.line === 3,
  );
});
