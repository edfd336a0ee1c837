import { readFileSync } from 'node:fs';
import { operations, type OperationId } from '../src/operations.js';
import { requests } from '../src/requests.js';
import { Documentation } from './documentation.js';
import type { JsonSchema } from './json-schema.js';
import { IF_NONE_MATCH, type Parameter, parametersOf } from './parameters.js';
import { type Response, responsesOf } from './responses.js';
import { describeSchemas } from './schemas.js';

/** The OpenAPI 3.1 document, as far as this generator fills it. */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: Record<string, unknown>;
  servers: unknown[];
  security: unknown[];
  tags: { name: string; description: string }[];
  paths: Record<
    string,
    Record<string, { operationId: string; parameters: Parameter[]; responses: Record<string, Response> }>
  >;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters: Record<string, Parameter>;
    headers: Record<string, unknown>;
  };
}

const DESCRIPTION = `Administrative procedures exactly as published, with the offices that handle them.

- Requests are strict: an unknown parameter, or a value that is not listed, is refused with \`invalid-query\`.
- Answers may grow: ignore members you do not know, and expect new values wherever \`x-known-values\` stands.
- Lists are read a page at a time: hand \`next\` back as \`cursor\` until it is null.
- Every answer carries an \`ETag\`; send it as \`If-None-Match\` and an unchanged answer costs a 304.
- \`asOf\` asks for the state of a day. Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`.`;

const TAGS = [
  { name: 'catalogue', description: 'What is served, and the fields of administration (lĩnh vực).' },
  {
    name: 'procedures',
    description: 'Administrative procedures (thủ tục hành chính): the listing, one procedure, its versions.',
  },
  {
    name: 'agencies',
    description: 'Offices with the time in which they existed, in three tiers until 30 June 2025 and two since.',
  },
  { name: 'changes', description: 'What was published, amended, replaced or abolished, by decision.' },
];

/** Derives the document from the table of operations, the requests, the problems and the documented interfaces. */
export function openApiDocument(): OpenApiDocument {
  const documentation = new Documentation();
  const { components, answers } = describeSchemas(documentation);
  const paths: OpenApiDocument['paths'] = {};
  for (const [id, operation] of Object.entries(operations) as [OperationId, (typeof operations)[OperationId]][]) {
    const { tag, summary, description } = requests[id];
    const described = {
      operationId: id,
      tags: [tag],
      summary,
      ...(description === undefined ? {} : { description }),
      parameters: parametersOf(id, documentation),
      responses: responsesOf(id, answers[id] ?? {}, documentation),
    };
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: described };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Motcua',
      version: version(),
      summary: 'Published administrative procedures of Việt Nam',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: '{base}',
        description: 'Where an office runs its server',
        variables: {
          base: {
            default: 'https://thutuc.tinh.gov.vn',
            description: 'Address of the server, with the folder it is mounted in',
          },
        },
      },
    ],
    security: [],
    tags: TAGS,
    paths,
    components: {
      schemas: reachable(components, paths),
      parameters: { IfNoneMatch: IF_NONE_MATCH },
      headers: { ETag: { description: 'Names this state of the answer.', schema: { type: 'string' } } },
    },
  };
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The schemas that the paths lead to, in the order of their names. */
function reachable(schemas: Record<string, JsonSchema>, paths: unknown): Record<string, JsonSchema> {
  const found = new Set<string>();
  const visit = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(schemas[name]);
    }
  };
  visit(paths);
  return Object.fromEntries([...found].sort().map((name) => [name, schemas[name] ?? {}]));
}
