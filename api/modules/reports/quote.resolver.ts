import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { ReportQuoteType } from './quote.types.ts';
import { toQuotes } from './quote-reading.service.ts';
import { ReportType } from './report.types.ts';
import { reportId } from './report-opening.service.ts';
import { latestBelow, toReport } from './report-reading.service.ts';

/** What a report quotes, and what there is to quote. */
@Resolver(() => ReportType)
export class ReportQuotesResolver {
  @FieldResolver(() => [ReportQuoteType], { description: 'What it quotes of the level below, in its order.' })
  async quotes(@Root() report: ReportType, @Ctx() context: Context): Promise<ReportQuoteType[]> {
    const row = await (await context.viewing()).load.report.load(report.rowId);
    return toQuotes(row?.quotes ?? []);
  }
}

/** Whose words a quote is, for those who may read the report that it is taken from. */
@Resolver(() => ReportQuoteType)
export class ReportQuoteResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The report quoted; null for whoever may not read it.' })
  async reportId(@Root() quote: ReportQuoteType, @Ctx() context: Context): Promise<string | null> {
    const source = await (await context.viewing()).load.report.load(quote.sourceRowId);
    return source === null ? null : reportId(source.rootId, source.id);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'Whose words they are; null where reportId is.' })
  async orgUnit(@Root() quote: ReportQuoteType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    const reading = await context.viewing();
    const source = await reading.load.report.load(quote.sourceRowId);
    return source === null ? null : orgUnitBehind(reading, source.orgUnitId);
  }
}

/** What the holder of a task may quote. */
@Resolver(() => AssignmentType)
export class ReportsBelowResolver {
  @FieldResolver(() => [ReportType], {
    description: 'The last report that went up from each task directly below, which its own report may quote.',
  })
  async reportsBelow(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ReportType[]> {
    return (await latestBelow(await context.viewing(), assignment.rowId)).map(toReport);
  }
}
