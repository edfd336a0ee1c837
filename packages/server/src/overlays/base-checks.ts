import type { Procedure, TimeLimit } from '@motcua/contract';
import type { OverlayEntry } from '@motcua/contract/files';
import type { JsonPath } from '../import/json-scanner.js';

type Tell = (path: JsonPath, reason: string) => void;

/** Checks what an entry states against the procedure that it is laid over. */
export function checkOverBase({ set, was }: OverlayEntry, base: Procedure, tell: Tell): void {
  for (const [id, { timeLimits }] of Object.entries(set.cases ?? {})) {
    const one = base.cases.find((found) => found.id === id);
    if (one === undefined) {
      // A case that was there when the overlay was decided is a conflict, and no mistake in the file.
      if (was.cases && Object.hasOwn(was.cases, id)) continue;
      const known = base.cases.map((found) => `"${found.id}"`).join(', ');
      tell(['set', 'cases', id], `there is no case "${id}" of this procedure; it has ${known}`);
      continue;
    }
    timeLimits?.forEach((limit, at) => {
      const longest = one.timeLimits.find((below) => isFor(limit, below) && isLonger(limit, below));
      if (longest)
        tell(
          ['set', 'cases', id, 'timeLimits', at],
          `${limit.amount} ${limit.unit} is longer than the ${longest.amount} ${longest.unit} below; the time is set by the text that issues ` +
            'the procedure, and who publishes it for a place may only shorten it (NĐ 63/2010/NĐ-CP Đ8(2)(đ), Đ15)',
        );
    });
  }
}

function isFor({ channel }: TimeLimit, below: TimeLimit): boolean {
  return channel === undefined || below.channel === undefined || channel === below.channel;
}

/** In hours of work or of the clock at least; what cannot be counted is not compared. */
function isLonger(limit: TimeLimit, below: TimeLimit): boolean {
  if (!limit.confirmed || !below.confirmed || below.amount === null || limit.amount === null) return false;
  if (limit.unit === below.unit) return limit.amount > below.amount;
  const [one, other] = [daysOf(limit, 'least'), daysOf(below, 'most')];
  return one !== undefined && other !== undefined && one > other;
}

/** Calendar days that a limit takes at least, or at most with a week of days off; undefined where it cannot be said. */
function daysOf({ amount, unit }: TimeLimit, bound: 'least' | 'most'): number | undefined {
  const number = amount ?? 0;
  switch (unit) {
    case 'sameDay':
      return bound === 'least' ? 0 : 1;
    case 'day':
      return number;
    case 'workingDay':
      return bound === 'least' ? number : Math.ceil(number / 5) * 7 + 7;
    case 'month':
      return number * (bound === 'least' ? 28 : 31);
    default:
      return undefined;
  }
}
