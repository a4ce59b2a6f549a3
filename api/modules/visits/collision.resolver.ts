import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { Context } from '../context.ts';
import { JointOperationType } from '../joint-operations/joint-operation.types.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { SupervisionCollisionType } from './collision.types.ts';
import { collisionsOfOperation, collisionsOfPlan, collisionsOfVisit } from './collision-reading.service.ts';
import { VisitType } from './visit.types.ts';

/** Supervision that meets other supervision (多头督查, B5). */
@Resolver(() => SupervisionCollisionType)
export class CollisionResolver {
  @Query(() => [SupervisionCollisionType], {
    description: 'Other supervision of a unit below or of matters within a week of some days, as far as one reads it.',
  })
  supervisionCollisions(
    @Arg('targetUnitId', () => String, { description: 'A unit below the own one.' }) targetUnitId: string,
    @Arg('itemIds', () => [String], { defaultValue: [], description: 'At most 20 matters.' }) itemIds: string[],
    @Arg('fromDay', () => LocalDateScalar, { description: 'The first day.' }) fromDay: string,
    @Arg('untilDay', () => LocalDateScalar, { description: 'The last day.' }) untilDay: string,
    @Ctx() context: Context,
  ): Promise<SupervisionCollisionType[]> {
    const plan = { targetUnitId, itemIds, fromDay, untilDay };
    return context.asViewer<SupervisionCollisionType[]>([], (reading) => collisionsOfPlan(reading, plan));
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office that makes it.' })
  async office(@Root() collision: SupervisionCollisionType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), collision.officeRowId);
  }
}

/** What a visit meets. */
@Resolver(() => VisitType)
export class VisitCollisionResolver {
  @FieldResolver(() => [SupervisionCollisionType], {
    description: 'Other supervision that it meets, for its team, its planner and its approver.',
  })
  async collisions(@Root() visit: VisitType, @Ctx() context: Context): Promise<SupervisionCollisionType[]> {
    return collisionsOfVisit(await context.viewing(), visit);
  }
}

/** What a joint operation meets. */
@Resolver(() => JointOperationType)
export class JointCollisionResolver {
  @FieldResolver(() => [SupervisionCollisionType], { description: 'Other supervision that it meets, for its office.' })
  async collisions(
    @Root() operation: JointOperationType,
    @Ctx() context: Context,
  ): Promise<SupervisionCollisionType[]> {
    return collisionsOfOperation(await context.viewing(), operation);
  }
}
