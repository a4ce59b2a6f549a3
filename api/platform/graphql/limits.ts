import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

const limits = { depth: 12, directives: 5, rootFields: 20, selections: 800 } as const;

/** What is left to select; whatever is spread counts each time, also where nothing stands under its name. */
interface Budget {
  roots: number;
  selections: number;
}

const tooCostly = (): GraphQLError =>
  new GraphQLError('The request is too costly', { extensions: { code: 'TOO_COSTLY' } });

/** Refuses documents that nest, multiply or repeat beyond what a page needs; fragments count where they are spread. */
export function costRule(context: ValidationContext): ASTVisitor {
  let directives = 0;
  return {
    Directive() {
      directives += 1;
      if (directives > limits.directives) context.reportError(tooCostly());
    },
    OperationDefinition(operation) {
      const budget = { roots: limits.rootFields, selections: limits.selections };
      if (!walk(operation.selectionSet, 1, budget, [])) context.reportError(tooCostly());
    },
  };

  function walk(set: SelectionSetNode, depth: number, budget: Budget, path: readonly string[]): boolean {
    if (depth > limits.depth) return false;
    return set.selections.every((selection) => {
      budget.selections -= 1;
      if (budget.selections < 0) return false;
      if (selection.kind === Kind.FIELD) {
        if (depth === 1) budget.roots -= 1;
        if (budget.roots < 0) return false;
        return selection.selectionSet === undefined || walk(selection.selectionSet, depth + 1, budget, path);
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return walk(selection.selectionSet, depth, budget, path);
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (path.includes(name)) return false;
      return fragment == null || walk(fragment.selectionSet, depth, budget, [...path, name]);
    });
  }
}
