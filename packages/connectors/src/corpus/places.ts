import type { Place } from '@motcua/contract';
import { withoutBullet, withoutTrailingMark } from './text.js';

/** An address begins with a number or "Số", anything else names an office or a desk. */
const ADDRESS = /^(?:số\s*)?\d/iu;

/** Where to hand in; one line of the source is one place. */
export function readPlaces(printed: string | undefined): Place[] {
  const lines =
    printed?.split('\n').map((line) => withoutTrailingMark(withoutBullet(line.replace(/^"|"$/g, '')))) ?? [];
  return lines
    .filter((line) => line !== '')
    .map((line): Place =>
      ADDRESS.test(line)
        ? { role: 'receive', name: 'Nơi tiếp nhận hồ sơ', address: line }
        : { role: 'receive', name: line },
    );
}
