import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TimelineEntryType } from '../timeline/timeline.types.ts';
import {
  answerJointInvitation,
  decideJointOperation,
  endJointOperation,
  jointOperationKey,
  proposeJointOperation,
} from './joint-operation.service.ts';
import {
  AddJointScopeInput,
  AnswerJointInvitationInput,
  DecideJointOperationInput,
  EndJointOperationInput,
  JointMemberType,
  JointNoticeType,
  JointOperationResult,
  JointOperationType,
  JointScopeType,
  MyJointOperation,
  ProposeJointOperationInput,
} from './joint-operation.types.ts';
import {
  actionsOnJointOperation,
  findJointOperation,
  jointOperationsOn,
  membersOf,
  myJointOperations,
  type Seen,
  scopeOf,
  timelineOf,
} from './joint-operation-reading.service.ts';
import { addJointScope } from './joint-scope.service.ts';

/** Joint operations: proposed and decided by the office, accepted by each body for itself. */
@Resolver(() => JointOperationType)
export class JointOperationResolver {
  @Query(() => [MyJointOperation], {
    description: 'The joint operations of your unit, latest first; notices of those in which it takes no part now.',
  })
  myJointOperations(@Ctx() context: Context): Promise<Seen[]> {
    return context.asViewer<Seen[]>([], myJointOperations);
  }

  @Query(() => MyJointOperation, { nullable: true, description: 'A joint operation of your unit.' })
  jointOperation(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Seen | null> {
    return context.lookUp<Seen>(async (reading) => {
      const key = jointOperationKey(reading.session.rootId, id);
      return key === null ? null : findJointOperation(reading, key);
    });
  }

  @Mutation(() => JointOperationResult, { description: 'Proposes a joint operation (拟定联合督查, M-11).' })
  proposeJointOperation(
    @Arg('input', () => ProposeJointOperationInput, { description: 'The plan.' }) input: ProposeJointOperationInput,
    @Ctx() context: Context,
  ) {
    return context.write(
      'proposeJointOperation',
      input,
      (uow) => proposeJointOperation(uow, input),
      findJointOperation,
    );
  }

  @Mutation(() => JointOperationResult, {
    description: 'Approves or refuses the plan of a joint operation (审定方案).',
  })
  decideJointOperation(
    @Arg('input', () => DecideJointOperationInput, { description: 'The decision.' }) input: DecideJointOperationInput,
    @Ctx() context: Context,
  ) {
    return context.write('decideJointOperation', input, (uow) => decideJointOperation(uow, input), findJointOperation);
  }

  @Mutation(() => JointOperationResult, { description: 'Answers an invitation for the own body (答复邀请).' })
  answerJointInvitation(
    @Arg('input', () => AnswerJointInvitationInput, { description: 'The answer.' }) input: AnswerJointInvitationInput,
    @Ctx() context: Context,
  ) {
    return context.write(
      'answerJointInvitation',
      input,
      (uow) => answerJointInvitation(uow, input),
      findJointOperation,
    );
  }

  @Mutation(() => JointOperationResult, {
    description: 'Puts matters of the own office into the scope of a joint operation (列入督查范围, M-11).',
  })
  addJointScope(
    @Arg('input', () => AddJointScopeInput, { description: 'Which.' }) input: AddJointScopeInput,
    @Ctx() context: Context,
  ) {
    return context.write('addJointScope', input, (uow) => addJointScope(uow, input), findJointOperation);
  }

  @Mutation(() => JointOperationResult, { description: 'Ends a joint operation before its time (终止联合督查).' })
  endJointOperation(
    @Arg('input', () => EndJointOperationInput, { description: 'Which and why.' }) input: EndJointOperationInput,
    @Ctx() context: Context,
  ) {
    return context.write('endJointOperation', input, (uow) => endJointOperation(uow, input), findJointOperation);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office that organises it.' })
  async office(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), operation.officeRowId);
  }

  @FieldResolver(() => [JointMemberType], { description: 'Its bodies.' })
  async members(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<JointMemberType[]> {
    return membersOf(await context.viewing(), operation);
  }

  @FieldResolver(() => [JointScopeType], { description: 'What it is over.' })
  async scope(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<JointScopeType[]> {
    return scopeOf(await context.viewing(), operation);
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened to it, oldest first.' })
  async timeline(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<TimelineEntryType[]> {
    return timelineOf(await context.viewing(), operation);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnJointOperation(context, await context.viewing(), operation);
  }
}

/** What a body may know of an operation in which it takes no part now. */
@Resolver(() => JointNoticeType)
export class JointNoticeResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The office that organises it.' })
  async office(@Root() notice: JointNoticeType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), notice.officeRowId);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() notice: JointNoticeType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnJointOperation(context, await context.viewing(), notice);
  }
}

/** The body of a membership. */
@Resolver(() => JointMemberType)
export class JointMemberResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The body.' })
  async orgUnit(@Root() member: JointMemberType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), member.orgUnitRowId);
  }
}

/** What an operation is over. */
@Resolver(() => JointScopeType)
export class JointScopeResolver {
  @FieldResolver(() => ItemType, { nullable: true, description: 'The matter; null: it may not be read any more.' })
  async item(@Root() scope: JointScopeType, @Ctx() context: Context): Promise<ItemType | null> {
    return findItem(await context.viewing(), scope.itemRowId);
  }

  @FieldResolver(() => [AssignmentType], { description: 'The tasks it is over; none: the whole matter.' })
  async assignments(@Root() scope: JointScopeType, @Ctx() context: Context): Promise<AssignmentType[]> {
    const reading = await context.viewing();
    const found = await Promise.all(scope.scopeRowIds.map((id) => findAssignment(reading, id)));
    return found.filter((one) => one !== null);
  }
}

/** The joint operations over an item. */
@Resolver(() => ItemType)
export class JointItemResolver {
  @FieldResolver(() => [JointOperationType], {
    description:
      'Joint operations over it, oldest first: of its office all, of a body those in which it takes part now.',
  })
  async jointOperations(@Root() item: ItemType, @Ctx() context: Context): Promise<JointOperationType[]> {
    return jointOperationsOn(await context.viewing(), item.rowId);
  }
}
