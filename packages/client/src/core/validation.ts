import type * as z from 'zod/mini';
import { type AnswerCheck, checkShape } from './answer-shape.js';
import { InvalidArgumentError, type Mismatch, UnexpectedAnswerError } from './errors.js';

/**
 * What to do with an answer that does not fit the contract. `warn` reports it once for each operation and gives the data
 * as it came; `error` refuses it; `off` does not look. Unknown members and values of enumerations are no mismatch.
 */
export type Validation = 'off' | 'warn' | 'error';

/** An answer that does not fit the contract. */
export interface Warning {
  /** `GET /v1/procedures/{code}`: the pattern, never the address that was asked. */
  operation: string;
  mismatches: readonly Mismatch[];
  /** Ready to be logged. */
  message: string;
}

const MODES: readonly Validation[] = ['off', 'warn', 'error'];
const MAX_MISMATCHES = 10;

type Issue = { path: PropertyKey[]; code: string; expected?: unknown; errors?: Issue[][] };

/** What is wrong with the kind that an answer says it is, in place of "none of the kinds". */
function issuesOf(found: readonly unknown[]): Issue[] {
  const issues = found as Issue[];
  const [first] = issues;
  const kind = first?.errors?.find((one) => one.every(({ code }) => code !== 'invalid_value'));
  return issues.length === 1 && kind ? kind : issues;
}

function mismatchesOf(issues: readonly unknown[]): Mismatch[] {
  return issuesOf(issues)
    .slice(0, MAX_MISMATCHES)
    .map(({ path, code, expected }) => ({
      path: path.map(String).join('/') || '(the answer)',
      expected: typeof expected === 'string' ? `expected ${expected}` : code,
    }));
}

/** Schemas of answers by the ids of operations and actions. */
export type Schemas = Readonly<Record<string, z.ZodMiniType>>;

/** Checks answers against the contract in one of the three modes. */
export class Validator {
  readonly #warned = new Set<string>();

  /** @throws {InvalidArgumentError} for a mode that there is not */
  constructor(
    readonly mode: Validation,
    readonly warn: (warning: Warning) => void,
    readonly schemas: Schemas,
  ) {
    if (!MODES.includes(mode)) throw new InvalidArgumentError('"validation" must be "off", "warn" or "error".');
  }

  /** @throws {UnexpectedAnswerError} in any mode when the data is no object; with `error` when it does not fit */
  readonly check: AnswerCheck = (operation, data, status) => {
    checkShape(operation, data, status);
    const name = `${operation.method} ${operation.path}`;
    // A page of 500 takes milliseconds to check, and there is nothing more to say after the first warning.
    if (this.mode === 'off' || (this.mode === 'warn' && this.#warned.has(name))) return;
    const result = this.schemas[operation.id]?.safeParse(data);
    if (result === undefined || result.success) return;
    const mismatches = mismatchesOf(result.error.issues);
    const places = mismatches.map(({ path, expected }) => `${path}: ${expected}`);
    if (this.mode === 'error') {
      throw new UnexpectedAnswerError('schema', status, mismatches, `At ${places[0] ?? '(the answer)'}.`);
    }
    this.#warned.add(name);
    const message =
      `motcua: answers of ${name} differ from the contract and are used as they came (${places.join('; ')}). ` +
      'The server may be newer than the client: update @motcua/client.';
    try {
      this.warn({ operation: name, mismatches, message });
    } catch {
      console.warn(message); // a fault of the listener must not cost the answer
    }
  };
}

/** How answers are to be checked; see {@link Validation}. */
export interface ValidationOptions {
  /** What to do with an answer that does not fit the contract; `warn` when absent. */
  validation?: Validation | undefined;
  /** Gets what `validation: 'warn'` found; `console.warn` when absent. */
  onWarning?: ((warning: Warning) => void) | undefined;
}

/**
 * @param known schemas of what will be asked; what has none is only looked at for its form
 * @throws {InvalidArgumentError} for a mode that there is not
 */
export function checkBy(
  { validation = 'warn', onWarning = ({ message }) => console.warn(message) }: ValidationOptions,
  known: Schemas,
): AnswerCheck {
  return new Validator(validation, onWarning, known).check;
}
