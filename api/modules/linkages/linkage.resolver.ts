import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { JointOperationResult, JointOperationType } from '../joint-operations/joint-operation.types.ts';
import { findJointOperation } from '../joint-operations/joint-operation-reading.service.ts';
import { tagItemLinkages, tagJointLinkages } from './linkage.service.ts';
import {
  LinkageActivityConnectionType,
  LinkageMarkType,
  LinkageReportType,
  TagItemLinkagesInput,
  TagJointLinkagesInput,
} from './linkage.types.ts';
import { LinkageEnum } from './linkage-enum.types.ts';
import { linkageActivities, linkageReport, linkagesOf } from './linkage-reading.service.ts';

/** The six linkages of an office in a year. */
@Resolver()
export class LinkageResolver {
  @Query(() => LinkageReportType, {
    nullable: true,
    description: 'The activity of the six linkages of your office in a year (M-100); null where you do not supervise.',
  })
  linkageReport(
    @Arg('year', () => Int, { description: 'The year, from 2000 on.' }) year: number,
    @Ctx() context: Context,
  ): Promise<LinkageReportType | null> {
    return context.asViewer<LinkageReportType | null>(null, (reading) => linkageReport(context, reading, year));
  }

  @Query(() => LinkageActivityConnectionType, { description: 'The rows behind a number of the report, 50 a page.' })
  linkageActivities(
    @Arg('year', () => Int, { description: 'The year, from 2000 on.' }) year: number,
    @Arg('linkage', () => LinkageEnum, { description: 'Which of the six.' }) linkage: string,
    @Arg('after', () => String, { nullable: true, description: 'nextCursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
  ): Promise<LinkageActivityConnectionType> {
    return context.asViewer<LinkageActivityConnectionType>({ nodes: [], nextCursor: null }, (reading) =>
      linkageActivities(context, reading, { year, linkage, after: after ?? null }),
    );
  }

  @Mutation(() => ItemResult, { description: 'Says which linkages took part in an item (标注联动, M-100).' })
  tagItemLinkages(
    @Arg('input', () => TagItemLinkagesInput, { description: 'Which.' }) input: TagItemLinkagesInput,
    @Ctx() context: Context,
  ) {
    return context.write('tagItemLinkages', input, (uow) => tagItemLinkages(uow, input), findItem);
  }

  @Mutation(() => JointOperationResult, {
    description: 'Says which linkages took part in a joint operation (标注联动, M-100).',
  })
  tagJointLinkages(
    @Arg('input', () => TagJointLinkagesInput, { description: 'Which.' }) input: TagJointLinkagesInput,
    @Ctx() context: Context,
  ) {
    return context.write('tagJointLinkages', input, (uow) => tagJointLinkages(uow, input), findJointOperation);
  }
}

/** What took part in a matter. */
@Resolver(() => ItemType)
export class ItemLinkageResolver {
  @FieldResolver(() => [LinkageMarkType], { description: 'The linkages that took part in it.' })
  async linkages(@Root() item: ItemType, @Ctx() context: Context): Promise<LinkageMarkType[]> {
    return linkagesOf(await context.viewing(), item.rowId);
  }
}

/** What took part in a joint operation. */
@Resolver(() => JointOperationType)
export class JointLinkageResolver {
  @FieldResolver(() => [LinkageMarkType], { description: 'The linkages that took part in it.' })
  async linkages(@Root() operation: JointOperationType, @Ctx() context: Context): Promise<LinkageMarkType[]> {
    return linkagesOf(await context.viewing(), operation.rowId);
  }
}
