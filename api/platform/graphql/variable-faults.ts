import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { FieldProblem } from '../result.ts';
import { mostFaults } from './unreadable.ts';

/**
 * What is wrong with the shape of an operation's variables, by field: graphql-js would tell it only in sentences,
 * which quote what was sent and cannot be taken apart safely.
 */
export function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): FieldProblem[] {
  const faults: FieldProblem[] = [];
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    const given = Object.hasOwn(variables, name);
    if (isInputType(type) && (given || defaultValue === undefined))
      inspect(given ? variables[name] : undefined, type, name, faults);
  }
  return faults;
}

function inspect(value: unknown, type: GraphQLInputType, path: string, faults: FieldProblem[]): void {
  if (faults.length >= mostFaults) return;
  if (value === null || value === undefined) {
    if (isNonNullType(type)) faults.push({ path, code: 'required' });
  } else if (isNonNullType(type)) inspect(value, type.ofType, path, faults);
  else if (isListType(type)) {
    if (!Array.isArray(value)) inspect(value, type.ofType, path, faults);
    else for (const [at, one] of value.entries()) inspect(one, type.ofType, `${path}.${at}`, faults);
  } else if (isInputObjectType(type)) inspectFields(value, type, path, faults);
  else inspectLeaf(value, type, path, faults);
}

function inspectFields(value: object, type: GraphQLInputObjectType, path: string, faults: FieldProblem[]): void {
  if (typeof value !== 'object' || Array.isArray(value)) {
    faults.push({ path, code: 'wrongType' });
    return;
  }
  const known = type.getFields();
  const given = value as Readonly<Record<string, unknown>>;
  for (const { name, type: inner, defaultValue } of Object.values(known))
    if (given[name] !== undefined || defaultValue === undefined) inspect(given[name], inner, `${path}.${name}`, faults);
  for (const name of Object.keys(given))
    if (!Object.hasOwn(known, name) && faults.length < mostFaults)
      faults.push({ path: isName(name) ? `${path}.${name}` : path, code: 'unknownField' });
}

/** What was sent is shown again only where it can be nothing but the name of a field. */
const isName = (text: string): boolean => /^[_A-Za-z][_0-9A-Za-z]{0,63}$/.test(text);

const largest = 2_147_483_647;

function inspectLeaf(value: unknown, type: GraphQLLeafType, path: string, faults: FieldProblem[]): void {
  if (isRead(value, type)) return;
  if (isEnumType(type) && typeof value === 'string') faults.push({ path, code: 'unknownValue' });
  else if (type.name === 'Int' && Number.isInteger(value))
    faults.push({ path, code: 'outOfRange', params: { min: -largest - 1, max: largest } });
  else faults.push({ path, code: 'wrongType' });
}

function isRead(value: unknown, type: GraphQLLeafType): boolean {
  try {
    return type.parseValue(value) !== undefined;
  } catch {
    return false;
  }
}
