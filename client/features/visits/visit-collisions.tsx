import { Link, useNavigate } from 'react-router';
import type { VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import type { BegunElsewhere } from '../../orders/begun-elsewhere.ts';
import { CollisionCard } from '../../orders/collisions.tsx';
import { Complaint } from '../../orders/complaint.tsx';
import { isOpen } from '../../orders/next-step.tsx';
import { useAct } from '../../orders/use-act.ts';
import { joinVisitDocument, mergeVisitDocument } from './visits.documents.ts';

interface Props {
  readonly visit: VisitWholeFragment;
  readonly refresh: () => void;
}

/** What a visit meets, and for its planner the way to put it together with that before it begins (多头督查, B5). */
export function VisitCollisions({ visit, refresh }: Props) {
  const { id: visitId, version, collisions, allowedActions } = visit;
  const join = useAct(joinVisitDocument);
  const run = async (jointOperationId: string): Promise<void> => {
    if (await join.run({ visitId, version, jointOperationId })) refresh();
  };
  const merge = useAct(mergeVisitDocument);
  const go = useNavigate();
  const into = async (intoVisitId: string, intoVersion: number): Promise<void> => {
    if (await merge.run({ visitId, version, intoVisitId, intoVersion })) go(`/visits/${intoVisitId}`);
  };
  const open = isOpen(allowedActions, 'join');
  const merges = isOpen(allowedActions, 'merge') && collisions.some(({ mergeVersion }) => mergeVersion != null);
  const proposes = open && !merges && collisions.every(({ joinableId }) => joinableId == null);
  return (
    <CollisionCard
      collisions={collisions}
      joining={open ? { chosen: '', busy: join.busy, choose: (id) => void run(id) } : undefined}
      merging={merges ? { busy: merge.busy, merge: (id, at) => void into(id, at) } : undefined}
    >
      {merges && <p className="quiet">{text('collision.mergeHelp')}</p>}
      {proposes && <p className="quiet">{text('collision.propose')}</p>}
      {proposes && <Invite visit={visit} />}
      <Complaint refusal={join.refusal ?? merge.refusal} refresh={refresh} />
    </CollisionCard>
  );
}

/** The way to a joint operation over a matter of the visit, with the others whose supervision it meets named as its bodies. */
function Invite({ visit: { office, tasks, collisions } }: { visit: VisitWholeFragment }) {
  const others = new Map(
    collisions.flatMap(({ office: { id, name } }) => (id === office.id ? [] : [[id, { id, name }]])),
  );
  const matters = new Map(
    tasks.flatMap(({ assignment }) =>
      assignment?.item?.orgUnit.id === office.id ? [[assignment.item.id, assignment.item]] : [],
    ),
  );
  if (others.size === 0 || matters.size === 0) return null;
  const begun: BegunElsewhere = { begins: 'proposeJoint', bodies: [...others.values()] };
  return (
    <div className="row-actions">
      {[...matters.values()].map(({ id, title }) => (
        <Link key={id} className="button" to={`/items/${id}`} state={begun}>
          {text('collision.invite', { title })}
        </Link>
      ))}
    </div>
  );
}
