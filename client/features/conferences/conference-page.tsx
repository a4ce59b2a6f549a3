import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import type { ConferenceAim, ConferenceWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { closedActs, isOpen, NextStep } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { useAct } from '../../orders/use-act.ts';
import { AgendaCard } from './agenda-card.tsx';
import { CloseForm } from './close-form.tsx';
import { conferenceDocument, conveneConferenceDocument } from './conferences.documents.ts';
import { AddLineForm, CallOffForm } from './line-forms.tsx';
import { AmendForm } from './plan-form.tsx';
import './conferences.css';

interface Props {
  readonly one: ConferenceWholeFragment;
  readonly refresh: () => void;
}

/** A joint conference: what it waits for, its agenda with rules and decisions, and its three outputs (M-22, M-23). */
export function ConferencePage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: conferenceDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const one = data?.conference;
  if (one == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (one == null) return <Empty sentence={text('conference.unknown')} icon="inbox" />;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {text(`conferenceKind.${one.kind}` as TextId)}{' '}
            <span className="chip">{text(`conferenceState.${one.state}` as TextId)}</span>
          </h1>
          <p className="quiet">
            {one.number} · {one.orgUnit.shortName}
          </p>
        </div>
      </header>
      {one.inside && (
        <section className="card life">
          <Acts one={one} refresh={refresh} />
        </section>
      )}
      {one.state === 'CLOSED' && <Outputs one={one} />}
      <div className="columns">
        <div>
          <AgendaCard one={one} refresh={refresh} />
        </div>
        <div>
          <Plan one={one} />
        </div>
      </div>
    </>
  );
}

const acts = ['convene', 'close', 'addLine', 'amend', 'callOff'] as const;
const lesser: readonly string[] = ['addLine', 'amend', 'callOff'];
const silent = ['Conference.machine'];

function Acts({ one, refresh }: Props) {
  const [begun, begin] = useState('');
  const convening = useAct<ConferenceAim>(conveneConferenceDocument);
  const convene = async (): Promise<void> => {
    if (await convening.run({ conferenceId: one.id, version: one.version })) refresh();
  };
  const undecided = one.lines.some((line) => line.state === 'OPEN' && isOpen(line.allowedActions, 'decideLine'));
  const labelOf = (action: string): string => text(`conferenceAct.${action}` as TextId);
  const open = acts
    .filter((action) => isOpen(one.allowedActions, action))
    .map((action) => ({
      action,
      label: labelOf(action),
      begin: () => (action === 'convene' ? void convene() : begin(action)),
      main: !lesser.includes(action) && !(action === 'close' && undecided),
      busy: action === 'convene' && convening.busy,
    }));
  const closed = closedActs(one.allowedActions, acts, silent).map((act) => ({ ...act, label: labelOf(act.action) }));
  const props = { one, refresh, close: () => begin('') };
  return (
    <>
      <NextStep
        waiting={text(`conferenceWaits.${one.state}` as TextId)}
        acts={open}
        closed={closed}
        refusal={convening.refusal}
        refresh={refresh}
      >
        {open.length === 0 && <PostSwitch />}
      </NextStep>
      {begun === 'close' && <CloseForm {...props} />}
      {begun === 'addLine' && <AddLineForm {...props} />}
      {begun === 'amend' && <AmendForm {...props} />}
      {begun === 'callOff' && <CallOffForm {...props} />}
    </>
  );
}

function Plan({ one }: { one: ConferenceWholeFragment }) {
  const { periodFrom, periodUntil, heldOn, chairName, attendees, amendedAt, amendReason, endReason } = one;
  const amended =
    amendedAt == null ? '' : text('conference.amended', { day: shanghaiDay(amendedAt), reason: amendReason });
  return (
    <Card title={text('conference.notice')}>
      <Facts
        facts={[
          { name: text('conference.heldOn'), value: heldOn },
          { name: text('conference.chair'), value: chairName },
          { name: text('conference.period'), value: text('conference.span', { periodFrom, periodUntil }), whole: true },
          {
            name: text('conference.attendees'),
            value: attendees.map(({ shortName }) => shortName).join('、'),
            whole: true,
          },
          { name: text('conference.amendment'), value: amended, whole: true },
          { name: text('conference.endReason'), value: endReason, whole: true },
        ]}
      />
    </Card>
  );
}

function Outputs({ one: { circular, deployments, priorities } }: { one: ConferenceWholeFragment }) {
  return (
    <Card title={text('conference.outputs')}>
      <h3 className="output">{text('conference.circular')}</h3>
      <p className="long-text">{circular}</p>
      <h3 className="output">{text('conference.priorities')}</h3>
      <ol className="records">
        {priorities.map(({ id, words, item }) => (
          <li key={id}>
            <p>{words}</p>
            {item != null && (
              <p className="quiet">
                <Link to={`/items/${item.id}`}>
                  {item.number} {item.title}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ol>
      <h3 className="output">{text('conference.deployments')}</h3>
      <p className="long-text">{deployments}</p>
    </Card>
  );
}
