import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import type { TalkQuery, TalkWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { closedActs, isOpen, NextStep } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { RecordForm } from './record-form.tsx';
import { ConveneForm, DelegateForm, WordsForm } from './talk-forms.tsx';
import { talkDocument } from './talks.documents.ts';

/** A talk, for those who hold it and those invited (M-53). */
export function TalkPage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: talkDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const talk = data?.talk;
  if (talk == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (talk == null) return <Empty sentence={text('talk.unknown')} icon="inbox" />;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {text('talk.with', { unit: talk.orgUnit.shortName })}{' '}
            <span className="chip">{text(`talkState.${talk.state}` as TextId)}</span>
          </h1>
          <p className="quiet">
            {talk.assignment != null && <Link to={`/assignments/${talk.assignment.id}`}>{talk.assignment.title}</Link>}
            {` · ${text('talk.closed')}`}
          </p>
        </div>
      </header>
      <section className="card life">
        <Acts talk={talk} colleagues={data?.colleagues ?? []} refresh={refresh} />
      </section>
      <div className="columns">
        <div>
          <Proposal talk={talk} />
          {talk.account !== '' && (
            <Card title={text('talk.account')} subtitle={talk.accountByName}>
              <p>{talk.account}</p>
            </Card>
          )}
        </div>
        <div>
          <Course talk={talk} />
          {talk.undertakings.length > 0 && <Undertakings talk={talk} />}
        </div>
      </div>
    </>
  );
}

const acts = ['convene', 'delegate', 'account', 'record', 'cancel'] as const;
const silent = ['Talk.machine'];

interface ActsProps {
  readonly talk: TalkWholeFragment;
  readonly colleagues: TalkQuery['colleagues'];
  readonly refresh: () => void;
}

function Acts({ talk, colleagues, refresh }: ActsProps) {
  const [begun, begin] = useState('');
  const labelOf = (action: string): string => text(`talkAct.${action}` as TextId);
  const open = acts
    .filter((action) => isOpen(talk.allowedActions, action))
    .map((action) => ({
      action,
      label: labelOf(action),
      begin: () => begin(action),
      main: action !== 'cancel' && action !== 'delegate',
    }));
  const closed = closedActs(talk.allowedActions, acts, silent).map((act) => ({ ...act, label: labelOf(act.action) }));
  const props = { talk, refresh, close: () => begin('') };
  return (
    <>
      <NextStep waiting={text(`talkWaits.${talk.state}` as TextId)} acts={open} closed={closed} refresh={refresh}>
        {open.length === 0 && <PostSwitch />}
      </NextStep>
      {begun === 'convene' && <ConveneForm {...props} />}
      {begun === 'delegate' && <DelegateForm {...props} colleagues={colleagues} />}
      {begun === 'account' && <WordsForm {...props} act="account" />}
      {begun === 'record' && <RecordForm {...props} />}
      {begun === 'cancel' && <WordsForm {...props} act="cancel" />}
    </>
  );
}

function Proposal({ talk }: { talk: TalkWholeFragment }) {
  return (
    <Card title={text('talk.proposal')}>
      <Facts
        facts={[
          { name: text('talk.about'), value: text(`talkSubject.${talk.about}` as TextId) },
          { name: text('talk.rule'), value: talk.rule },
          { name: text('talk.ruleReason'), value: talk.ruleReason, whole: true },
          { name: text('talk.clause'), value: talk.clause, whole: true },
          { name: text('talk.reason'), value: talk.reason, whole: true },
          { name: text('talk.proposed'), value: `${talk.proposedByName} · ${shanghaiTime(talk.proposedAt)}` },
        ]}
      />
    </Card>
  );
}

function Course({ talk }: { talk: TalkWholeFragment }) {
  return (
    <Card title={text('talk.course')}>
      <Facts
        facts={[
          { name: text('talk.leader'), value: talk.leaderName },
          { name: text('talk.delegate'), value: talk.delegateName },
          { name: text('talk.delegation'), value: talk.delegation, whole: true },
          { name: text('talk.convenedBy'), value: talk.convenedByName },
          { name: text('talk.heldOn'), value: talk.heldOn ?? '' },
          { name: text('talk.place'), value: talk.place },
          { name: text('talk.minutes'), value: talk.minutes, whole: true },
          { name: text('talk.recordedBy'), value: talk.recordedByName },
          { name: text('talk.cancelReason'), value: talk.cancelReason, whole: true },
        ]}
      />
    </Card>
  );
}

function Undertakings({ talk }: { talk: TalkWholeFragment }) {
  return (
    <Card title={text('talk.undertakings')}>
      <ul className="records">
        {talk.undertakings.map(({ text: what, responsible, dueOn, assignment }) => (
          <li key={what}>
            <p className="record-head">
              {assignment == null ? what : <Link to={`/assignments/${assignment.id}`}>{what}</Link>}
              {assignment != null && (
                <span className="chip">{text(`assignmentState.${assignment.state}` as TextId)}</span>
              )}
            </p>
            <p className="quiet">{[responsible, text('talk.by', { day: dueOn })].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
