import { bodies, EVERY_ACTION } from '../src/bodies.js';
import { type ActionId, type OperationId, type ProblemCode, PROBLEMS } from '../src/index.js';
import { EVERY_OPERATION, requests } from '../src/requests.js';
import { actionExamples } from './action-examples.js';
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
  return {
    '200': {
      description: requests[id].summary,
      headers: ETAG,
      content: { 'application/json': { schema: answer, example: examples[id] } },
    },
    '304': { description: 'Nothing has changed since the answer that carried this `ETag`.', headers: ETAG },
    ...problemsOf([...EVERY_OPERATION, ...requests[id].problems], documentation),
  };
}

/** The answer, and every problem an action can answer with, by status. It is for once: no name by which it could be kept. */
export function actionResponsesOf(
  id: ActionId,
  answer: JsonSchema,
  documentation: Documentation,
): Record<string, Response> {
  return {
    '200': {
      description: bodies[id].summary,
      content: { 'application/json': { schema: answer, examples: actionExamples[id].answers } },
    },
    ...problemsOf([...EVERY_ACTION, ...bodies[id].problems], documentation),
  };
}

function problemsOf(codes: readonly ProblemCode[], documentation: Documentation): Record<string, Response> {
  const responses: Record<string, Response> = {};
  const texts = new Map(
    documentation.membersOfConstant('PROBLEMS').map((member) => [member.name, documentation.text(member)]),
  );
  for (const code of Object.keys(PROBLEMS) as Code[]) {
    if (!codes.includes(code)) continue;
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
