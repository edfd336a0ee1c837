import * as z from 'zod/mini';
import { batch, count, optional, text, uuid } from './body-parts.js';
import type { BodiesOf } from './body-spec.js';
import { IsoMomentSchema } from './moments.js';
import { fits, questions, ratingContent } from './rating-bodies.js';
import { WIDGETS } from './sites.js';

const key = z.string().check(z.regex(/^[\x21-\x7e]{1,200}$/));
const elapsed = z.number().check(z.gte(0), z.lte(1e13));
/** An origin; the first label of its host may be `*`. */
const origin = z
  .string()
  .check(z.maxLength(300), z.regex(/^https?:\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/));

/** The request side of the actions about devices and sites. */
export const deviceBodies: BodiesOf<
  'openDevice' | 'sendDeviceRatings' | 'listDevices' | 'saveDevice' | 'listSites' | 'saveSite'
> = {
  openDevice: {
    tag: 'ratings',
    summary: 'What a device of the hall is to do, and what arrived from it',
    body: z.strictObject({ key, queue: uuid }),
    bytes: 1_000,
    problems: ['device-key-needed'],
  },
  sendDeviceRatings: {
    tag: 'ratings',
    summary: 'Ratings given at a device of the hall, 1 to 200 at once',
    description:
      'The queue and the number are the key: sent again, a rating is `known`. What was given in the session of the sending is dated by the clock of the server, whatever the device shows.',
    body: z.strictObject({
      key,
      queue: uuid,
      sentAt: IsoMomentSchema,
      session: uuid,
      elapsed,
      ratings: batch(
        z
          .strictObject({
            ...ratingContent,
            number: z.int().check(z.gte(1), z.lte(2 ** 31 - 1)),
            at: IsoMomentSchema,
            session: uuid,
            elapsed,
            dwell: z.optional(count(1e9)),
            counter: optional(120),
            officer: optional(60),
          })
          .check(z.refine(fits)),
        200,
      ),
    }),
    bytes: 1_000_000,
    problems: ['device-key-needed'],
  },
  listDevices: {
    tag: 'office',
    summary: 'Devices of the agencies of a key',
    scope: 'sites:write',
    body: z.strictObject({}),
    bytes: 100,
    problems: ['key-needed', 'not-allowed'],
  },
  saveDevice: {
    tag: 'office',
    summary: 'Makes a device, or changes it: on, off, withdrawn',
    description: 'The key of a new one is told once.',
    scope: 'sites:write',
    body: z.strictObject({
      id: optional(60),
      label: text(200),
      agency: text(120),
      counter: optional(120),
      state: z.optional(z.enum(['on', 'off', 'withdrawn'])),
      notice: optional(500),
      form: z.optional(questions),
    }),
    bytes: 5_000,
    problems: ['key-needed', 'not-allowed', 'unknown-agency', 'no-such-device'],
  },
  listSites: {
    tag: 'office',
    summary: 'Every site that shows widgets which send something',
    scope: 'sites:write',
    body: z.strictObject({}),
    bytes: 100,
    problems: ['key-needed', 'not-allowed'],
  },
  saveSite: {
    tag: 'office',
    summary: 'Makes a site, or changes it: origins, agencies, what is switched off',
    scope: 'sites:write',
    body: z.strictObject({
      key: optional(80),
      label: text(200),
      origins: batch(origin, 50),
      agencies: z.optional(batch(text(120), 500)),
      off: z.optional(
        z.array(z.strictObject({ widget: z.enum(WIDGETS), notice: optional(500) })).check(z.maxLength(3)),
      ),
      form: z.optional(questions),
    }),
    bytes: 100_000,
    problems: ['key-needed', 'not-allowed', 'unknown-agency', 'no-such-site'],
  },
};
