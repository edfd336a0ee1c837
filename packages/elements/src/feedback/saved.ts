/** What a page loads when a person copies, prints or saves a receipt code, in one request. */
export { printAlone } from '../procedure/print-alone.js';
export { copyText } from '../procedure/copy.js';

/** Saves a text as a file. */
export function saveText(text: string, name: string): void {
  // Notepad of old Windows needs the mark to read it as UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A phone asks first where to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
