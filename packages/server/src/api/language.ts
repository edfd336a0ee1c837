/** Languages in which the API explains itself. Content is in Vietnamese. */
export type Language = 'vi' | 'en';

/** The language a caller prefers among those there are; Vietnamese when it names neither. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'vi';
  let best: Language = 'vi';
  let most = 0;
  for (const part of acceptLanguage.split(',', 20)) {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    const language = tag.split('-')[0];
    if ((language === 'vi' || language === 'en') && quality > most) {
      best = language;
      most = quality;
    }
  }
  return best;
}
