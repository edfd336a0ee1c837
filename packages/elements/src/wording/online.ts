import { isInForce, type IsoDate, type OnlineService } from '@motcua/contract';
import type { WordedLocale } from '../locales/locale.js';
import { known } from './known.js';

/**
 * How far a procedure can be done online, in the words of its own scheme: the schemes are no translation of each other.
 *
 * @example
 * onlineInWords({ scheme: '2009', value: '4' }, vi).label; // 'Mức độ 4'
 */
export function onlineInWords(
  { scheme, value, reason }: OnlineService,
  { wording }: WordedLocale,
): { label: string; meaning?: string; reason?: string } {
  // The decree of 2026 keeps the words of 2022.
  const [label, meaning]: readonly (string | undefined)[] = known(
    known(wording.online, scheme === '2026' ? '2022' : scheme) ?? {},
    value,
  ) ?? [value];
  return { label: label!, meaning, reason };
}

/** The online service that is in force on a day. */
export function onlineInForce(services: readonly OnlineService[], day: IsoDate): OnlineService | undefined {
  return services.find((service) => isInForce(service, day));
}
