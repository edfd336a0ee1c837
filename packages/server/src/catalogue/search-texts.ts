import type { Procedure } from '@motcua/contract';

/** What was published of a procedure beside its name, for words that no name has. */
export function textsOf({ description, requirements, steps, cases, results }: Procedure): string[] {
  return [
    description,
    requirements,
    ...steps.map(({ text }) => text),
    ...cases.flatMap(({ name, documents }) => [name, ...documents.map((document) => document.name)]),
    ...results.map(({ name }) => name),
  ].filter((text) => text !== undefined);
}
