import { readFileSync } from 'node:fs';
import { actions, type ActionId } from '../src/actions.js';
import { bodies } from '../src/bodies.js';
import { operations, type OperationId } from '../src/operations.js';
import { requests } from '../src/requests.js';
import { actionExamples } from './action-examples.js';
import { Documentation } from './documentation.js';
import type { Example } from './example.js';
import type { JsonSchema } from './json-schema.js';
import { IF_NONE_MATCH, type Parameter, parametersOf } from './parameters.js';
import { actionResponsesOf, type Response, responsesOf } from './responses.js';
import { describeBodies, describeSchemas } from './schemas.js';

/** What an operation is sent. */
export interface RequestBody {
  required: true;
  content: { 'application/json': { schema: JsonSchema; examples: Record<string, Example<unknown>> } };
}

/** One operation of the document. */
export interface Described {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security?: Record<string, string[]>[];
  /** Of a read. */
  parameters?: Parameter[];
  /** Of an action. */
  requestBody?: RequestBody;
  responses: Record<string, Response>;
}

/** The OpenAPI 3.1 document, as far as this generator fills it. */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: Record<string, unknown>;
  servers: unknown[];
  security: unknown[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Described>>;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters: Record<string, Parameter>;
    headers: Record<string, unknown>;
    securitySchemes: Record<string, unknown>;
  };
}

const DESCRIPTION = `Administrative procedures exactly as published, with the offices that handle them; how a dossier stands; and what people say:
ratings, feedback, surveys.

- Requests are strict: an unknown parameter or member, or a value that is not listed, is refused with \`invalid-query\` or \`invalid-body\`.
- Answers may grow: ignore members you do not know, and expect new values wherever \`x-known-values\` stands.
- Lists are read a page at a time: hand \`next\` back as \`cursor\` until it is null.
- Every answer to a GET carries an \`ETag\`; send it as \`If-None-Match\` and an unchanged answer costs a 304.
- \`asOf\` asks for the state of a day. Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`.

**Dossiers.** Nothing of a dossier stands in an address: what names one is sent by POST, as JSON, and its answer is never stored
(\`Cache-Control: no-store\`).

- A look-up takes two requests: \`challengeLookup\` gives a proof of work, and \`lookUpDossier\` takes it once. The code alone gives
  the degree of completion. With the receipt code, or the last four digits of the phone, it gives the card.
- A dossier that there is not, a wrong second factor, and one that was tried too often are answered alike, with \`no-such-dossier\`.

**Offices.** A key with the scope that is named goes along as \`Authorization: Bearer <key>\`, from a server: it never belongs in a page.

- Batches are answered item by item and in their order: what is \`stored\` stays stored, whatever became of the others.
- Everything may be sent again. The code of a dossier, and the id of an event, are the keys: the same one again is \`known\` and
  changes nothing; another one under the same key is refused with \`already-different\`.
- Events may arrive in any order, and before the dossier they belong to.
- A rating of a visit, a step in the handling of feedback and a paper form of a survey are keyed likewise. Nobody sees whose dossier a
  rating was of.

**Ratings, feedback and surveys.** What people send has an \`id\`, a UUID made by the sender: sent again after an answer that was lost, it
counts once and is answered \`known\`.

- \`challengeWork\` gives a proof of work for one such id. It is needed for a rating of a page, for feedback, and for a survey without an
  invitation; it may go along again with the same sending, and is asked for anew after \`proof-needed\`.
- A page of another origin needs the key of a site that lists its origin. Widgets can be switched off for a site: \`switched-off\`.
- What is published of ratings counts what is bound to a dossier or a visit, tells no share of fewer than 30, and tells each share with its
  interval. What a rule leaves out is counted apart and never deleted.
- A device of a hall has a key of its own, sent in the body, and numbers its ratings within a queue: what arrived is known by its number.`;

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
  { name: 'dossiers', description: 'How a dossier (hồ sơ) stands, for its applicant.' },
  {
    name: 'ratings',
    description:
      'How satisfied people are (mức độ hài lòng): by the token of a dossier, on a page, at a device of the hall; and the published score.',
  },
  {
    name: 'feedback',
    description:
      'Feedback of people (phản ánh, kiến nghị, sửa lỗi trên trang), how it stands, and what was answered in public.',
  },
  { name: 'surveys', description: 'Rounds of the survey of satisfaction (khảo sát), their questions and results.' },
  {
    name: 'office',
    description:
      'For the software of a one-stop desk (bộ phận một cửa), with a key: dossiers, what happened to them, forms; ratings, devices, sites, surveys and feedback.',
  },
];

const OFFICE_KEY = {
  type: 'http',
  scheme: 'bearer',
  description:
    'A key of an office, made on its server and shown once. Each has scopes and may be for certain offices only.',
};

/** Derives the document from the tables of operations and actions, what they are sent, the problems and the documented interfaces. */
export function openApiDocument(): OpenApiDocument {
  const documentation = new Documentation();
  const { components, answers } = describeSchemas(documentation);
  const paths: OpenApiDocument['paths'] = {};
  for (const [id, operation] of Object.entries(operations) as [OperationId, (typeof operations)[OperationId]][]) {
    const { tag, summary, description } = requests[id];
    const described: Described = {
      operationId: id,
      tags: [tag],
      summary,
      ...(description === undefined ? {} : { description }),
      parameters: parametersOf(id, documentation),
      responses: responsesOf(id, answers[id] ?? {}, documentation),
    };
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: described };
  }
  const sent = describeBodies(documentation);
  for (const [id, action] of Object.entries(actions) as [ActionId, (typeof actions)[ActionId]][]) {
    const { tag, summary, description, scope } = bodies[id];
    const described: Described = {
      operationId: id,
      tags: [tag],
      summary,
      ...(description === undefined ? {} : { description }),
      ...(scope === undefined ? {} : { security: [{ officeKey: [scope] }] }),
      requestBody: {
        required: true,
        content: { 'application/json': { schema: sent.bodies[id] ?? {}, examples: actionExamples[id].bodies } },
      },
      responses: actionResponsesOf(id, answers[id] ?? {}, documentation),
    };
    paths[action.path] = { ...paths[action.path], [action.method.toLowerCase()]: described };
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
      schemas: reachable({ ...components, ...sent.components }, paths),
      parameters: { IfNoneMatch: IF_NONE_MATCH },
      headers: { ETag: { description: 'Names this state of the answer.', schema: { type: 'string' } } },
      securitySchemes: { officeKey: OFFICE_KEY },
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
