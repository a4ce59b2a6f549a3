import { Card } from '../../design/card.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { AssignmentSixHavesFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import './six-haves.css';

/** What a task has before it may be complete. */
export const assignmentSixHavesFragment = graphql(`
  fragment AssignmentSixHaves on Assignment {
    sixHaves {
      missing
      haves {
        kind
        given
        remedy
      }
    }
  }
`);

type Have = NonNullable<AssignmentSixHavesFragment['sixHaves']>['haves'][number];

/** The six haves of a task, each with the artefact that gives it or with what is to be done (M-03); nothing is ticked here. */
export function SixHaves({ assignment }: { assignment: AssignmentSixHavesFragment }) {
  const { sixHaves } = assignment;
  if (sixHaves == null) return null;
  const { haves, missing } = sixHaves;
  const had = haves.length - missing.length;
  return (
    <Card
      title={text('sixHaves.title')}
      subtitle={
        <span className={missing.length === 0 ? 'chip good' : 'chip'}>
          {text('sixHaves.count', { had, all: haves.length })}
        </span>
      }
      right={<span className="quiet">{text('sixHaves.help')}</span>}
    >
      <ul className="six-haves">
        {haves.map((have) => (
          <Slot key={have.kind} have={have} />
        ))}
      </ul>
    </Card>
  );
}

/** What a completion would lack, which is itself the report among the six. */
export const lackingOf = ({ sixHaves }: AssignmentSixHavesFragment): Have[] =>
  sixHaves?.haves.filter(({ kind, given }) => given == null && kind !== 'REPORT') ?? [];

/** Says before a completion is written what holds it back, and what is to be done about each. */
export function Lacking({ id, haves }: { id: string; haves: readonly Have[] }) {
  return (
    <section className="notice" aria-labelledby={id}>
      <p id={id}>{text('sixHaves.lacking', { count: haves.length })}</p>
      <ul className="six-haves">
        {haves.map((have) => (
          <Slot key={have.kind} have={have} />
        ))}
      </ul>
    </section>
  );
}

function Slot({ have: { kind, given, remedy } }: { have: Have }) {
  return (
    <li className={given == null ? 'missing' : undefined}>
      <svg viewBox="0 0 12 12" role="img" aria-label={text(given == null ? 'sixHaves.missing' : 'sixHaves.had')}>
        <path d={given == null ? 'M3 6h6' : 'M2.6 6.4 5 8.8 9.6 3.6'} />
      </svg>
      <div>
        <b>{text(`sixHave.${kind}` as TextId)}</b>
        <p>{given == null ? remedy : text(`sixHaveGiver.${given}` as TextId)}</p>
      </div>
    </li>
  );
}
