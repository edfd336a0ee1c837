import { addDays } from '@motcua/calendar';
import { type Publication, publicationOn } from '@motcua/catalogue';
import type { IsoDate, Procedure, Version } from '@motcua/contract';
import type { PublicationItem } from '@motcua/contract/files';
import type { StoredVersion } from '../store/store-writer.js';

/** A publication as it is stored. */
export interface StoredPublication extends Publication {
  procedure: Procedure;
}

/** How a procedure stands when a decision takes effect, before the decision. */
export interface Standing {
  /** Every version, in the order of their numbers; empty for a code that the store does not know. */
  versions: readonly StoredPublication[];
  /** In force on that day or, where it ends with it, on the day before. */
  before?: StoredPublication;
  /** The first one that begins later, or on the same day. */
  later?: StoredPublication;
}

/** @param day on which the decision takes effect */
export function standingOf(stored: readonly StoredVersion[], day: IsoDate): Standing {
  const versions = stored.map(({ declared, body }): StoredPublication => {
    const procedure = JSON.parse(body) as Procedure;
    return { declared, procedure, version: procedure.version };
  });
  const before = publicationOn(versions, day) ?? endingOn(versions, addDays(day, -1));
  const [later] = versions
    .filter(({ version }) => startOf(version) >= day)
    .sort((a, b) => (startOf(a.version) < startOf(b.version) ? -1 : 1));
  return { versions, ...(before === undefined ? {} : { before }), ...(later === undefined ? {} : { later }) };
}

/** A version that was to end anyway when the decision takes effect is what the decision goes on from. */
function endingOn(versions: readonly StoredPublication[], day: IsoDate): StoredPublication | undefined {
  const last = publicationOn(versions, day);
  return last?.version.validTo === day ? last : undefined;
}

function startOf({ validFrom = '' }: Version): string {
  return validFrom;
}

/** The number of the next version. */
export function nextNumber({ versions }: Standing): number {
  return Math.max(0, ...versions.map(({ version }) => version.number)) + 1;
}

/** Codes that an item names. */
export function codesOf(item: PublicationItem): string[] {
  if (item.change === 'abolished') return [item.code];
  return item.change === 'replaced' ? [item.procedure.code, ...item.replaces] : [item.procedure.code];
}
