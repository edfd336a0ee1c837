import type { Procedure } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { DayView } from '../catalogue/day-view.js';
import { type Entry, wholeOf } from '../catalogue/entries.js';
import type { PublishedRow } from './pages/published-site.js';

/** Everything ever published of one procedure. */
export interface Publications {
  code: string;
  /** By number of the version. */
  entries: readonly Entry[];
  /** Which of them applies on the day. */
  current?: Entry;
  /** Place of `current` in the catalogue. */
  position?: number;
}

/** Every procedure by its code, in order of the codes. */
export function publicationsOf(catalogue: Catalogue, view: DayView): Publications[] {
  const byCode = new Map<string, Entry[]>();
  for (const entry of catalogue.entries) {
    const same = byCode.get(entry.code);
    if (same) same.push(entry);
    else byCode.set(entry.code, [entry]);
  }
  const current = new Map<string, number>();
  for (const position of view.order()) current.set(catalogue.entries[position]?.code ?? '', position);
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, entries]) => {
      entries.sort((a, b) => a.version.number - b.version.number);
      const position = current.get(code);
      const entry = position === undefined ? undefined : catalogue.entries[position];
      return { code, entries, ...(entry === undefined || position === undefined ? {} : { current: entry, position }) };
    });
}

/** The whole of every publication, in their order. Read anew each time, because all of them at once are more than memory should hold. */
export function wholesOf({ entries }: Publications): Procedure[] {
  return entries.map(wholeOf);
}

/** What the plain pages list of a procedure; undefined while it is not in force. */
export function listedRow(publications: Publications, view: DayView): PublishedRow | undefined {
  const { current, position } = publications;
  const row = position === undefined ? undefined : view.row(position);
  if (current === undefined || row === undefined) return undefined;
  const { agencies, channels } = wholeOf(current);
  return { summary: row.summary, agencies, channels: channels.map(({ kind }) => kind) };
}

/** Codes in the order of the default listing of the day. */
export function listingOrder(catalogue: Catalogue, view: DayView): string[] {
  return view.order().flatMap((position) => catalogue.entries[position]?.code ?? []);
}
