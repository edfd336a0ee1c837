const LONGEST = 100;
/** Control, invisible and direction characters, with which a name shows otherwise than it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
/** What no file system takes. */
const NOT_IN_NAMES = /[<>:"|?*]/g;

/**
 * The name of a file without folders and without what is not seen, with the ending of what it is.
 *
 * @param ending of its type: `jpg`
 * @param number its place, from 1: names one that has no name left
 * @example
 * cleanFileName('..\\anh\u202Egpj.exe', 'png', 1); // 'anhgpj.exe.png'
 */
export function cleanFileName(name: string, ending: string, number: number): string {
  const base = (name.normalize('NFC').split(/[/\\]/).at(-1) ?? '').replace(UNSEEN, '').replace(NOT_IN_NAMES, '_');
  const endings = ending === 'jpg' ? 'jpe?g' : ending;
  const stem = base
    .replace(new RegExp(`\\.${endings}$`, 'i'), '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
  // Never half of a character.
  const short = stem
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return `${short === '' ? `tep-${number}` : short}.${ending}`;
}
