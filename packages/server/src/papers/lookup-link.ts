/**
 * What the QR code of a receipt says: the page with its fragment, which no browser sends to a server, or the two codes where no
 * page is known.
 *
 * @example
 * lookupLink('H99.07-261012-0013', '7K3M-9QXD-2F80', 'https://tinh.gov.vn/tra-cuu');
 * // 'https://tinh.gov.vn/tra-cuu#ho-so=H99.07-261012-0013&bn=7K3M-9QXD-2F80'
 */
export function lookupLink(code: string, receiptCode: string, page: string | undefined): string {
  const shown = shownPage(page);
  if (shown === undefined) return `${code} ${receiptCode}`;
  return `${shown}#ho-so=${encodeURIComponent(code)}&bn=${encodeURIComponent(receiptCode)}`;
}

/** The page without a fragment of its own; undefined for what is no address of the web. */
export function shownPage(page: string | undefined): string | undefined {
  if (page === undefined || !URL.canParse(page)) return undefined;
  const address = new URL(page);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  address.hash = '';
  return address.href.replace(/#$/, '');
}
