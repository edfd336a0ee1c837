import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, operations, type OperationId, PROBLEMS } from '@motcua/contract';
import { EVERY_OPERATION, requests } from '@motcua/contract/requests';
import * as z from 'zod/mini';
import { openApiDocument } from './document.js';
import { examples } from './examples.js';

const document = openApiDocument();
const ids = Object.keys(operations) as OperationId[];
const described = (id: OperationId) => {
  const operation = document.paths[operations[id].path]?.['get'];
  assert.ok(operation, id);
  return operation;
};

test('every operation is described once, under its own path', () => {
  const paths = ids.map((id) => `${operations[id].method} ${operations[id].path}`);
  assert.equal(new Set(paths).size, ids.length);
  assert.deepEqual(Object.keys(requests).sort(), [...ids].sort());
  assert.deepEqual(Object.keys(document.paths).sort(), ids.map((id) => operations[id].path).sort());
  for (const id of ids) assert.equal(described(id).operationId, id);
});

test('every part of a path and every parameter is described', () => {
  for (const id of ids) {
    const parts = [...operations[id].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    assert.deepEqual(Object.keys(requests[id].path ?? {}), parts, id);
    for (const parameter of described(id).parameters) {
      if (parameter.$ref !== undefined) continue;
      assert.ok(parameter.description, `${id}: ${parameter.name ?? ''} has no description`);
      assert.equal(parameter.required, parameter.in === 'path', `${id}: ${parameter.name ?? ''}`);
    }
  }
});

test('lists, whole numbers and the closed values of a request are what the server reads', () => {
  for (const id of ids) {
    const query = described(id).parameters.filter((parameter) => parameter.in === 'query');
    const named = (type: string) => query.filter(({ schema }) => schema?.type === type).map(({ name }) => name);
    assert.deepEqual(named('array').sort(), [...requests[id].lists].sort(), id);
    assert.deepEqual(named('integer').sort(), [...requests[id].integers].sort(), id);
    assert.ok(!z.safeParse(requests[id].query, { unheardOf: '1' }).success, `${id} refuses an unknown parameter`);
  }
  const level = described('listProcedures').parameters.find(({ name }) => name === 'level');
  assert.ok(level?.schema?.items?.enum?.includes('commune'));
});

test('enumerations of answers stay open', () => {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    assert.ok(!JSON.stringify(schema).includes('"enum"'), `${name} closes an enumeration`);
    assert.ok(!JSON.stringify(schema).includes('"additionalProperties":false'), `${name} refuses new members`);
  }
  assert.deepEqual(document.components.schemas['ChangeKind']?.['x-known-values'], [
    'new',
    'amended',
    'replaced',
    'abolished',
    'unknown',
  ]);
});

test('every component and every member of it is described or speaks by the component it refers to', () => {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    assert.ok(schema.description, `${name} has no description`);
    for (const [member, { description, $ref, items }] of Object.entries(schema.properties ?? {})) {
      assert.ok(description ?? $ref ?? items?.$ref, `${name}.${member} has no description: write it in the interface`);
    }
  }
});

test('every operation answers 200, 304 and its problems', () => {
  for (const id of ids) {
    const { responses } = described(id);
    const codes = [...EVERY_OPERATION, ...requests[id].problems];
    const statuses = new Set(codes.map((code) => String(PROBLEMS[code as keyof typeof PROBLEMS])));
    assert.deepEqual(Object.keys(responses).sort(), ['200', '304', ...statuses].sort(), id);
    for (const code of codes) {
      const { description = '' } = responses[String(PROBLEMS[code as keyof typeof PROBLEMS])] ?? {};
      assert.match(description, new RegExp(`\`${code}\`: \\w`), `${id}: ${code} is explained`);
    }
    assert.ok(responses['200']?.headers?.['ETag']);
  }
});

test('the examples are true answers', () => {
  for (const id of ids) assert.deepEqual(z.parse(answers[id] as z.ZodMiniType, examples[id]), examples[id], id);
});

test('texts carry no mark-up of the source and are composed', () => {
  const text = JSON.stringify(document);
  assert.ok(!text.includes('{@link'));
  assert.equal(text, text.normalize('NFC'));
});
