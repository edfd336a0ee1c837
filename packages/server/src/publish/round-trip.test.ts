import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '@motcua/connectors';
import type { Fee, Procedure, TimeLimit } from '@motcua/contract';
import type { StaticRows } from '@motcua/contract/files';
import { slug } from '@motcua/search';
import fc from 'fast-check';
import { inNfc } from '../import/canonical.js';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import type { Store } from '../store/store.js';
import { type Files, procedureIn, published, readJson, SAMPLE, storeOf } from './published.fixture.js';

const corpus = fileURLToPath(new URL('../../../../../shared/data/procedures.jsonl', import.meta.url));
const skip = existsSync(corpus) ? false : 'the corpus (../shared/data/procedures.jsonl) is not here';
/** All of the corpus on demand, one line in so many otherwise. */
const ONE_IN = process.env['MOTCUA_PUBLISH'] === undefined ? 20 : 1;

/** What a publication gives a version of its own accord: the day on which it ended, and that it was corrected. */
function asPublished({ version, ...content }: Procedure): unknown {
  const { validTo: _, note: __, ...stated } = version;
  return { ...content, version: stated };
}

/** Every publication of the store is in the folder, value by value as it was imported. */
async function isAllThere(store: Store, all: Files): Promise<number> {
  const read = new Map<string, Procedure[]>();
  let count = 0;
  for await (const { code, number, body } of store.versions()) {
    const versions = read.get(code) ?? procedureIn(all, code).versions;
    read.set(code, versions);
    const found = versions.find(({ version }) => version.number === number);
    assert.ok(found, `${code} ${number} is not published`);
    assert.deepEqual(asPublished(found), asPublished(JSON.parse(body) as Procedure), `${code} ${number}`);
    count += 1;
  }
  assert.equal([...read.values()].flat().length, count);
  return count;
}

/** What the source printed of times and fees is in the rows as it is in the procedure. */
function rowsSayTheSame(all: Files): number {
  let values = 0;
  for (const path of all.keys()) {
    if (!/^data\/(?:rows|first)-/.test(path)) continue;
    for (const { code, version, timeLimits, fees } of readJson<StaticRows>(all, path).rows) {
      const whole = procedureIn(all, code).versions.find((one) => one.version.number === version.number)!;
      const stated: (TimeLimit | Fee)[] = whole.cases.flatMap((one) => one.timeLimits);
      stated.push(...whole.cases.flatMap((one) => one.fees));
      assert.deepEqual(
        [...timeLimits, ...fees].map(({ case: _, ...value }) => value),
        stated,
        code,
      );
      values += stated.length;
    }
  }
  return values;
}

test('the sample is read back from the folder as it was imported', async (context) => {
  const store = await storeOf(context, SAMPLE);
  const all = await published(store);
  assert.ok((await isAllThere(store, all)) > 60);
  assert.ok(rowsSayTheSame(all) > 100);
});

test('the corpus is read back from the folder as the connector gave it', { skip }, async (context) => {
  const kept: string[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(corpus), crlfDelay: Infinity }))
    if (number++ % ONE_IN === 0) kept.push(line);
  const folder = await files(context, { 'procedures.jsonl': kept.join('\n') });
  const store = await storeOf(context, folder);
  const all = await published(store);
  assert.equal(await isAllThere(store, all), kept.length);
  assert.ok(rowsSayTheSame(all) > kept.length);
  let compared = 0;
  for await (const { procedure: given } of readCorpus(kept, { fieldId: slug })) {
    const { versions } = procedureIn(all, given.code);
    assert.deepEqual(versions, [given]);
    compared += 1;
  }
  assert.equal(compared, kept.length);
});

/** Texts that a page, a script, a line of JSON or a file could stumble over, and any other. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>&amp;&lt;"\'`${x}',
    'dòng\u2028và\u2029đoạn',
    '\r\n\t- một\r\n+ hai',
    '\ud83d một nửa \udc00',
    'Đăng ký khai sinh'.normalize('NFD'),
    '\u200b\ufeff\u00a0\u0000\u001f\uf0fc',
    'dài '.repeat(5000),
    '__proto__',
  ),
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const days = fc.option(fc.constantFrom('2019-01-01', '2026-11-30', '2030-12-31'), { nil: undefined });

const timeLimit = fc.record({
  amount: fc.nat(400),
  unit: fc.constant('workingDay'),
  raw: text,
  note: optional(text),
  confirmed: fc.constant(true),
});
const fee = fc.record({
  kind: fc.constant('fixed'),
  amount: fc.nat(),
  raw: text,
  note: optional(text),
  per: optional(text),
  validFrom: days,
  confirmed: fc.constant(true),
});
const paper = fc.record({
  name: text,
  note: optional(text),
  condition: optional(text),
  originals: optional(fc.nat(9)),
});
const content = fc.record({
  name: text,
  steps: fc.array(fc.record({ title: optional(text), text }), { minLength: 1, maxLength: 3 }),
  requirements: optional(text),
  description: optional(text),
  warnings: optional(fc.array(text, { maxLength: 2 })),
  keywords: optional(fc.array(text, { maxLength: 2 })),
  legalBasis: fc.array(fc.record({ name: text, code: optional(text) }), { maxLength: 2 }),
  timeLimits: fc.array(timeLimit, { maxLength: 2 }),
  fees: fc.array(fee, { maxLength: 2 }),
  documents: fc.array(paper, { maxLength: 2 }),
});

type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;

/** As JSON has it: without what is undefined. */
function written<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

async function comesBack(context: TestContext, contents: Content[]): Promise<void> {
  const given = contents.map(({ timeLimits, fees, documents, ...parts }, at) =>
    written(
      procedure(`1.${100_000 + at}`, {
        ...(parts as Partial<Procedure>),
        cases: [{ id: 'thuong', timeLimits, fees: fees, documents: documents }],
      }),
    ),
  );
  const all = await published(await storeOf(context, catalogue(given)));
  for (const one of given) assert.deepEqual(procedureIn(all, one.code).versions, [inNfc(one)]);
  rowsSayTheSame(all);
}

test(
  'whatever text a procedure has, it is imported, published and read back',
  { timeout: 600_000 },
  async (context) => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 12 }), (contents) => comesBack(context, contents)),
      { numRuns: ONE_IN === 1 ? 300 : 15 },
    );
  },
);
