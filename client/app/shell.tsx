import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useMutation } from 'urql';
import { useSession } from '../access/session.tsx';
import { chooseLanguage, language, type TextId, text } from '../i18n/text.ts';
import { signOutDocument } from './session.query.ts';

/** The frame of every page: where one is, who one is, in which post, and the way out. */
export function Shell({ links, children }: { links: readonly { to: string; label: string }[]; children: ReactNode }) {
  const { viewer, restart } = useSession();
  const [, signOut] = useMutation(signOutDocument);
  const leave = async (): Promise<void> => {
    await signOut({ input: { everywhere: false } });
    restart(null);
  };
  const speak = (): void => {
    chooseLanguage(language() === 'en' ? 'zh-CN' : 'en');
    restart(viewer.actingPostId ?? null);
  };
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {text('app.skip')}
      </a>
      <header className="top">
        <span className="brand">{text('app.name')}</span>
        <div className="who">
          <span>{viewer.personName}</span>
          <select
            aria-label={text('app.post')}
            value={viewer.actingPostId ?? ''}
            onChange={(event) => restart(event.target.value)}
            className="button"
          >
            {viewer.posts.map((post) => (
              <option key={post.id} value={post.id}>
                {post.orgUnit.shortName} · {text(`role.${post.role}` as TextId)}
              </option>
            ))}
          </select>
          <button type="button" className="button plain" onClick={speak}>
            {text('app.language')}
          </button>
          <button type="button" className="button plain" onClick={leave}>
            {text('app.signOut')}
          </button>
        </div>
      </header>
      <nav className="menu" aria-label={text('app.menu')}>
        {links.map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {label}
          </NavLink>
        ))}
      </nav>
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
