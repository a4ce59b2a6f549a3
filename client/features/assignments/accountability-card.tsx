import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Choice } from '../../design/choice.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { TaskAccountabilityQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { proposeAccountabilityDocument, taskAccountabilityDocument } from './accountability.documents.ts';

type Leaders = TaskAccountabilityQuery['colleagues'];
type Ground = NonNullable<TaskAccountabilityQuery['assignment']>['accountabilityGrounds'][number];

/** The cases of accountability about a task in which the reader is, and the way to propose one where a rule does; nothing for everybody else (M-54). */
export function AccountabilityCard({ id }: { id: string }) {
  const [proposing, propose] = useState(false);
  const [{ data }, again] = useQuery({
    query: taskAccountabilityDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const { accountabilityGrounds: grounds = [], accountabilityCases: cases = [] } = data?.assignment ?? {};
  if (grounds.length === 0 && cases.length === 0) return null;
  return (
    <Card
      title={text('nav.accountability')}
      subtitle={text('accountability.closed')}
      right={
        grounds.length > 0 && (
          <button type="button" className="button" onClick={() => propose(true)}>
            {text('accountability.propose')}
          </button>
        )
      }
    >
      {cases.length > 0 && (
        <ul className="records">
          {cases.map(({ id: caseId, state, facts }) => (
            <li key={caseId}>
              <p className="record-head">
                <Link to={`/accountability/${caseId}`}>{facts.length > 40 ? `${facts.slice(0, 40)}…` : facts}</Link>
                <span className="chip">{text(`caseState.${state}` as TextId)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {proposing && (
        <Propose
          id={id}
          grounds={grounds}
          leaders={data?.colleagues ?? []}
          close={() => propose(false)}
          refresh={() => again({ requestPolicy: 'network-only' })}
        />
      )}
    </Card>
  );
}

/** A ground in a choice: what the rule says, and what it names. */
const wordsOf = ({ reason, words }: Ground): string => `${reason.replace(/[。.]$/, '')}：${words}`.slice(0, 60);

interface ProposeProps {
  readonly id: string;
  readonly grounds: readonly Ground[];
  readonly leaders: Leaders;
  readonly close: () => void;
  readonly refresh: () => void;
}

function Propose({ id, grounds, leaders, close, refresh }: ProposeProps) {
  const write = useWrite(proposeAccountabilityDocument);
  const form = useForm(async ({ groundId = '', leaderPostId = '', facts = '', clause = '' }, key) =>
    closing(await write({ key, assignmentId: id, groundId, leaderPostId, facts, clause }), close),
  );
  const title = text('accountability.propose');
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['groundId', 'leaderPostId', 'facts', 'clause']}
      onClose={close}
      refresh={refresh}
      note={text('accountability.proposeNote')}
    >
      <Choice
        label={text('accountability.ground')}
        name="groundId"
        options={grounds.map((one) => ({ value: one.subjectId, label: wordsOf(one) }))}
        fault={form.faults.groundId}
      />
      <Choice
        label={text('accountability.leader')}
        name="leaderPostId"
        options={leaders.map(({ id: value, personName }) => ({ value, label: personName ?? '' }))}
        fault={form.faults.leaderPostId}
      />
      <LongText label={text('accountability.facts')} name="facts" rows={5} fault={form.faults.facts} />
      <LongText label={text('accountability.clause')} name="clause" rows={2} fault={form.faults.clause} />
    </ActDrawer>
  );
}
