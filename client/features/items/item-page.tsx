import { type ReactNode, useId, useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { LongField } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { PageState } from '../../design/state.tsx';
import { type Refusal, useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ItemQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import {
  declineItemDocument,
  establishItemDocument,
  itemDocument,
  leadChoicesDocument,
  proposeItemDocument,
} from './items.documents.ts';
import { shanghaiTime } from './items-page.tsx';

type Item = NonNullable<ItemQuery['item']>;

/** One item: what it asks, where it stands, what happened, and what the acting post may do now. */
export function ItemPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: itemDocument, variables: { id } });
  if (data === undefined)
    return <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (data.item == null) return <h1>{text('items.unknown')}</h1>;
  const item = data.item;
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  return (
    <>
      <header>
        <h1>
          {item.title} <span className="chip">{text(`state.${item.state}` as TextId)}</span>
        </h1>
        <span className="quiet">{item.number}</span>
      </header>
      <div className="columns">
        <div>
          <Facts item={item} />
          <Acts key={item.version} item={item} refresh={refresh} />
        </div>
        <section className="card">
          <h2>{text('items.timeline')}</h2>
          <ol className="timeline">
            {item.timeline.map((line) => (
              <li key={line.id}>
                <strong>{text(`event.${line.kind}` as TextId)}</strong>
                <span className="quiet">
                  {shanghaiTime(line.at)} · {line.orgUnit?.name}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

function Facts({ item }: { item: Item }) {
  const facts: [string, ReactNode][] = [
    [text('items.source'), `${text(`source.${item.source}` as TextId)} ${item.sourceRef}`],
    [text('items.originator'), item.originator],
    [text('items.originatedOn'), item.originatedOn],
    [text('items.secrecy'), text(`secrecy.${item.secrecy}` as TextId)],
    [text('items.office'), item.orgUnit.name],
    [text('items.leadUnit'), item.leadUnit?.name],
    [text('items.opinion'), item.opinion],
    [text('items.declineReason'), item.declineReason],
  ];
  return (
    <section className="card">
      <p style={{ whiteSpace: 'pre-wrap', marginBottom: 14 }}>{item.body}</p>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Acts({ item, refresh }: { item: Item; refresh: () => void }) {
  const open = (action: string): boolean => item.allowedActions.some((one) => one.action === action && one.allowed);
  const closed = item.allowedActions.filter(({ allowed, ruleId }) => !allowed && ruleId !== 'Item.machine');
  return (
    <section className="card">
      <h2>{text('items.next')}</h2>
      {open('propose') && <ProposeForm item={item} refresh={refresh} />}
      {open('establish') && <DecideForms item={item} refresh={refresh} />}
      {!open('propose') && !open('establish') && (
        <p className="quiet">{closed.map(({ reason }) => reason).join(' ') || text('items.nothing')}</p>
      )}
    </section>
  );
}

function Refused({ refusal }: { refusal: Refusal | null }) {
  if (refusal === null || refusal.fields.some(({ path }) => !/version|itemId/.test(path))) return null;
  return (
    <p role="alert" className="notice bad">
      {refusal.message}
    </p>
  );
}

const afterwards = (refused: Refusal | null, refresh: () => void): Refusal | null => {
  if (refused === null) refresh();
  return refused;
};

function ProposeForm({ item, refresh }: { item: Item; refresh: () => void }) {
  const list = useId();
  const [wanted, setWanted] = useState('');
  const [{ data }] = useQuery({ query: leadChoicesDocument, variables: { text: wanted }, pause: wanted.length < 2 });
  const units = data?.orgUnits ?? [];
  const write = useWrite(proposeItemDocument);
  const form = useForm(async (values, key) => {
    const leadUnitId = units.find((unit) => unit.name === values.leadUnitId)?.id ?? '';
    return afterwards(
      await write({ key, itemId: item.id, version: item.version, opinion: values.opinion ?? '', leadUnitId }),
      refresh,
    );
  });
  return (
    <form className="form" onSubmit={form.submit}>
      <LongField label={text('items.opinion')} name="opinion" fault={form.faults.opinion} />
      <Field
        label={text('items.leadUnit')}
        name="leadUnitId"
        list={list}
        required
        autoComplete="off"
        faults={form.faults}
        onChange={(event) => setWanted(event.target.value.trim())}
      />
      <datalist id={list}>
        {units.map((unit) => (
          <option key={unit.id} value={unit.name} />
        ))}
      </datalist>
      <Refused refusal={form.refusal} />
      <button type="submit" className="button main" disabled={form.busy}>
        {text('items.propose')}
      </button>
    </form>
  );
}

function DecideForms({ item, refresh }: { item: Item; refresh: () => void }) {
  const establish = useWrite(establishItemDocument);
  const decline = useWrite(declineItemDocument);
  const act = { itemId: item.id, version: item.version };
  const yes = useForm(async (values, key) =>
    afterwards(await establish({ key, ...act, highRisk: values.highRisk === 'on' }), refresh),
  );
  const no = useForm(async (values, key) =>
    afterwards(await decline({ key, ...act, reason: values.reason ?? '' }), refresh),
  );
  return (
    <div className="pair">
      <form className="form" onSubmit={yes.submit}>
        <label>
          <input type="checkbox" name="highRisk" /> {text('items.highRisk')}
        </label>
        <Refused refusal={yes.refusal} />
        <button type="submit" className="button main" disabled={yes.busy}>
          {text('items.establish')}
        </button>
      </form>
      <form className="form" onSubmit={no.submit}>
        <LongField label={text('items.declineReason')} name="reason" rows={2} fault={no.faults.reason} />
        <Refused refusal={no.refusal} />
        <button type="submit" className="button" disabled={no.busy}>
          {text('items.decline')}
        </button>
      </form>
    </div>
  );
}
