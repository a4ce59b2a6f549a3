import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { isNear, orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { VisitType } from '../visits/visit.types.ts';
import { findVisit } from '../visits/visit-reading.service.ts';
import { FindingType } from './finding.types.ts';
import { stepsOf } from './finding-step.service.ts';
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

/** Who made a step, and where. */
@Resolver(() => FindingStepType)
export class FindingStepResolver {
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
