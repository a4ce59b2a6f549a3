import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { isOpen } from '../../orders/next-step.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { askableContactsDocument, askContactPointDocument } from './observations.documents.ts';

const week = 7 * 86_400_000;

/** Asks a contact point of the office about a task; the contact reads the question and nothing of the matter (M-34). */
export function AskContact({ assignment, close, refresh }: ActProps) {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: askableContactsDocument, variables: { id: assignment.id } });
  const write = useWrite(askContactPointDocument);
  const form = useForm(async ({ contactPointId = '', question = '', line = '', wantedBy = '' }, key) => {
    const asked = { question, wantedBy, line: line === '' ? null : Number(line) };
    return closing(await write({ key, contactPointId, assignmentId: assignment.id, ...asked }), close);
  });
  const points = (data?.contactPoints ?? []).filter(({ allowedActions }) => isOpen(allowedActions, 'ask'));
  const lines = data?.assignment?.ownLines ?? [];
  const today = shanghaiDay(viewer.now);
  return (
    <ActDrawer
      title={text('act.askContact')}
      submit={text('act.askContact')}
      note={text('observation.askNote')}
      form={form}
      names={['contactPointId', 'question', 'line', 'wantedBy']}
      onClose={close}
      refresh={refresh}
    >
      <Choice
        label={text('observation.point')}
        name="contactPointId"
        options={points.map(({ id, name, contactName }) => ({ value: id, label: `${name} · ${contactName}` }))}
        fault={form.faults.contactPointId}
      />
      {data !== undefined && points.length === 0 && <p className="quiet">{text('contact.none')}</p>}
      <LongText label={text('observation.question')} name="question" rows={4} fault={form.faults.question} />
      {lines.length > 0 && (
        <Choice
          label={text('observation.line')}
          name="line"
          options={[
            { value: '', label: text('observation.noLine') },
            ...lines.map(({ line, name, unit }) => ({ value: String(line), label: `${name} (${unit})` })),
          ]}
          fault={form.faults.line}
        />
      )}
      <Field
        label={text('observation.wantedBy')}
        name="wantedBy"
        type="date"
        min={today}
        defaultValue={shanghaiDay(new Date(Date.parse(viewer.now) + week).toISOString())}
        required
        faults={form.faults}
      />
    </ActDrawer>
  );
}
