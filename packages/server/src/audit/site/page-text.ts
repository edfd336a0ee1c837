/** What the bytes of a page say in letters. */
export interface PageText {
  text: string;
  /** A label under which a browser would show other letters, or none could be read at all. */
  fault?: { label: string; readable: boolean };
}

/** Labels under which Vietnamese pages of the 1990s and 2000s were made; browsers know none of the last. */
const LEGACY = /^(?:windows-1258|cp1258|x-?viet.*|viscii|tcvn.*|vni.*|vps.*|x-user-defined)$/i;
const UTF8 = /^(?:utf-?8|unicode-1-1-utf-8)$/i;

/**
 * The text of a page. Only UTF-8 is taken: pages of Vietnamese offices are Unicode by law (TCVN 6909:2001), and any other label
 * shows broken letters to readers. Bytes that are UTF-8 under a wrong label are read, and the label is told.
 */
export function pageText(body: Uint8Array, contentType: string | undefined): PageText {
  const label = bomLabel(body) ?? /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType ?? '')?.[1] ?? metaLabel(body);
  if (label !== undefined && /^utf-?16(?:le|be)?$/i.test(label)) {
    return { text: new TextDecoder(label.toLowerCase()).decode(body) };
  }
  let text: string | undefined;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return { text: '', fault: { label: label ?? 'không khai báo', readable: false } };
  }
  if (label === undefined || UTF8.test(label)) return { text };
  if (LEGACY.test(label)) return { text: '', fault: { label, readable: false } };
  return { text, fault: { label, readable: true } };
}

function bomLabel([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The label in the head, looked for where browsers look: in the first 1024 bytes. */
function metaLabel(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1];
}
