import { useSession } from '../access/session.tsx';
import { Icon } from '../design/icon.tsx';
import { type TextId, text } from '../i18n/text.ts';

/** For who holds several posts: the others, one click away, on the same page. */
export function PostSwitch() {
  const { viewer, restart } = useSession();
  const others = viewer.posts.filter(({ id }) => id !== viewer.actingPostId);
  return others.map((post) => (
    <button key={post.id} type="button" className="button plain" onClick={() => restart(post.id)}>
      <Icon name="person" />
      {text('acts.asPost', { role: text(`role.${post.role}` as TextId), unit: post.orgUnit.shortName })}
    </button>
  ));
}
