import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { ForceNoticeFragment, ForceWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { History } from '../../orders/history.tsx';
import { ForceActs } from './task-force-acts.tsx';
import { ForceMembers } from './task-force-members.tsx';
import { taskForceDocument } from './task-forces.documents.ts';

/** A task force: its task, its people and what happened; of one in which the reader does not serve, its notice (M-20). */
export function TaskForcePage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: taskForceDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const force = data?.taskForce;
  if (force == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (force == null) return <Empty sentence={text('force.unknown')} icon="joint" />;
  return force.__typename === 'TaskForce' ? (
    <Whole force={force} refresh={refresh} />
  ) : (
    <Notice notice={force} refresh={refresh} />
  );
}

interface HeadProps extends Pick<ForceNoticeFragment, 'title' | 'state' | 'lead' | 'formedAt' | 'dissolvedAt'> {
  readonly children?: ReactNode;
}

function Head({ title, state, lead, formedAt, dissolvedAt, children }: HeadProps) {
  return (
    <header>
      <div className="page-title">
        <h1>
          {title === '' ? text('force.over') : title}{' '}
          <span className="chip">{text(`forceState.${state}` as TextId)}</span>
        </h1>
        <p className="quiet">
          {lead.name} · {shanghaiTime(formedAt)}
          {dissolvedAt != null && ` – ${shanghaiTime(dissolvedAt)}`}
        </p>
        {children !== undefined && <p>{children}</p>}
      </div>
    </header>
  );
}

function Whole({ force, refresh }: { force: ForceWholeFragment; refresh: () => void }) {
  const { assignment, members, timeline } = force;
  return (
    <>
      <Head {...force}>
        {assignment != null && (
          <Link to={`/assignments/${assignment.id}`}>
            {assignment.number} {assignment.title}
          </Link>
        )}
      </Head>
      <section className="card life">
        <ForceActs force={force} refresh={refresh} />
      </section>
      <div className="columns">
        <div>
          <ForceMembers members={members} refresh={refresh} />
        </div>
        <History moments={timeline} />
      </div>
    </>
  );
}

function Notice({ notice, refresh }: { notice: ForceNoticeFragment; refresh: () => void }) {
  return (
    <>
      <Head {...notice} />
      {notice.members.length > 0 && <ForceMembers members={notice.members} refresh={refresh} />}
    </>
  );
}
