const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address if a person may be sent there, else nothing: only whole addresses of the web, of mail and of telephone.
 * Relative ones are refused as well, for they would point into the page of somebody else.
 *
 * @example
 * safeAddress('javascript:alert(1)'); // undefined
 */
export function safeAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    return SCHEMES.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Longer words are nobody's address; they are not looked into, which keeps hostile text cheap. */
const LONGEST = 2000;
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)./i;
const MAIL = /^[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** A word as text and, where it is an address, the address with what stands around it. */
export function linkOf(word: string): { before: string; text: string; after: string; href: string } | undefined {
  if (word.length > LONGEST) return undefined;
  const start = word.search(/[^("'“‘[<]/);
  if (start < 0) return undefined;
  let end = word.length;
  while (end > start && '.,;:!?)"\'”’]>'.includes(word[end - 1]!)) end--;
  const text = word.slice(start, end);
  const href = safeAddress(ADDRESS.test(text) ? text : MAIL.test(text) ? `mailto:${text}` : undefined);
  return href === undefined ? undefined : { before: word.slice(0, start), text, after: word.slice(end), href };
}
