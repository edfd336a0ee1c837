import { dayInVietnam } from '@motcua/calendar';
import { type RatingAnswer, type RatingRequest, type RatingSubject } from '@motcua/contract';
import type { ActionCall } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { NewRating } from '../store/rating-writer.js';
import type { RatingNames } from './rating-names.js';
import type { RatingParts } from './rating-parts.js';
import { isTooSoon } from './rules/dwell.js';
import { RATING_RULES } from './rules/rules.js';
import { saidOf, sameness } from './said.js';

type Page = Extract<RatingSubject, { kind: 'page' }>;

/**
 * Ratings of what a page shows. Nobody knows whether who rates was ever served, so that they are in no published score: work is asked for, and
 * what one address sends again is left out of what is told of pages.
 */
export class PageRatings {
  readonly #parts: RatingParts;
  readonly #names: RatingNames;
  readonly #now: () => number;

  constructor(parts: RatingParts, names: RatingNames) {
    this.#parts = parts;
    this.#names = names;
    this.#now = parts.now ?? Date.now;
  }

  /** @throws {ProblemError} `unknown-agency`, `unknown-procedure`, `proof-needed`, `already-different`, those of the site */
  async send(request: RatingRequest, about: Page, call: ActionCall): Promise<RatingAnswer> {
    const { procedure, version } = this.#shown(about);
    const { isWithoutOrigin } = await this.#parts.sites.allow('rating', call, request.site, about.agency);
    await this.#parts.work.check('rating', request.id, request.proof, call.address);
    const day = dayInVietnam(this.#now());
    const { said, isScrubbed } = saidOf(request, this.#parts.scrub);
    const name = this.#names.request(request.id);
    const flags = [...(isTooSoon(request.dwell) ? ['dwell'] : []), ...(isWithoutOrigin ? ['no-site'] : [])];
    const rating: NewRating = {
      row: {
        name,
        subject: name,
        hash: this.#names.content({ ...sameness(request), agency: about.agency, procedure, version }),
        channel: 'page',
        agency: about.agency,
        procedure,
        version,
        day,
        ...said,
        counter: null,
        officer: null,
        site: request.site ?? null,
        device: null,
        flags: flags.join(' '),
      },
      limits: this.#limits(day, call.address, about.agency, procedure),
    };
    const [stored] = await this.#parts.store.ratings.add([rating]);
    if (!('row' in stored!)) throw new ProblemError(stored!.outcome);
    const { comment } = stored.row;
    return { outcome: stored.outcome, ...(isScrubbed && comment !== null ? { comment } : {}) };
  }

  #shown({ agency, procedure, version }: Page): { procedure: string; version: number | null } {
    const catalogue = this.#parts.catalogue();
    if (!catalogue.agencies.has(agency)) throw new ProblemError('unknown-agency');
    if (procedure === undefined) return { procedure: '', version: null };
    const versions = catalogue.versionsOf(procedure);
    if (versions === undefined) throw new ProblemError('unknown-procedure');
    const shown = versions.find((entry) => entry.version.number === version);
    return { procedure: versions[0]!.code, version: shown?.version.number ?? null };
  }

  #limits(day: string, address: string, ...about: string[]): NonNullable<NewRating['limits']> {
    if (address === '') return [];
    const { aboutTheSame, inAll } = RATING_RULES.address;
    return [
      { name: this.#names.address(day, address, ...about), most: aboutTheSame },
      { name: this.#names.address(day, address), most: inAll },
    ];
  }
}
