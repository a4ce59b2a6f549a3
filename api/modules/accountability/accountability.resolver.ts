import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import {
  consentToAccountability,
  dropAccountability,
  feedBackAccountability,
  hearAccountability,
  proposeAccountability,
  recordAccountability,
  referAccountability,
} from './accountability.service.ts';
import {
  AccountabilityCaseType,
  AccountabilityGroundType,
  AccountabilityOutcomeType,
  AccountabilityResult,
  ConsentToAccountabilityInput,
  DropAccountabilityInput,
  FeedBackAccountabilityInput,
  HearAccountabilityInput,
  ProposeAccountabilityInput,
  RecordAccountabilityInput,
  ReferAccountabilityInput,
} from './accountability.types.ts';
import { caseKey } from './accountability-opening.service.ts';
import {
  accountabilityGrounds,
  actionsOnCase,
  casesOf,
  findCase,
  groundOfCase,
  myCases,
  outcomesForUs,
} from './accountability-reading.service.ts';

/** Cases of accountability: proposed, consented to, referred, decided by another body, fed back; closed to everybody else. */
@Resolver(() => AccountabilityCaseType)
export class AccountabilityResolver {
  @Query(() => [AccountabilityCaseType], {
    description: 'The cases that your post convened or was asked about, the latest first, at most 200.',
  })
  accountabilityCases(@Ctx() context: Context): Promise<AccountabilityCaseType[]> {
    return context.asViewer<AccountabilityCaseType[]>([], myCases);
  }

  @Query(() => AccountabilityCaseType, { nullable: true, description: 'A case of accountability.' })
  accountabilityCase(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<AccountabilityCaseType | null> {
    return context.lookUp(async (reading) => {
      const key = caseKey(reading.session.rootId, id);
      return key === null ? null : findCase(reading, key);
    });
  }

  @Query(() => [AccountabilityOutcomeType], {
    description: 'What was decided and fed back to your unit as a personnel department, the latest first, at most 200.',
  })
  accountabilityOutcomes(@Ctx() context: Context): Promise<AccountabilityOutcomeType[]> {
    return context.asViewer<AccountabilityOutcomeType[]>([], outcomesForUs);
  }

  @Mutation(() => AccountabilityResult, { description: 'Proposes a case to a leader (拟提请责任追究, M-54).' })
  proposeAccountability(
    @Arg('input', () => ProposeAccountabilityInput, { description: 'What.' }) input: ProposeAccountabilityInput,
    @Ctx() context: Context,
  ) {
    return context.write('proposeAccountability', input, (uow) => proposeAccountability(uow, input), findCase);
  }

  @Mutation(() => AccountabilityResult, { description: 'Records that the unit was heard, or waived (陈述申辩, M-54).' })
  hearAccountability(
    @Arg('input', () => HearAccountabilityInput, { description: 'When and what.' }) input: HearAccountabilityInput,
    @Ctx() context: Context,
  ) {
    return context.write('hearAccountability', input, (uow) => hearAccountability(uow, input), findCase);
  }

  @Mutation(() => AccountabilityResult, { description: 'Answers a proposal as the leader (领导同意, M-54).' })
  consentToAccountability(
    @Arg('input', () => ConsentToAccountabilityInput, { description: 'How.' }) input: ConsentToAccountabilityInput,
    @Ctx() context: Context,
  ) {
    return context.write('consentToAccountability', input, (uow) => consentToAccountability(uow, input), findCase);
  }

  @Mutation(() => AccountabilityResult, { description: 'Records that a case was referred (提请责任追究, M-54).' })
  referAccountability(
    @Arg('input', () => ReferAccountabilityInput, { description: 'To whom.' }) input: ReferAccountabilityInput,
    @Ctx() context: Context,
  ) {
    return context.write('referAccountability', input, (uow) => referAccountability(uow, input), findCase);
  }

  @Mutation(() => AccountabilityResult, { description: 'Records what the body decided (登记处理决定, M-54).' })
  recordAccountability(
    @Arg('input', () => RecordAccountabilityInput, { description: 'What.' }) input: RecordAccountabilityInput,
    @Ctx() context: Context,
  ) {
    return context.write('recordAccountability', input, (uow) => recordAccountability(uow, input), findCase);
  }

  @Mutation(() => AccountabilityResult, {
    description: 'Feeds a decision back to personnel (反馈组织人事部门, M-54, M-58).',
  })
  feedBackAccountability(
    @Arg('input', () => FeedBackAccountabilityInput, { description: 'To whom.' }) input: FeedBackAccountabilityInput,
    @Ctx() context: Context,
  ) {
    return context.write('feedBackAccountability', input, (uow) => feedBackAccountability(uow, input), findCase);
  }

  @Mutation(() => AccountabilityResult, { description: 'Drops a case before a decision (不予提请).' })
  dropAccountability(
    @Arg('input', () => DropAccountabilityInput, { description: 'Why.' }) input: DropAccountabilityInput,
    @Ctx() context: Context,
  ) {
    return context.write('dropAccountability', input, (uow) => dropAccountability(uow, input), findCase);
  }

  @FieldResolver()
  async assignment(@Root() one: AccountabilityCaseType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), one.assignmentRowId);
  }

  @FieldResolver()
  async orgUnit(@Root() one: AccountabilityCaseType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), one.orgUnitRowId);
  }

  @FieldResolver()
  async ground(@Root() one: AccountabilityCaseType, @Ctx() context: Context): Promise<AccountabilityGroundType | null> {
    return groundOfCase(context, await context.viewing(), one);
  }

  @FieldResolver()
  async allowedActions(@Root() one: AccountabilityCaseType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnCase(context, await context.viewing(), one);
  }
}

/** The unit of an outcome. */
@Resolver(() => AccountabilityOutcomeType)
export class AccountabilityOutcomeResolver {
  @FieldResolver()
  async orgUnit(@Root() one: AccountabilityOutcomeType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), one.orgUnitRowId);
  }
}

/** The cases about a task, for whoever is inside them. */
@Resolver(() => AssignmentType)
export class AccountabilityOfTaskResolver {
  @FieldResolver(() => [AccountabilityCaseType], { description: 'The cases of accountability in which your post is.' })
  async accountabilityCases(
    @Root() assignment: AssignmentType,
    @Ctx() context: Context,
  ): Promise<AccountabilityCaseType[]> {
    return casesOf(await context.viewing(), assignment.rowId);
  }

  @FieldResolver(() => [AccountabilityGroundType], {
    description: 'What rules propose a case of accountability about and your post may; empty: nothing.',
  })
  async accountabilityGrounds(
    @Root() assignment: AssignmentType,
    @Ctx() context: Context,
  ): Promise<AccountabilityGroundType[]> {
    return accountabilityGrounds(context, await context.viewing(), assignment.rowId);
  }
}
