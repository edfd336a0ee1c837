import { type DestinationStream, type Logger, pino } from 'pino';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Lines are gathered to so many bytes, but no longer than this many milliseconds: a write each would cost more than the answer. */
const BLOCK = 8192;
const WAIT = 500;

/** A log and the way to end it. */
export interface Log {
  log: Logger;
  /** Writes what is gathered. */
  close: () => void;
}

/** JSON lines on standard output; `time` in milliseconds since 1970. */
export function createLog(level: (typeof LOG_LEVELS)[number]): Log {
  const stream = pino.destination({ fd: 1, sync: true, minLength: BLOCK, periodicFlush: WAIT });
  const log = pino(
    { level, base: null, formatters: { level: (label) => ({ level: label }) } },
    stream satisfies DestinationStream,
  );
  return {
    log,
    close: () => {
      stream.flushSync();
    },
  };
}
