import { useState } from 'react';
import { Choice } from '../design/choice.tsx';
import { Facts } from '../design/facts.tsx';
import { useForm } from '../design/use-form.ts';
import { useWrite } from '../design/write.ts';
import type { TalkGroundWordsFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { ActDrawer } from './act-drawer.tsx';
import { closing } from './closing.ts';
import { LongText } from './long-text.tsx';
import { proposeTalkDocument } from './talk.documents.ts';

/** What a talk may be about, in a line. */
export const groundWords = ({ about, words }: TalkGroundWordsFragment): string =>
  [text(`talkSubject.${about}` as TextId), words].filter(Boolean).join('：').slice(0, 60);

interface Props {
  readonly assignmentId: string;
  readonly grounds: readonly TalkGroundWordsFragment[];
  readonly leaders: readonly { readonly id: string; readonly personName?: string | null }[];
  /** Words to begin the reason with. */
  readonly reason?: string;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Proposes a talk about what a rule names, with the clause that it suggests, to a leader in charge (M-53). */
export function ProposeTalk({ assignmentId, grounds, leaders, reason: begun, close, refresh }: Props) {
  const [at, choose] = useState(0);
  const write = useWrite(proposeTalkDocument);
  const form = useForm(async ({ subjectId = '0', leaderPostId = '', reason = '', clause = '' }, key) => {
    const ground = grounds[Number(subjectId)];
    if (ground === undefined) return null;
    const about = { about: ground.about, subjectId: ground.subjectId };
    return closing(await write({ key, assignmentId, ...about, leaderPostId, reason, clause }), close);
  });
  const title = text('talk.propose');
  const chosen = grounds[at];
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['subjectId', 'leaderPostId', 'reason', 'clause']}
      onClose={close}
      refresh={refresh}
      note={text('talk.proposeNote')}
      onEdit={(element) => choose(Number(new FormData(element).get('subjectId')))}
    >
      <Choice
        label={text('talk.about')}
        name="subjectId"
        options={grounds.map((one, at) => ({ value: String(at), label: groundWords(one) }))}
        fault={form.faults.subjectId}
      />
      <Facts
        facts={[
          { name: text('talk.rule'), value: chosen?.ruleId },
          { name: text('talk.ruleReason'), value: chosen?.reason, whole: true },
        ]}
      />
      <Choice
        label={text('talk.leader')}
        name="leaderPostId"
        options={leaders.map(({ id: value, personName }) => ({ value, label: personName ?? '' }))}
        fault={form.faults.leaderPostId}
      />
      <LongText label={text('talk.reason')} name="reason" rows={4} defaultValue={begun} fault={form.faults.reason} />
      <LongText
        key={at}
        label={text('talk.clause')}
        name="clause"
        rows={2}
        defaultValue={chosen?.clause}
        fault={form.faults.clause}
      />
    </ActDrawer>
  );
}
