import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  everyAnswer,
  type ActionId,
  actions,
  DOSSIER_EVENTS,
  operations,
  type OperationId,
  PROBLEMS,
  type ProblemCode,
} from '@motcua/contract';
import { bodies, EVERY_ACTION, SCOPES } from '@motcua/contract/bodies';
import { EVERY_OPERATION, requests } from '@motcua/contract/requests';
import * as z from 'zod/mini';
import { actionExamples } from './action-examples.js';
import { openApiDocument } from './document.js';
import { examples } from './examples.js';
import type { JsonSchema } from './json-schema.js';

const document = openApiDocument();
const ids = Object.keys(operations) as OperationId[];
const described = (id: OperationId) => {
  const operation = document.paths[operations[id].path]?.['get'];
  assert.ok(operation?.parameters, id);
  return { ...operation, parameters: operation.parameters };
};

const actionIds = Object.keys(actions) as ActionId[];
const describedAction = (id: ActionId) => {
  const action = document.paths[actions[id].path]?.['post'];
  assert.ok(action?.requestBody, id);
  return { ...action, requestBody: action.requestBody };
};
const statusOf = (code: ProblemCode) => String(PROBLEMS[code as keyof typeof PROBLEMS]);

/** The components that a part of the document leads to. */
function reached(part: unknown, found = new Map<string, JsonSchema>()): Map<string, JsonSchema> {
  for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    const schema = document.components.schemas[name];
    if (found.has(name) || !schema) continue;
    reached(schema, found.set(name, schema));
  }
  return found;
}
const answered = reached([
  ...ids.map((id) => described(id).responses),
  ...actionIds.map((id) => describedAction(id).responses),
]);
const sent = reached(actionIds.map((id) => describedAction(id).requestBody));

test('every operation is described once, under its own path', () => {
  const paths = ids.map((id) => `${operations[id].method} ${operations[id].path}`);
  assert.equal(new Set(paths).size, ids.length);
  assert.deepEqual(Object.keys(requests).sort(), [...ids].sort());
  assert.deepEqual(Object.keys(bodies).sort(), [...actionIds].sort());
  assert.deepEqual(
    Object.keys(document.paths).sort(),
    [...ids.map((id) => operations[id].path), ...actionIds.map((id) => actions[id].path)].sort(),
  );
  for (const id of ids) assert.equal(described(id).operationId, id);
  for (const id of actionIds) assert.equal(describedAction(id).operationId, id);
});

test('every tag is described, and every description is of one that is used', () => {
  const used = new Set(
    Object.values(document.paths).flatMap((path) => Object.values(path).flatMap(({ tags }) => tags)),
  );
  assert.deepEqual(document.tags.map(({ name }) => name).sort(), [...used].sort());
});

test('nothing of a dossier stands in an address', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    if (!/dossier|office|event|paper/.test(path)) continue;
    assert.ok(!path.includes('{'), path);
    assert.deepEqual(Object.keys(methods), ['post'], path);
    for (const action of Object.values(methods)) assert.equal(action.parameters, undefined, path);
  }
});

test('what an office does needs a key with one scope, what everyone may do needs none', () => {
  assert.deepEqual(document.components.securitySchemes['officeKey'], {
    ...(document.components.securitySchemes['officeKey'] as object),
    type: 'http',
    scheme: 'bearer',
  });
  for (const id of actionIds) {
    const { scope, problems, tag } = bodies[id];
    assert.equal(scope === undefined, tag !== 'office', id);
    assert.deepEqual(describedAction(id).security, scope === undefined ? undefined : [{ officeKey: [scope] }], id);
    for (const code of ['key-needed', 'not-allowed']) assert.equal(problems.includes(code), scope !== undefined, id);
    if (scope !== undefined) assert.ok(SCOPES.includes(scope));
  }
  for (const id of ids) assert.ok(!('security' in described(id)), id);
});

test('every action answers 200 and its problems, and is never kept by a name', () => {
  for (const id of actionIds) {
    const { responses } = describedAction(id);
    const codes = [...EVERY_ACTION, ...bodies[id].problems];
    assert.deepEqual(Object.keys(responses).sort(), ['200', ...new Set(codes.map(statusOf))].sort(), id);
    for (const code of codes) {
      const { description = '' } = responses[statusOf(code)] ?? {};
      assert.match(description, new RegExp(`\`${code}\`: \\w`), `${id}: ${code} is explained`);
    }
    assert.ok(!JSON.stringify(responses).includes('ETag'), id);
  }
});

test('what is sent is closed, and each of its lists and texts ends somewhere', () => {
  const walk = (schema: JsonSchema, path: string) => {
    if (schema.type === 'object' && schema.properties) assert.equal(schema.additionalProperties, false, path);
    if (schema.type === 'array') assert.ok(schema.maxItems, `${path} has no end`);
    if (schema.type === 'integer' || schema.type === 'number')
      assert.ok(schema.maximum !== undefined || path === 'SolutionInput.time', `${path} has no end`);
    if (schema.type === 'string') assert.ok(schema.maxLength ?? schema.pattern ?? schema.format ?? schema.enum, path);
    assert.ok(!schema['x-known-values'], `${path}: the server takes no other value`);
    if (schema.items) walk(schema.items, `${path}[]`);
    for (const [name, member] of Object.entries(schema.properties ?? {})) walk(member, `${path}.${name}`);
  };
  for (const [name, schema] of sent) walk(schema, name);
  assert.deepEqual(
    [...sent.keys()].filter((name) => answered.has(name)),
    [],
    'what is sent and what is answered share no component',
  );
});

test('an interface that is sent and answered has a component for each', () => {
  const given = answered.get('Reception');
  const taken = sent.get('ReceptionInput');
  assert.deepEqual(Object.keys(given?.properties ?? {}), Object.keys(taken?.properties ?? {}));
  assert.deepEqual(given?.required, taken?.required);
  assert.equal(taken?.description, given?.description);
  assert.deepEqual(sent.get('DossierEventInput')?.properties?.['kind']?.enum?.includes('supplement-asked'), true);
  assert.deepEqual(answered.get('DossierEventKind')?.['x-known-values'], DOSSIER_EVENTS);
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
  for (const [name, schema] of answered) {
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
    const statuses = new Set(codes.map(statusOf));
    assert.deepEqual(Object.keys(responses).sort(), ['200', '304', ...statuses].sort(), id);
    for (const code of codes) {
      const { description = '' } = responses[statusOf(code)] ?? {};
      assert.match(description, new RegExp(`\`${code}\`: \\w`), `${id}: ${code} is explained`);
    }
    assert.ok(responses['200']?.headers?.['ETag']);
  }
});

test('the examples are true answers', () => {
  for (const id of ids) assert.deepEqual(z.parse(everyAnswer[id] as z.ZodMiniType, examples[id]), examples[id], id);
  for (const id of actionIds) {
    for (const { value } of Object.values(actionExamples[id].answers))
      assert.deepEqual(z.parse(everyAnswer[id] as z.ZodMiniType, value), value, id);
  }
});

test('the examples of bodies are taken as they are, within the bytes that are read', () => {
  for (const id of actionIds) {
    for (const { value } of Object.values(actionExamples[id].bodies)) {
      assert.deepEqual(z.parse(bodies[id].body as z.ZodMiniType, value), value, id);
      assert.ok(Buffer.byteLength(JSON.stringify(value)) < bodies[id].bytes, id);
    }
  }
});

test('texts carry no mark-up of the source and are composed', () => {
  const text = JSON.stringify(document);
  assert.ok(!text.includes('{@link'));
  assert.equal(text, text.normalize('NFC'));
});
