import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { accountForTalk, cancelTalk, conveneTalk, delegateTalk, proposeTalk, recordTalk } from './talk.service.ts';
import {
  ConveneTalkInput,
  DelegateTalkInput,
  ProposeTalkInput,
  RecordTalkInput,
  TalkGroundType,
  TalkProposalType,
  TalkResult,
  TalkType,
  TalkWordsInput,
  UndertakingType,
} from './talk.types.ts';
import { talkKey } from './talk-opening.service.ts';
import { actionsOnTalk, findTalk, myTalks, talkGrounds, talkProposals, talksOf } from './talk-reading.service.ts';

/** Talks: proposed by the office, convened by a leader or whom he delegated, held with minutes and undertakings. */
@Resolver(() => TalkType)
export class TalkResolver {
  @Query(() => [TalkType], {
    description: 'The talks in which your post or your unit is, the latest first, at most 200.',
  })
  talks(@Ctx() context: Context): Promise<TalkType[]> {
    return context.asViewer<TalkType[]>([], myTalks);
  }

  @Query(() => [TalkProposalType], {
    description:
      'What stands on the negative list and the red cards in matters of your office about which nobody proposed a talk yet, the latest first, at most 200.',
  })
  talkProposals(@Ctx() context: Context): Promise<TalkProposalType[]> {
    return context.asViewer<TalkProposalType[]>([], (reading) => talkProposals(context, reading));
  }

  @Query(() => TalkType, { nullable: true, description: 'A talk.' })
  talk(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<TalkType | null> {
    return context.lookUp(async (reading) => {
      const key = talkKey(reading.session.rootId, id);
      return key === null ? null : findTalk(reading, key);
    });
  }

  @Mutation(() => TalkResult, { description: 'Proposes a talk to the leader in charge (拟约谈, M-53).' })
  proposeTalk(
    @Arg('input', () => ProposeTalkInput, { description: 'About what.' }) input: ProposeTalkInput,
    @Ctx() context: Context,
  ) {
    return context.write('proposeTalk', input, (uow) => proposeTalk(uow, input), findTalk);
  }

  @Mutation(() => TalkResult, { description: 'Lets somebody else hold it, as the leader (委托约谈).' })
  delegateTalk(
    @Arg('input', () => DelegateTalkInput, { description: 'Whom.' }) input: DelegateTalkInput,
    @Ctx() context: Context,
  ) {
    return context.write('delegateTalk', input, (uow) => delegateTalk(uow, input), findTalk);
  }

  @Mutation(() => TalkResult, { description: 'Invites the principal of the unit (约谈通知).' })
  conveneTalk(
    @Arg('input', () => ConveneTalkInput, { description: 'When and where.' }) input: ConveneTalkInput,
    @Ctx() context: Context,
  ) {
    return context.write('conveneTalk', input, (uow) => conveneTalk(uow, input), findTalk);
  }

  @Mutation(() => TalkResult, { description: 'States the unit’s own account, by its principal, once (情况说明).' })
  accountForTalk(
    @Arg('input', () => TalkWordsInput, { description: 'What.' }) input: TalkWordsInput,
    @Ctx() context: Context,
  ) {
    return context.write('accountForTalk', input, (uow) => accountForTalk(uow, input), findTalk);
  }

  @Mutation(() => TalkResult, { description: 'Keeps the minutes; undertakings become tasks of the unit (约谈纪要).' })
  recordTalk(
    @Arg('input', () => RecordTalkInput, { description: 'What was said.' }) input: RecordTalkInput,
    @Ctx() context: Context,
  ) {
    return context.write('recordTalk', input, (uow) => recordTalk(uow, input), findTalk);
  }

  @Mutation(() => TalkResult, { description: 'Does not hold it (不予约谈).' })
  cancelTalk(
    @Arg('input', () => TalkWordsInput, { description: 'Why.' }) input: TalkWordsInput,
    @Ctx() context: Context,
  ) {
    return context.write('cancelTalk', input, (uow) => cancelTalk(uow, input), findTalk);
  }

  @FieldResolver()
  async assignment(@Root() talk: TalkType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), talk.assignmentRowId);
  }

  @FieldResolver()
  async orgUnit(@Root() talk: TalkType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), talk.orgUnitRowId);
  }

  @FieldResolver()
  ruleReason(@Root() { rule }: TalkType, @Ctx() context: Context): string {
    return rule === '' ? '' : context.say(rule);
  }

  @FieldResolver()
  async allowedActions(@Root() talk: TalkType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnTalk(context, await context.viewing(), talk);
  }
}

/** The task of a proposal. */
@Resolver(() => TalkProposalType)
export class TalkProposalResolver {
  @FieldResolver()
  async assignment(@Root() one: TalkProposalType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), one.assignmentRowId);
  }
}

/** The task that an undertaking became. */
@Resolver(() => UndertakingType)
export class UndertakingResolver {
  @FieldResolver()
  async assignment(@Root() one: UndertakingType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), one.assignmentRowId);
  }
}

/** The talks about a task, and what one may be about. */
@Resolver(() => AssignmentType)
export class TalksOfTaskResolver {
  @FieldResolver(() => [TalkType], { description: 'The talks about it in which you are, the latest first (M-53).' })
  async talks(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<TalkType[]> {
    return talksOf(await context.viewing(), assignment.rowId);
  }

  @FieldResolver(() => [TalkGroundType], {
    description: 'What rules propose a talk about, for a post that may take it up; empty: nothing, or it may not.',
  })
  async talkGrounds(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<TalkGroundType[]> {
    return talkGrounds(context, await context.viewing(), assignment.rowId);
  }
}
