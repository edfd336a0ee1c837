import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import {
  type Agency,
  type CatalogueFile,
  CatalogueFileSchema,
  handles,
  isInForce,
  type Procedure,
} from '@motcua/contract';

const folder = new URL('../sample/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const texts = new Map(files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const catalogues = [...texts].map(([, text]) => JSON.parse(text) as CatalogueFile);
const procedures = catalogues.flatMap((one) => one.procedures ?? []);
const agencies = catalogues.flatMap((one) => one.agencies ?? []);
const fields = catalogues.flatMap((one) => one.fields ?? []);
const current = procedures.filter((one) => isInForce(one.version, '2026-11-23'));
const label = (one: Procedure) => `${one.code} bản ${String(one.version.number)}`;
const listing = (id: string, day: string) => {
  const agency = agencies.find((one) => one.id === id) as Agency;
  return procedures.filter((one) => isInForce(one.version, day) && handles(agency, one.agencies));
};

test('every file of the sample is in our format, in NFC, and laid out for a readable diff', () => {
  for (const [name, text] of texts) {
    CatalogueFileSchema.parse(JSON.parse(text));
    assert.equal(text, text.normalize('NFC'), name);
    assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`, name);
  }
});

test('ids are unique and every reference leads somewhere', () => {
  const agencyIds = new Set(agencies.map((one) => one.id));
  const fieldNames = new Map(fields.map((one) => [one.id, one.name]));
  const codes = new Set(procedures.map((one) => one.code));
  assert.equal(agencyIds.size, agencies.length);
  assert.equal(fieldNames.size, fields.length);
  assert.equal(new Set(procedures.map(label)).size, procedures.length);
  for (const one of agencies) {
    assert.match(one.id, /^[a-z0-9-]+$/);
    for (const id of [one.parent, ...(one.successors ?? []).map((next) => next.agency)]) {
      if (id !== undefined) assert.ok(agencyIds.has(id), `${one.id}: ${id}`);
    }
  }
  for (const one of procedures) {
    assert.equal(fieldNames.get(one.field.id), one.field.name, label(one));
    for (const { id } of one.agencies) if (id !== undefined) assert.ok(agencyIds.has(id), `${label(one)}: ${id}`);
    for (const code of one.related ?? []) assert.ok(codes.has(code), `${label(one)}: ${code}`);
    const layers = new Set(one.layers.map((layer) => layer.id));
    for (const id of Object.values(one.provenance ?? {})) assert.ok(layers.has(id), `${label(one)}: ${id}`);
    const cases = one.cases.map((each) => each.id);
    assert.equal(new Set(cases).size, cases.length, label(one));
    for (const id of cases) assert.match(id, /^[a-z0-9-]+$/);
  }
});

test('a version follows the one before it without overlap', () => {
  for (const one of procedures) {
    const before = procedures.find(
      (other) => other.code === one.code && other.version.number === one.version.number - 1,
    );
    if (one.version.number > 1) assert.ok(before, label(one));
    if (before) assert.ok((before.version.validTo ?? '9999') < (one.version.validFrom ?? ''), label(one));
  }
});

test('what is in force has all its parts, and every doubted value says why', () => {
  for (const one of current) {
    for (const part of ['steps', 'channels', 'places', 'audiences', 'agencies', 'results'] as const) {
      assert.ok(one[part].length > 0, `${label(one)}: ${part}`);
    }
    assert.ok(one.steps.length >= 3 && one.steps.length <= 6, label(one));
    assert.ok(
      one.cases.every((each) => each.documents.length > 0),
      label(one),
    );
  }
  for (const one of procedures) {
    for (const each of one.cases) {
      assert.ok(each.timeLimits.length > 0 && each.fees.length > 0, `${label(one)}: ${each.id}`);
      for (const value of [...each.timeLimits, ...each.fees]) {
        if (!value.confirmed) assert.ok(value.doubt && value.note, `${label(one)}: ${each.id}`);
      }
    }
  }
});

test('no two procedures share a text of their steps', () => {
  const seen = new Map<string, string>();
  for (const one of procedures) {
    for (const { text } of one.steps) {
      assert.equal(seen.get(text) ?? one.code, one.code, text);
      seen.set(text, one.code);
    }
  }
});

test('a district of 2019, a commune of then and of now each have their listing', () => {
  const district = listing('huyen-u-minh-2019', '2019-06-30');
  assert.ok(district.length >= 12, String(district.length));
  assert.ok(district.every((one) => one.levels.includes('district')));
  assert.equal(district.filter((one) => one.code === '1.014027').length, 0);
  assert.ok(listing('xa-nguyen-phich-u-minh-2019', '2019-06-30').length >= 20);
  assert.ok(listing('xa-nguyen-phich', '2026-11-23').length >= 40);
  assert.ok(listing('trung-tam-phuc-vu-hanh-chinh-cong-tinh', '2026-11-23').length >= 20);
  assert.ok(
    listing('cong-an-xa-nguyen-phich', '2026-11-23').every((one) => one.version.decision?.issuer === 'Bộ Công an'),
  );
  assert.ok(current.every((one) => !one.levels.includes('district')));
});

test('no time limit of today is shown as one of 2019', () => {
  for (const one of procedures.filter((each) => isInForce(each.version, '2019-06-30'))) {
    assert.ok(
      one.cases.flatMap((each) => [...each.timeLimits, ...each.fees]).every((value) => !value.confirmed),
      label(one),
    );
  }
});

const facts = new URL('../../../../shared/domain/procedures.json', import.meta.url);
const skip = existsSync(facts) ? false : `no ${fileURLToPath(facts)}`;

test('the 96 procedures of the domain research are there, with their local codes', { skip }, () => {
  const { items } = JSON.parse(readFileSync(facts, 'utf8')) as {
    items: { code: string; localCodeCaMau: string | null }[];
  };
  assert.equal(items.length, 96);
  for (const { code, localCodeCaMau } of items) {
    const one = current.find((each) => each.code === code);
    assert.ok(one, code);
    assert.equal(one.localCode, localCodeCaMau ?? undefined);
  }
});

test('counts for the reader of the log', (t) => {
  const cases = procedures.flatMap((one) => one.cases);
  const values = cases.flatMap((one) => [...one.timeLimits, ...one.fees]);
  const open = values.filter((one) => !one.confirmed).length;
  t.diagnostic(
    `${String(new Set(procedures.map((one) => one.code)).size)} procedures, ${String(procedures.length)} versions, ` +
      `${String(cases.length)} cases, ${String(open)} of ${String(values.length)} values unconfirmed, ` +
      `${String(agencies.length)} agencies, ${String(fields.length)} fields`,
  );
  assert.ok(open > 0 && open < values.length);
});
