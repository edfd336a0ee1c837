import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@motcua/contract';
import * as z from 'zod/mini';
import { Documentation } from './documentation.js';
import { ANY_VALUE, placesIn, sampleOf, withValueAt } from './sample.fixture.js';
import { describeSchemas } from './schemas.js';

const { components, answers } = describeSchemas(new Documentation());

/** Every schema a reader meets, with a value that has every member. */
const READ = [
  ...Object.entries(contract)
    .filter(([name]) => name.endsWith('Schema') && !['IsoDateSchema', 'IsoMomentSchema'].includes(name))
    .map(([name, schema]) => ({
      name,
      schema: schema as z.ZodMiniType,
      sample: sampleOf(components[name.slice(0, -6)] ?? {}, components),
    })),
  ...Object.entries(contract.everyAnswer).map(([id, schema]) => ({
    name: id,
    schema: schema,
    sample: sampleOf(answers[id] ?? {}, components),
  })),
];

/** Days and moments. */
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-/.test(value);
/** Where it was wrong: for one of several shapes, where it was wrong for each. */
function placesOf(error: z.core.$ZodError | undefined): string[] {
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'invalid_union'
      ? issue.errors.flat().map(({ path }) => [...issue.path, ...path].join('/'))
      : [issue.path.join('/')],
  );
}
/** What tells two shapes apart is the same for good. */
const CONSTANTS: unknown[] = ['motcua-catalogue', 'card', 'progress'];

for (const { name, schema, sample } of READ) {
  test(`${name} reads what the document describes`, () => {
    assert.deepEqual(z.parse(schema, sample), sample);
  });

  test(`${name} keeps members and values it does not know`, () => {
    for (const { path, value } of placesIn(sample)) {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        // A map of names to values takes new names, not new kinds of values.
        if ('any' in value) continue;
        const grown = withValueAt(sample, [...path, 'addedTomorrow'], { deep: [1] });
        assert.deepEqual(z.parse(schema, grown), grown, path.join('/'));
      } else if (typeof value === 'string' && !isDay(value) && !CONSTANTS.includes(value)) {
        const grown = withValueAt(sample, path, 'a-value-of-tomorrow');
        assert.deepEqual(z.parse(schema, grown), grown, path.join('/'));
      }
    }
  });

  test(`${name} refuses a wrong type and says where`, () => {
    for (const { path, value } of placesIn(sample)) {
      if (value === ANY_VALUE) continue;
      const wrong = typeof value === 'string' ? 42 : 'wrong';
      const { error } = z.safeParse(schema, withValueAt(sample, path, wrong));
      assert.ok(placesOf(error).includes(path.join('/')), `${path.join('/')} = ${wrong}`);
      if (!isDay(value)) continue;
      const noDay = z.safeParse(schema, withValueAt(sample, path, '2025-02-30'));
      assert.ok(placesOf(noDay.error).includes(path.join('/')), `${path.join('/')} = 30 February`);
    }
  });
}

test('a file of the catalogue is refused when it is of another format or version', () => {
  const file = { format: 'motcua-catalogue', formatVersion: 1 };
  assert.ok(z.safeParse(contract.CatalogueFileSchema, file).success);
  assert.ok(!z.safeParse(contract.CatalogueFileSchema, { ...file, formatVersion: 2 }).success);
  assert.ok(!z.safeParse(contract.CatalogueFileSchema, { ...file, format: 'other' }).success);
});

test('a procedure has at least one case and one layer', () => {
  const sample = sampleOf(components['Procedure'] ?? {}, components);
  for (const member of ['cases', 'layers']) {
    const { error } = z.safeParse(contract.ProcedureSchema, withValueAt(sample, [member], []));
    assert.deepEqual(error?.issues[0]?.path, [member]);
  }
});
