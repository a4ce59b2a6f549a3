import type { Session } from '../platform/wall.ts';
import { type ActorFacts, type Role, roles } from './vocabulary.ts';

/** Who acts: the facts that grants compare with, and the role of the acting post (null: holds no post today). */
export interface Actor {
  readonly role: Role | null;
  readonly facts: ActorFacts;
}

/** The actor behind a session. A missing section is -1, which no record has. */
export const actorOf = (session: Session): Actor => ({
  role: roles.find((role) => role === session.post?.role) ?? null,
  facts: {
    tenantId: session.tenantId,
    orgUnitId: session.post?.orgUnitId ?? -1,
    sectionId: session.post?.sectionId ?? -1,
    personId: session.personId,
    postId: session.post?.id ?? '-',
  },
});
