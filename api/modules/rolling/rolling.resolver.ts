import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { recordSecondFeedback } from './feedback.service.ts';
import { rollOverItem } from './rolling.service.ts';
import { CommitmentType, RecordSecondFeedbackInput, RollOverItemInput } from './rolling.types.ts';
import { bearerOf, commitmentsOf, commitmentsUnder } from './rolling-reading.service.ts';

/** How a matter is handled over years: rolled over on commitments, each ended by its second feedback. */
@Resolver(() => ItemType)
export class RollingResolver {
  @Mutation(() => ItemResult, { description: 'Rolls an item over on commitments (转入滚动办理, M-62).' })
  rollOverItem(
    @Arg('input', () => RollOverItemInput, { description: 'What is promised, and why.' }) input: RollOverItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('rollOverItem', input, (uow) => rollOverItem(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Records the second feedback on a commitment (二次反馈, M-62).' })
  recordSecondFeedback(
    @Arg('input', () => RecordSecondFeedbackInput, { description: 'What was done.' })
    input: RecordSecondFeedbackInput,
    @Ctx() context: Context,
  ) {
    return context.write('recordSecondFeedback', input, (uow) => recordSecondFeedback(uow, input), findItem);
  }

  @FieldResolver(() => [CommitmentType], { description: 'Its commitments, as they were made.' })
  async commitments(@Root() item: ItemType, @Ctx() context: Context): Promise<CommitmentType[]> {
    return commitmentsOf(await context.viewing(), item.rowId);
  }
}

/** Commitments, each with the unit that bears it. */
@Resolver(() => CommitmentType)
export class CommitmentResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that bears it.' })
  async orgUnit(@Root() commitment: CommitmentType, @Ctx() context: Context): Promise<OrgUnitType> {
    return bearerOf(await context.viewing(), commitment);
  }
}

/** What the unit of a task has promised. */
@Resolver(() => AssignmentType)
export class CommittedResolver {
  @FieldResolver(() => [CommitmentType], {
    description: 'What its unit has promised in a rolling matter; for its office and responsible persons.',
  })
  async commitments(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<CommitmentType[]> {
    return commitmentsUnder(await context.viewing(), assignment.rowId);
  }
}
