import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Decision, Version } from '@motcua/contract';
import type { PublicationFile, PublicationItem } from '@motcua/contract/files';
import { checkDecision } from '../check-decision.js';
import { content, publication } from '../publications.fixture.js';
import { codesOf, type Standing, standingOf } from '../standing.js';
import { DECISION_RULES } from './rules.js';

const known = { fields: new Set(['ho-tich']), agencies: new Set<string>() };
/** In time for a province: five days before. */
const IN_TIME = { date: '2026-11-20' };

/** What the store has, by code. */
type Stored = Record<string, Partial<Version>[]>;
const IN_FORCE: Stored = { '1.001193': [{ validFrom: '2025-07-01' }], '1.004873': [{ validFrom: '2025-07-01' }] };

function found(
  items: PublicationItem[],
  decision: Partial<Decision> = {},
  stored: Stored = IN_FORCE,
): Record<string, string[]> {
  const file = JSON.parse(JSON.stringify(publication(items, { ...IN_TIME, ...decision }))) as PublicationFile;
  const standings = new Map<string, Standing>();
  for (const code of items.flatMap(codesOf)) {
    const rows = (stored[code] ?? []).map((version, at) => ({
      number: at + 1,
      declared: at + 1,
      body: JSON.stringify({
        ...content(code),
        name: 'Bản trước',
        version: { number: at + 1, change: 'new', ...version },
      }),
    }));
    standings.set(code, standingOf(rows, file.decision.effectiveFrom ?? '9999-12-31'));
  }
  const kinds: Record<string, string[]> = {};
  for (const { kind, path } of checkDecision(file, { today: '2026-11-23', standings, known }))
    (kinds[kind] ??= []).push(path);
  return kinds;
}

const amended: PublicationItem = { change: 'amended', procedure: content() };
const added: PublicationItem = { change: 'new', procedure: content('1.009999') };
const abolished: PublicationItem = { change: 'abolished', code: '1.004873' };
const replaced = (...replaces: string[]): PublicationItem => ({
  change: 'replaced',
  procedure: content('1.009999'),
  replaces,
});
const gone = [{ validFrom: '2025-07-01' }, { change: 'abolished', validFrom: '2026-01-01' }];
const none = undefined as never;

interface Case {
  kind: string;
  bad: [path: string, items: PublicationItem[], decision?: Partial<Decision>, stored?: Stored][];
  good: [items: PublicationItem[], decision?: Partial<Decision>, stored?: Stored][];
}

const CASES: Case[] = [
  {
    kind: 'decision-incomplete',
    bad: [
      ['decision/number', [amended], { number: ' ' }],
      ['decision/number', [amended], { number: 'một hai' }],
      ['decision/date', [amended], { date: none }],
      ['decision/issuer', [amended], { issuer: '' }],
      ['decision/effectiveFrom', [amended], { effectiveFrom: none }],
    ],
    good: [[[amended], { number: '163/QĐ-BTP' }]],
  },
  {
    kind: 'date-before-decision',
    bad: [['decision/effectiveFrom', [amended], { date: '2026-12-02' }]],
    good: [[[amended], { date: '2026-12-01' }]],
  },
  {
    kind: 'date-in-future',
    bad: [['decision/date', [amended], { date: '2026-11-24' }]],
    good: [[[amended], { date: '2026-11-23' }]],
  },
  {
    kind: 'published-late',
    bad: [
      ['decision/date', [amended], { date: '2026-11-27' }],
      ['decision/date', [amended], { date: '2026-11-20', issuer: 'Bộ Tư pháp' }],
    ],
    good: [
      [[amended], { date: '2026-11-26' }],
      [[amended], { date: '2026-11-11', issuer: 'Bộ trưởng Bộ Tư pháp' }],
    ],
  },
  {
    kind: 'decision-sources',
    bad: [
      ['decision/url', [amended], { url: none }],
      ['decision/basis', [amended], { basis: [' '] }],
    ],
    good: [[[amended]]],
  },
  {
    kind: 'hash-malformed',
    bad: [['decision/sha256', [amended], { sha256: 'abc' }]],
    good: [[[amended], { sha256: 'a'.repeat(64) }]],
  },
  {
    kind: 'link-broken',
    bad: [['decision/url', [amended], { url: 'ftp://tinhmau.example.vn/1242.pdf' }]],
    good: [[[amended], { url: 'http://tinhmau.example.vn/1242.pdf' }]],
  },
  {
    kind: 'items-unsound',
    bad: [
      ['items', []],
      ['items/1', [amended, { change: 'abolished', code: '1.001193' }]],
      ['items/0/replaces', [replaced()]],
      ['items/0/replaces', [replaced('1.009999')]],
      ['items/1', [abolished, replaced('1.004873')]],
    ],
    good: [[[amended, abolished]], [[replaced('1.001193', '1.004873')]]],
  },
  {
    kind: 'code-unreadable',
    bad: [
      ['items/0/code', [{ change: 'abolished', code: '1.004873.000.00.00.H12' }]],
      ['items/0/replaces/0', [replaced('la')]],
    ],
    good: [[[abolished]]],
  },
  {
    kind: 'exists',
    bad: [['items/0/procedure/code', [{ change: 'new', procedure: content() }]]],
    good: [[[added]], [[amended]]],
  },
  {
    kind: 'not-in-force',
    bad: [
      ['items/0/procedure/code', [{ change: 'amended', procedure: content('1.009999') }]],
      ['items/0/code', [{ change: 'abolished', code: '1.009999' }]],
      ['items/0/code', [abolished], {}, { '1.004873': gone }],
      ['items/0/code', [abolished], {}, { '1.004873': [{ validFrom: '2027-01-01' }] }],
      ['items/0/replaces/0', [replaced('1.000001')]],
    ],
    good: [
      [[amended, abolished]],
      // It was to end anyway, and goes on.
      [[amended], {}, { '1.001193': [{ validFrom: '2025-07-01', validTo: '2026-11-30' }] }],
    ],
  },
  {
    kind: 'code-again',
    bad: [['items/0/procedure/code', [{ change: 'new', procedure: content() }], {}, { '1.001193': gone }]],
    good: [[[added]], [[amended]]],
  },
  {
    kind: 'later-version',
    bad: [
      [
        'items/0/procedure/code',
        [amended],
        {},
        { '1.001193': [{ validFrom: '2025-07-01' }, { validFrom: '2027-01-01' }] },
      ],
      [
        'items/0/procedure/code',
        [amended],
        {},
        { '1.001193': [{ validFrom: '2025-07-01' }, { validFrom: '2026-12-01' }] },
      ],
    ],
    good: [[[amended]]],
  },
  {
    kind: 'ends-before-later',
    bad: [
      ['items/0/code', [abolished], {}, { '1.004873': [{ validFrom: '2025-07-01' }, { validFrom: '2027-01-01' }] }],
    ],
    good: [[[abolished]]],
  },
  {
    kind: 'nothing-changed',
    bad: [['items/0/procedure/code', [{ change: 'amended', procedure: content('1.001193', { name: 'Bản trước' }) }]]],
    good: [[[amended]]],
  },
];

test('every rule has a good and a bad case', () => {
  // What a layer is lost for is told by a test of its own.
  const all = [...CASES.map(({ kind }) => kind), 'layer-lost'];
  assert.deepEqual(all.sort(), [...new Set(DECISION_RULES.map(({ kind }) => kind))].sort());
});

for (const { kind, bad, good } of CASES) {
  describe(kind, () => {
    for (const [number, [path, items, decision, stored]] of bad.entries())
      test(`is found at ${path} (${number + 1})`, () => {
        assert.ok(found(items, decision, stored)[kind]?.includes(path), JSON.stringify(found(items, decision, stored)));
      });

    test('is not found where it is not', () => {
      for (const given of good) assert.equal(found(...given)[kind], undefined);
    });
  });
}

test('a layer of the province that is not in the new content is asked about', () => {
  const layers = [
    { id: 'national', kind: 'national' },
    { id: 'ca-mau', kind: 'province', agency: 'UBND tỉnh Cà Mau' },
  ];
  const body = JSON.stringify({ ...content(), name: 'Bản trước', layers, version: { number: 1, change: 'new' } });
  const standings = new Map([['1.001193', standingOf([{ number: 1, declared: 1, body }], '2026-12-01')]]);
  const kinds = (procedure = content()) =>
    checkDecision(publication([{ change: 'amended', procedure }], IN_TIME), { today: '2026-11-23', standings, known });
  const [lost] = kinds().filter(({ kind }) => kind === 'layer-lost');
  assert.equal(lost?.path, 'items/0/procedure/layers');
  assert.match(lost.message, /UBND tỉnh Cà Mau/);
  assert.deepEqual(kinds(content('1.001193', { layers })), []);
});
