import {
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import { globalIdOf } from './story.ts';

type Input = Record<string, unknown>;
type Path = readonly (string | number)[];

/** `named`: refused for exactly this field; `refused`: for whatever reason; `perhaps`: some fields take it. */
type End = 'named' | 'refused' | 'perhaps';
type Value = readonly [name: string, value: unknown, ends: End];

/** One bad call: what is put into a valid input, where the fault stands, and how it must end. */
export interface BadCall {
  readonly name: string;
  readonly path: Path;
  readonly ends: End;
  readonly put: (input: unknown) => unknown;
}

/** A word that no answer may repeat. */
export const mark = 'zq-mark';
const stranger = '019b76da-a800-7000-8000-000000000000';
const absent = Symbol('absent');

/** The input with one value put, or taken away, at a path. */
export function changed(input: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  const copy = (Array.isArray(input) ? [...input] : { ...(input as Input) }) as Input;
  if (rest.length === 0 && value === absent) delete copy[first];
  else copy[first] = changed(copy[first] ?? (typeof rest[0] === 'number' ? [] : {}), rest, value);
  return copy;
}

/** Some value of a type that can be read. */
function sample(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [sample(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, sample(field.type)]),
    );
  const plain: Input = {
    Int: 1,
    Quantity: 1,
    Boolean: true,
    LocalDate: '2026-12-31',
    Instant: '2026-12-31T00:00:00.000Z',
  };
  return plain[bare.name] ?? '一';
}

const textual: readonly Value[] = [
  ['NUL', `${mark}\0`, 'named'],
  ['half a character', `${mark}\ud800`, 'named'],
  ['100,000 characters', '长'.repeat(100_000), 'refused'],
  ['900 KB', 'x'.repeat(900_000), 'refused'],
];
const dates = ['2026-02-30', '1948-12-31', '2200-01-01', '27-1-1', mark, '', '2026-01-01\0', '9'.repeat(100_000)];
const times = ['', mark, '2026-02-30T25:00', '9'.repeat(100_000)];
const wrongly = (value: string): Value => [`"${value.slice(0, 12)}"`, value, 'named'];

const ofType: Readonly<Record<string, readonly Value[]>> = {
  Text: [...textual, ['no text', '', 'perhaps'], ['blanks', ' \n\t', 'perhaps']],
  String: [...textual, ['no text', '', 'refused']],
  ID: [...textual, ['no text', '', 'refused']],
  LocalDate: dates.map(wrongly),
  Instant: times.map(wrongly),
  Quantity: [-1, 1e13, 0.0001, mark, true].map((value) => [String(value), value, 'named']),
  Int: [
    ['3e9', 3e9, 'named'],
    ['-3e9', -3e9, 'named'],
    ['half of one', 1.5, 'named'],
    ['the largest', 2_147_483_647, 'perhaps'],
    ['the least', -2_147_483_648, 'perhaps'],
  ],
};

/** Ids like the valid one that name nothing here: unknown, of another province, of another type, of another kind. */
function strangeIds(valid: unknown): Value[] {
  const opened = Buffer.from(String(valid), 'base64url').toString();
  const [, type = '', root = '', id = ''] = /^([A-Za-z]+):(\d+):(.+)$/.exec(opened) ?? [];
  if (type === '') return [];
  const [unknown, other] = /^\d+$/.test(id) ? ['99999999', stranger] : [stranger, '37'];
  return [
    ['an unknown id', globalIdOf(type, unknown, Number(root)), 'refused'],
    ['an id of another province', globalIdOf(type, id, 36), 'refused'],
    ['an id of another type', globalIdOf('Nothing', id, Number(root)), 'refused'],
    ['an id of another kind', globalIdOf(type, other, Number(root)), 'refused'],
  ];
}

const versions = (valid: unknown): Value[] =>
  [0, -1, 2_147_483_647].filter((one) => one !== valid).map((one) => [`version ${one}`, one, 'refused']);

const calls = (path: Path, values: readonly Value[]): BadCall[] =>
  values.map(([name, value, ends]) => ({ name, path, ends, put: (input) => changed(input, path, value) }));

/** Every bad call that one field gives rise to, by its type. */
function callsAt(field: GraphQLInputField, given: unknown, path: Path): BadCall[] {
  const named = getNamedType(field.type);
  const list = isListType(getNullableType(field.type));
  const place = list ? [...path, 0] : path;
  const valid = list ? (given as unknown[] | undefined)?.[0] : given;
  const whole: Value[] = [['a wrong type', isInputObjectType(named) ? mark : { a: mark }, 'named']];
  if (isRequiredInputField(field)) whole.push(['nothing', absent, 'named'], ['null', null, 'named']);
  if (list) whole.push(['5,000 of it', Array.from({ length: 5000 }, () => sample(named)), 'refused']);
  const each: Value[] = [...(ofType[named.name] ?? []), ...strangeIds(valid)];
  if (isEnumType(named)) each.push(['an unknown choice', mark, 'named']);
  if (field.name === 'version') each.push(...versions(valid));
  const inside = isInputObjectType(named) ? callsIn(named.getFields(), valid ?? sample(named), place) : [];
  const based = inside.map((call) =>
    valid === undefined ? { ...call, put: (input: unknown) => call.put(changed(input, place, sample(named))) } : call,
  );
  return [...calls(path, whole), ...calls(place, each), ...based];
}

/** Every bad call to fields of an input, made from a valid one. */
export const callsIn = (fields: Record<string, GraphQLInputField>, valid: unknown, path: Path = []): BadCall[] => [
  ...Object.values(fields).flatMap((field) => callsAt(field, (valid as Input)[field.name], [...path, field.name])),
  ...calls([...path, 'unheardOf'], [['an unknown field', mark, 'named']]),
  ...calls([...path, `x" at "input.key": ${mark}`], [['a field of no name', mark, 'refused']]),
];
