import { Card } from '../../design/card.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemPausesFragment, PauseGround } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './item-acts.tsx';
import { suspendItemDocument } from './pause.documents.ts';

const grounds: readonly PauseGround[] = ['OBJECTIVE', 'STATUTORY'];

/** Suspends a matter with every task of it. */
export function SuspendForm({ item, close, refresh }: ActProps) {
  const write = useWrite(suspendItemDocument);
  const form = useForm(async ({ ground, reason = '', reviewOn = '' }, key) => {
    const why = { ground: ground as PauseGround, reason, reviewOn };
    return closing(await write({ key, itemId: item.id, version: item.version, ...why }), close);
  });
  return (
    <ActDrawer
      title={text('act.suspend')}
      submit={text('act.suspend')}
      form={form}
      names={['ground', 'reason', 'reviewOn']}
      onClose={close}
      refresh={refresh}
      note={text('pauses.note')}
    >
      <Choice
        label={text('pauses.ground')}
        name="ground"
        options={grounds.map((value) => ({ value, label: text(`pauseGround.${value}` as TextId) }))}
        fault={form.faults.ground}
      />
      <LongText label={text('pauses.reason')} name="reason" fault={form.faults.reason} />
      <Field
        label={text('pauses.reviewOn')}
        name="reviewOn"
        type="date"
        required
        faults={form.faults}
        help={text('pauses.reviewHelp')}
      />
    </ActDrawer>
  );
}

/** Why the matter stands still now; nothing while it goes on. */
export function PauseNotice({ item }: { item: ItemPausesFragment }) {
  const open = item.pauses.find(({ endedAt }) => endedAt == null);
  if (open === undefined || open.ground === 'TRANSFER') return null;
  const ground = text(`pauseGround.${open.ground}` as TextId);
  return <p className="notice">{text('pauses.now', { ground, reason: open.reason, day: open.reviewOn })}</p>;
}

/** Every stretch in which the matter stood still. */
export function ItemPauses({ item }: { item: ItemPausesFragment }) {
  if (item.pauses.length === 0) return null;
  return (
    <Card title={text('pauses.title')}>
      <ol className="records">
        {item.pauses.map(({ id, ground, reason, beganAt, endedAt, reviewOn }) => (
          <li key={id}>
            <p className="record-head">
              <b>{text(`pauseGround.${ground}` as TextId)}</b>
              <span className="quiet">
                {shanghaiDay(beganAt)} –{' '}
                {endedAt == null ? text('pauses.until', { day: reviewOn }) : shanghaiDay(endedAt)}
              </span>
            </p>
            <p>{reason}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
