import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { FileType } from '../files/file.types.ts';
import { toFile } from '../files/file-reading.service.ts';
import { ReportType } from './report.types.ts';
import { isReportIntact } from './report-reading.service.ts';

/** The files of a report, and whether they and its words are what was approved. */
@Resolver(() => ReportType)
export class ReportFilesResolver {
  @FieldResolver(() => [FileType], { description: 'Its files, oldest first; read by whoever reads the report (附件).' })
  async files(@Root() report: ReportType, @Ctx() context: Context): Promise<FileType[]> {
    return (await (await context.viewing()).load.filesOn.load(report.rowId)).map(toFile);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'True when words and files are what was approved; null: not approved yet (M-101).',
  })
  async intact(@Root() report: ReportType, @Ctx() context: Context): Promise<boolean | null> {
    return isReportIntact(await context.viewing(), report.rowId);
  }
}
