import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { FileType } from '../files/file.types.ts';
import { toFile } from '../files/file-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { recordPatrol, setBeat } from './beat.service.ts';
import { BeatResult, BeatType, PatrolSlotType, PatrolType, RecordPatrolInput, SetBeatInput } from './beat.types.ts';
import { actionsOnBeat, beatBehind, beatsOf, findBeat, patrolsOfBeat, slotsOfBeat } from './beat-reading.service.ts';

/** Beats that are patrolled, by the day and through long holidays and at night (M-44). */
@Resolver(() => BeatType)
export class BeatResolver {
  @Query(() => [BeatType], {
    description: 'The beats of the own government that the acting post reads, the longest unwalked first, at most 200.',
  })
  beats(@Ctx() context: Context): Promise<BeatType[]> {
    return context.asViewer<BeatType[]>([], beatsOf);
  }

  @Query(() => BeatType, { nullable: true, description: 'A beat.' })
  beat(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<BeatType | null> {
    return context.lookUp((reading) => beatBehind(reading, id));
  }

  @Mutation(() => BeatResult, { description: 'Gives a beat out, words one anew or ends it (四定包干, M-44).' })
  setBeat(
    @Arg('input', () => SetBeatInput, { description: 'The beat.' }) input: SetBeatInput,
    @Ctx() context: Context,
  ) {
    return context.write('setBeat', input, (uow) => setBeat(uow, input), findBeat);
  }

  @Mutation(() => BeatResult, { description: 'Records a patrol (登记巡查, M-44).' })
  recordPatrol(
    @Arg('input', () => RecordPatrolInput, { description: 'Which beat, and what there was.' }) input: RecordPatrolInput,
    @Ctx() context: Context,
  ) {
    return context.write('recordPatrol', input, (uow) => recordPatrol(uow, input), findBeat);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office that keeps it.' })
  async office(@Root() beat: BeatType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), beat.officeRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that walks it.' })
  async unit(@Root() beat: BeatType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), beat.unitRowId);
  }

  @FieldResolver(() => [PatrolSlotType], {
    description: 'The days on which it is to be walked, from four weeks ago to sixty days from now.',
  })
  async slots(@Root() beat: BeatType, @Ctx() context: Context): Promise<PatrolSlotType[]> {
    return slotsOfBeat(await context.viewing(), beat);
  }

  @FieldResolver(() => [PatrolType], { description: 'Its patrols, the latest first, at most 50.' })
  async patrols(@Root() beat: BeatType, @Ctx() context: Context): Promise<PatrolType[]> {
    return patrolsOfBeat(await context.viewing(), beat);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() beat: BeatType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnBeat(context, await context.viewing(), beat);
  }
}

/** The photos of a patrol. */
@Resolver(() => PatrolType)
export class PatrolResolver {
  @FieldResolver(() => [FileType], { description: 'Photos and other files, oldest first.' })
  async files(@Root() patrol: PatrolType, @Ctx() context: Context): Promise<FileType[]> {
    return (await (await context.viewing()).load.filesOnPatrol.load(patrol.rowId)).map(toFile);
  }
}
