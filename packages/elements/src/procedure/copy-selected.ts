/**
 * Copies a text by selecting it, where there is no clipboard API.
 *
 * @param beside element in whose root the selection is made; it has the focus afterwards
 * @returns whether it worked
 */
export function copySelected(text: string, beside: Element): boolean {
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
