import { createHmac, randomBytes } from 'node:crypto';
import { RECEIPT_LENGTH, RECEIPT_LETTERS } from '@motcua/contract';

/** A receipt code, `7K3M-9QXD-2F80`: random as the salt is, and the same whenever it is told. It stands nowhere. */
export function derivedReceiptCode(key: Buffer, of: string, salt: string): string {
  return codeOf(
    createHmac('sha256', key)
      .update(JSON.stringify([of, salt]))
      .digest(),
  );
}

/** A code of the same form that nothing leads to. */
export function randomReceiptCode(): string {
  return codeOf(randomBytes(8));
}

/** 60 of the first 64 bits, five a letter. */
function codeOf(bytes: Buffer): string {
  const bits = bytes.readBigUInt64BE();
  const letters = Array.from(
    { length: RECEIPT_LENGTH },
    (_, at) => RECEIPT_LETTERS[Number((bits >> BigInt(5 * at)) & 31n)],
  ).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
