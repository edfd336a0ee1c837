import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { addDays, dayInVietnam } from '@motcua/calendar';

/** The names of one address, today's first. After midnight what it did before is still found, until a day has passed. */
export type AddressNames = readonly [today: string, yesterday: string];

/**
 * Names addresses under the keys of two days of Việt Nam. What stands in the tables is gone after a day; who later learns one day's key
 * learns nothing of another day.
 */
export class AddressNamer {
  readonly #addresses: Buffer;
  #day: { name: string; keys: readonly [Buffer, Buffer] } | undefined;

  constructor(key: Buffer) {
    this.#addresses = key;
  }

  /** @param now milliseconds since 1970 */
  names(address: string, now: number): AddressNames {
    const day = dayInVietnam(now);
    if (this.#day?.name !== day) {
      const keyOf = (one: string) => createHmac('sha256', this.#addresses).update(one).digest();
      this.#day = { name: day, keys: [keyOf(day), keyOf(addDays(day, -1))] };
    }
    const site = siteOf(address);
    const [today, yesterday] = this.#day.keys;
    return [shortHmac(today, site), shortHmac(yesterday, site)];
  }
}

/** 120 bits, which no two of a day share. */
export function shortHmac(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest().subarray(0, 15).toString('base64url');
}

/** A number below `count` that nobody tells from the id of a challenge without the key. */
export function counterOf(key: Buffer, id: string, count: number): number {
  // 48 bits: that some remainders are likelier than others shows nowhere.
  return createHmac('sha256', key).update(`${count}\0${id}`).digest().readUIntBE(0, 6) % count;
}

/**
 * What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 address, within which a device takes as many as it
 * likes. Anything else is taken as it is.
 *
 * @example
 * siteOf('2001:db8:1:2:a:b:c:d'); // '2001:db8:1:2::/64'
 */
export function siteOf(address: string): string {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) !== 6) return plain;
  const groups = groupsOf(plain);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address that Node has found to be one. */
function groupsOf(address: string): number[] {
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [a = 0, b = 0, c = 0, d = 0] = dotted?.slice(1).map(Number) ?? [];
  const hexadecimal =
    dotted === null
      ? address
      : `${address.slice(0, dotted.index)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  const [head = '', tail] = hexadecimal.split('::');
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  const [before, after] = [read(head), read(tail ?? '')];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}
