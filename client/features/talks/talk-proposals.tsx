import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import type { TalkProposalsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { groundWords, ProposeTalk } from '../../orders/propose-talk.tsx';
import { talkProposalsDocument } from './talks.documents.ts';

type Proposal = TalkProposalsQuery['talkProposals'][number];

const inCharge = ({ leaders }: Proposal): string =>
  leaders.length === 0
    ? text('talk.noLeader')
    : text('talk.inCharge', { leaders: leaders.map(({ personName }) => personName).join('、') });

/** What rules propose a talk about and nobody took up yet; nothing where they propose nothing or the reader has no office (M-53). */
export function Proposals({ refresh }: { refresh: () => void }) {
  const [begun, begin] = useState<Proposal | null>(null);
  const [{ data }, again] = useQuery({ query: talkProposalsDocument, requestPolicy: 'cache-and-network' });
  const proposals = data?.talkProposals ?? [];
  if (proposals.length === 0) return null;
  const taken = (): void => {
    again({ requestPolicy: 'network-only' });
    refresh();
  };
  return (
    <Card title={text('talk.proposals')} subtitle={text('talk.proposalsHelp')}>
      <ul className="records">
        {proposals.map((one) => (
          <li key={one.ground.subjectId}>
            <p className="record-head">
              <Link to={`/assignments/${one.assignment?.id}`}>{one.assignment?.title}</Link>
              <button type="button" className="button" onClick={() => begin(one)}>
                {text('talk.propose')}
              </button>
            </p>
            <p className="quiet">
              {[
                one.assignment?.to.shortName,
                groundWords(one.ground),
                inCharge(one),
                text('card.rule', { rule: one.ground.ruleId }),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {begun !== null && (
        <ProposeTalk
          assignmentId={begun.assignment?.id ?? ''}
          grounds={[begun.ground]}
          leaders={begun.leaders}
          reason={`${begun.ground.reason}${begun.ground.words}`.slice(0, 2000)}
          close={() => begin(null)}
          refresh={taken}
        />
      )}
    </Card>
  );
}
