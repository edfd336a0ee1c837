import type { DossierOffice } from '@motcua/contract';

/**
 * An office with its unit.
 *
 * @example
 * officeInWords({ name: 'Ủy ban nhân dân phường An Xuyên', unit: 'Phòng Kinh tế' }); // 'Phòng Kinh tế, Ủy ban nhân dân phường An Xuyên'
 */
export function officeInWords({ name, unit }: DossierOffice): string {
  return unit ? `${unit}, ${name}` : name;
}
