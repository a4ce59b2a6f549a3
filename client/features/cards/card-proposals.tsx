import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Facts } from '../../design/facts.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CardProposalsQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { CardColourChip } from '../../orders/cards.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { cardProposalsDocument, proposeCardDocument } from './cards.documents.ts';

type Proposal = CardProposalsQuery['cardProposals'][number];

const keyOf = ({ rule, assignment, finding }: Proposal): string => `${rule.id}${assignment?.id}${finding?.id}`;
const days = ({ daysLeft }: Proposal): string =>
  daysLeft < 0 ? text('card.daysPast', { days: -daysLeft }) : text('card.daysLeft', { days: daysLeft });

/** What the rules of the own office propose now; nothing where they propose nothing or the reader has no office (M-46). */
export function Proposals({ refresh }: { refresh: () => void }) {
  const [begun, begin] = useState<Proposal | null>(null);
  const [{ data }, again] = useQuery({ query: cardProposalsDocument, requestPolicy: 'cache-and-network' });
  const proposals = data?.cardProposals ?? [];
  if (proposals.length === 0) return null;
  const taken = (): void => {
    again({ requestPolicy: 'network-only' });
    refresh();
  };
  return (
    <Card title={text('card.proposals')} subtitle={text('card.proposalsHelp')}>
      <ul className="records">
        {proposals.map((one) => (
          <li key={keyOf(one)}>
            <p className="record-head">
              <Link to={`/assignments/${one.assignment?.id}`}>{one.assignment?.title}</Link>
              <CardColourChip colour={one.rule.colour} />
              <button type="button" className="button" onClick={() => begin(one)}>
                {text('card.takeUp')}
              </button>
            </p>
            <p className="quiet">
              {[
                one.assignment?.to.shortName,
                text(`cardGround.${one.rule.ground}` as TextId),
                one.finding?.problem ?? days(one),
                text('card.rule', { rule: one.rule.id }),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {begun !== null && <TakeUp proposal={begun} close={() => begin(null)} refresh={taken} />}
    </Card>
  );
}

function TakeUp({ proposal, close, refresh }: { proposal: Proposal; close: () => void; refresh: () => void }) {
  const { rule, assignment, finding } = proposal;
  const write = useWrite(proposeCardDocument);
  const form = useForm(async ({ reason = '' }, key) => {
    const what = { assignmentId: assignment?.id ?? '', ruleId: rule.id, findingId: finding?.id ?? null, reason };
    return closing(await write({ key, ...what }), close);
  });
  return (
    <ActDrawer
      title={text('card.takeUp')}
      submit={text('card.takeUp')}
      form={form}
      names={['reason']}
      onClose={close}
      refresh={refresh}
      note={text('card.takeUpNote')}
    >
      <Facts
        facts={[
          { name: text('card.unit'), value: assignment?.to.shortName ?? '' },
          { name: text('card.colour'), value: text(`cardColour.${rule.colour}` as TextId) },
          { name: text('card.clause'), value: rule.clause, whole: true },
        ]}
      />
      <LongText
        label={text('card.reason')}
        name="reason"
        rows={3}
        defaultValue={finding?.problem.slice(0, 1000)}
        fault={form.faults.reason}
      />
    </ActDrawer>
  );
}
