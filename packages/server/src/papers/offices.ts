import type { Agency, DossierEvent } from '@motcua/contract';
import type { DossierRecord } from '../dossiers/record.js';

/** An office as the head of a paper names it. */
export interface Office {
  name: string;
  /** The office above it. */
  above?: string;
  /** Room or desk within. */
  unit?: string;
  /** Name of the place that stands before the date; absent where it cannot be told from the name. */
  place?: string;
  /** Numbers to ask at. */
  phone?: string;
  /** Where one complains. */
  feedback?: string;
}

/** Name of a commune in the name of its office: `Ủy ban nhân dân phường An Xuyên`. */
const COMMUNE = /(?:^|\s)(xã|phường|thị trấn|đặc khu)\s+(\S.*)$/iu;

/** The office that hands out a paper, with the unit in which the event happened. */
export function officeOf(
  { card, reception }: DossierRecord,
  { agency, above }: { agency?: Agency; above?: Agency },
  event?: DossierEvent,
): Office {
  const name = agency?.name ?? card.office.name;
  const elsewhere = event?.agency !== undefined && event.agency !== reception.agency;
  const unit = event?.unit ?? (elsewhere ? undefined : reception.unit);
  const place = agency?.level === 'commune' ? placeOf(name) : undefined;
  const phone =
    (elsewhere ? undefined : reception.collect?.phone) ?? agency?.receptionPoints?.[0]?.phone ?? agency?.hotline;
  return {
    name,
    ...(above === undefined ? {} : { above: above.name }),
    ...(unit === undefined || unit === name ? {} : { unit }),
    ...(place === undefined ? {} : { place }),
    ...(phone === undefined ? {} : { phone }),
    ...(agency?.feedbackAddress === undefined ? {} : { feedback: agency.feedbackAddress }),
  };
}

/** The name of the commune alone, unless it is a number: `An Xuyên`, `Phường 2` (NĐ 30/2020 Phụ lục I). */
function placeOf(name: string): string | undefined {
  const [, kind = '', place] = COMMUNE.exec(name) ?? [];
  if (place === undefined) return undefined;
  return /^\d/.test(place) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${place}` : place;
}
