import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Fee, Procedure, TimeLimit } from '@motcua/contract';
import { corpusProcedures, noCorpus } from '../corpus.fixture.js';
import { dataIn } from '../html.fixture.js';
import { published, type Published, publishedSample } from '../pages.fixture.js';
import { procedurePage } from '../procedure-page.js';
import { durationOf } from './duration.js';
import { faultsBy, faultsOf, shapesFrom, statementsOf } from './validation.fixture.js';

/** A folder with the shapes that SEMIC publishes for CPSV-AP 3.2 (`cpsv-ap-SHACL.ttl`), which are not ours to carry. */
const PUBLISHED_SHAPES = process.env['MOTCUA_CPSV_AP_SHAPES'] ?? '';
const noShapes = existsSync(PUBLISHED_SHAPES)
  ? false
  : 'MOTCUA_CPSV_AP_SHAPES names no folder with the published shapes: only our own rules are tested';

interface Node extends Record<string, unknown> {
  '@type': string[];
}

function jsonLdIn({ site, procedures }: Published, every = 1): Node[] {
  return procedures
    .filter(({ current }, at) => current !== undefined && at % every === 0)
    .map((one) => dataIn(procedurePage(one, site), 'application/ld+json') as Node);
}

const sample = publishedSample({ baseUrl: 'https://tthc.example.vn/' });
const ofSample = jsonLdIn(sample);
const birth = () => structuredClone(ofSample.find((one) => one['identifier'] === '1.001193')!);

describe('JSON-LD of a procedure', () => {
  test('passes our rules for CPSV-AP and schema.org, wherever the folder stands', async () => {
    assert.ok(ofSample.length > 90);
    for (const document of [...ofSample, ...jsonLdIn(publishedSample(), 8)]) {
      assert.deepEqual(await faultsOf(document), [], String(document['identifier']));
    }
  });

  const changes: Record<string, (node: Node) => void> = {
    'no title': (node) => delete node['dct:title'],
    'two identifiers': (node) => (node['dct:identifier'] = ['1.001193', '1.001194']),
    'no competent authority': (node) => delete node['cv:hasCompetentAuthority'],
    'an authority that is no organisation': (node) =>
      (node['cv:hasCompetentAuthority'] = { '@type': 'skos:Concept', 'skos:prefLabel': 'Ủy ban' }),
    'an authority without a name': (node) => delete (node['cv:hasCompetentAuthority'] as Node[])[0]!['skos:prefLabel'],
    'a duration in words': (node) => (node['cv:processingTime'] = '5 ngày'),
    'two durations': (node) => (node['cv:processingTime'] = ['P1D', 'P2D']),
    'a cost that is text': (node) =>
      ((node['cv:hasCost'] as Node[])[0]!['cv:hasValue'] = { '@value': 'miễn phí', '@language': 'vi' }),
    'a currency as text': (node) => ((node['cv:hasCost'] as Node[])[0]!['cv:currency'] = 'VND'),
    'a paper without a title': (node) => delete (node['cpsv:hasInput'] as Node[])[0]!['dct:title'],
    'an output without identifier': (node) => delete (node['cpsv:produces'] as Node[])[0]!['dct:identifier'],
    'a property that is spelt wrongly': (node) => (node['cv:procesingTime'] = 'P1D'),
    'a class that is spelt wrongly': (node) => node['@type'].push('cpsv:PublicServise'),
    'a property of another type of schema.org': (node) => (node['openingHours'] = 'Mo-Fr 07:00-17:00'),
    'a price as text': (node) => ((node['offers'] as Node[])[0]!['price'] = '8.000 đồng'),
    'a provider that is text': (node) => (node['provider'] = 'Ủy ban nhân dân cấp xã'),
  };
  for (const [name, change] of Object.entries(changes)) {
    test(`with ${name} is refused`, async () => {
      const document = birth();
      change(document);
      assert.notDeepEqual(await faultsOf(document), []);
    });
  }

  test('passes the published shapes, which refuse what is wrong', { skip: noShapes }, async () => {
    const shapes = publishedShapes();
    for (const document of ofSample) assert.deepEqual(await faultsBy(shapes, await statementsOf(document)), []);
    for (const name of ['no title', 'two identifiers', 'no competent authority', 'a duration in words']) {
      const document = birth();
      changes[name]!(document);
      assert.notDeepEqual(await faultsBy(shapes, await statementsOf(document)), [], name);
    }
  });

  test('passes for procedures of the national corpus', { skip: noCorpus }, async () => {
    const every = noShapes === false ? 12 : 100;
    const corpus = published({ procedures: await corpusProcedures() }, { baseUrl: 'https://tthc.example.vn/' });
    const shapes = noShapes === false ? publishedShapes() : undefined;
    for (const document of jsonLdIn(corpus, every)) {
      assert.deepEqual(await faultsOf(document), [], String(document['identifier']));
      if (shapes) assert.deepEqual(await faultsBy(shapes, await statementsOf(document)), []);
    }
  });

  test('tells a duration and a price only where they are confirmed, and always the words', () => {
    const of = (time: TimeLimit, fee: Fee) => {
      const procedure = {
        ...sample.procedures.find(({ code }) => code === '1.001193')!.versions[0]!,
        cases: [{ id: 'thuong', timeLimits: [time], fees: [fee], documents: [] }],
      } satisfies Procedure;
      return jsonLdIn(published({ procedures: [procedure] }))[0]!;
    };
    const sure = of(
      { amount: 15, unit: 'day', confirmed: true },
      { kind: 'fixed', amount: 8000, raw: '8.000 đồng', confirmed: true },
    );
    assert.equal(sure['cv:processingTime'], 'P15D');
    assert.deepEqual(
      [(sure['offers'] as Node[])[0]!['price'], (sure['cv:hasCost'] as Node[])[0]!['cv:hasValue']],
      [8000, '8000'],
    );

    const doubted = of(
      { amount: 15, unit: 'day', raw: '15', confirmed: false, doubt: 'no-unit' },
      { kind: 'free', amount: 0, confirmed: false, doubt: 'free-but-fee-noted' },
    );
    assert.equal(doubted['cv:processingTime'], undefined);
    assert.equal(doubted['offers'], undefined);
    const [cost] = doubted['cv:hasCost'] as Node[];
    assert.equal(cost!['cv:hasValue'], undefined);
    assert.match(String(cost!['dct:description']), /Miễn phí.*chưa xác nhận/);
    assert.match(JSON.stringify(doubted['cv:hasChannel']), /15 ngày \(chưa xác nhận\)/);
  });
});

test('a working day is no duration, and a fraction is told in hours', () => {
  const duration = (amount: number | null, unit: string) => durationOf({ amount, unit, confirmed: true });
  assert.deepEqual(
    [
      duration(15, 'day'),
      duration(7.5, 'day'),
      duration(0.5, 'hour'),
      duration(8, 'hour'),
      duration(3, 'month'),
      duration(2, 'year'),
      duration(0, 'sameDay'),
    ],
    ['P15D', 'PT180H', 'PT0H30M', 'PT8H', 'P3M', 'P2Y', 'P1D'],
  );
  for (const [amount, unit] of [
    [5, 'workingDay'],
    [4, 'workingHour'],
    [30, 'unspecified'],
    [1.5, 'month'],
    [null, 'day'],
    [-1, 'day'],
  ] as const) {
    assert.equal(duration(amount, unit), undefined, `${amount} ${unit}`);
  }
});

function publishedShapes() {
  const files = readdirSync(PUBLISHED_SHAPES).filter((name) => name.endsWith('.ttl'));
  return shapesFrom(...files.map((name) => readFileSync(join(PUBLISHED_SHAPES, name), 'utf8')));
}
