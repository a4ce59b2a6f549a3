import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { text } from '../../i18n/text.ts';
import { groundWords, ProposeTalk } from '../../orders/propose-talk.tsx';
import { TalkList } from '../../orders/talks.tsx';
import { taskTalksDocument } from './talks.documents.ts';

/** The talks about a task in which the reader is, and the way to propose one; nothing for everybody else (M-53). */
export function TalksCard({ id }: { id: string }) {
  const [proposing, propose] = useState(false);
  const [{ data }, again] = useQuery({
    query: taskTalksDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const { talks = [], talkGrounds: grounds = [] } = data?.assignment ?? {};
  if (talks.length === 0 && grounds.length === 0) return null;
  const [byRule] = grounds;
  return (
    <Card
      title={text('nav.talks')}
      subtitle={byRule === undefined ? text('talk.closed') : text('talk.byRule', { about: groundWords(byRule) })}
      right={
        grounds.length > 0 && (
          <button type="button" className="button" onClick={() => propose(true)}>
            {text('talk.propose')}
          </button>
        )
      }
    >
      {talks.length > 0 && <TalkList talks={talks} />}
      {proposing && (
        <ProposeTalk
          assignmentId={id}
          grounds={grounds}
          leaders={data?.colleagues ?? []}
          close={() => propose(false)}
          refresh={() => again({ requestPolicy: 'network-only' })}
        />
      )}
    </Card>
  );
}
