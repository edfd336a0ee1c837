import { dayInVietnam } from '@motcua/calendar';
import type { RatingResult, VisitRating } from '@motcua/contract';
import { canHaveHappened } from '../dossiers/possible-times.js';
import type { OfficeKey } from '../dossiers/record.js';
import type { NewRating } from '../store/rating-writer.js';
import type { RatingNames } from './rating-names.js';
import type { RatingParts } from './rating-parts.js';
import { refused, resultOf } from './results.js';
import { saidOf, sameness } from './said.js';

/** Ratings of visits that another system of an office took. */
export class VisitRatings {
  readonly #parts: RatingParts;
  readonly #names: RatingNames;
  readonly #now: () => number;

  constructor(parts: RatingParts, names: RatingNames) {
    this.#parts = parts;
    this.#names = names;
    this.#now = parts.now ?? Date.now;
  }

  /** Stores each or refuses it by itself. */
  async send(visits: readonly VisitRating[], key: OfficeKey): Promise<RatingResult[]> {
    const taken = visits.map((visit) => this.#ratingOf(visit, key));
    const ratings = taken.filter((one): one is NewRating => 'row' in one);
    const stored = await this.#parts.store.ratings.add(ratings);
    return taken.map((one) => ('row' in one ? resultOf(stored[ratings.indexOf(one)]!.outcome) : one));
  }

  #ratingOf(visit: VisitRating, key: OfficeKey): NewRating | RatingResult {
    const { agency, at, procedure, counter, officer } = visit;
    const now = this.#now();
    if (key.agencies && !key.agencies.includes(agency)) return refused('not-yours');
    const catalogue = this.#parts.catalogue();
    if (!catalogue.agencies.has(agency)) return refused('unknown-agency');
    const versions = procedure === undefined ? undefined : catalogue.versionsOf(procedure);
    if (procedure !== undefined && versions === undefined) return refused('unknown-procedure');
    if (!canHaveHappened(at, now)) return refused('wrong-day');
    // Clocks differ: a moment just after midnight is of the day that it still is here.
    const moment = Math.min(Date.parse(at), now);
    const name = this.#names.ofVisit(agency, visit.id);
    return {
      row: {
        name,
        subject: name,
        hash: this.#names.content({ ...sameness(visit), at: Date.parse(at), procedure, counter, officer }),
        channel: 'counter',
        agency,
        procedure: versions?.[0]?.code ?? '',
        version: null,
        day: dayInVietnam(moment),
        ...saidOf(visit, this.#parts.scrub).said,
        counter: counter ?? null,
        officer: officer ?? null,
        site: null,
        device: null,
        flags: '',
      },
    };
  }
}
