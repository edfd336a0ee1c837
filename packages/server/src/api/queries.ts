import { type OperationId, type QueryOf } from '@motcua/contract';
import { requests } from '@motcua/contract/requests';
import * as z from 'zod/mini';
import type { Language } from './language.js';
import { ProblemError } from './problems.js';

const LOCALES = { vi: z.locales.vi().localeError, en: z.locales.en().localeError };
const TWICE = {
  vi: 'Tham số này chỉ được gửi một lần.',
  en: 'This parameter may be given only once.',
};
const WHOLE_NUMBER = { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' };
const UNKNOWN = { vi: 'Không có tham số này.', en: 'There is no such parameter.' };
const WHOLE = /^-?\d{1,15}$/;

type Values = Record<string, string | number | string[]>;

/**
 * Reads the query of an operation strictly: what is not known is refused, so that a typing error is seen instead of being
 * answered with the wrong list.
 *
 * @throws {ProblemError} `invalid-query` with every parameter that does not fit.
 */
export function readQuery<Id extends OperationId>(id: Id, parameters: URLSearchParams): QueryOf<Id> {
  const { query, lists, integers } = requests[id];
  const values: Values = Object.create(null) as Values;
  const twice: string[] = [];
  for (const [name, text] of parameters) {
    const value = text.normalize('NFC');
    const before = values[name];
    if (lists.includes(name)) values[name] = [...((before as string[] | undefined) ?? []), value];
    else if (before !== undefined) twice.push(name);
    else values[name] = integers.includes(name) && WHOLE.test(value) ? Number(value) : value;
  }
  // The schema takes an ordinary object; members are copied as own ones, so "__proto__" is only an unknown parameter.
  const input = Object.defineProperties({}, Object.getOwnPropertyDescriptors(values));
  const result = z.safeParse(query, input);
  if (result.success && twice.length === 0) return result.data;
  throw new ProblemError('invalid-query', {
    errors: (language) => [
      ...twice.map((path) => ({ path, message: TWICE[language] })),
      ...errorsOf(z.safeParse(query, input, { error: LOCALES[language] }), language),
    ],
  });
}

function errorsOf(result: { error?: z.core.$ZodError }, language: Language): { path: string; message: string }[] {
  return (result.error?.issues ?? []).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((path) => ({ path: path.slice(0, 100), message: UNKNOWN[language] }));
    }
    const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : String(part))).join('');
    return { path, message: issue.code === 'invalid_type' ? WHOLE_NUMBER[language] : issue.message };
  });
}

/** The query as text that is the same for every order of the parameters. */
export function canonicalQuery(query: object): string {
  return JSON.stringify(query, Object.keys(query).sort());
}
