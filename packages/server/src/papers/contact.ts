import type { Office } from './offices.js';

/** Whom to ask: `bà Mẫu, Quầy số 3, số điện thoại 0290 0000 000`. */
export function contactInWords({ name, unit, phone }: Office, officer: string | undefined): string {
  return [officer, unit ?? name, phone === undefined ? undefined : `số điện thoại ${phone}`]
    .filter((part) => part !== undefined)
    .join(', ');
}
