import type { LookupRequest } from '@motcua/contract';
import { InvalidArgumentError } from './errors.js';
import { checkedReceiptCode } from './receipt-code-argument.js';

/** What a dossier is looked up by. */
export interface DossierLookup {
  /** Code of the dossier in any printed form, 1 to 80 characters. */
  code: string;
  /** The code printed on the receipt (mã biên nhận), in any form in which a person types it. */
  receiptCode?: string | undefined;
  /** Last four digits of the applicant's phone number. Not beside a receipt code. */
  phone?: string | undefined;
}

/** A code in one line, as it is sent. @throws {InvalidArgumentError} that does not repeat it */
export function checkedCode(code: unknown): string {
  const line = typeof code === 'string' ? code.replace(/\s+/g, ' ').trim() : '';
  if (line !== '' && line.length <= 80 && !/[\p{Cc}\p{Cs}]/u.test(line)) return line;
  throw new InvalidArgumentError('"code" must be the code of a dossier as it is printed, 1 to 80 characters.');
}

function checkedPhone(phone: unknown): string {
  if (typeof phone === 'string' && /^\d{4}$/.test(phone)) return phone;
  throw new InvalidArgumentError('"phone" must be the last four digits of the phone number, as a text.');
}

/** A look-up as it is sent, but for the proof. @throws {InvalidArgumentError} that says what to do and repeats no value */
export function checkedLookup({ code, receiptCode, phone }: DossierLookup): Omit<LookupRequest, 'proof'> {
  if (receiptCode !== undefined && phone !== undefined) {
    throw new InvalidArgumentError('Give "receiptCode" or "phone", not both: the receipt code is the stronger one.');
  }
  return {
    code: checkedCode(code),
    ...(receiptCode === undefined ? {} : { receiptCode: checkedReceiptCode(receiptCode) }),
    ...(phone === undefined ? {} : { phone: checkedPhone(phone) }),
  };
}
