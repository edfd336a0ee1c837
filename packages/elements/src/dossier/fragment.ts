import type { Typed } from './typed.js';

/** The part of an address that a link or the QR code of a receipt has for us: `#ho-so=…&bn=…`. */
export function readFragment(hash: string): Typed | undefined {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const code = values.get('ho-so')?.trim();
  return code ? { code, receiptCode: values.get('bn')?.trim() || undefined } : undefined;
}

/**
 * Takes the dossier out of the page's address, where it stands behind a link or a QR code, so that no history, bookmark or
 * shared address keeps it. A fragment that is not ours stays.
 */
export function takeFragment(): Typed | undefined {
  const taken = readFragment(location.hash);
  if (!taken) return undefined;
  try {
    history.replaceState(history.state, '', location.href.replace(/#.*/s, ''));
  } catch {
    // A sandboxed frame may not touch its address.
  }
  return taken;
}
