/**
 * Puts a text on the clipboard. Pages without https have no clipboard API; there a selection is copied the old way.
 *
 * @param beside element in whose root the selection is made
 * @returns whether it worked
 */
export async function copyText(text: string, beside: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return import('./paper.js').then(
      ({ copySelected }) => copySelected(text, beside),
      () => false,
    );
  }
}
