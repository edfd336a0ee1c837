import { type Logger, pino } from 'pino';
import { GatheredWrites } from './gathered-writes.js';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const BLOCK = { length: 8192, milliseconds: 500 };

/** A log and the way to end it. */
export interface Log {
  log: Logger;
  /** Writes what is gathered. */
  close: () => void;
}

/** JSON lines on standard output; `time` in milliseconds since 1970. */
export function createLog(level: (typeof LOG_LEVELS)[number]): Log {
  const stream = new GatheredWrites(pino.destination({ fd: 1, sync: true }), BLOCK);
  const log = pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, stream);
  const close = () => {
    process.off('exit', close);
    stream.flushSync();
  };
  // A process that ends by a failure says what led to it.
  process.once('exit', close);
  return { log, close };
}
