import { useState } from 'react';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { FileField } from '../../files/file-field.tsx';
import { useAttached } from '../../files/use-attached.ts';
import type { BeatQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { dropWords, keepWords, keptWords } from '../../orders/kept-words.ts';
import { LongText } from '../../orders/long-text.tsx';
import { recordPatrolDocument } from './patrols.documents.ts';

interface Props {
  readonly beat: NonNullable<BeatQuery['beat']>;
  readonly close: () => void;
  readonly refresh: () => void;
}

type Values = Readonly<Record<string, string>>;

const kinds = ['WEEKLY_DAY', 'LONG_HOLIDAY', 'NIGHT'] as const;

const valuesIn = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** Records a patrol on site: kept on this device as it is typed, sent once there is a signal (M-44). */
export function RecordPatrol({ beat: { id, slots }, close, refresh }: Props) {
  const { viewer } = useSession();
  const place = `beat.${id}`;
  const [kept] = useState(() => keptWords<Values>(viewer.login, place) ?? {});
  const [saved, setSaved] = useState(Object.keys(kept).length > 0);
  const files = useAttached();
  const write = useWrite(recordPatrolDocument);
  const form = useForm(async ({ kind, walkedOn = '', words = '' }, key) => {
    const wanted = kinds.find((one) => one === kind) ?? 'WEEKLY_DAY';
    const refused = await write({ key, beatId: id, kind: wanted, walkedOn, words, fileIds: files.ids });
    if (refused !== null) return refused;
    dropWords(viewer.login, place);
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
      onEdit={(element) => {
        keepWords(viewer.login, place, valuesIn(element));
        setSaved(true);
      }}
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
