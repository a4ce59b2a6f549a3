import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ChaseMethod } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import { answerChaseDocument, chaseAssignmentDocument } from './chases.documents.ts';

const methods: readonly ChaseMethod[] = [
  ...(['PHONE', 'SMS', 'LETTER', 'MEETING', 'DOOR_TO_DOOR', 'ON_SITE', 'UNANNOUNCED', 'JOINT'] as const),
];
const nameOf = (method: string): string => text(`chaseMethod.${method}` as TextId);
const threeDays = 3 * 86_400_000;

/** Records a chase that was made: how, on which day, whom and what, and by when the unit answers. */
export function ChaseForm({ assignment, close, refresh }: ActProps) {
  const { viewer } = useSession();
  const today = shanghaiDay(viewer.now);
  const write = useWrite(chaseAssignmentDocument);
  const form = useForm(async ({ method, chasedOn = '', toWhom = '', content = '', answerBy = '' }, key) => {
    const chase = { method: method as ChaseMethod, chasedOn, toWhom, content, answerBy };
    return closing(await write({ key, assignmentId: assignment.id, version: assignment.version, ...chase }), close);
  });
  return (
    <ActDrawer
      title={text('act.chase')}
      submit={text('act.chase')}
      form={form}
      names={['method', 'chasedOn', 'toWhom', 'content', 'answerBy']}
      onClose={close}
      refresh={refresh}
      note={text('chase.note')}
    >
      <div className="pair">
        <Choice
          label={text('chase.method')}
          name="method"
          options={methods.map((value) => ({ value, label: nameOf(value) }))}
          fault={form.faults.method}
        />
        <Field
          label={text('chase.chasedOn')}
          name="chasedOn"
          type="date"
          max={today}
          defaultValue={today}
          required
          faults={form.faults}
        />
      </div>
      <Field label={text('chase.toWhom')} name="toWhom" required maxLength={100} faults={form.faults} />
      <LongText label={text('chase.content')} name="content" rows={4} fault={form.faults.content} />
      <Field
        label={text('chase.answerBy')}
        name="answerBy"
        type="date"
        min={today}
        defaultValue={shanghaiDay(new Date(Date.parse(viewer.now) + threeDays).toISOString())}
        required
        faults={form.faults}
      />
    </ActDrawer>
  );
}

/** Answers one of the chases that wait for it. */
export function AnswerChaseForm({ assignment, close, refresh }: ActProps) {
  const open = assignment.chases.filter(({ answeredAt }) => answeredAt == null);
  const write = useWrite(answerChaseDocument);
  const form = useForm(async ({ chaseId = '', response = '' }, key) => {
    const version = open.find(({ id }) => id === chaseId)?.version ?? 0;
    return closing(await write({ key, assignmentId: assignment.id, chaseId, version, response }), close);
  });
  return (
    <ActDrawer
      title={text('act.answerChase')}
      submit={text('act.answerChase')}
      form={form}
      names={['chaseId', 'response']}
      onClose={close}
      refresh={refresh}
    >
      <Choice
        label={text('chase.which')}
        name="chaseId"
        options={open.map(({ id, method, chasedOn, orgUnit, content }) => ({
          value: id,
          label: `${chasedOn} · ${orgUnit.shortName} · ${nameOf(method)} · ${content.slice(0, 20)}`,
        }))}
        fault={form.faults.chaseId}
      />
      <LongText label={text('chase.response')} name="response" rows={5} fault={form.faults.response} />
    </ActDrawer>
  );
}
