import { grants, roles } from '../../access/vocabulary.ts';

/** Whatever role a post has, its holder marks what that post was told, nothing of another post. */
export const notificationPolicy = grants(
  'Notification',
  Object.fromEntries(roles.map((role) => [role, { markRead: { postId: 'postId' as const } }])),
);
