import { useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { useSession, type Viewer } from '../access/session.tsx';
import { Avatar } from '../design/avatar.tsx';
import { Drop } from '../design/drop.tsx';
import { Icon } from '../design/icon.tsx';
import { LevelBadge } from '../design/level.tsx';
import { Logo } from '../design/logo.tsx';
import { dropAllFiles, recordsWaited } from '../files/waiting-files.ts';
import { type TextId, text } from '../i18n/text.ts';
import { dropAllWords, recordsKept } from '../orders/kept-words.ts';
import { Bell } from './bell.tsx';
import { LanguageButton, ThemeButton, ThemeChoice } from './preferences.tsx';
import { signOutDocument } from './session.query.ts';

type Post = Viewer['posts'][number];

/** The head of every page: the mark, the acting post, language and looks, the person and the way out. */
export function ShellHeader() {
  const { viewer, restart, order } = useSession();
  const again = (): void => restart(viewer.actingPostId ?? null);
  return (
    <header className="top">
      <Link to="/" className="brand">
        <Logo />
        <span>{text('app.name')}</span>
      </Link>
      <PostSwitcher />
      <div className="who">
        {viewer.actingPostId != null && !viewer.mustChangePassword && order === null && <Bell />}
        <LanguageButton again={again} className="button plain still only-desk" />
        <ThemeButton className="only-desk" />
        <PersonMenu again={again} />
      </div>
    </header>
  );
}

function PostSwitcher() {
  const { viewer, restart } = useSession();
  const acting = viewer.posts.find((post) => post.id === viewer.actingPostId);
  if (acting === undefined) return null;
  if (viewer.posts.length === 1) return <ActingPost post={acting} className="org fixed" />;
  const button = (
    <>
      <span className="unseen">{text('app.post')}</span>
      <ActingPost post={acting} className="org" />
      <Icon name="down" className="arrow" />
    </>
  );
  return (
    <Drop button={button}>
      {(close) =>
        viewer.posts.map((post) => (
          <PostChoice
            key={post.id}
            post={post}
            acting={post === acting}
            choose={() => (post === acting ? close() : restart(post.id))}
          />
        ))
      }
    </Drop>
  );
}

function ActingPost({ post, className }: { post: Post; className: string }) {
  return (
    <span className={className}>
      <LevelBadge level={post.orgUnit.level} />
      <b>{post.orgUnit.shortName}</b>
      <span className="role">{text(`role.${post.role}` as TextId)}</span>
    </span>
  );
}

function PostChoice({ post, acting, choose }: { post: Post; acting: boolean; choose: () => void }) {
  return (
    <button type="button" className="drop-item" aria-current={acting} onClick={choose}>
      <LevelBadge level={post.orgUnit.level} />
      <span>
        {post.orgUnit.name}
        <br />
        <small className="quiet">{text(`role.${post.role}` as TextId)}</small>
      </span>
      {acting && <Icon name="check" className="chosen" />}
    </button>
  );
}

function PersonMenu({ again }: { again: () => void }) {
  const { viewer } = useSession();
  const unit = viewer.posts.find((post) => post.id === viewer.actingPostId)?.orgUnit.name;
  const button = (
    <>
      <Avatar name={viewer.personName} />
      <span className="person">
        <b>{viewer.personName}</b>
        <span>{unit ?? viewer.login}</span>
      </span>
    </>
  );
  return (
    <Drop right button={button}>
      {(close) => (
        <>
          <p className="drop-person">
            <b>{viewer.personName}</b> <span className="quiet">{viewer.login}</span>
          </p>
          <div className="group">
            <span className="quiet">{text('app.theme')}</span>
            <ThemeChoice />
          </div>
          <LanguageButton again={again} className="drop-item only-phone" icon />
          <AccountActions close={close} />
        </>
      )}
    </Drop>
  );
}

function AccountActions({ close }: { close: () => void }) {
  const { viewer, restart } = useSession();
  const [, signOut] = useMutation(signOutDocument);
  const [unsent, setUnsent] = useState(0);
  const leave = async (): Promise<void> => {
    dropAllWords(viewer.login);
    await dropAllFiles(viewer.login);
    await signOut({ input: { everywhere: false } });
    restart(null);
  };
  const ask = async (): Promise<void> => {
    const records = new Set([...recordsKept(viewer.login), ...(await recordsWaited(viewer.login))]);
    if (records.size > 0) setUnsent(records.size);
    else await leave();
  };
  return (
    <>
      {!viewer.mustChangePassword && (
        <Link to="/password" className="drop-item" onClick={close}>
          <Icon name="lock" />
          {text('nav.account')}
        </Link>
      )}
      <button type="button" className="drop-item" onClick={ask}>
        <Icon name="exit" />
        {text('app.signOut')}
      </button>
      {unsent > 0 && <Unsent count={unsent} leave={leave} stay={close} />}
    </>
  );
}

/** Asks before words that no server has leave this device with their writer. */
function Unsent({ count, leave, stay }: { count: number; leave: () => void; stay: () => void }) {
  return (
    <div className="group drop-ask" role="alert">
      <p>{text('app.unsent', { count })}</p>
      <p className="drop-ask-acts">
        <button type="button" className="button" onClick={leave}>
          {text('app.leaveAnyway')}
        </button>
        <button type="button" className="button main" onClick={stay}>
          {text('app.stay')}
        </button>
      </p>
    </div>
  );
}
