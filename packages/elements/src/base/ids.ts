/** Values of an attribute that lists ids: `ho-tich, chung-thuc`. */
export function ids(attribute: string | null | undefined): string[] {
  return (attribute ?? '').split(/[\s,]+/).filter(Boolean);
}
