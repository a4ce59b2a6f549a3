import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { Instant } from '../wall.ts';

const invalid = (what: string): GraphQLError =>
  new GraphQLError(`This is no ${what}`, { extensions: { code: 'INVALID_INPUT' } });

const localDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function localDate(value: unknown): string {
  const match = typeof value === 'string' ? localDatePattern.exec(value) : null;
  if (match === null) throw invalid('date (YYYY-MM-DD)');
  const date = new Date(`${match[0]}T00:00:00Z`);
  const year = Number(match[1]);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== match[0] || year < 1949 || year > 2199)
    throw invalid('date from 1949 to 2199');
  return match[0];
}

/** A calendar day in Shanghai, YYYY-MM-DD. */
export const LocalDateScalar = new GraphQLScalarType({
  name: 'LocalDate',
  description: 'A calendar day in Asia/Shanghai, written YYYY-MM-DD, from 1949 to 2199.',
  serialize: (value) => localDate(value),
  parseValue: localDate,
  parseLiteral: (node) => localDate(node.kind === Kind.STRING ? node.value : null),
});

/** An instant, ISO 8601 in UTC; inside the server a number of milliseconds. */
export const InstantScalar = new GraphQLScalarType<Instant, string>({
  name: 'Instant',
  description: 'An instant, ISO 8601 in UTC with milliseconds.',
  serialize: (value) => new Date(value instanceof Date ? value.getTime() : Number(value)).toISOString(),
  parseValue: (value) => {
    const instant = typeof value === 'string' && value.length <= 40 ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(instant)) throw invalid('instant (ISO 8601)');
    return instant;
  },
});

/** Text as it came, refused when it holds NUL or half of a character, which the database cannot keep. */
function cleanText(value: unknown): string {
  if (typeof value !== 'string') throw invalid('text');
  if (value.includes('\0') || !isWellFormed(value)) throw invalid('well-formed text');
  return value;
}

const isWellFormed = (text: string): boolean =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);

/** Text typed by a person; its length is checked by the use case, which can name the field. */
export const TextScalar = new GraphQLScalarType({
  name: 'Text',
  description: 'Text typed by a person: any characters but NUL and unpaired surrogates.',
  serialize: (value) => String(value),
  parseValue: cleanText,
  parseLiteral: (node) => cleanText(node.kind === Kind.STRING ? node.value : null),
});
