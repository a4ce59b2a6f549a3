import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { VisitWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { ApproverChoice } from './approver-choice.tsx';
import { nameVisitApproverDocument, visitPeopleDocument } from './visits.documents.ts';

interface Props {
  readonly visit: VisitWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Names another approver of a visit until its release (M-29). */
export function NameApprover({ visit: { id, version }, close, refresh }: Props) {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: visitPeopleDocument, requestPolicy: 'cache-and-network' });
  const write = useWrite(nameVisitApproverDocument);
  const form = useForm(async ({ approverPostId = '' }, key) =>
    closing(await write({ key, visitId: id, version, approverPostId }), close),
  );
  return (
    <ActDrawer
      title={text('visitAct.nameApprover')}
      submit={text('visitAct.nameApprover')}
      form={form}
      names={['approverPostId']}
      onClose={close}
      refresh={refresh}
    >
      <ApproverChoice
        people={data?.colleagues ?? []}
        without={viewer.actingPostId ?? ''}
        fault={form.faults.approverPostId}
      />
    </ActDrawer>
  );
}
