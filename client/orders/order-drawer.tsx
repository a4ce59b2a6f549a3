import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../design/choice.tsx';
import { type Refusal, useForm } from '../design/use-form.ts';
import type { OrderChannel } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { ActDrawer } from './act-drawer.tsx';
import { LimitFields, limitOf } from './limit-fields.tsx';
import { LongText } from './long-text.tsx';
import { receiversDocument } from './order.documents.ts';
import { ChosenReceivers, ReceiverChoice } from './receivers.tsx';

/** An order as it is sent, without what it is about. */
export interface WrittenOrder {
  readonly key: string;
  readonly orgUnitIds: string[];
  readonly task: string;
  readonly target: string;
  readonly measures: string;
  readonly requirement: string;
  readonly discipline: string;
  readonly dueOn?: string;
  readonly workingDays?: number;
  readonly channel: OrderChannel;
}

interface Props {
  readonly title: string;
  readonly submit: string;
  /** The unit whose direct units may receive it. */
  readonly issuerId: string;
  /** Chosen at first, if it stands directly below. */
  readonly leadId?: string;
  readonly task?: string;
  readonly latest?: string;
  /** The order above, to write by. */
  readonly above?: ReactNode;
  readonly send: (order: WrittenOrder) => Promise<Refusal | null>;
  readonly onClose: () => void;
  readonly refresh: () => void;
}

const written = ['task', 'target', 'measures', 'requirement', 'discipline'] as const;
const names = [...written, 'orgUnitIds', 'dueOn', 'workingDays', 'limit', 'channel'];

/** Writes an order: who receives it and who answers there at the left, its six parts beside them. */
export function OrderDrawer({ issuerId, leadId, task, latest, above, send, ...rest }: Props) {
  const [{ data }] = useQuery({
    query: receiversDocument,
    variables: { id: issuerId },
    requestPolicy: 'cache-and-network',
  });
  const units = data?.orgUnit?.children;
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const proposed = units?.filter(({ id }) => id === leadId).map(({ id }) => id) ?? [];
  const chosen = picked ?? proposed;
  const receivers = chosen.flatMap((id) => units?.filter((unit) => unit.id === id) ?? []);
  const form = useForm((values, key) => send(orderOf(values, key, chosen)));
  const lead = (id: string): void => setPicked([id, ...chosen.filter((one) => one !== id)]);
  return (
    <ActDrawer {...rest} wide form={form} names={names} note={text('orders.count', { count: chosen.length })}>
      <div className="order-desk">
        <ReceiverChoice units={units} chosen={chosen} choose={setPicked} fault={form.faults.orgUnitIds} />
        <div className="form">
          <ChosenReceivers units={receivers} lead={lead} />
          {above}
          {written.slice(0, 3).map((part) => (
            <Part key={part} part={part} fault={form.faults[part]} words={part === 'task' ? task : undefined} />
          ))}
          <LimitFields faults={form.faults} latest={latest} />
          {written.slice(3).map((part) => (
            <Part key={part} part={part} fault={form.faults[part]} />
          ))}
          <Choice
            label={text('orders.channel')}
            name="channel"
            options={(['WRITTEN', 'PHONE'] as const).map((value) => ({
              value,
              label: text(`channel.${value}` as TextId),
            }))}
          />
        </div>
      </div>
    </ActDrawer>
  );
}

function Part({ part, fault, words }: { part: (typeof written)[number]; fault?: string; words?: string }) {
  const rows = part === 'task' || part === 'measures' ? 3 : 2;
  return <LongText label={text(`part.${part}` as TextId)} name={part} rows={rows} fault={fault} defaultValue={words} />;
}

function orderOf(values: Record<string, string>, key: string, chosen: readonly string[]): WrittenOrder {
  const { task = '', target = '', measures = '', requirement = '', discipline = '' } = values;
  const channel = values.channel === 'PHONE' ? 'PHONE' : 'WRITTEN';
  return {
    key,
    orgUnitIds: [...chosen],
    task,
    target,
    measures,
    requirement,
    discipline,
    channel,
    ...limitOf(values),
  };
}
