import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { MyJointOperationsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { myJointOperationsDocument } from './joint.documents.ts';

type Mine = MyJointOperationsQuery['myJointOperations'][number];

/** The joint operations of the own unit, as their office or as one of their bodies (M-11). */
export function JointListPage() {
  const [{ data, error }, again] = useQuery({
    query: myJointOperationsDocument,
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  return (
    <>
      <header>
        <h1>{text('nav.joint')}</h1>
      </header>
      <section className="card" aria-label={text('nav.joint')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.myJointOperations.length === 0 && <Empty sentence={text('joint.none')} icon="joint" />}
        {data !== undefined && data.myJointOperations.length > 0 && <Operations operations={data.myJointOperations} />}
      </section>
    </>
  );
}

function Operations({ operations }: { operations: readonly Mine[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('joint.name')}</th>
          <th scope="col">{text('joint.office')}</th>
          <th scope="col">{text('joint.period')}</th>
          <th scope="col">{text('joint.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {operations.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {one.title === '' ? (
                <span className="quiet">{text('joint.over')}</span>
              ) : (
                <Link to={`/joint/${one.id}`}>{one.title}</Link>
              )}
            </th>
            <td data-label={text('joint.office')}>{one.office.name}</td>
            <td data-label={text('joint.period')} className="unbroken">
              {shanghaiTime(one.startsAt)} – {shanghaiTime(one.endsAt)}
            </td>
            <td data-label={text('joint.standing')}>
              <span className="chip">{standingOf(one)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the own unit has to know of an operation first: a plan that is not approved, an invitation, else its period. */
function standingOf(one: Mine): string {
  if (one.__typename === 'JointOperation' && one.state !== 'APPROVED') return text(`jointState.${one.state}` as TextId);
  if (one.__typename === 'JointNotice' && one.membership != null && one.membership.state !== 'ACCEPTED')
    return text(`jointMember.${one.membership.state}` as TextId);
  return text(`jointStanding.${one.standing}` as TextId);
}
