import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { type Faults, useForm } from '../../design/use-form.ts';
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
  const write = useWrite(appointDutyDocument);
  const form = useForm(async (values, key) => {
    const { leaderPostId = '', leadPostId = '', directPostId = '', heldFrom = '' } = values;
    return closing(await write({ key, leaderPostId, leadPostId, directPostId, heldFrom }), close);
  });
  return (
    <ActDrawer
      title={text('duties.appoint')}
      submit={text('duties.save')}
      form={form}
      names={names}
      onClose={close}
      refresh={refresh}
    >
      <PostChoices faults={form.faults} />
      <Field
        label={text('duties.from')}
        name="heldFrom"
        type="date"
        required
        defaultValue={shanghaiDay(viewer.now)}
        faults={form.faults}
      />
    </ActDrawer>
  );
}

function PostChoices({ faults }: { faults: Faults }) {
  const [{ data }] = useQuery({ query: dutyChoicesDocument, requestPolicy: 'cache-and-network' });
  const wanted = [
    ['leaderPostId', text('role.LEADER'), ['LEADER']],
    ['leadPostId', text('duties.lead'), ['OFFICE_HEAD', 'SUPERVISION_OFFICER']],
    ['directPostId', text('duties.direct'), ['SUPERVISION_OFFICER', 'OFFICE_HEAD']],
  ] as const;
  const among = (roles: readonly string[]) =>
    roles.flatMap((wantedRole) =>
      (data?.colleagues ?? [])
        .filter(({ role }) => role === wantedRole)
        .map(({ id, role, personName }) => ({ value: id, label: `${personName} · ${text(`role.${role}` as TextId)}` })),
    );
  return wanted.map(([name, label, roles]) => (
    <Choice key={name} label={label} name={name} options={among(roles)} fault={faults[name]} />
  ));
}
