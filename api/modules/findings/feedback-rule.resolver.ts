import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { feedbackRule, setFeedbackRule } from './feedback-rule.service.ts';
import { FeedbackRuleResult, FeedbackRuleType, SetFeedbackRuleInput } from './feedback-rule.types.ts';

/** How many units must name one obstacle before who decided is told (M-42). */
@Resolver(() => FeedbackRuleType)
export class FeedbackRuleResolver {
  @Query(() => FeedbackRuleType, { nullable: true, description: 'When policies are fed back in the own tenant.' })
  feedbackRule(@Ctx() context: Context): Promise<FeedbackRuleType | null> {
    return context.asViewer<FeedbackRuleType | null>(null, feedbackRule);
  }

  @Mutation(() => FeedbackRuleResult, { description: 'Sets when policies are fed back (修订政策反馈规则).' })
  setFeedbackRule(
    @Arg('input', () => SetFeedbackRuleInput, { description: 'The number.' }) input: SetFeedbackRuleInput,
    @Ctx() context: Context,
  ) {
    return context.write('setFeedbackRule', input, (uow) => setFeedbackRule(uow, input), feedbackRule);
  }
}
