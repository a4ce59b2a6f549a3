import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { FileField } from '../../files/file-field.tsx';
import type { BeatQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { LongText } from '../../orders/long-text.tsx';
import { useKept } from '../../orders/use-kept.ts';
import { recordPatrolDocument } from './patrols.documents.ts';

interface Props {
  readonly beat: NonNullable<BeatQuery['beat']>;
  readonly close: () => void;
  readonly refresh: () => void;
}

const kinds = ['WEEKLY_DAY', 'LONG_HOLIDAY', 'NIGHT'] as const;

/** Records a patrol on site: words and photos are kept on this device, and sent once there is a signal (M-44). */
export function RecordPatrol({ beat: { id, slots }, close, refresh }: Props) {
  const { viewer } = useSession();
  const { kept, saved, files, keep, drop } = useKept(`beat.${id}`);
  const write = useWrite(recordPatrolDocument);
  const form = useForm(async ({ kind, walkedOn = '', words = '' }, key) => {
    const wanted = kinds.find((one) => one === kind) ?? 'WEEKLY_DAY';
    const refused = await write({ key, beatId: id, kind: wanted, walkedOn, words, fileIds: files.ids });
    if (refused !== null) return refused;
    drop();
    close();
    return null;
  });
  const due = slots.find(({ standing }) => standing === 'TODAY');
  return (
    <ActDrawer
      title={text('beat.walk')}
      submit={text('beat.walk')}
      form={{ ...form, busy: form.busy || files.sending }}
      names={['kind', 'walkedOn', 'words', 'fileIds']}
      onClose={close}
      refresh={refresh}
      onEdit={keep}
      note={<span role="status">{files.note ?? text(saved ? 'beat.keptHere' : 'beat.walkHelp')}</span>}
    >
      <div className="pair">
        <Choice
          label={text('beat.kind')}
          name="kind"
          initial={kept.kind ?? due?.kind}
          options={kinds.map((value) => ({ value, label: text(`patrolKind.${value}`) }))}
          fault={form.faults.kind}
        />
        <Field
          label={text('beat.date')}
          name="walkedOn"
          type="date"
          required
          defaultValue={kept.walkedOn ?? shanghaiDay(viewer.now)}
          faults={form.faults}
        />
      </div>
      <LongText label={text('beat.words')} name="words" rows={5} defaultValue={kept.words} fault={form.faults.words} />
      <FileField {...files.field} fault={form.faults.fileIds} />
    </ActDrawer>
  );
}
