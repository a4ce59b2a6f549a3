import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { personNameOf } from '../accounts/directory.service.ts';
import { Context } from '../context.ts';
import { FileType } from '../files/file.types.ts';
import { ReportResult, ReportType } from './report.types.ts';
import { findReport } from './report-reading.service.ts';
import { returnReport } from './report-returning.service.ts';
import { ReportVersionType, ReportWordsType, ReturnReportInput } from './report-version.types.ts';
import { filesOfWords, toVersion, wordsBefore } from './report-version-reading.service.ts';

/** Reports returned inside their unit, what was handed in before, and what a reader compares. */
@Resolver(() => ReportType)
export class ReportReturnResolver {
  @Mutation(() => ReportResult, {
    description: 'Returns a report that waits to be approved to who wrote it, with reasons by code.',
  })
  returnReport(
    @Arg('input', () => ReturnReportInput, { description: 'Why it is returned.' }) input: ReturnReportInput,
    @Ctx() context: Context,
  ) {
    return context.write('returnReport', input, (uow) => returnReport(uow, input), findReport);
  }

  @FieldResolver(() => [ReportVersionType], {
    description: 'What was handed in, newest first; empty for whoever reads only what went up (G3).',
  })
  async versions(@Root() report: ReportType, @Ctx() context: Context): Promise<ReportVersionType[]> {
    return (await (await context.viewing()).load.versionsOf.load(report.rowId)).map(toVersion);
  }

  @FieldResolver(() => ReportWordsType, {
    nullable: true,
    description: 'What its readers saw before it: the hand-in before, else the last of its kind that went up.',
  })
  async before(@Root() report: ReportType, @Ctx() context: Context): Promise<ReportWordsType | null> {
    return wordsBefore(await context.viewing(), report.rowId);
  }
}

/** Names inside a hand-in. */
@Resolver(() => ReportVersionType)
export class ReportVersionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who handed it in.' })
  async handedInByName(@Root() version: ReportVersionType, @Ctx() context: Context): Promise<string | null> {
    return personNameOf(await context.viewing(), version.handedInByRowId);
  }
}

/** What hung on an earlier writing. */
@Resolver(() => ReportWordsType)
export class ReportWordsResolver {
  @FieldResolver(() => [FileType], { nullable: true, description: 'Its files then; null: not kept at that time.' })
  async files(@Root() words: ReportWordsType, @Ctx() context: Context): Promise<FileType[] | null> {
    return filesOfWords(await context.viewing(), words);
  }
}
