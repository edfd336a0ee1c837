import * as z from 'zod/mini';
import { type IsoMoment, IsoMomentSchema } from './moments.js';
import type { OpenEnum } from './open-enum.js';
import {
  type RatingContent,
  type RatingForm,
  RatingFormSchema,
  type RatingQuestions,
  RatingQuestionsSchema,
} from './ratings.js';

/** A device of the one-stop hall on which visitors rate. */
export interface Device {
  /** Names it; no secret. */
  id: string;
  /** For people: `Máy ở quầy 3`. */
  label: string;
  /** Id of the agency. */
  agency: string;
  /** Desk at which it stands, when it stands at one. */
  counter?: string;
  /** `off`: it shows its notice and asks nothing. `withdrawn`: its key is good for nothing. */
  state: OpenEnum<'on' | 'off' | 'withdrawn'>;
  /** What it shows while it is off. */
  notice?: string;
  /** How it asks. */
  form?: RatingQuestions;
}

/** What a device says first, and from time to time. */
export interface OpenDeviceRequest {
  /** `mcd_…`, as it was told once. */
  key: string;
  /** Names the queue on the device: a new one after its storage was cleared. A UUID. */
  queue: string;
}

/** What a device is to do, and what the server has of it. */
export interface DeviceState {
  device: Device;
  form: RatingForm;
  /** Name of the agency. */
  agency: string;
  /** The server's clock. */
  now: IsoMoment;
  /** Of this queue: the highest number that arrived, and how many did. */
  arrived: { highest: number; count: number };
}

/** A rating given at a device. */
export interface DeviceRating extends RatingContent {
  /** 1, 2, 3 … within the queue, without a gap: with it, the key. */
  number: number;
  /** By the clock of the device, which may be wrong. */
  at: IsoMoment;
  /** Names the time since the device's page was opened: a UUID. */
  session: string;
  /** Milliseconds of that time, by a clock that nobody sets. */
  elapsed: number;
  /** Milliseconds from when the question was shown, or touched first. */
  dwell?: number;
  /** Desk, where it was chosen on the device. */
  counter?: string;
  /** Code of the officer, where it was chosen on the device. */
  officer?: string;
}

/** Ratings of one device's queue. */
export interface DeviceRatingsRequest {
  /** `mcd_…`. */
  key: string;
  /** Names the queue on the device. */
  queue: string;
  /** By the clock of the device. */
  sentAt: IsoMoment;
  /** Of the sending, as in the ratings: what was given in the same session is dated by it alone. */
  session: string;
  /** Milliseconds of the session at the sending. */
  elapsed: number;
  /** 1 to 200, in the order of their numbers. */
  ratings: DeviceRating[];
}

/** What a device is saved with. */
export interface SaveDeviceRequest {
  /** Absent for a new one. */
  id?: string;
  /** For people: `Máy ở quầy 3`. */
  label: string;
  /** Id of the agency. */
  agency: string;
  /** Desk at which it stands, when it stands at one. */
  counter?: string;
  /** `on` when absent. */
  state?: 'on' | 'off' | 'withdrawn';
  /** What it shows while it is off. */
  notice?: string;
  /** How it asks. */
  form?: RatingQuestions;
}

/** A device, with its key where it was just made. */
export interface SavedDevice {
  device: Device;
  /** `mcd_…`. It is told once. */
  key?: string;
}

/** Devices of the agencies of a key. */
export interface DeviceList {
  /** In the order of their labels. */
  items: (Device & {
    /** When it was last heard of. */
    seenAt?: IsoMoment;
    /** Ratings that it has not sent, as far as its numbers tell. */
    missing: number;
  })[];
}

/** A request without members. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- it has no member, and that is meant
export type NoBody = Record<never, never>;

const device = {
  id: /*#__PURE__*/ z.string(),
  label: /*#__PURE__*/ z.string(),
  agency: /*#__PURE__*/ z.string(),
  counter: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  state: /*#__PURE__*/ z.string(),
  notice: /*#__PURE__*/ z.optional(/*#__PURE__*/ z.string()),
  form: /*#__PURE__*/ z.optional(RatingQuestionsSchema),
};

export const DeviceSchema: z.ZodMiniType<Device> = /*#__PURE__*/ z.looseObject(device);

export const DeviceStateSchema: z.ZodMiniType<DeviceState> = /*#__PURE__*/ z.looseObject({
  device: DeviceSchema,
  form: RatingFormSchema,
  agency: z.string(),
  now: IsoMomentSchema,
  arrived: z.looseObject({ highest: z.number(), count: z.number() }),
});

export const SavedDeviceSchema: z.ZodMiniType<SavedDevice> = /*#__PURE__*/ z.looseObject({
  device: DeviceSchema,
  key: z.optional(z.string()),
});

export const DeviceListSchema: z.ZodMiniType<DeviceList> = /*#__PURE__*/ z.looseObject({
  items: z.array(z.looseObject({ ...device, seenAt: z.optional(IsoMomentSchema), missing: z.number() })),
});
