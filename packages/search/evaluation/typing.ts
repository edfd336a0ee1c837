/** What a person types when the input method is off, or a finger slips: for questions whose clean form is known. */
const TONES: Readonly<Record<string, { telex: string; vni: string }>> = {
  '\u0301': { telex: 's', vni: '1' },
  '\u0300': { telex: 'f', vni: '2' },
  '\u0309': { telex: 'r', vni: '3' },
  '\u0303': { telex: 'x', vni: '4' },
  '\u0323': { telex: 'j', vni: '5' },
};
const SHAPES: Readonly<Record<string, { telex: string; vni: string }>> = {
  â: { telex: 'aa', vni: 'a6' },
  ê: { telex: 'ee', vni: 'e6' },
  ô: { telex: 'oo', vni: 'o6' },
  ă: { telex: 'aw', vni: 'a8' },
  ơ: { telex: 'ow', vni: 'o7' },
  ư: { telex: 'uw', vni: 'u7' },
  đ: { telex: 'dd', vni: 'd9' },
};

/** The keys of Telex or VNI for a text, the tone at the end of the syllable. */
export function keysOf(text: string, method: 'telex' | 'vni'): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => {
      let tone = '';
      const bare = word
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
          tone = TONES[mark]?.[method] ?? '';
          return '';
        })
        .normalize('NFC');
      return Array.from(bare, (letter) => SHAPES[letter]?.[method] ?? letter).join('') + tone;
    });
}

/** Numbers from 0 to 1 that are the same in every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One letter of one word of four letters or more wrong, missing, doubled or exchanged with its neighbour. */
export function withSlip(text: string, random: () => number): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return text;
  const letters = Array.from(word[0]);
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const kind = Math.floor(random() * 4);
  if (kind === 0) letters[at] = 'abcdeghiklmnopqrstuvxy'[Math.floor(random() * 22)] ?? 'a';
  else if (kind === 1) letters.splice(at, 1);
  else if (kind === 2) letters.splice(at, 0, letters[at] ?? '');
  else [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
  return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
}

/** A text without any mark. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
