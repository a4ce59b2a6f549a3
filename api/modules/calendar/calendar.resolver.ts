import { Arg, Ctx, createUnionType, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { Context } from '../context.ts';
import { changesOf, dueDayFrom, findYear, importHolidayYear, listYears } from './calendar.service.ts';
import { ClockChangeType, DueDayType, HolidayYearType, ImportHolidayYearInput } from './calendar.types.ts';

const HolidayYearResult = createUnionType({
  name: 'HolidayYearResult',
  description: 'The year as imported, or why it was not.',
  types: () => [HolidayYearType, ProblemType] as const,
});

/** The working days of the province. */
@Resolver(() => HolidayYearType)
export class CalendarResolver {
  @Query(() => [HolidayYearType], { description: 'The holiday years of your province, newest first.' })
  holidayYears(@Ctx() context: Context): Promise<HolidayYearType[]> {
    return context.asViewer<HolidayYearType[]>([], ({ uow }) => listYears(uow));
  }

  @Query(() => DueDayType, { nullable: true, description: 'The day on which a limit in working days falls.' })
  dueDay(
    @Arg('from', () => LocalDateScalar, { description: 'Day 0: the day of the trigger.' }) from: string,
    @Arg('workingDays', () => Int, { description: '1 to 400.' }) workingDays: number,
    @Ctx() context: Context,
  ): Promise<DueDayType | null> {
    return context.asViewer<DueDayType | null>(null, ({ uow }) => dueDayFrom(uow, from, workingDays));
  }

  @Mutation(() => HolidayYearResult, { description: "Imports a year's arrangement of holidays for the province." })
  importHolidayYear(
    @Arg('input', () => ImportHolidayYearInput, { description: 'The arrangement.' }) input: ImportHolidayYearInput,
    @Ctx() context: Context,
  ) {
    return context.write(
      'importHolidayYear',
      input,
      (uow) => importHolidayYear(uow, input),
      ({ uow }, id) => findYear(uow, id),
    );
  }

  @FieldResolver(() => [ClockChangeType], {
    description: 'What its newest import moved; for the administrator of the province.',
  })
  async changes(@Root() year: HolidayYearType, @Ctx() context: Context): Promise<ClockChangeType[]> {
    return changesOf(await context.viewing(), year);
  }
}
