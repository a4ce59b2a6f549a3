import { Card } from '../../design/card.tsx';
import type { ObjectionLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';

/** What the holder objected, and what was decided on it. */
export function Objections({ objections }: { objections: readonly ObjectionLineFragment[] }) {
  return (
    <Card title={text('objections.title')}>
      <ol className="records">
        {objections.map((objection) => (
          <ObjectionEntry key={objection.id} objection={objection} />
        ))}
      </ol>
    </Card>
  );
}

function ObjectionEntry({ objection }: { objection: ObjectionLineFragment }) {
  const { place, decision, binding, orgUnit, raisedByName, raisedAt, decidedBy, decidedByName, decidedAt } = objection;
  const words = [
    [text(`ground.${objection.ground}` as TextId), objection.basis],
    [text('objections.reason'), objection.reason],
    [text('objections.decisionReason'), objection.decisionReason],
  ] as const;
  const decided = decidedAt != null && [decidedByName, decidedBy?.shortName, shanghaiTime(decidedAt)];
  return (
    <li>
      <p className="record-head">
        <b>{text('objections.place', { place })}</b>
        <span className={decision === 'UPHELD' ? 'chip good' : decision === 'REJECTED' ? 'chip bad' : 'chip'}>
          {decision == null ? text('objections.open') : text(`decision.${decision}` as TextId)}
        </span>
        {binding && <span className="chip">{text('objections.binding')}</span>}
        <span className="quiet">
          {[raisedByName, orgUnit.shortName, shanghaiTime(raisedAt)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <dl className="words">
        {words
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {decided && (
        <p className="quiet">
          {text('objections.decided')} {decided.filter(Boolean).join(' · ')}
        </p>
      )}
    </li>
  );
}
