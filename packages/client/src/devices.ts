import {
  type DeviceRatingsRequest,
  type DeviceState,
  openDevice,
  type OpenDeviceRequest,
  type RatingResults,
  sendDeviceRatings,
} from '@motcua/contract';
import { checkShape } from './core/answer-shape.js';
import { UnexpectedAnswerError } from './core/errors.js';
import { Sender } from './core/sender.js';
import { type CheckedOptions, type RequestOptions, settingsFrom } from './options.js';

/** What a device of a one-stop hall says to its server. Its key goes in the body alone, and stands in no error. */
export class Devices {
  readonly #sender: Sender;

  /** @internal */
  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * What the device is to do, and what the server has of its queue.
   *
   * @throws {ProblemError} 401 `device-key-needed`: the key is unknown or withdrawn, and staff must set the device up anew
   *
   * @example
   * const { form, arrived } = await devices.open({ key, queue });
   */
  open(request: OpenDeviceRequest, options?: RequestOptions): Promise<DeviceState> {
    return this.#sender.send(openDevice, request, options);
  }

  /**
   * Sends ratings of one queue, 1 to 200, and tells what became of each, in their order. The numbers are the key: what arrived before is
   * `known`, and the same may be sent again after any error.
   *
   * @throws {ProblemError} 401 `device-key-needed`
   *
   * @example
   * const { results } = await devices.send({ key, queue, sentAt, session, elapsed, ratings });
   */
  async send(request: DeviceRatingsRequest, options?: RequestOptions): Promise<RatingResults> {
    const answer = await this.#sender.send(sendDeviceRatings, request, options);
    // Results are told apart by their place alone; with one too few a device would drop what never arrived.
    if (!Array.isArray(answer.results) || answer.results.length !== request.ratings.length)
      throw new UnexpectedAnswerError('shape');
    return answer;
  }
}

/**
 * Opens the side of a device of the hall. Answers are checked beyond their form where `check` is given: `deviceCheck` of
 * `@motcua/client/checks`.
 *
 * @throws {InvalidArgumentError} for an option that cannot be meant
 *
 * @example
 * const devices = openDevices({ baseUrl: 'https://dichvu.example.gov.vn/motcua' });
 */
export function openDevices({ check = checkShape, ...options }: CheckedOptions): Devices {
  return new Devices(new Sender(settingsFrom(options), check));
}

export type {
  Device,
  DeviceRating,
  DeviceRatingsRequest,
  DeviceState,
  OpenDeviceRequest,
  RatingResult,
  RatingResults,
} from '@motcua/contract';
export type { AnswerCheck } from './core/answer-shape.js';
export type { Fetch } from './core/attempt.js';
export * from './core/errors.js';
export type { CheckedOptions, LiteOptions, RequestOptions } from './options.js';
