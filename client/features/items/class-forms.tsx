import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemClassFragment, Secrecy } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { lowerSecrecyDocument, raiseSecrecyDocument } from './class.documents.ts';
import type { ActProps } from './item-acts.tsx';
import { type Knowable, KnowablePeople } from './knowable-people.tsx';

/** The levels that may be kept here, from the lowest on. */
const levels: readonly Secrecy[] = ['PUBLIC', 'INTERNAL', 'WORK_SECRET'];
const optionsOf = (some: readonly Secrecy[]) =>
  some.map((value) => ({ value, label: text(`secrecy.${value}` as TextId) }));

/** The forms by which the secrecy of a matter is raised and lowered. */
export function ClassForms({ begun, ...props }: ActProps & { begun: string | null }) {
  if (begun === 'raiseSecrecy') return <RaiseForm {...props} />;
  return begun === 'lowerSecrecy' ? <LowerForm {...props} /> : null;
}

function RaiseForm({ item, close, refresh }: ActProps) {
  const above = levels.slice(levels.indexOf(item.secrecy) + 1);
  const [level, setLevel] = useState(above[0]);
  const [chosen, choose] = useState<readonly Knowable[]>([]);
  const listed = level === 'WORK_SECRET';
  const write = useWrite(raiseSecrecyDocument);
  const form = useForm(async ({ reason = '' }, key) => {
    const knowerPostIds = listed ? chosen.map(({ postId }) => postId) : [];
    const { id, version } = item;
    return closing(await write({ key, itemId: id, version, secrecy: level as Secrecy, reason, knowerPostIds }), close);
  });
  return (
    <ActDrawer
      title={text('act.raiseSecrecy')}
      submit={text('act.raiseSecrecy')}
      form={form}
      names={['secrecy', 'reason', ...(listed ? ['knowerPostIds'] : [])]}
      onClose={close}
      refresh={refresh}
      note={text('class.whole')}
      onEdit={({ elements }) => setLevel((elements.namedItem('secrecy') as HTMLSelectElement).value as Secrecy)}
    >
      <Choice label={text('items.secrecy')} name="secrecy" options={optionsOf(above)} fault={form.faults.secrecy} />
      <LongText label={text('class.reason')} name="reason" rows={3} fault={form.faults.reason} />
      {listed && (
        <>
          <p className="notice">{text('class.list')}</p>
          <KnowablePeople item={item} chosen={chosen} choose={choose} fault={form.faults.knowerPostIds} />
        </>
      )}
    </ActDrawer>
  );
}

function LowerForm({ item, close, refresh }: ActProps) {
  const below = levels.slice(0, levels.indexOf(item.secrecy)).reverse();
  const write = useWrite(lowerSecrecyDocument);
  const form = useForm(async ({ secrecy, reason = '', fromDay = '' }, key) => {
    const { id, version } = item;
    const lower = {
      itemId: id,
      version,
      secrecy: secrecy as Secrecy,
      reason,
      fromDay: fromDay === '' ? null : fromDay,
    };
    return closing(await write({ key, ...lower }), close);
  });
  return (
    <ActDrawer
      title={text('act.lowerSecrecy')}
      submit={text('act.lowerSecrecy')}
      form={form}
      names={['secrecy', 'fromDay', 'reason']}
      onClose={close}
      refresh={refresh}
      note={text('class.effect')}
    >
      <Choice label={text('items.secrecy')} name="secrecy" options={optionsOf(below)} fault={form.faults.secrecy} />
      <Field label={text('class.from')} name="fromDay" type="date" faults={form.faults} />
      <LongText label={text('class.reason')} name="reason" rows={3} fault={form.faults.reason} />
    </ActDrawer>
  );
}

/** The level of a matter, and since when and why it is another than at registration. */
export function classOf({ secrecy, classChange }: ItemClassFragment): string {
  const level = text(`secrecy.${secrecy}` as TextId);
  if (classChange == null) return level;
  const { at, byName, reason } = classChange;
  return text('class.changed', { level, day: shanghaiDay(at), name: byName, reason });
}

/** The level that was ordered for a later day; null: none. */
export function orderedLowering({ orderedLowering: order }: ItemClassFragment): string | null {
  if (order == null) return null;
  const level = text(`secrecy.${order.secrecy}` as TextId);
  return text('class.ordered', { level, day: order.fromDay, name: order.byName, reason: order.reason });
}
