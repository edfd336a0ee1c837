import type { DeviceRating, DeviceRatingsRequest, RatingResult } from '@motcua/contract';
import type { NewRating } from '../store/rating-writer.js';
import type { CheckedDevice } from './device-check.js';
import type { RatingNames } from './rating-names.js';
import type { RatingParts } from './rating-parts.js';
import { resultOf } from './results.js';
import { datesOf } from './rules/clock.js';
import { isTooSoon } from './rules/dwell.js';
import { paceOf } from './rules/rhythm.js';
import { RATING_RULES } from './rules/rules.js';
import type { RatingQueueRow } from '../store/tables.js';
import { saidOf, sameness } from './said.js';

const DAY = 86_400_000;

/** Ratings given at devices of the hall. None is refused for how it came: who was thanked is counted, or left out and told. */
export class DeviceRatings {
  readonly #parts: RatingParts;
  readonly #names: RatingNames;
  readonly #now: () => number;

  constructor(parts: RatingParts, names: RatingNames) {
    this.#parts = parts;
    this.#names = names;
    this.#now = parts.now ?? Date.now;
  }

  /** @throws {ProblemError} `device-key-needed` */
  async send(request: DeviceRatingsRequest): Promise<RatingResult[]> {
    const now = this.#now();
    const device = await this.#parts.devices.check(request.key);
    const { queue } = request;
    // Dating rests on the order in which they were given.
    const ratings = [...request.ratings].sort((a, b) => a.number - b.number);
    const named = ratings.map((rating) => ({
      name: this.#names.ofDevice(device.id, queue, rating.number),
      hash: this.#names.content({ ...sameness(rating), counter: rating.counter, officer: rating.officer }),
      number: rating.number,
    }));
    const stored = await this.#parts.store.ratings.addOfDevice({
      device: device.id,
      queue,
      named,
      place: (fresh, before) => {
        const some = fresh.map((at) => ({ ...named[at]!, rating: ratings[at]! }));
        return this.#place(some, request, device, { queue: before, now });
      },
    });
    const results = new Map(ratings.map((rating, at) => [rating, resultOf(stored[at]!.outcome)]));
    return request.ratings.map((rating) => results.get(rating)!);
  }

  #place(
    fresh: readonly { name: string; hash: string; number: number; rating: DeviceRating }[],
    request: DeviceRatingsRequest,
    device: CheckedDevice,
    before: Before,
  ): NewRating[] {
    const dates = datesOf(
      fresh.map(({ rating: { at, session, elapsed } }) => ({ at: Date.parse(at), session, elapsed })),
      { sentAt: Date.parse(request.sentAt), session: request.session, elapsed: request.elapsed, now: before.now },
      earliest(device, before, fresh[0]?.number ?? 0),
    );
    return fresh.map(({ name, hash, rating }, at): NewRating => {
      const { day, isTrusted } = dates[at]!;
      const pace = paceOf(dates[at]!);
      const flags = [...(isTooSoon(rating.dwell) ? ['dwell'] : []), ...(isTrusted ? [] : ['clock'])];
      return {
        row: {
          name,
          subject: name,
          hash,
          channel: 'kiosk',
          agency: device.agency,
          procedure: '',
          version: null,
          day,
          ...saidOf(rating, this.#parts.scrub).said,
          counter: rating.counter ?? device.counter ?? null,
          officer: rating.officer ?? null,
          site: null,
          device: device.id,
          flags: flags.join(' '),
        },
        ...(pace === undefined ? {} : { pace: { device: device.id, ...pace } }),
      };
    });
  }
}

/** What is known when something arrives. */
interface Before {
  queue: RatingQueueRow | undefined;
  now: number;
}

/**
 * Before it nothing of these was given, as far as anyone is believed: the device was not made, it is too long ago, or the rating with the
 * number before had not been given.
 */
function earliest({ madeAt }: CheckedDevice, { queue, now }: Before, number: number): number {
  const made = Math.max(Math.min(now, Date.parse(madeAt)), now - RATING_RULES.deviceDays * DAY);
  if (queue === undefined || queue.highest > number) return made;
  return Math.min(now, Math.max(made, Date.parse(`${queue.day}T00:00:00+07:00`)));
}
