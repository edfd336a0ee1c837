import { addDays } from '@motcua/calendar';
import { type IsoDate, isInForce, type Version } from '@motcua/contract';

/** A version as it came in, with the number it had in its source. */
export interface Publication {
  declared: number;
  version: Version;
}

const startOf = ({ version }: Pick<Publication, 'version'>): string => version.validFrom ?? '';

/** True when a later import corrected `one` for all of its time: the same version of the source, with other content. */
export function isCorrected(one: Publication, all: readonly Publication[]): boolean {
  return all.some(
    (other) =>
      other.declared === one.declared && other.version.number > one.version.number && startOf(other) <= startOf(one),
  );
}

/**
 * The version of a procedure that applied on a day: of those in force the one that began last, a correction before what
 * it corrects. Undefined before the first, after the last, and once abolished.
 */
export function publicationOn<One extends Publication>(all: readonly One[], day: IsoDate): One | undefined {
  let found: One | undefined;
  for (const one of all) {
    if (!isInForce(one.version, day) || isCorrected(one, all)) continue;
    if (
      found === undefined ||
      startOf(one) > startOf(found) ||
      (startOf(one) === startOf(found) && one.version.number > found.version.number)
    ) {
      found = one;
    }
  }
  return found?.version.change === 'abolished' ? undefined : found;
}

/** Negative where one publication comes before the other in time: it began earlier, or on the same day and was known earlier. */
export function compareInTime(one: Pick<Publication, 'version'>, other: Pick<Publication, 'version'>): number {
  const [a, b] = [startOf(one), startOf(other)];
  return a < b ? -1 : a > b ? 1 : one.version.number - other.version.number;
}

/** The publication before another in time, whatever their numbers: an older one may have become known later. Undefined for the first. */
export function publicationBefore<One extends Pick<Publication, 'version'>>(
  one: Pick<Publication, 'version'>,
  all: readonly One[],
): One | undefined {
  return all
    .filter((other) => compareInTime(other, one) < 0)
    .sort(compareInTime)
    .at(-1);
}

/**
 * The version with the day on which it ended because a later one began. A publication is never changed, so its own text
 * does not know that day.
 */
export function withEnd(one: Publication, all: readonly Publication[]): Version {
  if (isCorrected(one, all)) {
    const by = all.findLast((other) => other.declared === one.declared)?.version.number;
    const note = `Bản ghi này đã được đính chính bằng bản số ${by}.`;
    return { ...one.version, note: one.version.note === undefined ? note : `${one.version.note} ${note}` };
  }
  const next = all
    .filter((other) => startOf(other) > startOf(one) && !isCorrected(other, all))
    .map(startOf)
    .sort()[0];
  if (next === undefined) return one.version;
  const end = addDays(next, -1);
  const stated = one.version.validTo;
  return stated !== undefined && stated <= end ? one.version : { ...one.version, validTo: end };
}
