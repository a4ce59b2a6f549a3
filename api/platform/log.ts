import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** What the driver and TypeORM tell of a statement that failed. */
interface Fault extends Error {
  readonly code?: string;
  readonly query?: string;
  readonly driverError?: Fault;
  readonly schema?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly routine?: string;
}

const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

/** A fault without what somebody wrote: the database puts values into messages and details, and the driver keeps what was bound. */
function told(error: Fault): object {
  const from = error.driverError ?? error;
  const { code, table, constraint, routine } = from;
  const byDatabase = /^[0-9A-Z]{5}$/.test(code ?? '');
  const said = byDatabase ? { statement: error.query, table, constraint, routine } : { message: error.message };
  return { type: error.name, code, ...said, stack: framesOf(error) };
}

/**
 * The process's log: JSON lines on standard output, or into `destination`; without request bodies, variables, bound values, tokens
 * or names of persons (cases A13, T17).
 */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.password', '*.token', '*.cookie'],
      serializers: { err: told },
    },
    destination ?? pino.destination(1),
  );
