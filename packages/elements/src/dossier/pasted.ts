import { parseDossierCode, parseReceiptCode } from '@motcua/contract';
import { readFragment } from './fragment.js';
import type { Typed } from './typed.js';

/** Twelve letters and digits at the end, in one or in groups. */
const RECEIPT_AT_END = /[\s:;,/|]([0-9A-Z]{4}([- ]?)[0-9A-Z]{4}\2[0-9A-Z]{4})\s*$/i;

/**
 * What a text says that was pasted into the field of the code: the link of a receipt, or a code with the receipt code behind
 * it, with words around them or not. Undefined for anything else, which is a code as it stands.
 *
 * @example
 * readPasted('Mã hồ sơ: H12.44-250707-0013\nMã biên nhận: 7K3M-9QXD-2F80');
 */
export function readPasted(text: string): Typed | undefined {
  const hash = text.indexOf('#');
  const linked = hash >= 0 && readFragment(text.slice(hash).trim());
  if (linked) return linked;
  const found = RECEIPT_AT_END.exec(text);
  const receiptCode = found && parseReceiptCode(found[1]!);
  if (!receiptCode) return undefined;
  const code = text
    .slice(0, found.index)
    .split(/[\s;,|]+/)
    .find((word) => parseDossierCode(word).generation !== 'opaque');
  return code === undefined ? undefined : { code, receiptCode };
}
