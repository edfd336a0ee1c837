import { ancestors } from '../base/ancestors.js';

/**
 * The address of this page with one publication of a procedure, as `<motcua-procedure>` reads it. None inside a listing that keeps to
 * itself or has an address of its own.
 */
export function permalink(code: string, number: number, host: Element): string | undefined {
  for (const at of ancestors(host))
    if (at.getAttribute('address') === 'none' || at.hasAttribute('key')) return undefined;
  const url = new URL(location.href);
  url.searchParams.delete('tthc-ban');
  url.searchParams.set('tthc', code);
  url.searchParams.set('tthc-ban', String(number));
  return url.href;
}
