/** Letters of a receipt code: no I, L, O or U, which are misread (Crockford's base 32). */
export const RECEIPT_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters of a receipt code: 60 bits, too many to guess. */
export const RECEIPT_LENGTH = 12;

/**
 * Reads a receipt code (mã biên nhận) as a person types it: small letters, spaces and dashes are forgiven, and the letters that
 * look like digits are taken for them. Undefined for what cannot be one.
 *
 * @example
 * parseReceiptCode('7k3m 9qxd-2f8o'); // '7K3M-9QXD-2F80'
 */
export function parseReceiptCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== RECEIPT_LENGTH || letters.includes('U')) return undefined;
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
