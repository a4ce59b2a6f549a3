import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { AssignmentType } from './assignment.types.ts';
import { leadOf, supportsOf } from './assignment-reading.service.ts';

/** The units that share a task: its lead and those that support it (visibility.md Z6). */
@Resolver(() => AssignmentType)
export class GroupResolver {
  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: 'The task that it supports; null: it supports none.',
  })
  async lead(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return leadOf(await context.viewing(), assignment);
  }

  @FieldResolver(() => [AssignmentType], { description: 'Tasks of the units that support it.' })
  async supports(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<AssignmentType[]> {
    return supportsOf(await context.viewing(), assignment);
  }
}
