import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import type { ContactPointQuery, ObservationLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { isOpen } from '../../orders/next-step.tsx';
import { Observations } from '../../orders/observations.tsx';
import { AttachForm } from './attach-form.tsx';
import { contactPointDocument } from './contacts.documents.ts';
import { EndForm } from './end-form.tsx';
import { PointForm } from './point-form.tsx';
import { TellForm } from './tell-form.tsx';

type Point = NonNullable<ContactPointQuery['contactPoint']>;

/** A contact point with what it was asked and told; the contact tells here what there is to be seen (M-34). */
export function ContactPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: contactPointDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const point = data?.contactPoint;
  if (point == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (point == null) return <Empty sentence={text('contact.unknown')} icon="unit" />;
  return <Whole point={point} refresh={refresh} />;
}

function Whole({ point, refresh }: { point: Point; refresh: () => void }) {
  const { name, kind, office, active, purpose, contactName, contactUnit, establishedAt, observations } = point;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {name} <span className="chip">{text(`contactKind.${kind}` as TextId)}</span>
            {!active && <span className="chip">{text('contact.ended')}</span>}
          </h1>
          <p className="quiet">{office.name}</p>
        </div>
        <Acts point={point} refresh={refresh} />
      </header>
      <Card title={text('observation.title')} subtitle={text('observation.help')}>
        {observations.length === 0 ? (
          <Empty sentence={text('observation.none')} icon="inbox" />
        ) : (
          <Observations
            observations={observations}
            refresh={refresh}
            names="task"
            more={(line) => <More line={line} refresh={refresh} />}
          />
        )}
      </Card>
      <Card title={text('contact.about')}>
        <Facts
          facts={[
            { name: text('contact.purpose'), value: purpose, whole: true },
            { name: text('contact.person'), value: `${contactName} · ${contactUnit.shortName}` },
            { name: text('contact.since'), value: shanghaiDay(establishedAt) },
          ]}
        />
      </Card>
    </>
  );
}

const acts = ['tell', 'change', 'end'] as const;

function Acts({ point, refresh }: { point: Point; refresh: () => void }) {
  const [begun, begin] = useState<(typeof acts)[number] | null>(null);
  const props = { point, refresh, close: () => begin(null) };
  return (
    <div className="row-actions">
      {acts
        .filter((act) => isOpen(point.allowedActions, act))
        .map((act) => (
          <button
            key={act}
            type="button"
            className={act === 'tell' ? 'button main' : 'button'}
            onClick={() => begin(act)}
          >
            {text(`contact.${act}` as TextId)}
          </button>
        ))}
      {begun === 'tell' && <TellForm {...props} />}
      {begun === 'change' && <PointForm {...props} />}
      {begun === 'end' && <EndForm {...props} />}
    </div>
  );
}

/** What the contact does with a question, and the office with what is of no task yet. */
function More({ line, refresh }: { line: ObservationLineFragment; refresh: () => void }) {
  const [begun, begin] = useState(false);
  const act = (['tell', 'attach'] as const).find((one) => isOpen(line.allowedActions, one));
  if (act === undefined) return null;
  const close = (): void => begin(false);
  return (
    <>
      <button type="button" className={act === 'tell' ? 'button main' : 'button'} onClick={() => begin(true)}>
        {text(`observation.${act}` as TextId)}
      </button>
      {begun && act === 'tell' && <TellForm asked={line} refresh={refresh} close={close} />}
      {begun && act === 'attach' && <AttachForm line={line} refresh={refresh} close={close} />}
    </>
  );
}
