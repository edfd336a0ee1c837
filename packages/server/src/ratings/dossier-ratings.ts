import { addDays, dayInVietnam } from '@motcua/calendar';
import type { OpenRatingRequest, RatingAnswer, RatingInvitation, RatingRequest } from '@motcua/contract';
import type { ActionCall } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { DossierOutcome } from '../dossiers/outcome.js';
import type { NewRating } from '../store/rating-writer.js';
import { GatheredOutcomes } from './gathered-outcomes.js';
import { type RatingNames } from './rating-names.js';
import type { RatingParts } from './rating-parts.js';
import { isTooSoon } from './rules/dwell.js';
import { RATING_RULES } from './rules/rules.js';
import { contentOf, saidOf, sameness } from './said.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Ratings of dossiers by their tokens. */
export class DossierRatings {
  readonly #parts: RatingParts;
  readonly #names: RatingNames;
  readonly #outcomes: GatheredOutcomes;
  readonly #now: () => number;

  constructor(parts: RatingParts, names: RatingNames) {
    this.#parts = parts;
    this.#names = names;
    this.#outcomes = new GatheredOutcomes(parts.book);
    this.#now = parts.now ?? Date.now;
  }

  /**
   * What is rated with a token, and whether it can be rated now.
   *
   * @throws {ProblemError} `no-such-token`
   */
  async open({ token }: OpenRatingRequest): Promise<RatingInvitation> {
    const { dossier, outcome } = await this.#read(token);
    const { procedure, agency } = outcome;
    const finishedOn = finishedDay(outcome);
    const row = (await this.#parts.store.ratings.find(this.#names.subject(dossier)))?.row;
    const named = {
      procedure: procedure.name,
      agency: this.#parts.catalogue().agencies.get(agency)?.name ?? agency,
      ...(finishedOn === undefined ? {} : { finishedOn }),
    };
    if (row === undefined) return { state: this.#closed(finishedOn) ?? 'open', ...named };
    const until = row.changeable_until ?? '';
    if (until <= new Date(this.#now()).toISOString()) return { state: 'rated', ...named };
    return { state: 'changeable', ...named, rating: contentOf(row), changeableUntil: until };
  }

  /** @throws {ProblemError} `no-such-token`, `not-yet`, `too-late`, `already-rated`, `already-different`, those of the site */
  async send(request: RatingRequest, token: string, call: ActionCall): Promise<RatingAnswer> {
    const { dossier, outcome } = await this.#read(token);
    await this.#parts.sites.allow('rating', call, request.site, outcome.agency);
    const { rating, isScrubbed } = this.#ratingOf(request, dossier, outcome);
    const [stored] = await this.#parts.store.ratings.add([rating]);
    if (!('row' in stored!)) throw new ProblemError(stored!.outcome);
    const { changeable_until, comment } = stored.row;
    return {
      outcome: stored.outcome,
      ...(changeable_until === null ? {} : { changeableUntil: changeable_until }),
      ...(isScrubbed && comment !== null ? { comment } : {}),
    };
  }

  #ratingOf(request: RatingRequest, dossier: string, outcome: DossierOutcome) {
    const now = this.#now();
    const { said, isScrubbed } = saidOf(request, this.#parts.scrub);
    const subject = this.#names.subject(dossier);
    const closed = CLOSED_AS[this.#closed(finishedDay(outcome)) ?? 'open'];
    // To the minute: no finer moment than that is needed, or kept.
    const until = Math.floor((now + RATING_RULES.changeableHours * HOUR) / MINUTE) * MINUTE;
    const rating: NewRating = {
      row: {
        name: this.#names.request(request.id),
        subject,
        hash: this.#names.content({ ...sameness(request), subject }),
        channel: 'dossier',
        agency: outcome.agency,
        procedure: outcome.procedure.code,
        version: outcome.procedure.version ?? null,
        day: dayInVietnam(now),
        ...said,
        counter: null,
        officer: null,
        site: request.site ?? null,
        device: null,
        flags: isTooSoon(request.dwell) ? 'dwell' : '',
      },
      once: {
        now: new Date(now).toISOString(),
        until: new Date(until).toISOString(),
        ...(closed === undefined ? {} : { closed }),
      },
    };
    return { rating, isScrubbed };
  }

  /** Why a dossier cannot be rated for the first time on this day; undefined when it can. */
  #closed(finishedOn: string | undefined): 'not-yet' | 'closed' | undefined {
    if (finishedOn === undefined) return 'not-yet';
    return dayInVietnam(this.#now()) > addDays(finishedOn, RATING_RULES.openDays) ? 'closed' : undefined;
  }

  async #read(token: string): Promise<{ dossier: string; outcome: DossierOutcome }> {
    const dossier = this.#names.dossierOf(token);
    const outcome = dossier === undefined ? undefined : await this.#outcomes.of(dossier);
    if (dossier === undefined || outcome === undefined) throw new ProblemError('no-such-token');
    return { dossier, outcome };
  }
}

const CLOSED_AS = { open: undefined, 'not-yet': 'not-yet', closed: 'too-late' } as const;

/** Day in Việt Nam on which the work was done; undefined while it goes on. */
function finishedDay({ endedAt }: DossierOutcome): string | undefined {
  return endedAt === undefined ? undefined : dayInVietnam(Date.parse(endedAt));
}
