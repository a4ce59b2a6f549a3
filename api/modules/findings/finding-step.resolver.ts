import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { isNear, orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { VisitType } from '../visits/visit.types.ts';
import { findVisit } from '../visits/visit-reading.service.ts';
import { FindingType } from './finding.types.ts';
import { findFinding } from './finding-reading.service.ts';
import { stepsOf, stepsOn } from './finding-step.service.ts';
import { FindingStepType } from './finding-step.types.ts';

/** The steps of a finding, each with what it said. */
@Resolver(() => FindingType)
export class StepsOfFindingResolver {
  @FieldResolver(() => [FindingStepType], {
    description: 'What each of its steps said since it was ordered, oldest first.',
  })
  async steps(@Root() finding: FindingType, @Ctx() context: Context): Promise<FindingStepType[]> {
    return stepsOf(await context.viewing(), finding.rowId);
  }
}

/** What was seen on a visit of findings made before. */
@Resolver(() => VisitType)
export class StepsOfVisitResolver {
  @FieldResolver(() => [FindingStepType], {
    description: 'The checks and look-backs made on it, of findings that you read, oldest first (M-37, M-41).',
  })
  async findingSteps(@Root() visit: VisitType, @Ctx() context: Context): Promise<FindingStepType[]> {
    return stepsOn(await context.viewing(), visit.rowId);
  }
}

/** Of which finding a step is, who made it, and where. */
@Resolver(() => FindingStepType)
export class FindingStepResolver {
  @FieldResolver(() => FindingType, { nullable: true, description: 'The finding of which it is a step.' })
  async finding(@Root() step: FindingStepType, @Ctx() context: Context): Promise<FindingType | null> {
    return findFinding(await context.viewing(), step.findingRowId);
  }

  @FieldResolver()
  async orgUnit(@Root() step: FindingStepType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), step.orgUnitRowId);
  }

  @FieldResolver()
  async byName(@Root() step: FindingStepType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), step.orgUnitRowId)) ? step.makerName : null;
  }

  @FieldResolver()
  async visit(@Root() step: FindingStepType, @Ctx() context: Context): Promise<VisitType | null> {
    return step.visitRowId === null ? null : findVisit(await context.viewing(), step.visitRowId);
  }
}
