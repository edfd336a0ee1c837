/** What the keys of Telex do to a vowel; `w` and doubled letters shape, `s f r x j` tone. */
const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, string>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const CIRCUMFLEX = '\u0302';
const HORN = '\u031b';
const BREVE = '\u0306';

/** The vowel that carries the tone: the last shaped one, else by the shape of the syllable. */
function withTone(letters: string[], tone: string): string {
  const vowels = letters.flatMap((letter, at) => (/^[aeiouy]/.test(letter) ? at : []));
  // `u` after q and `i` after g belong to the consonant where another vowel follows.
  if (vowels.length > 1 && /^(qu|gi)/.test(letters.join(''))) vowels.shift();
  const shaped = vowels.filter((at) => letters[at]!.length > 1).at(-1);
  const closed = (vowels.at(-1) ?? 0) < letters.length - 1;
  const place = shaped ?? (closed || vowels.length > 2 ? vowels.at(vowels.length > 2 && !closed ? 1 : -1) : vowels[0]);
  if (place === undefined) return letters.join('');
  return letters.map((letter, at) => (at === place ? letter + tone : letter)).join('');
}

/** `giaays` is giấy: what was typed in Telex with the input method off; undefined where it cannot be that. */
export function fromTelex(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  let tone = '';
  const letters: string[] = [];
  for (const key of word) {
    const vowel = letters.some((letter) => /^[aeiouy]/.test(letter));
    if (key in TELEX_TONES && vowel) tone = TELEX_TONES[key]!;
    else if (key === 'z' && vowel) tone = '';
    else if (key === 'w') {
      const pair = letters
        .map((letter) => letter[0]!)
        .join('')
        .lastIndexOf('uo');
      const at = letters.findLastIndex((letter) => /^[auo]$/.test(letter));
      if (pair >= 0) for (const both of [pair, pair + 1]) letters[both] = letters[both]![0]! + HORN;
      else if (at >= 0) letters[at]! += letters[at] === 'a' ? BREVE : HORN;
      else letters.push('u' + HORN);
    } else if (
      /[aeo]/.test(key) &&
      letters.includes(key) &&
      !letters.slice(letters.indexOf(key) + 1).some((letter) => /^[aeiouy]/.test(letter) && letter[0] !== key)
    ) {
      letters[letters.indexOf(key)] = key + CIRCUMFLEX;
    } else if (key === 'd' && letters[0] === 'd') letters[0] = 'đ';
    else letters.push(key);
  }
  return accepted(letters, tone, word);
}

/** `gia6y1` is giấy, typed in VNI. */
export function fromVni(word: string): string | undefined {
  if (!/^[a-z]+[0-9][a-z0-9]*$/.test(word)) return undefined;
  let tone = '';
  const letters: string[] = [];
  const shape = (which: RegExp, mark: string): void => {
    const at = letters.findLastIndex((letter) => which.test(letter));
    if (at >= 0) letters[at]! += mark;
  };
  for (const key of word) {
    if (key in VNI_TONES) tone = VNI_TONES[key]!;
    else if (key === '6') shape(/^[aeo]$/, CIRCUMFLEX);
    else if (key === '7') {
      const pair = letters.join('').lastIndexOf('uo');
      if (pair >= 0) letters[pair]! += HORN;
      shape(/^[uo]$/, HORN);
    } else if (key === '8') shape(/^a$/, BREVE);
    else if (key === '9') {
      if (letters[0] === 'd') letters[0] = 'đ';
    } else if (/[a-z]/.test(key)) letters.push(key);
    else return undefined;
  }
  return accepted(letters, tone, word);
}

function accepted(letters: string[], tone: string, typed: string): string | undefined {
  const word = (tone === '' ? letters.join('') : withTone(letters, tone)).normalize('NFC');
  return word === typed ? undefined : word;
}
