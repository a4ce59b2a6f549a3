import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { amendConference, callOffConference, conveneConference, planConference } from './conference.service.ts';
import {
  AddConferenceLineInput,
  AmendConferenceInput,
  CallOffConferenceInput,
  CloseConferenceInput,
  ConferenceAim,
  ConferenceLineType,
  ConferenceMatterType,
  ConferencePriorityType,
  ConferenceResult,
  ConferenceType,
  DecideConferenceLineInput,
  DropConferenceLineInput,
  PlanConferenceInput,
} from './conference.types.ts';
import { addConferenceLine, decideConferenceLine, dropConferenceLine } from './conference-agenda.service.ts';
import { closeConference } from './conference-closing.service.ts';
import { conferenceKey } from './conference-opening.service.ts';
import {
  actionsOnConference,
  agendaOf,
  findConference,
  keyMatters,
  linesOf,
  myConferences,
  prioritiesOf,
} from './conference-reading.service.ts';

/** Joint conferences: planned by the office, convened by a notice, held line by line, closed with three outputs. */
@Resolver(() => ConferenceType)
export class ConferenceResolver {
  @Query(() => [ConferenceType], {
    description:
      'The conferences of your government, and those to which your unit is invited, the latest first, at most 200.',
  })
  conferences(@Ctx() context: Context): Promise<ConferenceType[]> {
    return context.asViewer<ConferenceType[]>([], myConferences);
  }

  @Query(() => ConferenceType, { nullable: true, description: 'A conference.' })
  conference(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ConferenceType | null> {
    return context.lookUp(async (reading) => {
      const key = conferenceKey(reading.session.rootId, id);
      return key === null ? null : findConference(reading, key);
    });
  }

  @Query(() => [ConferencePriorityType], {
    description: 'What your office supervises first in the period that runs (重点督查事项, M-23).',
  })
  keyMatters(@Ctx() context: Context): Promise<ConferencePriorityType[]> {
    return context.asViewer<ConferencePriorityType[]>([], keyMatters);
  }

  @Mutation(() => ConferenceResult, {
    description: 'Plans a conference, whose agenda is built by rule (筹备联席会议).',
  })
  planConference(
    @Arg('input', () => PlanConferenceInput, { description: 'The plan.' }) input: PlanConferenceInput,
    @Ctx() context: Context,
  ) {
    return context.write('planConference', input, (uow) => planConference(uow, input), findConference);
  }

  @Mutation(() => ConferenceResult, {
    description:
      'Changes the plan of a conference; once its notice went out with a reason, told to all invited (变更会议安排).',
  })
  amendConference(
    @Arg('input', () => AmendConferenceInput, { description: 'The plan.' }) input: AmendConferenceInput,
    @Ctx() context: Context,
  ) {
    return context.write('amendConference', input, (uow) => amendConference(uow, input), findConference);
  }

  @Mutation(() => ConferenceResult, { description: 'Sends the convening notice (发会议通知).' })
  conveneConference(
    @Arg('input', () => ConferenceAim, { description: 'Which.' }) input: ConferenceAim,
    @Ctx() context: Context,
  ) {
    return context.write('conveneConference', input, (uow) => conveneConference(uow, input), findConference);
  }

  @Mutation(() => ConferenceResult, { description: 'Puts a matter on the agenda (增列议题).' })
  addConferenceLine(
    @Arg('input', () => AddConferenceLineInput, { description: 'Which, and why.' }) input: AddConferenceLineInput,
    @Ctx() context: Context,
  ) {
    return context.write('addConferenceLine', input, (uow) => addConferenceLine(uow, input), findConference);
  }

  @Mutation(() => ConferenceResult, { description: 'Drops a line from the agenda (撤下议题).' })
  dropConferenceLine(
    @Arg('input', () => DropConferenceLineInput, { description: 'Which, and why.' }) input: DropConferenceLineInput,
    @Ctx() context: Context,
  ) {
    return context.write('dropConferenceLine', input, (uow) => dropConferenceLine(uow, input), findConference);
  }

  @Mutation(() => ConferenceResult, { description: 'Records what was decided on a line (记录议定事项).' })
  decideConferenceLine(
    @Arg('input', () => DecideConferenceLineInput, { description: 'What.' }) input: DecideConferenceLineInput,
    @Ctx() context: Context,
  ) {
    return context.write('decideConferenceLine', input, (uow) => decideConferenceLine(uow, input), findConference);
  }

  @Mutation(() => ConferenceResult, { description: 'Closes a conference with its three outputs (办结联席会议, M-23).' })
  closeConference(
    @Arg('input', () => CloseConferenceInput, { description: 'The outputs.' }) input: CloseConferenceInput,
    @Ctx() context: Context,
  ) {
    return context.write('closeConference', input, (uow) => closeConference(uow, input), findConference);
  }

  @Mutation(() => ConferenceResult, { description: 'Calls a conference off (取消联席会议).' })
  callOffConference(
    @Arg('input', () => CallOffConferenceInput, { description: 'Why.' }) input: CallOffConferenceInput,
    @Ctx() context: Context,
  ) {
    return context.write('callOffConference', input, (uow) => callOffConference(uow, input), findConference);
  }

  @FieldResolver()
  async orgUnit(@Root() one: ConferenceType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), one.orgUnitRowId);
  }

  @FieldResolver()
  async attendees(@Root() one: ConferenceType, @Ctx() context: Context): Promise<OrgUnitType[]> {
    const reading = await context.viewing();
    return Promise.all(one.attendeeUnitIds.map((unit) => orgUnitBehind(reading, unit)));
  }

  @FieldResolver()
  async agenda(@Root() one: ConferenceType, @Ctx() context: Context): Promise<ConferenceMatterType[]> {
    return agendaOf(await context.viewing(), one);
  }

  @FieldResolver()
  async lines(@Root() one: ConferenceType, @Ctx() context: Context): Promise<ConferenceLineType[]> {
    return linesOf(await context.viewing(), one);
  }

  @FieldResolver()
  async priorities(@Root() one: ConferenceType, @Ctx() context: Context): Promise<ConferencePriorityType[]> {
    return prioritiesOf(await context.viewing(), one);
  }

  @FieldResolver()
  async allowedActions(@Root() one: ConferenceType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnConference(context, await context.viewing(), one);
  }
}
