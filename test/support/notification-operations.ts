import { key } from './app.ts';
import { mutation, type Operation } from './operation.ts';

/** The root fields of notifications; each aims at what the acting post was told. */
export const notificationOperations = (): Record<string, Operation> => ({
  'Query.notifications': {
    query: '{ notifications { unread nextCursor nodes { id kind title } } }',
    variables: () => ({}),
  },
  'Mutation.markNotificationsRead': mutation(
    'markNotificationsRead',
    'MarkNotificationsReadInput',
    '... on NotificationsRead { unread }',
    () => ({ key: key(), id: null }),
  ),
});
