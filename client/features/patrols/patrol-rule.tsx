import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { BeatsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { setPatrolRuleDocument } from './patrols.documents.ts';

interface Props {
  readonly rule: NonNullable<BeatsQuery['patrolRule']>;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Sets after how many days without a patrol the beats of the own tenant are yellow and red (M-44). */
export function PatrolRule({ rule: { version, yellow, red }, close, refresh }: Props) {
  const write = useWrite(setPatrolRuleDocument);
  const form = useForm(async (values, key) =>
    closing(await write({ key, version, yellow: Number(values.yellow), red: Number(values.red) }), close),
  );
  const days = { type: 'number', inputMode: 'numeric', required: true, max: 366, faults: form.faults } as const;
  return (
    <ActDrawer
      title={text('patrolRule.set')}
      submit={text('patrolRule.set')}
      form={form}
      names={['yellow', 'red']}
      onClose={close}
      refresh={refresh}
      note={text('patrolRule.help')}
    >
      <div className="pair">
        <Field label={text('patrolRule.yellow')} name="yellow" min={1} defaultValue={yellow} {...days} />
        <Field label={text('patrolRule.red')} name="red" min={2} defaultValue={red} {...days} />
      </div>
    </ActDrawer>
  );
}
