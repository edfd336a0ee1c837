import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayInVietnam, momentInVietnam, vietnam } from '@motcua/calendar';
import type { DeviceRating, RatingContent, RatingReason, VisitRating } from '@motcua/contract';
import { ProblemError } from '../api/problems.js';
import type { OfficeKey } from '../dossiers/record.js';
import { createRatings, type RatingHandlers } from '../ratings/handlers.js';
import type { RatingParts } from '../ratings/rating-parts.js';
import { Draws } from './sample-draws.js';
import { sampleFolder } from './sample.js';

/** What the sample's ratings are made with: the parts of real ones, but for who may send. */
export type SampleRatingParts = Omit<RatingParts, 'sites' | 'work' | 'devices' | 'now'>;

/** An office of `sample-ratings.json`. */
interface Office {
  agency: string;
  /** Ratings of each kind on a working day, on average. */
  visits: number;
  kiosk: number;
  pages: number;
  /** The lowest and the highest share of satisfied people of a month. */
  from: number;
  to: number;
  counters: string[];
}

interface Said {
  reasons: RatingReason[];
  comments: string[];
}

interface Pattern {
  offices: Office[];
  procedures: string[];
  satisfied: Said;
  dissatisfied: Said;
}

/** One invented rating. */
interface Invented {
  id: string;
  moment: number;
  content: RatingContent;
  /** Milliseconds. */
  dwell: number;
  counter: string;
  procedure: string;
}

const KEY: OfficeKey = { id: 'sample', label: 'Bộ mẫu', scopes: ['ratings:write'] };
const CALL = { address: '' };
const MONTHS = 12;
const MOST_OF_A_REQUEST = 200;
/** Of 100 touches at a kiosk, so many are a child's: too quick to be counted. */
const PLAYED = 0.03;

/**
 * Puts invented ratings of the last twelve months into a store, by the handlers that real ones go through: of visits, of the device of a hall, and
 * of pages. They are the same for a day whenever they are loaded, so that each start adds the days since the last one.
 *
 * @returns how many there are
 */
export async function loadSampleRatings(parts: SampleRatingParts, now: number): Promise<number> {
  const pattern = JSON.parse(readFileSync(join(sampleFolder(), '..', 'sample-ratings.json'), 'utf8')) as Pattern;
  const { agencies, versionsOf } = asSample(parts);
  const procedures = pattern.procedures.filter((code) => versionsOf(code));
  const months = monthsUntil(dayInVietnam(now));
  let count = 0;
  for (const office of pattern.offices.filter(({ agency }) => agencies.has(agency))) {
    for (const month of months) {
      const satisfied = office.from + (office.to - office.from) * new Draws(`${office.agency} ${month}`).next();
      const invent = (kind: 'visits' | 'kiosk' | 'pages') =>
        daysOf(month, now).flatMap((day) => inventedOn(day, kind, office, { satisfied, pattern, procedures }));
      const [visits, kiosk, pages] = [invent('visits'), invent('kiosk'), invent('pages')];
      await sendVisits(parts, visits, office, now);
      await sendKiosk(parts, kiosk, office, month, now);
      await Promise.all(pages.map((one) => sendPage(parts, one, office)));
      count += visits.length + kiosk.length + pages.length;
    }
  }
  return count;
}

function asSample({ catalogue }: SampleRatingParts) {
  const current = catalogue();
  return { agencies: current.agencies, versionsOf: (code: string) => current.versionsOf(code) };
}

/** Handlers at a moment; whoever sends may. */
function ratingsAt(parts: SampleRatingParts, moment: number, agency: string): RatingHandlers['actions'] {
  const madeAt = '2019-01-01T00:00:00Z';
  return createRatings({
    ...parts,
    now: () => moment,
    sites: { allow: () => Promise.resolve({ isWithoutOrigin: false }) },
    work: { check: () => Promise.resolve() },
    devices: { check: () => Promise.resolve({ id: `sample ${agency}`, agency, state: 'on', madeAt }) },
  }).actions;
}

async function sendVisits(parts: SampleRatingParts, all: Invented[], { agency }: Office, now: number): Promise<void> {
  const ratings = all.map(({ id, moment, content, counter, procedure }): VisitRating => {
    return { ...content, id, agency, at: new Date(moment).toISOString(), counter, procedure };
  });
  for (let at = 0; at < ratings.length; at += MOST_OF_A_REQUEST) {
    const some = ratings.slice(at, at + MOST_OF_A_REQUEST);
    await ratingsAt(parts, now, agency).sendVisits({ ratings: some }, { ...CALL, key: KEY });
  }
}

const WEEK = 7 * 86_400_000;

/** What was given in each week, in its order. */
function weeksOf<Item>(all: readonly Item[], momentOf: (item: Item) => number): Item[][] {
  const weeks = new Map<number, Item[]>();
  for (const item of all) {
    const week = Math.floor(momentOf(item) / WEEK);
    weeks.set(week, [...(weeks.get(week) ?? []), item]);
  }
  return [...weeks.values()];
}

/** A month is a queue of the device: what is new in it has higher numbers. */
async function sendKiosk(
  parts: SampleRatingParts,
  all: Invented[],
  { agency }: Office,
  month: string,
  now: number,
): Promise<void> {
  const draws = new Draws(`${agency} ${month}`);
  const [queue, session] = [draws.uuid(), draws.uuid()];
  const begun = momentInVietnam(`${month}-01`).getTime();
  const ratings = all.map(({ moment, content: { level, reasons }, dwell }, at): DeviceRating => {
    const said = { level, ...(reasons === undefined ? {} : { reasons }) };
    return { ...said, number: at + 1, at: new Date(moment).toISOString(), session, elapsed: moment - begun, dwell };
  });
  for (const some of weeksOf(ratings, (rating) => rating.elapsed)) {
    // As a device does: soon after the last of them, and not weeks later.
    const sent = Math.min(now, begun + some.at(-1)!.elapsed + 60_000);
    for (let at = 0; at < some.length; at += MOST_OF_A_REQUEST) {
      await ratingsAt(parts, sent, agency).sendDeviceRatings(
        {
          key: '',
          queue,
          sentAt: new Date(sent).toISOString(),
          session,
          elapsed: sent - begun,
          ratings: some.slice(at, at + MOST_OF_A_REQUEST),
        },
        CALL,
      );
    }
  }
}

async function sendPage(
  parts: SampleRatingParts,
  { id, moment, content, dwell, procedure }: Invented,
  { agency }: Office,
): Promise<void> {
  const about = { kind: 'page', agency, procedure } as const;
  try {
    await ratingsAt(parts, moment, agency).sendRating({ ...content, id: new Draws(id).uuid(), about, dwell }, CALL);
  } catch (error) {
    // One that an older version of the sample left in the store is as good.
    if (!(error instanceof ProblemError && error.code === 'already-different')) throw error;
  }
}

function inventedOn(
  day: string,
  kind: 'visits' | 'kiosk' | 'pages',
  office: Office,
  { satisfied, pattern, procedures }: { satisfied: number; pattern: Pattern; procedures: string[] },
): Invented[] {
  const draws = new Draws(`${day} ${office.agency} ${kind}`);
  const average = office[kind];
  // Of twice as many chances each one half.
  const count = Array.from({ length: Math.ceil(average * 2) }, () => draws.hits(average / Math.ceil(average * 2 || 1)));
  const opening = momentInVietnam(day, '07:10').getTime();
  return count
    .filter(Boolean)
    .map((_, at): Invented => {
      const isSatisfied = draws.hits(satisfied);
      const said = isSatisfied ? pattern.satisfied : pattern.dissatisfied;
      const one = <Value>(values: readonly Value[]) => draws.of(values.map((value) => [value, 1] as const));
      return {
        id: `mau ${day} ${office.agency} ${kind} ${at + 1}`,
        // Before noon, minutes apart from each other.
        moment: opening + (at * 60 + draws.between(0, 50)) * 60_000,
        content: {
          level: isSatisfied ? (draws.hits(0.45) ? 'very-satisfied' : 'satisfied') : 'dissatisfied',
          ...(draws.hits(isSatisfied ? 0.3 : 0.8) ? { reasons: [one(said.reasons)] } : {}),
          ...(draws.hits(isSatisfied ? 0.03 : 0.2) ? { comment: one(said.comments) } : {}),
        },
        dwell: kind === 'kiosk' && draws.hits(PLAYED) ? 400 : draws.between(2500, 20_000),
        counter: one(office.counters),
        procedure: one(procedures),
      };
    })
    .sort((a, b) => a.moment - b.moment);
}

/** Working days of a month before the day of `now`. */
function daysOf(month: string, now: number): string[] {
  const today = dayInVietnam(now);
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month) && day < today; day = addDays(day, 1)) {
    if (vietnam.isWorkingDay(day)) days.push(day);
  }
  return days;
}

/** The month of a day and those before it, `2026-11`. */
function monthsUntil(day: string): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const last = year * 12 + month - 1;
  return Array.from({ length: MONTHS }, (_, at) => {
    const number = last - MONTHS + 1 + at;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}
