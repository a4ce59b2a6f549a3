import { useEffect } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Drop } from '../design/drop.tsx';
import { Empty } from '../design/empty.tsx';
import { Icon } from '../design/icon.tsx';
import type { NotificationsQuery } from '../graphql/generated/graphql.ts';
import { usePages } from '../graphql/use-pages.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';
import { recordPath } from '../orders/record-path.ts';
import { useAct } from '../orders/use-act.ts';
import { markNotificationsReadDocument, notificationsDocument } from './bell.query.ts';

type Told = NotificationsQuery['notifications']['nodes'][number];

const eachMinute = 60_000;

/** The bell of the acting post: how much is unread, and a list that opens what each is about. */
export function Bell() {
  const [{ data }, again] = useQuery({ query: notificationsDocument, variables: { after: null } });
  useEffect(() => {
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), eachMinute);
    return () => clearInterval(timer);
  }, [again]);
  const unread = data?.notifications.unread ?? 0;
  const button = (
    <>
      <Icon name="bell" />
      <span className="unseen">{text('bell.name', { count: unread })}</span>
      {unread > 0 && (
        <span className="tally" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </>
  );
  return (
    <div className="bell">
      <Drop right button={button}>
        {(close) => <Notifications unread={unread} close={close} />}
      </Drop>
    </div>
  );
}

function Notifications({ unread, close }: { unread: number; close: () => void }) {
  const pages = usePages(notificationsDocument, ({ notifications }) => notifications);
  const { busy, refusal, run } = useAct(markNotificationsReadDocument);
  const { nodes, more } = pages;
  const open = (one: Told): void => {
    close();
    if (!one.read) void run({ id: one.id });
  };
  return (
    <>
      <div className="bell-head">
        <b>{text('bell.title')}</b>
        {unread > 0 && (
          <button type="button" className="button plain" disabled={busy} onClick={() => run({ id: null })}>
            {text('bell.readAll')}
          </button>
        )}
      </div>
      {refusal !== null && <p role="alert">{refusal.message}</p>}
      {nodes === undefined && (
        <p className="quiet" role="status">
          {text(pages.failed ? 'app.failed' : 'app.loading')}
        </p>
      )}
      {nodes?.length === 0 && <Empty sentence={text('bell.empty')} icon="bell" />}
      <ul className="bell-list">
        {nodes?.map((one) => (
          <li key={one.id}>
            <Line one={one} open={() => open(one)} />
          </li>
        ))}
      </ul>
      {more !== null && (
        <button type="button" className="button plain whole" disabled={pages.busy} onClick={more}>
          {text('bell.more')}
        </button>
      )}
    </>
  );
}

function Line({ one, open }: { one: Told; open: () => void }) {
  const { kind, at, read, itemId, assignmentId, coordinationId, beatId, number, title, orgUnitName } = one;
  const to = recordPath({ itemId, assignmentId, coordinationId, beatId });
  return (
    <Link to={to} className={read ? 'drop-item told' : 'drop-item told new'} onClick={open}>
      <span>
        <b>{text(`event.${kind}` as TextId)}</b>
        {!read && <span className="unseen">{text('bell.unread')}</span>}
        <span className="about">
          {number} {title}
        </span>
        <small className="quiet">
          {shanghaiTime(at)}
          {orgUnitName != null && ` · ${orgUnitName}`}
        </small>
      </span>
    </Link>
  );
}
