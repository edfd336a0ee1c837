import { requests } from '../src/requests.js';
import type { OperationId } from '../src/operations.js';
import type { Documentation } from './documentation.js';
import { parameterExample } from './examples.js';
import type { JsonSchema } from './json-schema.js';
import { requestSchema } from './schemas.js';

/** A parameter of OpenAPI. */
export interface Parameter {
  $ref?: string;
  name?: string;
  in?: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  style?: 'form';
  explode?: boolean;
  schema?: JsonSchema;
  example?: unknown;
}

/** Every read may be asked "only if it changed". */
export const IF_NONE_MATCH: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of an answer that is at hand. When nothing has changed the answer is 304 without a body.',
  schema: { type: 'string' },
};

/** Parameters of an operation: parts of the path, then the query, then the condition. */
export function parametersOf(id: OperationId, documentation: Documentation): Parameter[] {
  const request = requests[id];
  const path = Object.entries(request.path ?? {}).map(([name, description]): Parameter => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
    example: parameterExample(id, name),
  }));
  const query = documentation.queryOf(id);
  const members = new Map(
    query ? documentation.members(query).map((member) => [member.name, documentation.text(member)]) : [],
  );
  const { properties = {}, required = [] } = requestSchema(request.query);
  const parameters = Object.entries(properties).map(([name, schema]): Parameter => {
    const description = members.get(name);
    const example = parameterExample(id, name);
    return {
      name,
      in: 'query',
      required: required.includes(name),
      ...(description === undefined ? {} : { description }),
      // A filter is repeated: ?level=province&level=commune.
      ...(request.lists.includes(name) ? { style: 'form', explode: true } : {}),
      schema,
      ...(example === undefined ? {} : { example }),
    };
  });
  return [...path, ...parameters, { $ref: '#/components/parameters/IfNoneMatch' }];
}
