import { type DestinationStream, type Logger, pino } from 'pino';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** JSON lines on standard output; written in blocks, so that a request never waits for the reader of the log. */
export function createLog(level: (typeof LOG_LEVELS)[number], destination?: DestinationStream): Logger {
  const stream = destination ?? pino.destination({ fd: 1, sync: false });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, stream);
}
