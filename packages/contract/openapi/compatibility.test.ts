import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type OpenApiDocument, openApiDocument } from './document.js';
import type { JsonSchema } from './json-schema.js';
import type { Parameter } from './parameters.js';
import { compare, lint } from './redocly.js';

const folder = mkdtempSync(join(tmpdir(), 'motcua-contract-'));
after(() => rmSync(folder, { recursive: true }));

const released = openApiDocument();
const base = join(folder, 'released.json');
writeFileSync(base, JSON.stringify(released));

function schema(
  document: OpenApiDocument,
  name: string,
): JsonSchema & Required<Pick<JsonSchema, 'properties' | 'required'>> {
  const { properties = {}, required = [], ...rest } = document.components.schemas[name] ?? {};
  return (document.components.schemas[name] = { ...rest, properties, required });
}

function parametersOf(document: OpenApiDocument, path: string): Parameter[] {
  return document.paths[path]?.['get']?.parameters ?? [];
}

function parameter(document: OpenApiDocument, path: string, name: string): Parameter & { schema: JsonSchema } {
  const found = parametersOf(document, path).find((one) => one.name === name);
  assert.ok(found?.schema);
  return Object.assign(found, { schema: found.schema });
}

const without = (list: readonly unknown[] | undefined, value: unknown) => (list ?? []).filter((one) => one !== value);

function bodyOf(document: OpenApiDocument, path: string): JsonSchema {
  const { $ref = '' } =
    document.paths[path]?.['post']?.requestBody?.content['application/json'].schema ?? assert.fail(path);
  return document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? assert.fail($ref);
}

type Change = (document: OpenApiDocument) => void;

/** What each change is reported as. */
const BREAKING: { name: string; reported: string; change: Change }[] = [
  {
    name: 'an operation removed',
    reported: 'Path `/v1/changes` was removed',
    change: (document) => {
      document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path !== '/v1/changes'));
    },
  },
  {
    name: 'a member of an answer removed',
    reported: 'Property `steps` of `Procedure` was removed',
    change: (document) => {
      const procedure = schema(document, 'Procedure');
      procedure.properties = Object.fromEntries(
        Object.entries(procedure.properties).filter(([name]) => name !== 'steps'),
      );
    },
  },
  {
    name: 'a member of an answer no longer always there',
    reported: 'no longer required: `cases`',
    change: (document) => {
      const procedure = schema(document, 'Procedure');
      procedure.required = procedure.required.filter((name) => name !== 'cases');
    },
  },
  {
    name: 'the type of a member changed',
    reported: 'Type of `number`',
    change: (document) => {
      schema(document, 'Version').properties['number'] = { type: 'string' };
    },
  },
  {
    name: 'a member of an answer that may now be null',
    reported: 'Type of `total` widened',
    change: (document) => {
      schema(document, 'FieldPage').properties['total'] = { type: ['number', 'null'] };
    },
  },
  {
    name: 'a required parameter added',
    reported: 'Required `province` query parameter was added',
    change: (document) => {
      parametersOf(document, '/v1/fields').push({
        name: 'province',
        in: 'query',
        required: true,
        schema: { type: 'string' },
      });
    },
  },
  {
    name: 'a parameter removed',
    reported: '`q` query parameter was removed',
    change: (document) => {
      const parameters = parametersOf(document, '/v1/procedures');
      parameters.splice(
        parameters.findIndex(({ name }) => name === 'q'),
        1,
      );
    },
  },
  {
    name: 'a value of a request no longer accepted',
    reported: "Enum lost values: 'district'",
    change: (document) => {
      const { items } = parameter(document, '/v1/procedures', 'level').schema;
      assert.ok(items?.enum);
      items.enum = without(items.enum, 'district');
    },
  },
  {
    name: 'a limit of a request lowered',
    reported: "Upper bound changed from '<= 500' to '<= 100'",
    change: (document) => {
      parameter(document, '/v1/procedures', 'limit').schema.maximum = 100;
    },
  },
  {
    name: 'the type of a parameter changed',
    reported: "Type narrowed from 'integer' to 'string'",
    change: (document) => {
      parameter(document, '/v1/agencies', 'limit').schema.type = 'string';
    },
  },
  {
    name: 'an action removed',
    reported: 'Path `/v1/office/papers` was removed',
    change: (document) => {
      document.paths = Object.fromEntries(
        Object.entries(document.paths).filter(([path]) => path !== '/v1/office/papers'),
      );
    },
  },
  {
    name: 'a member of a body that must be there from now on',
    reported: 'Properties of `LookupRequest` became required: `receiptCode`',
    change: (document) => {
      bodyOf(document, '/v1/dossiers:lookup').required?.push('receiptCode');
    },
  },
  {
    name: 'a member of a body removed',
    reported: 'Property `phone` of `LookupRequest` was removed',
    change: (document) => {
      delete bodyOf(document, '/v1/dossiers:lookup').properties?.['phone'];
    },
  },
  {
    name: 'a value of a body no longer accepted',
    reported: "Enum of `kind` lost values: 'refused'",
    change: (document) => {
      const { kind } = schema(document, 'DossierEventInput').properties;
      assert.ok(kind?.enum);
      kind.enum = without(kind.enum, 'refused');
    },
  },
  {
    name: 'a smaller batch',
    reported: "`maxItems` of `events` changed from '1000' to '100'",
    change: (document) => {
      const { events } = bodyOf(document, '/v1/office/events').properties ?? {};
      assert.ok(events);
      events.maxItems = 100;
    },
  },
];

const HARMLESS: Record<string, Change> = {
  'an operation added': (document) => {
    const catalogue = document.paths['/v1/catalogue']?.['get'];
    assert.ok(catalogue);
    document.paths['/v1/services'] = { get: { ...catalogue, operationId: 'listServices' } };
  },
  'an action added': (document) => {
    const paper = document.paths['/v1/office/papers']?.['post'];
    assert.ok(paper);
    document.paths['/v1/office/stamps'] = { post: { ...paper, operationId: 'printStamp' } };
  },
  'a member of a body added that may be left out': (document) => {
    schema(document, 'ReceptionInput').properties['desk'] = { type: 'string' };
  },
  'a value of a body added': (document) => {
    schema(document, 'DossierEventInput').properties['kind']?.enum?.push('lost');
  },
  'an optional parameter added': (document) => {
    parametersOf(document, '/v1/fields').push({ name: 'q', in: 'query', required: false, schema: { type: 'string' } });
  },
  'a member of an answer added': (document) => {
    schema(document, 'Procedure').properties['photo'] = { type: 'string' };
  },
  'a value of an answer added': (document) => {
    schema(document, 'FeeKind')['x-known-values']?.push('waived');
  },
  'a value of a request added': (document) => {
    parameter(document, '/v1/procedures', 'level').schema.items?.enum?.push('ward');
  },
  'a limit of a request raised': (document) => {
    parameter(document, '/v1/procedures', 'limit').schema.maximum = 1000;
  },
  'a text changed': (document) => {
    schema(document, 'Fee').description = 'In other words.';
  },
};

async function compareWith(changes: Change[], name: string) {
  const revised = structuredClone(released);
  for (const change of changes) change(revised);
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(revised));
  return compare(base, file);
}

// One comparison for all of them: each takes a second, and each change is reported by itself.
test('a breaking change fails, and every one is named', async (t) => {
  const { ok, report } = await compareWith(
    BREAKING.map(({ change }) => change),
    'breaking.json',
  );
  assert.equal(ok, false, report);
  for (const { name, reported } of BREAKING) {
    await t.test(name, () => assert.ok(report.includes(reported), `"${reported}" is missing in\n${report}`));
  }
});

test('one breaking change is enough', async () => {
  const [first] = BREAKING;
  assert.ok(first);
  assert.equal((await compareWith([first.change], 'one.json')).ok, false);
});

test(`what breaks nothing passes: ${Object.keys(HARMLESS).join(', ')}`, async () => {
  const { ok, report } = await compareWith(Object.values(HARMLESS), 'harmless.json');
  assert.ok(ok, report);
});

test('a faulty document does not pass the lint', async () => {
  const faulty = structuredClone(released);
  const file = join(folder, 'faulty.json');
  schema(faulty, 'Fee').properties['kind'] = { $ref: '#/components/schemas/Nothing' };
  writeFileSync(file, JSON.stringify(faulty));
  const { ok, report } = await lint(file);
  assert.equal(ok, false);
  assert.match(report, /no-unresolved-refs/);
});
