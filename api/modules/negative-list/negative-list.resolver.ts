import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { LightEnum } from '../assignments/standing.types.ts';
import { Context } from '../context.ts';
import { FindingType } from '../findings/finding.types.ts';
import { findFinding } from '../findings/finding-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { NegativeCountType, NegativeEntryType } from './negative-list.types.ts';
import { countsOf, entriesOf, listOf } from './negative-list-reading.service.ts';

/** The negative list: entered and left by rules alone, so that it is only read (M-48). */
@Resolver(() => NegativeEntryType)
export class NegativeListResolver {
  @Query(() => [NegativeEntryType], {
    description:
      'The negative list of your matters and of your unit’s tasks, the latest first, at most 500 (负面清单).',
  })
  negativeList(
    @Arg('unitId', () => String, { nullable: true, description: 'Of this unit; none: of all.' }) unitId: string | null,
    @Arg('ruleId', () => String, { nullable: true, description: 'By this rule; none: by any.' }) ruleId: string | null,
    @Arg('light', () => LightEnum, { nullable: true, description: 'With this light now; none: with any.' })
    light: string | null,
    @Arg('since', () => LocalDateScalar, { nullable: true, description: 'On the list since this day at the latest.' })
    since: string | null,
    @Arg('left', () => Boolean, { defaultValue: false, description: 'True: what has left the list.' }) left: boolean,
    @Ctx() context: Context,
  ): Promise<NegativeEntryType[]> {
    const by = { unitId: unitId ?? null, ruleId: ruleId ?? null, light: light ?? null, since: since ?? null, left };
    return context.asViewer<NegativeEntryType[]>([], (reading) => listOf(context, reading, by));
  }

  @Query(() => [NegativeCountType], {
    description: 'How many tasks of each unit are on the negative list of your matters and of your unit’s tasks.',
  })
  negativeCounts(@Ctx() context: Context): Promise<NegativeCountType[]> {
    return context.asViewer<NegativeCountType[]>([], countsOf);
  }

  @FieldResolver()
  async assignment(@Root() entry: NegativeEntryType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), entry.assignmentRowId);
  }

  @FieldResolver()
  async finding(@Root() entry: NegativeEntryType, @Ctx() context: Context): Promise<FindingType | null> {
    return entry.findingRowId === null ? null : findFinding(await context.viewing(), entry.findingRowId);
  }
}

/** The unit of a count. */
@Resolver(() => NegativeCountType)
export class NegativeCountResolver {
  @FieldResolver()
  async orgUnit(@Root() count: NegativeCountType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), count.orgUnitRowId);
  }
}

/** The entries of a task. */
@Resolver(() => AssignmentType)
export class NegativeEntriesOfTaskResolver {
  @FieldResolver(() => [NegativeEntryType], {
    description: 'By which rules it is or was on the negative list, oldest first (M-48).',
  })
  async negativeEntries(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<NegativeEntryType[]> {
    return entriesOf(context, await context.viewing(), assignment.rowId);
  }
}
