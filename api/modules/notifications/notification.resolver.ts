import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../context.ts';
import { markNotificationsRead, pageOfNotifications, readState, unreadOf } from './notification.service.ts';
import {
  MarkNotificationsReadInput,
  NotificationConnectionType,
  NotificationsReadResult,
} from './notification.types.ts';

/** What the acting post was told. */
@Resolver(() => NotificationConnectionType)
export class NotificationResolver {
  @Query(() => NotificationConnectionType, { description: 'What the acting post was told, newest first, 20 a page.' })
  notifications(
    @Arg('after', () => String, { nullable: true, description: 'nextCursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
  ): Promise<NotificationConnectionType> {
    const none = Object.assign(new NotificationConnectionType(), { nodes: [], nextCursor: null, unread: 0 });
    return context.asViewer(none, (reading) => pageOfNotifications(reading, after ?? null));
  }

  @FieldResolver(() => Int, { description: 'How many are unread, on all pages; 100 means 100 or more.' })
  unread(@Ctx() context: Context): Promise<number> {
    return context.asViewer(0, unreadOf);
  }

  @Mutation(() => NotificationsReadResult, { description: 'Marks notifications of the acting post as read.' })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' }) input: MarkNotificationsReadInput,
    @Ctx() context: Context,
  ) {
    const mark = (uow: Parameters<typeof markNotificationsRead>[0]) => markNotificationsRead(uow, input);
    return context.write('markNotificationsRead', input, mark, readState);
  }
}
