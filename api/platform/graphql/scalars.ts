import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { Instant } from '../wall.ts';
import { isWellFormed, Unreadable } from './unreadable.ts';

/** Reads what stands in a document as if it were a variable; only strings can be read. */
const inDocument =
  <T>(read: (value: unknown) => T | Unreadable) =>
  (node: ValueNode): T | Unreadable =>
    read(node.kind === Kind.STRING ? node.value : null);

function localDate(value: unknown): string | Unreadable {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return new Unreadable('malformedDate');
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) return new Unreadable('noSuchDay');
  return value < '1949' || value >= '2200' ? new Unreadable('dateOutOfRange') : value;
}

function writtenDate(value: unknown): string {
  const date = localDate(value);
  if (date instanceof Unreadable) throw new TypeError('A date of ours is none');
  return date;
}

/** A calendar day in Shanghai, YYYY-MM-DD; what is none becomes a mark, which the guard or the write refuses by name. */
export const LocalDateScalar = new GraphQLScalarType<string | Unreadable, string>({
  name: 'LocalDate',
  description: 'A calendar day in Asia/Shanghai, written YYYY-MM-DD, from 1949 to 2199.',
  serialize: writtenDate,
  parseValue: localDate,
  parseLiteral: inDocument(localDate),
});

const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(value: unknown): Instant | Unreadable {
  const read = typeof value === 'string' && written.test(value) ? Date.parse(value) : Number.NaN;
  const day = localDate(String(value).slice(0, 10));
  return Number.isNaN(read) || day instanceof Unreadable ? new Unreadable('malformedInstant') : read;
}

/** An instant, ISO 8601 in UTC; inside the server a number of milliseconds. */
export const InstantScalar = new GraphQLScalarType<Instant | Unreadable, string>({
  name: 'Instant',
  description: 'An instant, ISO 8601 in UTC with milliseconds.',
  serialize: (value) => new Date(value instanceof Date ? value.getTime() : Number(value)).toISOString(),
  parseValue: instant,
  parseLiteral: inDocument(instant),
});

/** Text as it came; the database cannot keep NUL or half of a character. */
function cleanText(value: unknown): string | Unreadable {
  if (typeof value !== 'string') return new Unreadable('wrongType');
  return isWellFormed(value) ? value : new Unreadable('malformedText');
}

/** Text typed by a person; its length is checked by the use case, which can name the field. */
export const TextScalar = new GraphQLScalarType<string | Unreadable, string>({
  name: 'Text',
  description: 'Text typed by a person: any characters but NUL and unpaired surrogates.',
  serialize: (value) => String(value),
  parseValue: cleanText,
  parseLiteral: inDocument(cleanText),
});

function ownColumn(value: unknown): readonly (number | null)[] {
  if (!Array.isArray(value)) throw new TypeError('A column of ours is none');
  return value;
}

/** Numbers of a table's column, sent as one value: ten thousand rows are one leaf to serialize, to parse and to cache. */
export const IntColumnScalar = new GraphQLScalarType<readonly (number | null)[], readonly (number | null)[]>({
  name: 'IntColumn',
  description: 'One whole number or null for each row, in the order of the rows; only ever answered.',
  serialize: ownColumn,
});

const mostQuantity = 1e12;

/** A count or a measure; what is none becomes a mark. */
function quantity(value: unknown): number | Unreadable {
  if (typeof value !== 'number' || !(value >= 0 && value <= mostQuantity)) return new Unreadable('malformedQuantity');
  const thousandths = value * 1000;
  return Math.abs(thousandths - Math.round(thousandths)) > 1e-3 ? new Unreadable('malformedQuantity') : value;
}

/** A quantity from 0 to 10^12 with at most three decimals. */
export const QuantityScalar = new GraphQLScalarType<number | Unreadable, number>({
  name: 'Quantity',
  description: 'A number from 0 to 1,000,000,000,000 with at most three decimals.',
  serialize: Number,
  parseValue: quantity,
  parseLiteral: (node) =>
    node.kind === Kind.INT || node.kind === Kind.FLOAT ? quantity(Number(node.value)) : quantity(null),
});
