import type { ReactNode } from 'react';
import type { OrderWordsFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';
import { Seal } from './seal.tsx';
import { TargetLedger } from './target-ledger.tsx';

/** The six parts of an order in the order in which documents write them (M-16). */
export const sixParts = ['task', 'target', 'measures', 'dueOn', 'requirement', 'discipline'] as const;

/** One order: who to whom, whether its text is untouched, its six parts, and how far its receiver is. */
export function OrderWords({ order, remark }: { order: OrderWordsFragment; remark?: ReactNode }) {
  const { issuer, holder, number, channel, issuedAt, intact } = order;
  return (
    <article className="order">
      <header>
        <h3>
          {issuer.shortName}
          {holder != null && ` → ${holder.shortName}`}
          {remark}
        </h3>
        <p className="quiet">
          {number} · {text(`channel.${channel}` as TextId)} · {shanghaiTime(issuedAt)}
        </p>
        <p>
          <Seal intact={intact} />
        </p>
        {order.holderState != null && <Standing order={order} />}
      </header>
      <dl className="order-parts">
        {sixParts.map((part) => (
          <div key={part}>
            <dt>{text(`part.${part}` as TextId)}</dt>
            <dd>
              {order[part]}
              {part === 'target' && <TargetLedger entries={order.ledger} />}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function Standing({ order }: { order: OrderWordsFragment }) {
  const { holderState, signedAt, submittedAt, acceptedAt } = order;
  const last = acceptedAt ?? submittedAt ?? signedAt;
  return (
    <p>
      <span className="chip">{text(`assignmentState.${holderState}` as TextId)}</span>{' '}
      {last != null && <span className="quiet">{shanghaiTime(last)}</span>}
    </p>
  );
}
