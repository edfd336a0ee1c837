/**
 * The words for a value of an open enumeration, if the locale knows it. A value of the catalogue is no property name to
 * be trusted: `constructor` is none of ours.
 */
export function known<Words>(words: Readonly<Record<string, Words>>, value: string): Words | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined;
}
