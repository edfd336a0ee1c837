import { takeFragment } from '../base/fragment.js';

/** As an office's link and people's notes have it; a longer one is none of ours. */
const KEY = /mcd_[\w.~-]{8,190}/;

/** The key in what someone pasted: the key itself, or the link that holds it. */
export function keyIn(text: string): string | undefined {
  return KEY.exec(text)?.[0];
}

/** Takes the key out of the page's address, `#may=mcd_…`, where it stands once: no bookmark and no photo of the screen has it after that. */
export function takeKey(): string | undefined {
  return keyIn(takeFragment('may')?.get('may') ?? '');
}
