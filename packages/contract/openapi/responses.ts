import { type OperationId, PROBLEMS } from '../src/index.js';
import { EVERY_OPERATION, requests } from '../src/requests.js';
import type { Documentation } from './documentation.js';
import { examples } from './examples.js';
import { componentRef, type JsonSchema } from './json-schema.js';

/** A response of OpenAPI. */
export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: JsonSchema; examples?: Record<string, unknown>; example?: unknown }>;
}

type Code = keyof typeof PROBLEMS;

const ETAG = { ETag: { $ref: '#/components/headers/ETag' } };

/** The answer, "not modified", and every problem an operation can answer with, by status. */
export function responsesOf(
  id: OperationId,
  answer: JsonSchema,
  documentation: Documentation,
): Record<string, Response> {
  const responses: Record<string, Response> = {
    '200': {
      description: requests[id].summary,
      headers: ETAG,
      content: { 'application/json': { schema: answer, example: examples[id] } },
    },
    '304': { description: 'Nothing has changed since the answer that carried this `ETag`.', headers: ETAG },
  };
  const texts = new Map(
    documentation.membersOfConstant('PROBLEMS').map((member) => [member.name, documentation.text(member)]),
  );
  for (const code of Object.keys(PROBLEMS) as Code[]) {
    if (!EVERY_OPERATION.includes(code) && !requests[id].problems.includes(code)) continue;
    const status = String(PROBLEMS[code]);
    const line = `\`${code}\`: ${texts.get(code) ?? ''}`;
    const known = responses[status];
    responses[status] = {
      description: known ? `${known.description}\n\n${line}` : line,
      content: { 'application/problem+json': { schema: { $ref: componentRef('Problem') } } },
    };
  }
  return responses;
}
