/** An id from a Vietnamese name: `Hộ tịch` becomes `ho-tich`. Empty when the name has no letter or digit. */
export function slug(name: string, max = 80): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, max).replace(/^-+|-+$/g, '');
}
