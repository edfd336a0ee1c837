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
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    beside.after(field);
    field.select();
    try {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on http pages
      return document.execCommand('copy');
    } finally {
      field.remove();
      (beside as HTMLElement).focus();
    }
  }
}
