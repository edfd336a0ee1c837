import type { Decision } from '@motcua/contract';
import type { PublicationFile } from '@motcua/contract/files';
import { canonicalJson, hashOf } from '../import/canonical.js';

/** Two decisions with one name are one decision: numbers start anew each year. */
export function nameOfDecision({ number, issuer = '', date = '' }: Decision): string {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  // `0456/QĐ-UBND` and `456 / QĐ-UBND` are one number.
  const printed = plain(number)
    .replaceAll(' ', '')
    .replace(/^0+(?=\d)/, '');
  return [printed, plain(issuer), date.slice(0, 4)].join('|');
}

/** The same content has the same hash, however it is written. */
export function hashOfPublication(file: PublicationFile): string {
  return hashOf(canonicalJson(file));
}
