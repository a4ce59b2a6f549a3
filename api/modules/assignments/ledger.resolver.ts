import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { AssignmentType } from './assignment.types.ts';
import { TimeEntryType } from './ledger.types.ts';
import { timeLedgerOf } from './ledger-reading.service.ts';

/** Whose time an assignment took. */
@Resolver(() => AssignmentType)
export class LedgerResolver {
  @FieldResolver(() => [TimeEntryType], {
    description: 'To whom each moment of its life belongs, oldest first; a pause belongs to nobody (T8, B3).',
  })
  async timeLedger(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<TimeEntryType[]> {
    return timeLedgerOf(await context.viewing(), assignment.rowId);
  }
}
