import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { authorize } from '../../access/authorize.ts';
import { encodeGlobalId } from '../../platform/ids.ts';
import { actionsOn } from '../actions/action.service.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { answerPolicyFeedback } from './policy-feedback.service.ts';
import { AnswerPolicyFeedbackInput, PolicyFeedbackType } from './policy-feedback.types.ts';

/** What several units name as standing in the way, on its matter, for who decided on it. */
@Resolver(() => ItemType)
export class PolicyFeedbackOfItemResolver {
  @Mutation(() => ItemResult, { description: 'Answers whether a policy is adjusted (答复政策反馈, M-42).' })
  answerPolicyFeedback(
    @Arg('input', () => AnswerPolicyFeedbackInput, { description: 'The answer.' }) input: AnswerPolicyFeedbackInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerPolicyFeedback', input, (uow) => answerPolicyFeedback(uow, input), findItem);
  }

  @FieldResolver(() => [PolicyFeedbackType], {
    description: 'What several units name as standing in the way, for the office of the matter alone (政策反馈).',
  })
  async policyFeedbacks(@Root() item: ItemType, @Ctx() context: Context): Promise<PolicyFeedbackType[]> {
    const { load, session } = await context.viewing();
    const office = (await load.item.load(item.rowId))?.orgUnitId ?? -1;
    if (!authorize(session, 'read', 'PolicyFeedback', { officeUnitId: office }).ok) return [];
    return (await load.policyFeedbacksOf.load(item.rowId)).map((row) =>
      Object.assign(new PolicyFeedbackType(), {
        ...{ ...row, rowId: row.id, itemRowId: row.itemId },
        id: encodeGlobalId({ type: 'PolicyFeedback', root: row.rootId, id: row.id }),
      }),
    );
  }
}

/** What the acting post may do to it. */
@Resolver(() => PolicyFeedbackType)
export class PolicyFeedbackResolver {
  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() one: PolicyFeedbackType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    const reading = await context.viewing();
    const officeUnitId = (await reading.load.item.load(one.itemRowId))?.orgUnitId ?? -1;
    return actionsOn(context, reading, 'PolicyFeedback', { officeUnitId }, ['answer'], () =>
      one.adjusts === null ? null : 'PolicyFeedback.answered',
    );
  }
}
