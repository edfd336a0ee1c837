import type { ChannelKind } from '@motcua/contract';
import type { Locale } from '../locales/locale.js';

/** A way of filing: `Nộp trực tiếp`. */
export function channelInWords(channel: ChannelKind, { wording }: Locale): string {
  return (wording.channels as Record<string, string>)[channel] ?? channel;
}
