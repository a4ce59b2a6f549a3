import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { patrolRule, setPatrolRule } from './patrol-rule.service.ts';
import { PatrolRuleResult, PatrolRuleType, SetPatrolRuleInput } from './patrol-rule.types.ts';

/** How long a beat may go unwalked (M-44). */
@Resolver(() => PatrolRuleType)
export class PatrolRuleResolver {
  @Query(() => PatrolRuleType, { nullable: true, description: 'The limits of gaps between patrols of the own tenant.' })
  patrolRule(@Ctx() context: Context): Promise<PatrolRuleType | null> {
    return context.asViewer<PatrolRuleType | null>(null, patrolRule);
  }

  @Mutation(() => PatrolRuleResult, { description: 'Sets the limits of gaps between patrols (修订巡查间隔规则).' })
  setPatrolRule(
    @Arg('input', () => SetPatrolRuleInput, { description: 'The limits.' }) input: SetPatrolRuleInput,
    @Ctx() context: Context,
  ) {
    return context.write('setPatrolRule', input, (uow) => setPatrolRule(uow, input), patrolRule);
  }
}
