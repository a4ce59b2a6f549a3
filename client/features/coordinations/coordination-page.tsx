import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import { text } from '../../i18n/text.ts';
import { CoordinationActs } from '../../orders/coordination-acts.tsx';
import { CoordinationMark, CoordinationWords } from '../../orders/coordination-record.tsx';
import { coordinationDocument } from './coordination.documents.ts';

/** A request for coordination as the unit that is asked reads it, without the task behind it (lifecycle 5.2). */
export function CoordinationPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: coordinationDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const request = data?.coordination;
  if (request == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (request == null) return <Empty sentence={text('coordination.unknown')} icon="inbox" />;
  const { direction, subject, orgUnit, askedUnit, assignment } = request;
  const upward = direction === 'UPWARD';
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {subject} <CoordinationMark request={request} />
          </h1>
          <p className="quiet">
            {text(upward ? 'support.between' : 'coordination.between', {
              asker: orgUnit.shortName,
              asked: askedUnit.shortName,
            })}
            {assignment != null && (
              <>
                {' · '}
                <Link to={`/assignments/${assignment.id}`}>
                  {assignment.number} {assignment.title}
                </Link>
              </>
            )}
          </p>
        </div>
      </header>
      <Card title={text(upward ? 'support.title' : 'coordination.title')}>
        <CoordinationWords request={request} />
        <CoordinationActs request={request} refresh={refresh} />
      </Card>
    </>
  );
}
