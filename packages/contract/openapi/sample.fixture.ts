import type { JsonSchema } from './json-schema.js';

/** Stands where a value of whatever shape may stand. */
export const ANY_VALUE = 'giá trị bất kỳ';

/** A value with every member that a schema names, each list with one entry. */
export function sampleOf(schema: JsonSchema, components: Readonly<Record<string, JsonSchema>>): unknown {
  if (schema.$ref !== undefined) return sampleOf(components[schema.$ref.split('/').at(-1) ?? ''] ?? {}, components);
  if (schema.const !== undefined) return schema.const;
  // One of several shapes: the last, which tells the most.
  if (schema.anyOf !== undefined) return sampleOf(schema.anyOf.at(-1) ?? {}, components);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object': {
      const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [
        name,
        sampleOf(member, components),
      ]);
      const rest =
        typeof schema.additionalProperties === 'object'
          ? { any: sampleOf(schema.additionalProperties, components) }
          : {};
      return { ...Object.fromEntries(members), ...rest };
    }
    case 'array':
      return [sampleOf(schema.items ?? {}, components)];
    case 'string':
      if (schema.format === 'date') return '2025-07-01';
      if (schema.format === 'date-time') return '2025-07-01T15:01:00+07:00';
      return schema['x-known-values']?.[0] ?? 'chữ';
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case undefined:
      return ANY_VALUE;
    default:
      throw new Error(`No sample for ${JSON.stringify(schema)}`);
  }
}

type Path = (string | number)[];

/** Every value inside a value with the path that leads to it. */
export function* placesIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value))
    yield* placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy in which another value stands at a path. */
export function withValueAt(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((entry: unknown, at) => (at === key ? withValueAt(entry, rest, value) : entry));
  const object = whole as Record<string, unknown>;
  return { ...object, [key]: withValueAt(object[key], rest, value) };
}
