import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { JointOperationType } from '../joint-operations/joint-operation.types.ts';
import { isNear, orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { VisitType } from '../visits/visit.types.ts';
import { findVisit } from '../visits/visit-reading.service.ts';
import { checkPeer, extendFinding } from './extending.service.ts';
import { listFinding, orderFinding, recordFinding, withdrawFinding } from './finding.service.ts';
import {
  AnswerFindingInput,
  CheckFindingInput,
  CheckPeerInput,
  ExtendFindingInput,
  FindingAim,
  FindingFileType,
  FindingResult,
  FindingStateEnum,
  FindingType,
  ListFindingInput,
  OrderFindingInput,
  RecordFindingInput,
} from './finding.types.ts';
import { findingKey } from './finding-opening.service.ts';
import {
  actionsOnFinding,
  filesOf,
  findFinding,
  findingsAwaitingOn,
  findingsIn,
  findingsOf,
  findingsOn,
  myFindings,
  peerChecksOf,
} from './finding-reading.service.ts';
import { answerFinding, checkFinding, lookBackFinding } from './rectifying-finding.service.ts';

/** Findings: recorded by who supervises, ordered by the office, answered by the unit, checked and looked back at by others. */
@Resolver(() => FindingType)
export class FindingResolver {
  @Query(() => [FindingType], {
    description: 'Findings in your matters, in tasks of your unit, or made by it; those due first, at most 200.',
  })
  findings(
    @Arg('states', () => [FindingStateEnum], {
      nullable: true,
      description: 'In these states; none: all but withdrawn.',
    })
    states: string[] | null,
    @Ctx() context: Context,
  ): Promise<FindingType[]> {
    return context.asViewer<FindingType[]>([], (reading) => myFindings(reading, states ?? null));
  }

  @Query(() => FindingType, { nullable: true, description: 'A finding.' })
  finding(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<FindingType | null> {
    return context.lookUp(async (reading) => {
      const key = findingKey(reading.session.rootId, id);
      return key === null ? null : findFinding(reading, key);
    });
  }

  @Mutation(() => FindingResult, { description: 'Records what was found amiss in a task (登记督查发现, M-37).' })
  recordFinding(
    @Arg('input', () => RecordFindingInput, { description: 'What.' }) input: RecordFindingInput,
    @Ctx() context: Context,
  ) {
    return context.write('recordFinding', input, (uow) => recordFinding(uow, input), findFinding);
  }

  @Mutation(() => FindingResult, { description: 'Checks other units by what was found in one (举一反三, M-35).' })
  extendFinding(
    @Arg('input', () => ExtendFindingInput, { description: 'Whom.' }) input: ExtendFindingInput,
    @Ctx() context: Context,
  ) {
    return context.write('extendFinding', input, (uow) => extendFinding(uow, input), findFinding);
  }

  @Mutation(() => FindingResult, { description: 'Says what a check by analogy found (核查同类问题, M-35).' })
  checkPeer(
    @Arg('input', () => CheckPeerInput, { description: 'What.' }) input: CheckPeerInput,
    @Ctx() context: Context,
  ) {
    return context.write('checkPeer', input, (uow) => checkPeer(uow, input), findFinding);
  }

  @Mutation(() => FindingResult, { description: 'Takes back a finding before anything was ordered (撤回).' })
  withdrawFinding(
    @Arg('input', () => FindingAim, { description: 'Which.' }) input: FindingAim,
    @Ctx() context: Context,
  ) {
    return context.write('withdrawFinding', input, (uow) => withdrawFinding(uow, input), findFinding);
  }

  @Mutation(() => FindingResult, {
    description: 'Orders a unit to rectify what was found (下达限期整改单, M-37, M-40).',
  })
  orderFinding(
    @Arg('input', () => OrderFindingInput, { description: 'The three lists.' }) input: OrderFindingInput,
    @Ctx() context: Context,
  ) {
    return context.write('orderFinding', input, (uow) => orderFinding(uow, input), findFinding);
  }

  @Mutation(() => FindingResult, { description: 'Puts a finding under listed supervision (挂牌督办, M-40).' })
  listFinding(
    @Arg('input', () => ListFindingInput, { description: 'Which.' }) input: ListFindingInput,
    @Ctx() context: Context,
  ) {
    return context.write('listFinding', input, (uow) => listFinding(uow, input), findFinding);
  }

  @Mutation(() => FindingResult, { description: 'Answers an order to rectify with its evidence (反馈整改, M-37).' })
  answerFinding(
    @Arg('input', () => AnswerFindingInput, { description: 'What was done.' }) input: AnswerFindingInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerFinding', input, (uow) => answerFinding(uow, input), findFinding);
  }

  @Mutation(() => FindingResult, { description: 'Checks on site what was rectified (现场核实, M-37).' })
  checkFinding(
    @Arg('input', () => CheckFindingInput, { description: 'What was seen.' }) input: CheckFindingInput,
    @Ctx() context: Context,
  ) {
    return context.write('checkFinding', input, (uow) => checkFinding(uow, input), findFinding);
  }

  @Mutation(() => FindingResult, { description: 'Looks back at what was closed (回头看, M-41).' })
  lookBackFinding(
    @Arg('input', () => CheckFindingInput, { description: 'What was seen.' }) input: CheckFindingInput,
    @Ctx() context: Context,
  ) {
    return context.write('lookBackFinding', input, (uow) => lookBackFinding(uow, input), findFinding);
  }

  @FieldResolver(() => AssignmentType, { nullable: true, description: 'The task in which it was found.' })
  async assignment(@Root() finding: FindingType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), finding.assignmentRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that found it.' })
  async orgUnit(@Root() finding: FindingType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), finding.orgUnitRowId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who recorded it; only for the own tenant and those directly above and below (G4).',
  })
  async recordedByName(@Root() finding: FindingType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), finding.orgUnitRowId)) ? finding.recorderName : null;
  }

  @FieldResolver()
  async extendsId(@Root() { extendsRowId }: FindingType, @Ctx() context: Context): Promise<string | null> {
    return extendsRowId === null ? null : ((await findFinding(await context.viewing(), extendsRowId))?.id ?? null);
  }

  @FieldResolver()
  async peerChecks(@Root() finding: FindingType, @Ctx() context: Context): Promise<FindingType[]> {
    return peerChecksOf(await context.viewing(), finding);
  }

  @FieldResolver()
  async visit(@Root() finding: FindingType, @Ctx() context: Context): Promise<VisitType | null> {
    return finding.visitRowId === null ? null : findVisit(await context.viewing(), finding.visitRowId);
  }

  @FieldResolver()
  async checkVisit(@Root() finding: FindingType, @Ctx() context: Context): Promise<VisitType | null> {
    return finding.checkVisitRowId === null ? null : findVisit(await context.viewing(), finding.checkVisitRowId);
  }

  @FieldResolver()
  async files(@Root() finding: FindingType, @Ctx() context: Context): Promise<FindingFileType[]> {
    return filesOf(await context.viewing(), finding);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do to it now, and why not.' })
  async allowedActions(@Root() finding: FindingType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnFinding(context, await context.viewing(), finding);
  }
}

/** The findings made on a visit, and those that it can look back at. */
@Resolver(() => VisitType)
export class FindingsOfVisitResolver {
  @FieldResolver(() => [FindingType], {
    description: 'What was found amiss on it in tasks that you read, oldest first.',
  })
  async findings(@Root() visit: VisitType, @Ctx() context: Context): Promise<FindingType[]> {
    return findingsOn(await context.viewing(), visit.rowId);
  }

  @FieldResolver(() => [FindingType], {
    description:
      'On a look-back that has begun and is not closed: what waits for a look-back in tasks of the inspected unit, those due first, at most 200; for everybody but that unit (M-41).',
  })
  async awaitingLookBack(@Root() visit: VisitType, @Ctx() context: Context): Promise<FindingType[]> {
    return findingsAwaitingOn(await context.viewing(), visit);
  }
}

/** The findings in a task. */
@Resolver(() => AssignmentType)
export class FindingsOfTaskResolver {
  @FieldResolver(() => [FindingType], { description: 'What was found amiss in it, oldest first (督查发现).' })
  async findings(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<FindingType[]> {
    return findingsOf(await context.viewing(), assignment.rowId);
  }
}

/** The findings made in a joint operation. */
@Resolver(() => JointOperationType)
export class FindingsOfOperationResolver {
  @FieldResolver(() => [FindingType], { description: 'What its bodies found amiss, oldest first.' })
  async findings(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<FindingType[]> {
    return findingsIn(await context.viewing(), operation.rowId);
  }
}
