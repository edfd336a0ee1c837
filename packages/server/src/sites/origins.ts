const WILDCARD = /^(https?:\/\/)\*\.(.+)$/;
/** In place of `*` while a pattern is read as an address. */
const ANY = 'x';

/**
 * An origin, or a pattern `https://*.camau.gov.vn`, as browsers write it: without the port that its scheme has anyway. Undefined for what no
 * browser ever tells, and for a pattern with a single label after the `*`, as all of a country would be let in.
 *
 * @example
 * originOf('https://phuonganxuyen.camau.gov.vn:443'); // 'https://phuonganxuyen.camau.gov.vn'
 * originOf('https://*.vn'); // undefined
 */
export function originOf(text: string): string | undefined {
  const pattern = WILDCARD.exec(text);
  const plain = pattern === null ? text : `${pattern[1]}${ANY}.${pattern[2]}`;
  if (!URL.canParse(plain)) return undefined;
  const { origin, hostname } = new URL(plain);
  // Written as numbers: no name stands before an address.
  const isAddress = /^[\d.]+$/.test(hostname.replace(`${ANY}.`, ''));
  if (hostname.includes('..') || hostname.endsWith('.')) return undefined;
  if (pattern === null) return origin;
  return isAddress || hostname.split('.').length < 3 ? undefined : origin.replace(`//${ANY}.`, '//*.');
}

/**
 * Whether an origin is one of those. `*` stands for one label or several: `https://*.camau.gov.vn` has `https://a.camau.gov.vn` and
 * `https://b.a.camau.gov.vn`, and neither `https://camau.gov.vn` nor `http://a.camau.gov.vn`.
 */
export function isAmong(origin: string, origins: readonly string[]): boolean {
  return origins.some((one) => {
    const pattern = WILDCARD.exec(one);
    if (pattern === null) return one === origin;
    const [, scheme = '', below = ''] = pattern;
    if (!origin.startsWith(scheme) || !origin.endsWith(`.${below}`)) return false;
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(origin.slice(scheme.length, -below.length - 1));
  });
}
