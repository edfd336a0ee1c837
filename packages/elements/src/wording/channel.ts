import type { ChannelKind } from '@motcua/contract';
import type { WordedLocale } from '../locales/locale.js';
import { known } from './known.js';

/** A way of filing: `Nộp trực tiếp`. */
export function channelInWords(channel: ChannelKind, { wording }: WordedLocale): string {
  return known(wording.channels, channel) ?? channel;
}
