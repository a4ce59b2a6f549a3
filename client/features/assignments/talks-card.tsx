import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Choice } from '../../design/choice.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { TaskTalksQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { TalkList } from '../../orders/talks.tsx';
import { proposeTalkDocument, taskTalksDocument } from './talks.documents.ts';

type Ground = NonNullable<TaskTalksQuery['assignment']>['talkGrounds'][number];

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
  const byRule = grounds.find(({ ruleId }) => ruleId !== '');
  return (
    <Card
      title={text('nav.talks')}
      subtitle={byRule === undefined ? text('talk.closed') : text('talk.byRule', { about: wordsOf(byRule) })}
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

const wordsOf = ({ about, words }: Ground): string =>
  [text(`talkSubject.${about}` as TextId), words].filter(Boolean).join('：').slice(0, 60);

interface ProposeProps {
  readonly id: string;
  readonly grounds: readonly Ground[];
  readonly leaders: TaskTalksQuery['colleagues'];
  readonly close: () => void;
  readonly refresh: () => void;
}

function Propose({ id, grounds, leaders, close, refresh }: ProposeProps) {
  const write = useWrite(proposeTalkDocument);
  const form = useForm(async ({ subjectId = '0', leaderPostId = '', reason = '' }, key) => {
    const ground = grounds[Number(subjectId)];
    if (ground === undefined) return null;
    const about = { about: ground.about, subjectId: ground.subjectId };
    return closing(await write({ key, assignmentId: id, ...about, leaderPostId, reason }), close);
  });
  const title = text('talk.propose');
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['subjectId', 'leaderPostId', 'reason']}
      onClose={close}
      refresh={refresh}
      note={text('talk.proposeNote')}
    >
      <Choice
        label={text('talk.about')}
        name="subjectId"
        options={grounds.map((one, at) => ({ value: String(at), label: wordsOf(one) }))}
        fault={form.faults.subjectId}
      />
      <Choice
        label={text('talk.leader')}
        name="leaderPostId"
        options={leaders.map(({ id: value, personName }) => ({ value, label: personName ?? '' }))}
        fault={form.faults.leaderPostId}
      />
      <LongText label={text('talk.reason')} name="reason" rows={4} fault={form.faults.reason} />
    </ActDrawer>
  );
}
