import { takeFragment as take } from '../base/fragment.js';
import type { Typed } from './typed.js';

/** The part of an address that a link or the QR code of a receipt has for us: `#ho-so=…&bn=…`. */
export function readFragment(hash: string): Typed | undefined {
  return typedIn(new URLSearchParams(hash.replace(/^#/, '')));
}

/** Takes the dossier out of the page's address, where it stands behind a link or a QR code. */
export function takeFragment(): Typed | undefined {
  const taken = take('ho-so');
  return taken && typedIn(taken);
}

function typedIn(values: URLSearchParams): Typed | undefined {
  const code = values.get('ho-so')?.trim();
  return code ? { code, receiptCode: values.get('bn')?.trim() || undefined } : undefined;
}
