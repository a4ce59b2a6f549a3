import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssignmentResult, AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { decideAmendment, dropAmendment, enactAmendment, proposeAmendment } from './amendment.service.ts';
import {
  AmendmentType,
  AnswerAmendmentInput,
  ConsentType,
  DecideAmendmentInput,
  DropAmendmentInput,
  EnactAmendmentInput,
  ProposeAmendmentInput,
} from './amendment.types.ts';
import { amendmentsOf, consentAskedOf } from './amendment-reading.service.ts';
import { answerAmendment } from './consent.service.ts';

/** How an issued order is amended, never silently. */
@Resolver(() => ItemType)
export class AmendmentResolver {
  @Mutation(() => ItemResult, { description: 'Proposes another limit or other words for an issued order (拟调整).' })
  proposeAmendment(
    @Arg('input', () => ProposeAmendmentInput, { description: 'The proposal.' }) input: ProposeAmendmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('proposeAmendment', input, (uow) => proposeAmendment(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Approves or rejects a proposal; units with a shorter limit are asked.' })
  decideAmendment(
    @Arg('input', () => DecideAmendmentInput, { description: 'The decision.' }) input: DecideAmendmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('decideAmendment', input, (uow) => decideAmendment(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Gives the amended notice; limits move at every level (印发调整通知).' })
  enactAmendment(
    @Arg('input', () => EnactAmendmentInput, { description: 'The item.' }) input: EnactAmendmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('enactAmendment', input, (uow) => enactAmendment(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Takes a proposal back before it is in force (撤回调整).' })
  dropAmendment(
    @Arg('input', () => DropAmendmentInput, { description: 'The item.' }) input: DropAmendmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('dropAmendment', input, (uow) => dropAmendment(uow, input), findItem);
  }

  @FieldResolver(() => [AmendmentType], { description: 'Proposals to amend its order, oldest first.' })
  async amendments(@Root() item: ItemType, @Ctx() context: Context): Promise<AmendmentType[]> {
    return amendmentsOf(await context.viewing(), item.rowId);
  }
}

/** The unit of a consent. */
@Resolver(() => ConsentType)
export class ConsentResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit.' })
  async orgUnit(@Root() consent: ConsentType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), consent.orgUnitRowId);
  }
}

/** What a unit is asked about its task. */
@Resolver(() => AssignmentType)
export class ConsentAskedResolver {
  @Mutation(() => AssignmentResult, { description: 'Consents to a shorter limit, or refuses it with the reason.' })
  answerAmendment(
    @Arg('input', () => AnswerAmendmentInput, { description: 'The answer.' }) input: AnswerAmendmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerAmendment', input, (uow) => answerAmendment(uow, input), findAssignment);
  }

  @FieldResolver(() => ConsentType, {
    nullable: true,
    description: 'A shorter limit that waits for the answer of its unit; null when none does.',
  })
  async consentAsked(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ConsentType | null> {
    return consentAskedOf(await context.viewing(), assignment.rowId);
  }
}
