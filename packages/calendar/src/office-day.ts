import { minutesOf } from './moments.js';
import type { OfficeHours } from './office-hours.js';

/** Office hours in minutes from midnight. */
export interface OfficeDay {
  blocks: { from: number; to: number }[];
  /** Minutes worked a day. */
  length: number;
  /** When the last block ends. */
  closing: number;
}

/** @throws RangeError for blocks that are none, end before they begin, or overlap */
export function officeDay({ blocks: written }: OfficeHours): OfficeDay {
  const blocks = written.map(([from, to]) => ({ from: minutesOf(from), to: minutesOf(to) }));
  let closing = -1;
  let length = 0;
  for (const { from, to } of blocks) {
    if (from < closing || to <= from)
      throw new RangeError('Office hours come in order and do not overlap, as 07:00–11:00, 13:00–17:00.');
    closing = to;
    length += to - from;
  }
  if (length === 0) throw new RangeError('Office hours have one block at least, as 07:00–11:00.');
  return { blocks, length, closing };
}

/** Minutes worked until a minute of the day. */
export function workedUntil({ blocks }: OfficeDay, minute: number): number {
  return blocks.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(minute, to) - from), 0);
}

/** The block in which the working minute of that number is, and the minute of the day; a block's last minute belongs to it. */
export function minuteAfter({ blocks, closing }: OfficeDay, worked: number): { minute: number; blockEnd: number } {
  let left = worked;
  for (const { from, to } of blocks) {
    if (left <= to - from) return { minute: from + left, blockEnd: to };
    left -= to - from;
  }
  return { minute: closing, blockEnd: closing };
}
