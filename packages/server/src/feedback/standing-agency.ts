import { type Agency, type IsoDate, isInForce } from '@motcua/contract';

type Agencies = ReadonlyMap<string, Agency>;

/** An office above an office above… never so many, but in wrong data. */
const MOST_MOVES = 20;

/**
 * The agency that does the work of another one on a day: itself where it exists; else its successor where one took over the whole, or
 * of a department the rest; else the one above, which knows who took over which part. Undefined where the catalogue leads nowhere.
 *
 * @example
 * standingAgency(agencies, 'phuong-4-ca-mau-2019', '2026-11-23')?.id; // 'phuong-an-xuyen'
 */
export function standingAgency(agencies: Agencies, id: string, day: IsoDate): Agency | undefined {
  let agency = agencies.get(id);
  for (let moves = 0; agency !== undefined && moves < MOST_MOVES; moves++) {
    if (isInForce(agency, day)) return agency;
    agency = agencies.get(heirOf(agency) ?? agency.parent ?? '');
  }
  return undefined;
}

/** Of an area that was split, the rest is no more likely meant than a part; of the work of a department it is what it was most. */
function heirOf({ level, successors = [] }: Agency): string | undefined {
  const [only, ...others] = successors;
  if (others.length === 0) return only?.agency;
  const isArea = level === 'commune' || level === 'district';
  const wanted = isArea ? ['whole'] : ['whole', 'rest'];
  return successors.find(({ portion }) => wanted.includes(portion))?.agency;
}

/**
 * The People's Committee of the province that an agency belongs to; without an agency that of the catalogue, where it has but one.
 */
export function provinceOf(agencies: Agencies, from: Agency | undefined, day: IsoDate): Agency | undefined {
  const seen = new Set<string>();
  for (let agency = from; agency !== undefined && !seen.has(agency.id); agency = agencies.get(agency.parent ?? '')) {
    seen.add(agency.id);
    if (isProvince(agency) && isInForce(agency, day)) return agency;
  }
  const [only, ...others] = [...agencies.values()].filter((agency) => isProvince(agency) && isInForce(agency, day));
  return others.length === 0 ? only : undefined;
}

/** A province stands in a catalogue as such, or as its People's Committee. */
function isProvince({ level, kind }: Agency): boolean {
  return level === 'province' && (kind === 'province' || kind === 'people-committee');
}
