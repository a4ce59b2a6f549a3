import { type Logger, pino } from 'pino';

export type { Logger };

/** The process's log: JSON lines on standard output, without request bodies, variables, tokens or names of persons. */
export const createLog = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['*.password', '*.token', '*.cookie'] });
