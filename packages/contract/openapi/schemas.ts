import * as z from 'zod/mini';
import { bodies } from '../src/bodies.js';
import * as contract from '../src/index.js';
import { Components } from './components.js';
import type { Documentation } from './documentation.js';
import { componentRef, type JsonSchema } from './json-schema.js';

/** Values that are no components of their own: they are named by their types where they are used. */
const NOT_A_COMPONENT = new Set(['IsoDateSchema', 'IsoMomentSchema']);

/** The schemas of the contract as named components, and those of the answers, of actions too, as references to them. */
export function describeSchemas(documentation: Documentation): {
  components: Record<string, JsonSchema>;
  answers: Record<string, JsonSchema>;
} {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(contract)) {
    if (name.endsWith('Schema') && !NOT_A_COMPONENT.has(name))
      registry.add(schema as z.ZodMiniType, { id: name.slice(0, -6) });
  }
  const pages = new Map<string, string>();
  const all = contract.everyAnswer;
  for (const [id, answer] of Object.entries(all)) {
    if (!registry.has(answer)) registry.add(answer, { id: `answer of ${id}` });
  }
  const { schemas } = z.toJSONSchema(registry, {
    uri: componentRef,
    io: 'output',
    override: ({ jsonSchema }) => tidy(jsonSchema as JsonSchema),
  });
  const components = new Components(documentation);
  const answers: Record<string, JsonSchema> = {};
  for (const [id, answer] of Object.entries(all)) {
    const name = registry.get(answer)?.id ?? '';
    const schema = schemas[name] as JsonSchema;
    const item = schema.properties?.['items']?.items?.$ref;
    answers[id] = { $ref: componentRef(name) };
    if (documentation.named(name) || item === undefined) continue;
    // A page is named after what it holds.
    const page = `${item.slice(item.lastIndexOf('/') + 1)}Page`;
    pages.set(name, page);
    answers[id] = { $ref: componentRef(page) };
  }
  for (const [name, schema] of Object.entries(schemas)) {
    delete schema.$schema;
    delete schema.$id;
    const page = pages.get(name);
    if (page) components.add('Page', schema as JsonSchema, page);
    else components.add(name, schema as JsonSchema);
  }
  return { components: components.schemas, answers };
}

/** The bodies of the actions as named components, and as references to them by action. */
export function describeBodies(documentation: Documentation): {
  components: Record<string, JsonSchema>;
  bodies: Record<string, JsonSchema>;
} {
  const components = new Components(documentation, 'request');
  const described: Record<string, JsonSchema> = {};
  for (const [id, { body }] of Object.entries(bodies)) {
    const type = documentation.bodyOf(id)?.name ?? '';
    const schema = requestSchema(body);
    delete schema.$schema;
    described[id] = components.add(type, schema);
  }
  return { components: components.schemas, bodies: described };
}

/** The schema of a request, closed as the server reads it. */
export function requestSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema as JsonSchema),
  }) as JsonSchema;
}

/** Takes away what zod adds and a reader of the document does not need. */
function tidy(schema: JsonSchema): void {
  // `format` says it; the pattern of every possible day does not help anybody.
  if (schema.format === 'date') delete schema.pattern;
  // Members that are not listed are allowed unless said otherwise.
  if (schema.additionalProperties !== undefined && Object.keys(schema.additionalProperties).length === 0) {
    if (schema.additionalProperties !== false) delete schema.additionalProperties;
  }
  if (schema.propertyNames?.type === 'string') delete schema.propertyNames;
}
