import { parseReceiptCode } from '@motcua/contract';
import { InvalidArgumentError } from './errors.js';

/** A receipt code as it is sent, from any form in which a person types it. @throws {InvalidArgumentError} that does not repeat it */
export function checkedReceiptCode(typed: unknown): string {
  const code = typeof typed === 'string' ? parseReceiptCode(typed) : undefined;
  if (code !== undefined) return code;
  throw new InvalidArgumentError('"receiptCode" must be the 12 letters and digits that are printed on the receipt.');
}
