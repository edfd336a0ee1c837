/**
 * A receipt code in groups of four while it is typed, with the caret where it was: after the same letter, whatever dashes came
 * or went before it. What cannot be part of a code is left as it is.
 *
 * @example
 * grouped('7k3m9', 5); // { value: '7K3M-9', caret: 6 }
 */
export function grouped(typed: string, caret: number): { value: string; caret: number } {
  if (!/^[\s0-9A-Z-]*$/i.test(typed)) return { value: typed, caret };
  const letters = (text: string) => text.replace(/[\s-]+/g, '');
  const code = letters(typed)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1-');
  // A dash that a person typed, or has come back to, stays.
  const value = /[^\s-]-$/.test(typed) && /^(?:.{4}|.{9})$/.test(code) ? `${code}-` : code;
  if (caret === typed.length) return { value, caret: value.length };
  const before = letters(typed.slice(0, caret)).length;
  return { value, caret: before + Math.max(0, Math.ceil(before / 4) - 1) };
}

/** Groups what stands in the field, unless it is being composed. */
export function groupField(event: Event): void {
  const field = event.target as HTMLInputElement;
  if ((event as InputEvent).isComposing) return;
  const { value, caret } = grouped(field.value, field.selectionStart ?? field.value.length);
  if (value === field.value) return;
  field.value = value;
  field.setSelectionRange(caret, caret);
}
