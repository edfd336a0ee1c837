import { type Agency, type IsoDate, isInForce, layerOf } from '@motcua/contract';
import { fold } from '@motcua/search';
import type { FoundPlace } from './reported-place.js';
import { provinceOf, standingAgency } from './standing-agency.js';

/** What decides to whom a feedback goes. */
export interface RoutedFeedback {
  /** The agency that its sender named, which the catalogue has. */
  named?: Agency;
  /** Of a correction: what is wrong. */
  found?: FoundPlace;
}

/** `Ủy ban nhân dân tỉnh Cà Mau` answers for what the catalogue calls `Tỉnh Cà Mau`. */
const COMMITTEE = /^(?:uy ban nhan dan|ubnd) /;

/**
 * The agency that is competent for a feedback, as far as a catalogue can tell; undefined where it leads nowhere.
 *
 * A correction goes to who answers for the layer of the value: a commune for its own, the province for its own and for national ones,
 * since a ministry has no desk here, and the province hands it on. Anything else goes to the agency that was named, else to the
 * province. One that no longer exists is followed to who does its work.
 */
export function routeOf(
  agencies: ReadonlyMap<string, Agency>,
  { named, found }: RoutedFeedback,
  day: IsoDate,
): Agency | undefined {
  const standing = named && standingAgency(agencies, named.id, day);
  const province = provinceOf(agencies, standing ?? named, day);
  if (found === undefined) return standing ?? province;
  const layer = layerOf(found.procedure, found.place.path);
  const owner = layer?.agency === undefined ? undefined : agencyCalled(agencies, layer.agency, day);
  if (layer?.kind === 'commune') return owner ?? (standing?.level === 'commune' ? standing : province);
  if (layer?.kind === 'province') return owner ?? province;
  return province;
}

/** The one agency that writes its name so. */
function agencyCalled(agencies: ReadonlyMap<string, Agency>, name: string, day: IsoDate): Agency | undefined {
  const called = bare(name);
  const [one, ...others] = [...agencies.values()].filter(
    (agency) => isInForce(agency, day) && bare(agency.name) === called,
  );
  return others.length === 0 ? one : undefined;
}

function bare(name: string): string {
  return fold(name).replace(COMMITTEE, '');
}
