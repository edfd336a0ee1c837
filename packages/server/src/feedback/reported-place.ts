import type { FeedbackPlace, Procedure } from '@motcua/contract';
import type { IsoDate } from '@motcua/contract';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { wholeOf } from '../catalogue/entries.js';
import { publicationOn } from '@motcua/catalogue';

/** What a procedure may say and this one does not: that it is missing can be wrong too. */
const OPTIONAL: ReadonlySet<string> = new Set<keyof Procedure>([
  'localCode',
  'shortName',
  'audienceNote',
  'requirements',
  'handledElsewhere',
  'related',
  'keywords',
  'description',
  'popularity',
  'url',
  'warnings',
]);
/** The same of a case and of the values in it. */
const OPTIONAL_IN_CASE: ReadonlySet<string> = new Set(['name', 'dossierSets']);

const TEXTS = {
  version: {
    vi: 'Thủ tục không có phiên bản này. Hãy tải lại trang rồi gửi lại.',
    en: 'The procedure has no such version. Load the page anew and send it again.',
  },
  path: {
    vi: 'Phiên bản này của thủ tục không có mục này. Hãy tải lại trang rồi chọn lại mục bị sai.',
    en: 'There is nothing at this path in this version of the procedure. Load the page anew and choose what is wrong again.',
  },
};

/** A place that the catalogue has. */
export interface FoundPlace {
  /** With the national code and the version that is meant. */
  place: FeedbackPlace;
  procedure: Procedure;
}

/**
 * Finds what a correction is about: in the version that was shown, else in the one that is in force on the day, else in the last one.
 *
 * @throws {ProblemError} `unknown-procedure`; `invalid-body` for a version or a path that there is not
 */
export function findPlace(catalogue: Catalogue, place: FeedbackPlace, day: IsoDate): FoundPlace {
  const versions = catalogue.versionsOf(place.procedure);
  if (versions === undefined) throw new ProblemError('unknown-procedure');
  const entry =
    place.version === undefined
      ? (publicationOn(versions, day) ?? versions.at(-1))
      : versions.find(({ version }) => version.number === place.version);
  if (entry === undefined) throw wrong('place.version', 'version');
  const procedure = wholeOf(entry);
  if (!hasPath(procedure, place.path)) throw wrong('place.path', 'path');
  return { procedure, place: { ...place, procedure: procedure.code, version: entry.version.number } };
}

/** True where a path leads to something of a procedure, or to what it could say and does not. */
function hasPath(procedure: Procedure, path: string): boolean {
  const parts = path.split('/');
  let value: unknown = procedure;
  for (const [at, part] of parts.entries()) {
    const next = memberOf(value, part);
    if (next === undefined) {
      const isLast = at === parts.length - 1;
      const isOfCase = at === 2 && parts[0] === 'cases';
      return isLast && ((at === 0 && OPTIONAL.has(part)) || (isOfCase && OPTIONAL_IN_CASE.has(part)));
    }
    value = next;
  }
  return true;
}

/** Of a list by id where its items have ids, else by number from 0. */
function memberOf(value: unknown, part: string): unknown {
  if (Array.isArray(value)) {
    const items = value as unknown[];
    return (
      items.find((item) => typeof item === 'object' && item !== null && 'id' in item && item.id === part) ??
      (/^(?:0|[1-9]\d{0,4})$/.test(part) ? items[Number(part)] : undefined)
    );
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return (value as Record<string, unknown>)[part];
}

function wrong(path: string, text: keyof typeof TEXTS): ProblemError {
  return new ProblemError('invalid-body', { errors: (language) => [{ path, message: TEXTS[text][language] }] });
}
