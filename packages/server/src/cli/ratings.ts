import { dayInVietnam } from '@motcua/calendar';
import { Refusal } from '../refusal.js';
import type { DevicePeriod } from '../store/rating-leave-out.js';
import type { RatingCountRow } from '../store/tables.js';
import type { Store } from '../store/store.js';
import { type Command, print, readOptions, UsageError } from './commands.js';
import { isOneLine } from './one-line.js';
import { withStore } from './with-store.js';

/** Wrong counts that are printed; the rest is told as a number. */
const MOST_PRINTED = 20;
/** Who decided, as reviews name it: the command line has no key. */
const BY = 'Quản trị máy chủ';
const DAY = /^\d{4}-\d\d-\d\d$/;

export const ratingsCommand: Command = {
  summary: 'Count all ratings anew, or leave out what came with a stolen key of a device.',
  help: `Usage: motcua ratings check [--repair] [--data DIR]
       motcua ratings leave-out --device ID --from DAY --to DAY --reason TEXT [--data DIR]

  --repair       put right what is wrong; without it nothing is changed
  --device ID    device whose key was stolen; "motcua devices list" shows them
  --from DAY     first and last day in Việt Nam of what is left out, 2026-11-29
  --to DAY
  --reason TEXT  why, in one line; it stands beside every rating that is left out
  --data DIR     folder of the embedded store; without it DATABASE_URL, or else .data

check: summaries are told from counts that are kept as ratings come. They equal a recount at any moment; this shows that they do. It ends
with status 1 when they do not and were not repaired.

leave-out: decides about every rating of a device and a period that counts now, as reviewRating does about one. Nothing is deleted, what is
published follows at once, and each can be made to count again by reviewRating. Withdraw the key first ("motcua devices withdraw ID").

The embedded store belongs to one process: stop the server first. On PostgreSQL servers may run; ratings that come meanwhile wait.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        repair: { type: 'boolean' },
        device: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        reason: { type: 'string' },
        data: { type: 'string' },
      },
    });
    const work = workOf(positionals, values);
    await withStore(values.data, work);
  },
};

interface Given {
  repair?: boolean;
  device?: string;
  from?: string;
  to?: string;
  reason?: string;
}

/** Everything is checked before the store is opened. */
function workOf([what, ...more]: string[], given: Given): (store: Store) => Promise<void> {
  const { repair = false, device, from, to, reason } = given;
  const isForDevice = device !== undefined || from !== undefined || to !== undefined || reason !== undefined;
  if (what === 'check' && more.length === 0 && !isForDevice) return (store) => check(store, repair);
  if (what !== 'leave-out' || more.length > 0 || repair)
    throw new UsageError('say "ratings check" or "ratings leave-out --device ID --from DAY --to DAY --reason TEXT"');
  if (device === undefined) throw new UsageError('--device takes the id of a device; "motcua devices list" shows them');
  const [first, last] = [dayOf(from, '--from'), dayOf(to, '--to')];
  if (first > last) throw new UsageError('--from is the first day and --to the last one');
  if (reason === undefined || !isOneLine(reason))
    throw new UsageError('--reason says in one line why they are left out');
  return (store) => leaveOut(store, { device, from: first, to: last }, reason);
}

function dayOf(text: string | undefined, option: string): string {
  const isDay = text !== undefined && DAY.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new UsageError(`${option} takes a day, as 2026-11-29`);
  return text;
}

async function leaveOut({ devices, ratings }: Store, period: DevicePeriod, reason: string): Promise<void> {
  const { device, from, to } = period;
  const kept = (await devices.list()).find((one) => one.device.id === device)?.device;
  if (kept === undefined) throw new Refusal(`There is no device ${device}. "motcua devices list" shows them.`);
  const count = await ratings.leaveOut(period, { day: dayInVietnam(Date.now()), reason, by: BY });
  print(`${count} ratings of device ${device}, "${kept.label}", from ${from} to ${to} are left out from now on.`);
  if (kept.state !== 'withdrawn')
    console.error(`Its key is still good. "motcua devices withdraw ${device}" ends that.`);
}

async function check(store: Store, repair: boolean): Promise<void> {
  const { ratings, counts, wrong } = await store.ratings.recount({ repair });
  if (wrong.length === 0) {
    print(`${ratings} ratings in ${counts} counts: all of them are right.`);
    return;
  }
  for (const { kept, recounted } of wrong.slice(0, MOST_PRINTED)) {
    const place = [kept.month, kept.channel, kept.agency, kept.procedure || 'all procedures'].join(' ');
    print(`${place}: ${numbersOf(kept)} should be ${numbersOf(recounted)}`);
  }
  if (wrong.length > MOST_PRINTED) print(`… and ${wrong.length - MOST_PRINTED} more`);
  if (repair) print(`${ratings} ratings in ${counts} counts: ${wrong.length} were wrong and are right now.`);
  else throw new Refusal(`${wrong.length} counts are wrong. "motcua ratings check --repair" puts them right.`);
}

/** Very satisfied, satisfied, dissatisfied, and left out. */
function numbersOf({ very_satisfied, satisfied, dissatisfied, left_out }: RatingCountRow): string {
  return `${very_satisfied}/${satisfied}/${dissatisfied} and ${left_out} left out`;
}
