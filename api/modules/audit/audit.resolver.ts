import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { auditRecordOf } from './audit.service.ts';
import { AuditFilterInput, AuditRecordType } from './audit.types.ts';

/** What an auditor reads. */
@Resolver(() => AuditRecordType)
export class AuditResolver {
  @Query(() => AuditRecordType, {
    nullable: true,
    description: 'The chain of your province and the acts of administration in your tenant; null unless you audit it.',
  })
  auditRecord(
    @Arg('filter', () => AuditFilterInput, { nullable: true, description: 'Which acts.' })
    filter: AuditFilterInput | null,
    @Arg('after', () => String, { nullable: true, description: 'nextCursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
  ): Promise<AuditRecordType | null> {
    return context.asViewer<AuditRecordType | null>(null, (reading) =>
      auditRecordOf(reading, filter ?? {}, after ?? null),
    );
  }
}
