import { vietnam } from './calendar.js';
import type { Clock, ClockDates, ClockEvent, Irregularity } from './clock.js';
import { processingFrom } from './counting.js';
import { dayNumber, type IsoDate } from './days.js';
import { apologyDay, type DueOptions, dueDate } from './due-date.js';
import type { Limit } from './limits.js';
import { type Moment, msOf } from './instants.js';
import { dayInVietnam } from './moments.js';
import { OFFICE_HOURS } from './office-hours.js';

/** Working days within which an office says what is missing (NĐ 61/2018 Đ19). */
const DAYS_TO_ASK = 3;

type EventOf<Kind> = Extract<ClockEvent, { kind: Kind }>;

/** A clock that takes events in the order of their moments. */
export interface Run {
  take: (event: ClockEvent) => void;
  clock: () => Clock;
}

export function createRun(options: DueOptions): Run {
  const { calendar = vietnam, hours = OFFICE_HOURS } = options;
  const irregularities = new Set<Irregularity>();
  let dates: ClockDates = {};
  let limit: Limit | undefined;
  /** From when time runs: the receipt, or the moment when the dossier was complete. */
  let from: Moment | undefined;
  let waiting = false;
  let paused = false;
  let ended = false;
  /** Since when the clock stands still; what it stood before is already in the dates. */
  let stopped: IsoDate | undefined;
  let supplements = 0;
  /** Of them, since the receipt; before it, guiding the applicant is another matter (NĐ 61/2018 Đ17). */
  let asked = 0;
  let reappointments = 0;
  let provisional = false;

  /** The office's own date. */
  const given = (due: IsoDate) => {
    dayNumber(due);
    if (!calendar.isWorkingDay(due)) irregularities.add('due-on-day-off');
    return due;
  };

  const computed = (at: Moment, within: Limit) => {
    const due = dueDate(at, within, options);
    provisional ||= due.provisional;
    dates.start = due.start;
    dates.current = dates.withoutReappointment = due.due;
  };

  const stop = (at: Moment) => (stopped ??= dayInVietnam(at));

  /** Moves the due dates by the working days that the clock stood still until then. */
  const settle = (at: Moment) => {
    if (stopped === undefined) return;
    const day = dayInVietnam(at);
    const stood = calendar.workingDaysBetween(stopped, day);
    if (stood > 0) {
      provisional ||= calendar.isProvisional(stopped, day);
      const moved = (due: IsoDate) => {
        const later = calendar.addWorkingDays(due, stood);
        provisional ||= calendar.isProvisional(due, later);
        return later;
      };
      if (dates.current) dates.current = moved(dates.current);
      if (dates.withoutReappointment) dates.withoutReappointment = moved(dates.withoutReappointment);
    }
    stopped = waiting || paused ? day : undefined;
  };

  const lastDayToApologise = () =>
    dates.current && from !== undefined && reappointments === 0
      ? apologyDay(calendar, dates.current, dayInVietnam(from))
      : undefined;

  const received = (event: EventOf<'received'>) => {
    // The first receipt counts; one more, which systems send, only says what that left out.
    if (from === undefined) {
      from = event.at;
      // What is received is complete: nothing that was asked for before is waited for.
      [waiting, paused, stopped, asked] = [false, false, undefined, 0];
    }
    limit ??= event.limit;
    if (dates.current) return;
    dates.start = processingFrom(from, { ...options, calendar, hours });
    if (event.due !== undefined) dates.current = dates.withoutReappointment = given(event.due);
    else if (event.limit) computed(from, event.limit);
    if (dates.current) dates.first = dates.current;
  };

  const supplementAsked = ({ at }: EventOf<'supplementAsked'>) => {
    // Systems repeat the message while they wait.
    if (waiting) return;
    waiting = true;
    supplements += 1;
    asked += 1;
    stop(at);
    if (asked > 1) irregularities.add('second-supplement');
    else if (dates.start && dayInVietnam(at) > calendar.addWorkingDays(dates.start, DAYS_TO_ASK))
      irregularities.add('late-supplement-request');
  };

  const supplemented = ({ at }: EventOf<'supplemented'>) => {
    waiting = false;
    settle(at);
    if (from === undefined || !limit) return;
    from = at;
    computed(at, limit);
  };

  const reappointed = ({ at, due }: EventOf<'reappointed'>) => {
    const date = given(due);
    settle(at);
    const latest = lastDayToApologise();
    if (latest && dayInVietnam(at) > latest) irregularities.add('late-apology');
    reappointments += 1;
    if (reappointments > 1) irregularities.add('second-reappointment');
    if (dates.current && date < dates.current) irregularities.add('date-moved-back');
    dates.current = date;
  };

  const finished = ({ at }: EventOf<'finished'>) => {
    settle(at);
    if (from === undefined) irregularities.add('without-receipt');
    dates.finishedAt = new Date(msOf(at));
  };

  const anew = () => {
    [dates, limit, from, waiting, paused, ended, stopped] = [{}, undefined, undefined, false, false, false, undefined];
    [supplements, asked, reappointments, provisional] = [0, 0, 0, false];
  };

  const take = (event: ClockEvent) => {
    if (ended && event.kind === 'received') anew();
    if (ended || dates.finishedAt) {
      // The end is told more than once: processed, then returned.
      if (event.kind !== (ended ? 'ended' : 'finished')) irregularities.add('event-after-end');
      return;
    }
    switch (event.kind) {
      case 'received':
        received(event);
        break;
      case 'supplementAsked':
        supplementAsked(event);
        break;
      case 'supplemented':
        supplemented(event);
        break;
      case 'paused':
        paused = true;
        stop(event.at);
        break;
      case 'resumed':
        paused = false;
        settle(event.at);
        break;
      case 'reappointed':
        reappointed(event);
        break;
      case 'finished':
        finished(event);
        break;
      case 'ended':
        ended = true;
    }
  };

  const state = (): Clock['state'] => {
    if (dates.finishedAt) return 'finished';
    if (ended) return 'ended';
    if (waiting) return 'waiting';
    if (paused) return 'paused';
    return from === undefined ? 'none' : 'running';
  };

  return {
    take,
    clock: () => {
      const apologyBy = lastDayToApologise();
      return {
        state: state(),
        ...dates,
        ...(apologyBy ? { apologyBy } : {}),
        reappointments,
        supplements,
        provisional,
        irregularities: [...irregularities],
      };
    },
  };
}
