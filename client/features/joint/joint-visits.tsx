import { Link } from 'react-router';
import { useQuery } from 'urql';
import { abilityOf } from '../../access/ability.ts';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import type { JointVisitsQuery, JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { fromUntil } from '../../i18n/time.ts';
import { jointVisitsDocument } from './joint-visit.documents.ts';

type Operation = Extract<JointVisitsQuery['jointOperation'], { readonly __typename: 'JointOperation' }>;

/** The one unit that holds all that an operation is over; undefined where there are several or none. */
function unitOf(scope: Operation['scope']): string | undefined {
  const units = scope.flatMap(({ assignments, item }) =>
    (assignments.length > 0 ? assignments : (item?.assignments ?? [])).map(({ to }) => to.id),
  );
  return new Set(units).size === 1 ? units[0] : undefined;
}

/** The visits of a joint operation, and for its office the way to plan one; nothing where there is neither. Asked once, as what it meets. */
export function JointVisits({ operation: { id, office, state, standing } }: { operation: JointWholeFragment }) {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: jointVisitsDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const operation = data?.jointOperation;
  if (operation?.__typename !== 'JointOperation') return null;
  const { visits, scope } = operation;
  const post = viewer.posts.find((one) => one.id === viewer.actingPostId);
  const plans = post?.orgUnit.id === office.id && abilityOf(viewer.packedRules).can('plan', 'Visit');
  const open = plans && state === 'APPROVED' && standing !== 'OVER';
  if (!open && visits.length === 0) return null;
  const unit = unitOf(scope);
  const way = new URLSearchParams({ joint: id, ...(unit === undefined ? {} : { unit }) });
  return (
    <Card
      title={text('nav.visits')}
      right={
        open && (
          <Link className="button" to={`/visits?${way}`}>
            {text('visit.plan')}
          </Link>
        )
      }
    >
      {visits.length === 0 && <p className="quiet">{text('joint.noVisits')}</p>}
      <ul className="records">
        {visits.map((visit) => (
          <li key={visit.id}>
            <p className="record-head">
              <Link to={`/visits/${visit.id}`}>{visit.target.name}</Link>
              <span className="quiet unbroken">{fromUntil(visit.fromDay, visit.untilDay)}</span>
              <span className="chip">{text(`visitState.${visit.state}` as TextId)}</span>
            </p>
            <p className="quiet">{visit.place}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
