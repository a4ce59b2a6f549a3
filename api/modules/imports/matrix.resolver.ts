import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ProblemType } from '../../platform/graphql/problem.types.ts';
import { Context } from '../context.ts';
import { ItemType } from '../items/item.types.ts';
import { orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { importMatrix } from './matrix.service.ts';
import {
  ImportMatrixInput,
  MatrixCheckInput,
  MatrixCheckResult,
  type MatrixCheckType,
  MatrixFileResult,
  MatrixFileType,
  MatrixLineType,
  OrderSuggestionType,
} from './matrix.types.ts';
import { findFile } from './matrix-file.service.ts';
import { checkMatrixFile, showFile, unitsShown } from './matrix-reading.service.ts';

/** Import of responsibility matrices (M-19). */
@Resolver(() => MatrixFileType)
export class MatrixFileResolver {
  @Query(() => MatrixFileType, { nullable: true, description: 'A matrix that you uploaded; null for every other id.' })
  matrixFile(
    @Arg('id', () => String, { description: 'Opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<MatrixFileType | null> {
    return context.lookUp<MatrixFileType>((reading) => showFile(reading, id));
  }

  @Query(() => MatrixCheckResult, {
    nullable: true,
    description: 'What importing a matrix would do, each fault with its cell and remedy; writes nothing (M-19).',
  })
  matrixCheck(
    @Arg('input', () => MatrixCheckInput, { description: 'The matrix and how it is read.' }) input: MatrixCheckInput,
    @Arg('afterRow', () => Int, { defaultValue: 0, description: 'nextRow of the lines before.' }) afterRow: number,
    @Arg('faultyOnly', () => Boolean, { defaultValue: false, description: 'True: only lines to mend.' })
    faultyOnly: boolean,
    @Ctx() context: Context,
  ): Promise<MatrixCheckType | ProblemType | null> {
    return context.asViewer<MatrixCheckType | ProblemType | null>(null, async (reading) => {
      const checked = await context.admitted(reading.session, () =>
        checkMatrixFile(reading, input, context.language, afterRow, faultyOnly),
      );
      return checked.ok ? checked.value : context.problem(checked.problem);
    });
  }

  @Mutation(() => MatrixFileResult, {
    description: 'Registers every line of a matrix that is no matter yet, all or none (责任分解表导入, M-19).',
  })
  importMatrix(
    @Arg('input', () => ImportMatrixInput, { description: 'The matrix and how it is read.' }) input: ImportMatrixInput,
    @Ctx() context: Context,
  ) {
    return context.write('importMatrix', input, (uow) => importMatrix(uow, input), findFile);
  }
}

/** The units of a line. */
@Resolver(() => MatrixLineType)
export class MatrixLineResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'Lead unit; null: not read.' })
  async lead(@Root() line: MatrixLineType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), line.leadRowId);
  }

  @FieldResolver(() => [OrgUnitType], { description: 'Supporting units.' })
  async supports(@Root() line: MatrixLineType, @Ctx() context: Context): Promise<OrgUnitType[]> {
    return unitsShown(await context.viewing(), line.supportRowIds);
  }
}

/** What the matrix of a matter suggests. */
@Resolver(() => ItemType)
export class SuggestedItemResolver {
  @FieldResolver(() => OrderSuggestionType, {
    nullable: true,
    description: 'What the matrix from which it was imported suggests for its order; null: nothing.',
  })
  suggestion(@Root() { suggestion }: ItemType): OrderSuggestionType | null {
    if (suggestion === null) return null;
    const { leadUnitId, supportUnitIds, targets, ...rest } = suggestion;
    return Object.assign(new OrderSuggestionType(), {
      ...rest,
      leadRowId: leadUnitId,
      supportRowIds: supportUnitIds,
      targets: targets.map((target, line) => ({ ...target, line, baseline: null })),
    });
  }
}

/** The units that a matrix suggests. */
@Resolver(() => OrderSuggestionType)
export class SuggestionResolver {
  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'Lead unit.' })
  async leadUnit(@Root() suggestion: OrderSuggestionType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), suggestion.leadRowId);
  }

  @FieldResolver(() => [OrgUnitType], { description: 'Supporting units.' })
  async supportUnits(@Root() suggestion: OrderSuggestionType, @Ctx() context: Context): Promise<OrgUnitType[]> {
    return unitsShown(await context.viewing(), suggestion.supportRowIds);
  }
}
