import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { Facts } from '../../design/facts.tsx';
import { PageState } from '../../design/state.tsx';
import type { CaseWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { closedActs, isOpen, NextStep } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { caseDocument } from './accountability.documents.ts';
import { ConsentForm, DropForm, FeedBackForm, HearForm, RecordForm, ReferForm, saidBy } from './case-forms.tsx';

/** A case of accountability, for who convened it and the leader (M-54). */
export function CasePage() {
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: caseDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const one = data?.accountabilityCase;
  if (one == null && (data === undefined || error !== undefined))
    return <PageState failed={error !== undefined} retry={refresh} />;
  if (one == null) return <Empty sentence={text('accountability.unknown')} icon="inbox" />;
  return (
    <>
      <header>
        <div className="page-title">
          <h1>
            {text('accountability.title')} <span className="chip">{text(`caseState.${one.state}` as TextId)}</span>
          </h1>
          <p className="quiet">
            {one.assignment != null && <Link to={`/assignments/${one.assignment.id}`}>{one.assignment.title}</Link>}
            {` · ${one.orgUnit.shortName} · ${text('accountability.closed')}`}
          </p>
        </div>
      </header>
      <section className="card life">
        <Acts one={one} refresh={refresh} />
      </section>
      <div className="columns">
        <div>
          <Proposed one={one} />
        </div>
        <div>
          <Course one={one} />
        </div>
      </div>
    </>
  );
}

const acts = ['hear', 'consent', 'refer', 'record', 'feedBack', 'drop'] as const;
const silent = ['AccountabilityCase.machine'];

function Acts({ one, refresh }: { one: CaseWholeFragment; refresh: () => void }) {
  const [begun, begin] = useState('');
  const labelOf = (action: string): string => text(`caseAct.${action}` as TextId);
  const open = acts
    .filter((action) => isOpen(one.allowedActions, action))
    .map((action) => ({ action, label: labelOf(action), begin: () => begin(action), main: action !== 'drop' }));
  const closed = closedActs(one.allowedActions, acts, silent).map((act) => ({ ...act, label: labelOf(act.action) }));
  const props = { one, refresh, close: () => begin('') };
  return (
    <>
      <NextStep waiting={text(`caseWaits.${one.state}` as TextId)} acts={open} closed={closed} refresh={refresh}>
        {open.length === 0 && <PostSwitch />}
      </NextStep>
      {begun === 'hear' && <HearForm {...props} />}
      {begun === 'consent' && <ConsentForm {...props} />}
      {begun === 'refer' && <ReferForm {...props} />}
      {begun === 'record' && <RecordForm {...props} />}
      {begun === 'feedBack' && <FeedBackForm {...props} />}
      {begun === 'drop' && <DropForm {...props} />}
    </>
  );
}

const pathOf: Readonly<Record<string, string>> = { FINDING: '/findings', CARD: '/cards' };

/** On what the case rests: the rule, and what it names, with the way there where it has a page. */
function GroundWords({ ground }: { ground: CaseWholeFragment['ground'] }) {
  if (ground == null) return text('accountability.before');
  const path = pathOf[ground.kind];
  return (
    <>
      {ground.reason}
      <br />
      {path === undefined ? ground.words : <Link to={`${path}/${ground.subjectId}`}>{ground.words}</Link>}
    </>
  );
}

function Proposed({ one: { ground, facts, clause, proposedByName, proposedAt } }: { one: CaseWholeFragment }) {
  return (
    <Card title={text('accountability.proposal')}>
      <Facts
        facts={[
          { name: text('accountability.ground'), value: <GroundWords ground={ground} />, whole: true },
          { name: text('accountability.rule'), value: ground?.ruleId ?? '', whole: true },
          { name: text('accountability.facts'), value: facts, whole: true },
          { name: text('accountability.clause'), value: clause, whole: true },
          { name: text('accountability.proposed'), value: `${proposedByName} · ${shanghaiTime(proposedAt)}` },
        ]}
      />
    </Card>
  );
}

function Course({ one }: { one: CaseWholeFragment }) {
  const { heardOn, leaderName, opinion, consentedAt, body, documentNo, referredOn, decision, decidedOn, dropReason } =
    one;
  return (
    <Card title={text('accountability.course')}>
      <Facts
        facts={[
          { name: text('accountability.heardOn'), value: heardOn ?? '' },
          { name: text('accountability.hearing'), value: saidBy(one), whole: true },
          { name: text('accountability.leader'), value: leaderName },
          { name: text('accountability.opinion'), value: opinion, whole: true },
          { name: text('accountability.consentedAt'), value: consentedAt == null ? '' : shanghaiTime(consentedAt) },
          { name: text('accountability.body'), value: body },
          { name: text('accountability.documentNo'), value: documentNo },
          { name: text('accountability.referredOn'), value: referredOn ?? '' },
          { name: text('accountability.decision'), value: decision, whole: true },
          { name: text('accountability.decidedOn'), value: decidedOn ?? '' },
          { name: text('accountability.dropReason'), value: dropReason, whole: true },
        ]}
      />
    </Card>
  );
}
