import type { ActionAnswerOf, ActionId, BodyOf } from '../src/index.js';

/** One example of OpenAPI. */
export interface Example<Value> {
  summary: string;
  value: Value;
}

/** Bodies and answers of one action by a name. */
export interface ActionExamples<Id extends ActionId> {
  bodies: Record<string, Example<BodyOf<Id>>>;
  answers: Record<string, Example<ActionAnswerOf<Id>>>;
}

/** Those of several actions. */
export type ExamplesOf<Id extends ActionId> = { readonly [One in Id]: ActionExamples<One> };
