import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { type Faults, useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemSource, LeadersQuery, Secrecy } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LinkageFields, linkagesIn } from '../../orders/linkages.tsx';
import { LongText } from '../../orders/long-text.tsx';
import { itemSources, secrecyLevels } from '../../orders/origins.ts';
import { leadersDocument, registerItemDocument } from './items.documents.ts';

const names = [
  'title',
  'body',
  'source',
  'sourceRef',
  'originator',
  'originatedOn',
  'secrecy',
  'linkages',
  'leaderPostId',
];

/** Registers a matter; what its source must name is asked by the server, field by field. */
export function RegisterItemForm({ close, refresh }: { close: () => void; refresh: () => void }) {
  const [source, setSource] = useState<string>(itemSources[0] ?? '');
  const [secret, setSecret] = useState(false);
  const ofLeader = source === 'LEADER_INSTRUCTION';
  const [{ data }] = useQuery({ query: leadersDocument, pause: !ofLeader });
  const leaders = data?.colleagues ?? [];
  const write = useWrite(registerItemDocument);
  const form = useForm(async (values, key) => {
    const { title = '', body = '', sourceRef = '', originator = '', originatedOn = '', leaderPostId = '' } = values;
    const leader = leaders.find(({ id }) => id === leaderPostId);
    const refused = await write({
      key,
      title,
      body,
      sourceRef,
      originator: originator || (leader?.personName ?? ''),
      originatedOn,
      source: values.source as ItemSource,
      secrecy: values.secrecy as Secrecy,
      linkages: linkagesIn(values),
      ...(leader === undefined ? {} : { leaderPostId }),
    });
    return closing(refused, close);
  });
  return (
    <ActDrawer
      title={text('items.register')}
      submit={text('items.register')}
      form={form}
      names={ofLeader ? names : names.slice(0, -1)}
      onClose={close}
      refresh={refresh}
      onEdit={({ elements }) => {
        setSource((elements.namedItem('source') as HTMLSelectElement).value);
        setSecret((elements.namedItem('secrecy') as HTMLSelectElement).value === 'WORK_SECRET');
      }}
    >
      <Field label={text('items.name')} name="title" required autoFocus faults={form.faults} />
      <LongText label={text('items.body')} name="body" rows={5} fault={form.faults.body} />
      <Origin faults={form.faults} leaders={ofLeader ? leaders : null} />
      <LinkageFields marks={[]} fault={form.faults.linkages} />
      {secret && <p className="notice">{text('knowers.registering')}</p>}
    </ActDrawer>
  );
}

interface OriginProps {
  readonly faults: Faults;
  /** Leaders to choose from; null: the source names none. */
  readonly leaders: LeadersQuery['colleagues'] | null;
}

function Origin({ faults, leaders }: OriginProps) {
  const { viewer } = useSession();
  const today = shanghaiDay(viewer.now);
  const secrecy = secrecyLevels.map((value) => ({ value, label: text(`secrecy.${value}` as TextId) }));
  const origins = itemSources.map((value) => ({ value, label: text(`source.${value}` as TextId) }));
  return (
    <div className="pair">
      <Choice label={text('items.source')} name="source" options={origins} fault={faults.source} />
      {leaders !== null && <LeaderChoice leaders={leaders} fault={faults.leaderPostId} />}
      <Field label={text('items.sourceRef')} name="sourceRef" faults={faults} />
      <Field label={text('items.originator')} name="originator" faults={faults} />
      <Field
        label={text('items.originatedOn')}
        name="originatedOn"
        type="date"
        max={today}
        defaultValue={today}
        required
        faults={faults}
      />
      <Choice label={text('items.secrecy')} name="secrecy" options={secrecy} fault={faults.secrecy} />
    </div>
  );
}

function LeaderChoice({ leaders, fault }: { leaders: LeadersQuery['colleagues']; fault?: string }) {
  const nobody = { value: '', label: text('items.noLeader') };
  const named = leaders.map(({ id, personName }) => ({ value: id, label: personName ?? '' }));
  return <Choice label={text('items.leader')} name="leaderPostId" options={[nobody, ...named]} fault={fault} />;
}
