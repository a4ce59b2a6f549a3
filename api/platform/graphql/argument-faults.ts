import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLSchema,
  getVariableValues,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  separateOperations,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FieldProblem } from '../result.ts';
import { mostFaults, unreadableFields } from './unreadable.ts';

type Variables = Readonly<Record<string, unknown>>;

/** An argument as the schema knows it, and what the document puts there. */
interface Given {
  readonly argument: GraphQLArgument;
  readonly value: ValueNode;
}

const kept = new WeakMap<OperationDefinitionNode, readonly Given[]>();

/**
 * Every argument of an operation that cannot be read, found before anything runs. The input of a write is left out:
 * the write itself answers for it, by a Problem.
 */
export function argumentFaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): FieldProblem[] {
  const given = kept.get(operation) ?? argumentsOf(schema, document, operation);
  kept.set(operation, given);
  if (given.length === 0) return [];
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return [];
  return given.flatMap((one) => faultsOf(one, coerced)).slice(0, mostFaults);
}

function argumentsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Given[] {
  const found: Given[] = [];
  const writes = operation.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : null;
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    Argument(node) {
      const argument = info.getArgument();
      const ofWrite = info.getParentType() === writes && argument?.name === 'input';
      if (argument && info.getDirective() == null && !ofWrite) found.push({ argument, value: node.value });
    },
  });
  visit(separateOperations(document)[operation.name?.value ?? ''] ?? document, visitor);
  return found;
}

function faultsOf({ argument, value }: Given, variables: Variables): FieldProblem[] {
  const read: unknown = valueFromAST(value, argument.type, { ...variables });
  if (read !== undefined) return unreadableFields(read, argument.name);
  const absent = value.kind === Kind.VARIABLE && !Object.hasOwn(variables, value.name.value);
  const fallsBack = absent && argument.defaultValue !== undefined;
  return isNonNullType(argument.type) && !fallsBack ? [{ path: argument.name, code: 'required' }] : [];
}
