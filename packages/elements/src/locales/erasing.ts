/** Said on a shared computer, by elements in which a person types. */
export interface ErasingText {
  help: string;
  countdown: (seconds: number) => string;
  stay: string;
  erase: string;
}

const vi: ErasingText = {
  help: 'Tự xóa hết khỏi màn hình sau 2 phút không dùng.',
  countdown: (seconds) => `Tự xóa khỏi màn hình sau ${seconds} giây.`,
  stay: 'Tiếp tục',
  erase: 'Xóa khỏi màn hình',
};

const en: ErasingText = {
  help: 'Everything is erased from the screen after 2 minutes without use.',
  countdown: (seconds) => `Erased from the screen in ${seconds} seconds.`,
  stay: 'Keep it open',
  erase: 'Erase from the screen',
};

/** Both languages: together they are smaller than another request. */
export function erasingText(lang: string): ErasingText {
  return lang === 'en' ? en : vi;
}
