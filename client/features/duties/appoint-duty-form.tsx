import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { appointDutyDocument, dutyChoicesDocument } from './duties.documents.ts';

const names = ['leaderPostId', 'leadPostId', 'directPostId', 'heldFrom'];

/** Names who supervises for a leader from a day on; earlier arrangements stay. */
export function AppointDutyForm({ close, refresh }: { close: () => void; refresh: () => void }) {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: dutyChoicesDocument, requestPolicy: 'cache-and-network' });
  const write = useWrite(appointDutyDocument);
  const form = useForm(async (values, key) => {
    const { leaderPostId = '', leadPostId = '', directPostId = '', heldFrom = '' } = values;
    return closing(await write({ key, leaderPostId, leadPostId, directPostId, heldFrom }), close);
  });
  const among = (...roles: readonly string[]) =>
    (data?.colleagues ?? [])
      .filter(({ role }) => roles.includes(role))
      .map(({ id, role, personName }) => ({ value: id, label: `${personName} · ${text(`role.${role}` as TextId)}` }));
  const { faults } = form;
  return (
    <ActDrawer
      title={text('duties.appoint')}
      submit={text('duties.save')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
    >
      <Choice label={text('role.LEADER')} name="leaderPostId" options={among('LEADER')} fault={faults.leaderPostId} />
      <Choice
        label={text('duties.lead')}
        name="leadPostId"
        options={among('OFFICE_HEAD', 'SUPERVISION_OFFICER')}
        fault={faults.leadPostId}
      />
      <Choice
        label={text('duties.direct')}
        name="directPostId"
        options={among('SUPERVISION_OFFICER', 'OFFICE_HEAD')}
        fault={faults.directPostId}
      />
      <Field
        label={text('duties.from')}
        name="heldFrom"
        type="date"
        required
        defaultValue={shanghaiDay(viewer.now)}
        faults={faults}
      />
    </ActDrawer>
  );
}
