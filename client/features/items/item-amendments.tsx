import { Card } from '../../design/card.tsx';
import type { ItemAmendmentsFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { TargetLedger } from '../../orders/target-ledger.tsx';
import type { Item } from './item-page.tsx';

type Amendment = ItemAmendmentsFragment['amendments'][number];

const parts = ['task', 'target', 'measures', 'requirement', 'discipline'] as const;

/** Every proposal to amend the order: what changes, why, what the leader said, and what each unit asked has answered. */
export function ItemAmendments({ item: { amendments, notices } }: { item: Item }) {
  if (amendments.length === 0) return null;
  return (
    <Card title={text('amendments.title')}>
      <ol className="records">
        {amendments.map((one) => (
          <li key={one.id}>
            <p className="record-head">
              <b>{headOf(one)}</b>
              <span className="chip">{text(`amendment.${one.standing}` as TextId)}</span>
              <span className="quiet">{shanghaiDay(one.proposedAt)}</span>
            </p>
            <p>{one.reason}</p>
            <NewWords words={one.words} before={notices[0]} />
            {one.ledger != null && <TargetLedger entries={one.ledger} />}
            {one.opinion !== '' && <p className="quiet">{text('amendments.said', { opinion: one.opinion })}</p>}
            {one.consents.map(({ id, orgUnit, state, answer, answerDueOn }) => (
              <p key={id} className="quiet">
                {orgUnit.shortName} · {text(`consent.${state}` as TextId)}
                {state === 'WAITING' && ` · ${text('assignments.by', { date: answerDueOn })}`}
                {answer !== '' && ` · ${answer}`}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What a proposal changes, in a few words. */
export function headOf({ dueFrom, dueOn, words, ledger }: Amendment): string {
  const changes = [
    ...(dueFrom === dueOn ? [] : [`${dueFrom} → ${dueOn}`]),
    ...(words == null ? [] : [text('amendments.words')]),
    ...(ledger == null ? [] : [text('amendments.targets')]),
  ];
  return changes.join(' · ');
}

/** The parts of the order that are worded anew. */
function NewWords({ words, before }: { words: Amendment['words']; before: Item['notices'][number] | undefined }) {
  if (words == null) return null;
  const changed = parts.filter((part) => words[part] !== before?.[part]);
  return (
    <dl className="words">
      {changed.map((part) => (
        <div key={part}>
          <dt>{text(`part.${part}` as TextId)}</dt>
          <dd>{words[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
