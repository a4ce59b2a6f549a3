import { Arg, Ctx, createUnionType, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { PostType } from '../accounts/account.types.ts';
import { postBehind } from '../accounts/directory.service.ts';
import { Context } from '../context.ts';
import { appointDuty, findDuty, listDuties } from './duty.service.ts';
import { AppointDutyInput, SupervisionDutyType } from './duty.types.ts';

const SupervisionDutyResult = createUnionType({
  name: 'SupervisionDutyResult',
  description: 'The duty as appointed, or why it was not.',
  types: () => [SupervisionDutyType, ProblemType] as const,
});

/** Who supervises for which leader, in the own tenant. */
@Resolver(() => SupervisionDutyType)
export class SupervisionDutyResolver {
  @Query(() => [SupervisionDutyType], { description: 'Supervision duties of your tenant, newest first.' })
  supervisionDuties(@Ctx() context: Context): Promise<SupervisionDutyType[]> {
    return context.asViewer<SupervisionDutyType[]>([], listDuties);
  }

  @Mutation(() => SupervisionDutyResult, { description: 'Names who supervises for a leader from a day on (M-05).' })
  appointDuty(
    @Arg('input', () => AppointDutyInput, { description: 'The duty.' }) input: AppointDutyInput,
    @Ctx() context: Context,
  ) {
    return context.write('appointDuty', input, (uow) => appointDuty(uow, input), findDuty);
  }

  @FieldResolver(() => PostType, { description: 'The leader.' })
  async leader(@Root() duty: SupervisionDutyType, @Ctx() context: Context): Promise<PostType> {
    return postBehind(await context.viewing(), duty.leaderRowId);
  }

  @FieldResolver(() => PostType, { description: 'The first responsible supervisor (督查第一责任人).' })
  async lead(@Root() duty: SupervisionDutyType, @Ctx() context: Context): Promise<PostType> {
    return postBehind(await context.viewing(), duty.leadRowId);
  }

  @FieldResolver(() => PostType, { description: 'The direct supervisor (直接督查责任人).' })
  async direct(@Root() duty: SupervisionDutyType, @Ctx() context: Context): Promise<PostType> {
    return postBehind(await context.viewing(), duty.directRowId);
  }
}
