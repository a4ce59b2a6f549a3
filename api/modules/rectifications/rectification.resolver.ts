import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssignmentResult, AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { isNear, orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { decideSecondarySupervision, proposeSecondarySupervision } from './rectification.service.ts';
import {
  AnswerRectificationInput,
  CloseRectificationInput,
  DecideSecondarySupervisionInput,
  ProposeSecondarySupervisionInput,
  RectificationType,
} from './rectification.types.ts';
import { rectifiableOf, toRectification } from './rectification-reading.service.ts';
import { answerRectification, closeRectification } from './rectifying.service.ts';

/** Secondary supervision of a matter. */
@Resolver(() => ItemType)
export class SecondarySupervisionResolver {
  @Mutation(() => ItemResult, { description: 'Proposes to supervise a matter a second time (提请二次督查, M-39).' })
  proposeSecondarySupervision(
    @Arg('input', () => ProposeSecondarySupervisionInput, { description: 'Why, of whom, until when.' })
    input: ProposeSecondarySupervisionInput,
    @Ctx() context: Context,
  ) {
    const propose = 'proposeSecondarySupervision';
    return context.write(propose, input, (uow) => proposeSecondarySupervision(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Approves or refuses a second supervision (审批二次督查, M-39).' })
  decideSecondarySupervision(
    @Arg('input', () => DecideSecondarySupervisionInput, { description: 'The decision.' })
    input: DecideSecondarySupervisionInput,
    @Ctx() context: Context,
  ) {
    const decide = 'decideSecondarySupervision';
    return context.write(decide, input, (uow) => decideSecondarySupervision(uow, input), findItem);
  }

  @FieldResolver(() => [RectificationType], { description: 'Orders to rectify, oldest first (二次督查).' })
  async rectifications(@Root() item: ItemType, @Ctx() context: Context): Promise<RectificationType[]> {
    const reading = await context.viewing();
    const rows = await reading.load.rectificationsOfItem.load(item.rowId);
    return rows.map((row) => toRectification(reading, row));
  }

  @FieldResolver(() => [AssignmentType], { description: 'First assignments that can be supervised a second time now.' })
  async rectifiable(@Root() item: ItemType, @Ctx() context: Context): Promise<AssignmentType[]> {
    return rectifiableOf(await context.viewing(), item.rowId);
  }
}

/** Orders to rectify an assignment, their answers and their end. */
@Resolver(() => AssignmentType)
export class RectifyingResolver {
  @Mutation(() => AssignmentResult, { description: 'Answers an order to rectify with its evidence (反馈整改).' })
  answerRectification(
    @Arg('input', () => AnswerRectificationInput, { description: 'The answer.' }) input: AnswerRectificationInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerRectification', input, (uow) => answerRectification(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, {
    description: 'Closes an answered order to rectify, or sends it back (整改销号).',
  })
  closeRectification(
    @Arg('input', () => CloseRectificationInput, { description: 'The decision.' }) input: CloseRectificationInput,
    @Ctx() context: Context,
  ) {
    return context.write('closeRectification', input, (uow) => closeRectification(uow, input), findAssignment);
  }

  @FieldResolver(() => [RectificationType], { description: 'Orders to rectify it, oldest first.' })
  async rectifications(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<RectificationType[]> {
    const reading = await context.viewing();
    const rows = await reading.load.rectificationsOf.load(assignment.rowId);
    return rows.map((row) => toRectification(reading, row));
  }
}

/** The units of an order to rectify, and who of them acted. */
@Resolver(() => RectificationType)
export class RectificationResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that ordered it.' })
  async orgUnit(@Root() order: RectificationType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), order.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that must rectify.' })
  async to(@Root() order: RectificationType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), order.toRowId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who answered; only for the units directly above and below the one that did (G4).',
  })
  async answeredByName(@Root() order: RectificationType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), order.toRowId)) ? order.answeredByName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who closed it; only for the units directly above and below the one that did (G4).',
  })
  async closedByName(@Root() order: RectificationType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), order.orgUnitRowId)) ? order.closedByName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who proposed it; only for the units directly above and below the one that did (G4).',
  })
  async proposedByName(@Root() order: RectificationType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), order.orgUnitRowId)) ? order.proposedByName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who decided on it; only for the units directly above and below the one that did (G4).',
  })
  async decidedByName(@Root() order: RectificationType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), order.orgUnitRowId)) ? order.decidedByName : null;
  }
}
